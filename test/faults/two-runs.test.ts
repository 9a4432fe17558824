import { expect, it } from 'vitest';
import { parseSettings } from '../../src/settings.ts';
import { openEngine } from '../../src/wire.ts';
import { describeOnBothEngines, openTempArchive } from '../support/temp-archive.ts';

describeOnBothEngines('while a run holds the lock', (engineName) => {
  it.each([
    ['index', 'news'],
    ['reindex', 'news'],
    ['index', '--remove-sample'],
  ])('%s %s ends with 5, says who is writing, and changes nothing', async (...args) => {
    await using archive = await openTempArchive(engineName);
    await archive.folder.write('news/a.txt', 'The council met in Nairobi.');
    await archive.run('index', 'news');
    await archive.folder.write('news/b.txt', 'Another story.');
    const engine = await openEngine(parseSettings(archive.environment));
    {
      await using _writer = await engine.openWriter('update');
      const { exitCode, stderr } = await archive.run(...args);
      expect(exitCode).toBe(5);
      expect(stderr).toMatch(
        `Another run is writing to this index (process ${process.pid}, since `,
      );
    }
    expect((await archive.summary()).articles).toBe(1);
    // It was the lock alone: the same command works once it is free.
    expect((await archive.run(...args)).exitCode).toBe(0);
  });
});
