import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
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
  await archive.folder.write('news/broken.csv', 'title,body\n"Never closed,and so on\n');
  await archive.folder.write(
    'news/entity.xml',
    '<!DOCTYPE r [<!ENTITY a "b">]><rss><channel/></rss>',
  );
  const { exitCode, stderr } = await archive.run('index', 'news');
  expect(exitCode).toBe(4);
  expect(stderr).toMatch(/7 articles read: 7 new.* 3 rejected/);
  for (const name of ['bomb.html', 'broken.csv', 'entity.xml']) expect(stderr).toContain(name);
});
