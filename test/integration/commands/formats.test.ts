import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { aTar } from '../../support/tar.ts';
import { openTempArchive, type TempArchive } from '../../support/temp-archive.ts';

const page = (title: string, body: string) =>
  `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${body}</p></article></body></html>`;
const FEED = `<rss version="2.0"><channel><title>News</title>
  <item><title>Rail</title><description>The railway reopens.</description></item></channel></rss>`;

async function writeOneOfEach({ folder }: TempArchive): Promise<void> {
  await folder.write('news/a.html', page('Ferry', 'The ferry sails again.'));
  await folder.write('news/b.htm.gz', gzipSync(page('Bridge', 'The bridge is closed.')));
  await folder.write('news/c.rss', FEED);
  await folder.write('news/d.csv', 'id,title,body\ncsv-1,Harvest,The harvest was late.\n');
  await folder.write('news/e.md', '---\nid: md-1\n---\n# Fog\n\nFog lay over the harbour.\n');
  await folder.write('news/f.json', JSON.stringify([{ id: 'json-1', body: 'Snow fell.' }]));
  await folder.write('news/g.txt', 'Plain\n\nA plain story.\n');
  await folder.write('news/README.md', '# What lies here\n\nNot a story.\n');
}

it('reads every format in one run, and nothing of README.md', async () => {
  await using archive = await openTempArchive('sqlite');
  await writeOneOfEach(archive);
  const { exitCode, stderr } = await archive.run('index', 'news');
  expect(stderr).toMatch(/7 articles read: 7 new, 0 changed, 0 unchanged, 0 removed, 0 rejected/);
  expect(exitCode).toBe(0);
  expect((await archive.article('md-1'))?.article).toMatchObject({
    title: 'Fog',
    body: 'Fog lay over the harbour.',
    path: 'news/e.md',
  });
  expect((await archive.run('index', 'news')).stderr).toMatch(/0 new, 0 changed, 7 unchanged/);
});

it('rejects a bomb of a page, a broken table and an unreadable feed by name, and reads the rest', async () => {
  await using archive = await openTempArchive('sqlite');
  await writeOneOfEach(archive);
  await archive.folder.write('news/bomb.html', '<div>'.repeat(200_000));
  await archive.folder.write(
    'news/broken.csv',
    'title,body\n"Ferry","It sails, at last."\n"Bridge","Never closed, and so on\n',
  );
  await archive.folder.write(
    'news/entity.xml',
    '<!DOCTYPE r [<!ENTITY a "b">]><rss><channel/></rss>',
  );
  const { exitCode, stderr } = await archive.run('index', 'news');
  expect(exitCode).toBe(4);
  expect(stderr).toMatch(/8 articles read: 8 new.* 3 rejected/);
  for (const name of ['bomb.html', 'broken.csv', 'entity.xml']) expect(stderr).toContain(name);
});

const TAR = aTar([
  { name: './2021/a.html', content: page('Ferry', 'The ferry sails again.') },
  { name: 'wire.jsonl', content: '{"id":"w1","body":"One."}\n{"id":"w2","body":"Two."}\n' },
  { name: 'photo.jpg', content: 'x' },
  { name: 'README.md', content: '# Not a story' },
  { name: '.hidden.txt', content: 'Not a story' },
]);

it.each([
  ['news.tar', TAR],
  ['news.tar.gz', gzipSync(TAR)],
  ['news.tar.zst', zstdCompressSync(TAR)],
])('reads %s as a folder, and knows its articles again', async (name, bytes) => {
  await using archive = await openTempArchive('sqlite');
  await archive.folder.write(`in/${name}`, bytes);
  const first = await archive.run('index', 'in');
  expect(first.stderr).toMatch(/3 articles read: 3 new, 0 changed, 0 unchanged, 0 removed, 0 rej/);
  expect(first.exitCode).toBe(0);
  expect((await archive.article('w1'))?.article.path).toBe(`in/${name}/wire.jsonl`);
  expect((await archive.run('index', `in/${name}`)).stderr).toMatch(
    /0 new, 0 changed, 3 unchanged/,
  );
});

it('rejects entries that lead elsewhere and archives within archives by name', async () => {
  await using archive = await openTempArchive('sqlite');
  const tar = aTar([
    { name: '../out.txt', content: 'Out' },
    { name: '/etc/abs.txt', content: 'Out' },
    { name: 'inner.tar.gz', content: 'x' },
    { name: 'inner.zip', content: 'x' },
    { name: 'good.txt', content: 'A good story.' },
  ]);
  await archive.folder.write('in/x.tar', tar);
  const { exitCode, stderr } = await archive.run('index', 'in');
  expect(exitCode).toBe(4);
  expect(stderr).toMatch(/1 article read: 1 new.* 4 rejected/);
  for (const name of ['../out.txt', '/etc/abs.txt', 'x.tar/inner.tar.gz', 'x.tar/inner.zip']) {
    expect(stderr).toContain(name);
  }
});

it('keeps what it had from an archive that is broken now, and removes what left a whole one', async () => {
  await using archive = await openTempArchive('sqlite');
  await archive.folder.write('in/x.tar.gz', gzipSync(TAR));
  await archive.run('index', 'in');
  await archive.folder.write('in/x.tar.gz', gzipSync(TAR.subarray(0, 1_024)));
  const broken = await archive.run('index', 'in');
  expect(broken).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('x.tar.gz') });
  expect((await archive.summary()).articles).toBe(3);
  const wire = aTar([{ name: 'wire.jsonl', content: '{"id":"w1","body":"One."}\n' }]);
  await archive.folder.write('in/x.tar.gz', gzipSync(wire));
  await archive.run('index', '--allow-shrink', 'in/x.tar.gz');
  expect((await archive.manifest()).map(({ id }) => id)).toEqual(['w1']);
});
