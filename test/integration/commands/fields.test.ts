import { describe, expect, it } from 'vitest';
import { line } from '../../support/bytes.ts';
import { openTempArchive } from '../../support/temp-archive.ts';

const LONG = `${'The fog lay over the river. '.repeat(12)}`;
const record = (n: number, fields: object) =>
  line({ id: `a${n}`, headline: `Fog ${n}`, ...fields });

describe('fields of records', () => {
  it('are shown by --dry-run, with an example and how many records lack each', async () => {
    await using archive = await openTempArchive('sqlite');
    const records = [
      record(1, { text: LONG, meta: { published: '2018-03-01' } }),
      record(2, { text: LONG }),
    ];
    await archive.folder.write('news/a.jsonl', records.join(''));
    const { exitCode, stdout, stderr } = await archive.run('index', '--dry-run', '--json', 'news');
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/news\/a\.jsonl, 2 records:\n/);
    expect(stderr).toMatch(/title +from headline: “Fog 1”\n/);
    expect(stderr).toMatch(/body +from text: “The fog lay/);
    expect(stderr).toMatch(/date +from meta\.published: “2018-03-01”, 1 lack it\n/);
    expect(stderr).toMatch(/nothing for url, source, author\n/);
    const date = { meaning: 'date', paths: ['meta.published'], lacking: 1 };
    expect(JSON.parse(stdout).notes.fields[0].fields).toContainEqual({
      ...date,
      example: '2018-03-01',
    });
  });

  it('that are not recognised are told loudly, and the run ends with 4, until --map names them; it is kept', async () => {
    await using archive = await openTempArchive('sqlite');
    await archive.folder.write(
      'news/a.jsonl',
      record(1, { blob: LONG }) + record(2, { blob: LONG }),
    );
    const before = await archive.run('index', 'news');
    expect(before.exitCode).toBe(4);
    expect(before.stderr).toMatch(/^WARNING: 2 of 2 records without a body have a long text/m);
    expect(before.stderr).toMatch(/--map body=blob/);
    const mapped = await archive.run('index', '--map', 'body=blob', 'news');
    expect(mapped.stderr).toMatch(/0 new, 2 changed/);
    expect(mapped.exitCode).toBe(0);
    expect((await archive.article('a1'))?.article.body).toBe(LONG);
    // Every later run has the map, one that finds the archive by its index alone too.
    expect((await archive.run('index', 'news')).stderr).toMatch(/0 new, 0 changed, 2 unchanged/);
    expect((await archive.run('reindex')).exitCode).toBe(0);
    expect((await archive.article('a1'))?.article.body).toBe(LONG);
    const other = await archive.run('index', '--map', 'body=headline', 'news');
    expect(other.stderr).toMatch(/2 changed/);
    expect((await archive.article('a1'))?.article.body).toBe('Fog 1');
    expect((await archive.run('index', '--map', 'none', 'news')).exitCode).toBe(4);
  });

  it('of one record in six without a text are told, and the run is good', async () => {
    await using archive = await openTempArchive('sqlite');
    const good = [1, 2, 3, 4, 5].map((n) => record(n, { text: LONG }));
    await archive.folder.write('news/a.jsonl', good.join('') + record(6, { blob: LONG }));
    const { exitCode, stderr } = await archive.run('index', 'news');
    expect(stderr).toMatch(/^1 of 6 records without a body have a long text/m);
    expect(exitCode).toBe(0);
  });

  it.each([
    [['index', '--map', 'text', 'news'], /--map text: say which field is what/],
    [['index', '--map', 'body=a,body=b', 'news'], /names "body" twice/],
    [['reindex', '--map', 'body=a'], /--map goes with the paths/],
  ])('that are named wrongly end the run before it begins: %j', async (args, message) => {
    await using archive = await openTempArchive('sqlite');
    await archive.folder.write('news/a.jsonl', record(1, { text: LONG }));
    const { exitCode, stderr } = await archive.run(...args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('may be named to extract too', async () => {
    await using archive = await openTempArchive('sqlite');
    const file = await archive.folder.write('a.jsonl', record(1, { blob: LONG }));
    const { stdout } = await archive.run('extract', '--map', 'body=blob', file);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Fog 1', body: LONG });
  });
});

describe('the summary of a run over files of many kinds', () => {
  it('says what was found by kind, why what was rejected, and what to do', async () => {
    await using archive = await openTempArchive('sqlite');
    await archive.folder.write(
      'news/a.jsonl',
      record(1, { text: LONG }) + record(2, { text: LONG }),
    );
    await archive.folder.write('news/b.txt', 'Fog\n\nIt was foggy.\n');
    await archive.folder.write(
      'news/c.txt',
      Buffer.from('Caf\xc3\xa9 by Jos\xc3\xa9\n\n\xc3\xa9\xa9 opens.\n', 'latin1'),
    );
    await archive.folder.write('news/d.pdf', 'x');
    await archive.folder.write('news/e.pdf', 'x');
    await archive.folder.write('news/f.xml', '<nitf><head/></nitf>');
    const { exitCode, stderr } = await archive.run('index', 'news');
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/^Found: 1 JSON Lines file with 2 articles, 2 texts\.$/m);
    expect(stderr).toMatch(/^1 article with 1 character that cannot be read/m);
    expect(stderr).toMatch(/^ {2}2 × PDF files are not read\. Convert them/m);
    expect(stderr).toMatch(/^ {2}1 × it is NITF, wire text of an agency, which is not read\. /m);
  });
});
