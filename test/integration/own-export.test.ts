import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parseSettings } from '../../src/settings.ts';
import { openEngine } from '../../src/wire.ts';
import { line } from '../support/bytes.ts';
import { serveEngine } from '../support/site.ts';
import {
  describeOnBothEngines,
  openTempArchive,
  type TempArchive,
} from '../support/temp-archive.ts';

const SAMPLE = fileURLToPath(new URL('../../sample/', import.meta.url));

// What the sample has not: given tags, a date of another kind, fields of its own, and what spreadsheets would compute.
const OTHERS = [
  {
    id: 'g-1',
    title: '=1+1 is two',
    body: 'Given tags.',
    date: '2021-10',
    countries: ['UZ', 'Ruritania'],
    speakers: ['Ada Otieno'],
    source: 'Marsh Post',
    section: 'World',
    author: 'Ada Reed; Tom Sand',
    desk: 'night',
    source_id: 7,
  },
  {
    id: 'g-2',
    title: 'No date',
    body: 'Nairobi, Kenya: "We will talk," Ada Otieno, the minister, said.',
    date: 'some day',
    url: 'https://post.example/2',
  },
  {
    id: 'g-3',
    title: '',
    body: '- A list\n- of lines, and "marks"',
    date: '2021-10-21T09:51+05:00',
  },
];

type Exported = Record<string, unknown> & { readonly id: string };

async function fill(archive: TempArchive): Promise<void> {
  await cp(SAMPLE, join(archive.folder.path, 'news'), { recursive: true });
  await archive.folder.write('news/others.jsonl', OTHERS.map(line).join(''));
  await archive.folder.write('news/2020-03-05-fog.txt', 'Fog\n\nFog lay over the river.\n');
  const { exitCode, stderr } = await archive.run('index', 'news');
  if (exitCode !== 0) throw new Error(stderr);
}

async function exported(archive: TempArchive, path: string): Promise<string> {
  const engine = await openEngine(parseSettings(archive.environment));
  await using site = await serveEngine(engine);
  return await (await site.get(path)).text();
}

/** Everything that readers can see of each article but where its file lies and since when it is here. */
async function articlesOf(archive: TempArchive): Promise<Map<string, Exported>> {
  const lines = (await exported(archive, '/export.jsonl'))
    .split('\n')
    .filter((text) => text !== '');
  const articles = lines.map((text): Exported => {
    const { path: _path, firstIndexedAt: _since, ...article } = JSON.parse(text);
    return article;
  });
  return new Map(articles.map((article) => [article.id, article]));
}

const inTable = ({
  id,
  title,
  date,
  countries,
  speakers,
  source,
  section,
  language,
  author,
  url,
}: Exported) => ({
  id,
  title,
  date: (date as { value?: string } | null)?.value,
  countries: (countries as { code: string }[]).map(({ code }) => code).toSorted(),
  speakers: (speakers as { id: string; name: string }[])
    .map(({ id, name }) => `${id} ${name}`)
    .toSorted(),
  source,
  section,
  language,
  author,
  url,
});

describeOnBothEngines('an export of our own', (engine) => {
  it('as JSON Lines is read back to the same archive, whatever found each tag', async () => {
    await using archive = await openTempArchive(engine);
    await fill(archive);
    const before = await articlesOf(archive);
    await using other = await openTempArchive(engine);
    await other.folder.write('back/export.jsonl', await exported(archive, '/export.jsonl'));
    const { exitCode, stderr } = await other.run('index', 'back');
    expect(exitCode, stderr).toBe(0);
    const after = await articlesOf(other);
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    for (const [id, article] of before) {
      const { date, ...rest } = article as Exported & { date: { source: string } | null };
      const { date: dateAfter, ...restAfter } = after.get(id) as Exported & { date: object | null };
      expect(restAfter).toEqual(rest);
      // A day that the file's name told is given now.
      if (date?.source === 'filename') expect(dateAfter).toMatchObject({ value: '2020-03-05' });
      else expect(dateAfter).toEqual(date);
    }
  });

  it('as a table is read back with everything that a table has, which is all but the texts', async () => {
    await using archive = await openTempArchive(engine);
    await fill(archive);
    const before = await articlesOf(archive);
    await using other = await openTempArchive(engine);
    await other.folder.write('back/export.csv', await exported(archive, '/export.csv'));
    const { stderr } = await other.run('index', 'back');
    expect(stderr).toMatch(/Found: 1 table with/);
    const after = await articlesOf(other);
    const titled = [...before.values()].filter(({ title }) => title !== '');
    expect(after.size).toBe(titled.length);
    for (const article of titled) {
      const back = after.get(article.id);
      expect(back && inTable(back)).toEqual(inTable(article));
      expect(back).not.toHaveProperty('extra.page');
    }
  });
});
