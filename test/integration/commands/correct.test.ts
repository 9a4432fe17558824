import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { line } from '../../support/bytes.ts';
import {
  describeOnBothEngines,
  openTempArchive,
  type TempArchive,
} from '../../support/temp-archive.ts';

const SIGNED = 'by: Ada, reason: Seen by hand';

const RECORDS = [
  {
    id: 'a-1',
    source: 'Meridian Wire',
    title: 'Talks in Kenya',
    date: '2021-10-21',
    body: 'NAIROBI – “We will go on with the talks,” said Nadira Yusupova, the energy minister of Uzbekistan.',
  },
  {
    id: 'a-2',
    source: 'Meridian Wire',
    title: 'More talks in Kenya',
    date: '2021-10-22',
    body: 'NAIROBI – “Nobody leaves before it is signed,” said Nadira Yusupova in Kenya.',
  },
  {
    id: 'b-1',
    source: 'The Ledger',
    title: 'Rain in Kenya',
    body: 'NAIROBI – “It has rained for nine days now,” said Nadia Yusupova, a farmer.',
  },
];

describeOnBothEngines('correct', (engine) => {
  async function filled(): Promise<TempArchive> {
    const archive = await openTempArchive(engine);
    await archive.folder.write('news/wire.jsonl', RECORDS.map(line).join(''));
    await archive.run('index', 'news');
    return archive;
  }

  const countries = async (archive: TempArchive, id: string) =>
    (await archive.article(id))?.article.countries.map(({ code }) => code).toSorted();
  const speakers = async (archive: TempArchive, id: string) =>
    (await archive.article(id))?.article.speakers.map(({ id: of, name }) => [of, name]);
  const fileOf = (archive: TempArchive) =>
    join(archive.environment.DATA_DIR ?? '', 'corrections.yaml');

  it('adds a line to the file and puts what is indexed right, and back again', async () => {
    await using archive = await filled();
    const added = await archive.run(
      'correct',
      'drop',
      'country',
      'Kenya',
      '--article',
      'a-1',
      '--by',
      'Ada',
      '--reason',
      'Only a dateline',
    );
    expect(added).toMatchObject({ exitCode: 0, stdout: '' });
    expect(added.stderr).toMatch(/1 correction applied: 1 article changed/);
    expect(await readFile(fileOf(archive), 'utf8')).toContain(
      '- { drop: "country", name: "Kenya", article: "a-1", by: "Ada", reason: "Only a dateline" }',
    );
    expect(await countries(archive, 'a-1')).toEqual(['UZ']);
    expect((await archive.article('a-1'))?.article.corrections).toMatchObject([
      { decision: 'drop', of: 'country', before: 'KE', by: 'Ada', reason: 'Only a dateline' },
    ]);
    expect(await countries(archive, 'a-2')).toEqual(['KE']);
    await rm(fileOf(archive));
    expect((await archive.run('correct')).stderr).toMatch(
      /0 corrections applied: 1 article changed/,
    );
    expect(await countries(archive, 'a-1')).toEqual(['KE', 'UZ']);
    expect((await archive.article('a-1'))?.article.corrections).toBeUndefined();
  });

  it('takes a line as the page of an article has it, and changes nothing twice', async () => {
    await using archive = await filled();
    const ready = `- {drop: speaker, name: Nadia Yusupova, source: The Ledger, ${SIGNED}}`;
    await archive.run('correct', ready);
    expect(await speakers(archive, 'b-1')).toEqual([]);
    const again = await archive.run('correct', ready, '--json', '--again');
    expect(again.stderr).toMatch(/The file says so already/);
    expect(JSON.parse(again.stdout)).toEqual({
      command: 'correct',
      kind: 'applied',
      entries: 1,
      written: 0,
      unfit: [],
    });
  });

  it('keeps the corrections over every reindex, retag and index, and for what comes in new', async () => {
    await using archive = await filled();
    await writeFile(
      fileOf(archive),
      `- {merge: speaker, name: Nadira Yusupova, names: [Nadia Yusupova], ${SIGNED}}\n` +
        `- {drop: country, name: KE, source: Meridian Wire, ${SIGNED}}\n`,
    );
    const one = [['nadira-yusupova', 'Nadira Yusupova']];
    await archive.folder.write('news/later.jsonl', line({ ...RECORDS[1], id: 'a-3' }));
    for (const args of [
      ['index', 'news'],
      ['reindex'],
      ['reindex', '--retag'],
      ['index', 'news'],
    ]) {
      expect((await archive.run(...args)).exitCode, args.join(' ')).toBe(0);
      expect(await speakers(archive, 'b-1'), args.join(' ')).toEqual(one);
      expect(await countries(archive, 'a-3'), args.join(' ')).toEqual([]);
      expect(await countries(archive, 'b-1'), args.join(' ')).toEqual(['KE']);
    }
    // What the rules had found is still there to go back to.
    await rm(fileOf(archive));
    await archive.run('correct');
    expect(await speakers(archive, 'b-1')).toEqual([['nadia-yusupova', 'Nadia Yusupova']]);
    expect(await countries(archive, 'a-3')).toEqual(['KE']);
  });

  it('is followed by a rollback and by an index of before', async () => {
    await using archive = await filled();
    await archive.run('reindex');
    await archive.run('correct', `{drop: country, name: KE, all: true, ${SIGNED}}`);
    await archive.run('rollback');
    expect(await countries(archive, 'a-2')).toEqual([]);
  });

  it('names each correction that fits nothing, in the command, the dry run and the doctor', async () => {
    await using archive = await filled();
    await writeFile(
      fileOf(archive),
      `# two\n- {drop: speaker, name: Nobody Here, all: true, ${SIGNED}}\n- {drop: country, name: KE, all: true, ${SIGNED}}\n`,
    );
    const dry = await archive.run('index', '--dry-run', '--json', 'news');
    expect(JSON.parse(dry.stdout).corrections).toMatchObject({ entries: 2, unfit: [{ line: 2 }] });
    expect(dry.stderr).toMatch(/Corrections: 1 of 2 fit an article/);
    expect(await countries(archive, 'a-2')).toEqual(['KE']);
    expect((await archive.run('doctor')).stdout).toMatch(
      /WARNING +corrections +The index does not have all 2/,
    );
    expect((await archive.run('correct')).stderr).toMatch(
      /1 of 2 corrections matches no article[\s\S]*line 2: drop speaker “Nobody Here”/u,
    );
    expect((await archive.run('doctor')).stdout).toMatch(
      /WARNING +corrections +1 of 2 corrections matches no/,
    );
    expect((await archive.run('index', 'news')).stderr).toMatch(/line 2: drop speaker/);
  });

  it('refuses what contradicts, naming both lines, and changes nothing', async () => {
    await using archive = await filled();
    await archive.run('correct', `{drop: country, name: KE, all: true, ${SIGNED}}`);
    const before = await readFile(fileOf(archive), 'utf8');
    const { exitCode, stderr } = await archive.run(
      'correct',
      'rename',
      'country',
      'KE',
      '--to',
      'UG',
      '--all',
      '--reason',
      'x',
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/line 2 of CORRECTIONS_FILE and line 3 of CORRECTIONS_FILE/);
    expect(await readFile(fileOf(archive), 'utf8')).toBe(before);
    await appendFile(fileOf(archive), `- {add: nonsense}\n`);
    const broken = await archive.run('index', 'news');
    expect(broken.exitCode).toBe(2);
    expect(broken.stderr).toMatch(/CORRECTIONS_FILE has lines[\s\S]*line 3/u);
    expect(await countries(archive, 'a-2')).toEqual([]);
  });

  it('never reads the file as an article, wherever it lies', async () => {
    await using archive = await filled();
    await archive.folder.write(
      'news/corrections.txt',
      `# A file of words that could be an article\n`,
    );
    const settings = { CORRECTIONS_FILE: join(archive.folder.path, 'news/corrections.txt') };
    expect((await archive.runWith(settings, 'index', 'news')).exitCode).toBe(0);
    expect((await archive.summary()).articles).toBe(RECORDS.length);
    const named = await archive.runWith(settings, 'index', 'news/corrections.txt');
    expect(named).toMatchObject({ exitCode: 2 });
    expect(named.stderr).toMatch(/holds corrections of tags and no article/);
  });

  it('reads the alias file as a part of it', async () => {
    await using archive = await filled();
    await archive.folder.write('aliases.txt', 'person: Nadira Yusupova = Nadia Yusupova\n');
    const settings = { ALIASES_FILE: join(archive.folder.path, 'aliases.txt') };
    await archive.runWith(settings, 'correct');
    expect(await speakers(archive, 'b-1')).toEqual([['nadira-yusupova', 'Nadira Yusupova']]);
  });
});

it('says so where there is nothing to apply them to', async () => {
  await using archive = await openTempArchive('sqlite');
  const { exitCode, stderr } = await archive.run(
    'correct',
    'drop',
    'country',
    'KE',
    '--all',
    '--reason',
    'x',
  );
  expect(exitCode).toBe(0);
  expect(stderr).toMatch(/Nothing is indexed yet/);
});
