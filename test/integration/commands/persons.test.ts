import { expect, it } from 'vitest';
import { describeOnBothEngines, openTempArchive } from '../../support/temp-archive.ts';

const FILES: Readonly<Record<string, string>> = {
  'first.txt':
    'Gauges in the valley\n\n3 March 2021\n\n“The gauges will be read each day,” said Deputy Water Minister William Orlund. He showed them to reporters.\n',
  'second.txt':
    'More gauges\n\n4 March 2021\n\n“Nobody reads the gauges on Sundays,” Deputy Water Minister Bill Orlund said. The council met.\n',
  'third.txt':
    'No gauges\n\n5 March 2021\n\n“The gauges have been taken away,” said William Orlund, the deputy water minister. Nobody knew by whom.\n',
};

describeOnBothEngines('the persons of an indexed archive', (engine) => {
  it('are the same in whatever order files come, run by run and rebuilt, under ids that redirect', async () => {
    const orders = [
      [['first.txt'], ['second.txt'], ['third.txt']],
      [['second.txt'], ['third.txt', 'first.txt']],
    ];
    for (const runs of orders) {
      await using archive = await openTempArchive(engine);
      for (const names of runs) {
        for (const name of names) await archive.folder.write(`news/${name}`, FILES[name] ?? '');
        expect((await archive.run('index', 'news')).exitCode).toBe(0);
      }
      expect(await speakersOf(archive)).toEqual(['william-orlund']);
      expect((await archive.run('reindex', 'news')).exitCode).toBe(0);
      expect(await speakersOf(archive)).toEqual(['william-orlund']);
    }
  });
});

type Archive = Awaited<ReturnType<typeof openTempArchive>>;

/** Every id that a speaker has in any article, each once. */
async function speakersOf(archive: Archive): Promise<string[]> {
  const ids = new Set<string>();
  for (const { id } of await archive.manifest()) {
    const stored = await archive.article(id);
    for (const speaker of stored?.article.speakers ?? []) ids.add(speaker.id);
    for (const { speaker } of stored?.article.quotes ?? []) if (speaker) ids.add(speaker.id);
  }
  return [...ids].toSorted();
}
