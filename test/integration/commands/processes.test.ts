import { expect, it } from 'vitest';
import { runProcess } from '../../support/run-command.ts';
import { openTempArchive } from '../../support/temp-archive.ts';

// Other tests run commands within their own process. Here each is one by itself: it ends, nothing that it
// has opened keeps it, and the system is told its exit code.
it('a process of every command ends by itself, with the exit code of the command', async () => {
  await using archive = await openTempArchive('sqlite');
  await archive.folder.write(
    'news/a.txt',
    'The council met in Nairobi.\n\n“We go on,” said Ada Berg.',
  );
  await archive.folder.write('bad/b.txt', Buffer.from([0, 1]));
  const { environment, folder } = archive;
  const ends = async (...args: readonly string[]) => {
    const { exitCode } = await runProcess(args, { environment, cwd: folder.path });
    return `${args.join(' ')}: ${exitCode}`;
  };
  expect(await ends('prepare')).toBe('prepare: 0');
  expect(await ends('index', 'news')).toBe('index news: 0');
  expect(await ends('index', 'news', 'bad')).toBe('index news bad: 4');
  expect(await ends('reindex', 'news')).toBe('reindex news: 0');
  expect(await ends('backup', 'a.db')).toBe('backup a.db: 0');
  expect(await ends('restore', 'a.db')).toBe('restore a.db: 0');
  expect(await ends('rollback')).toBe('rollback: 0');
  expect(await ends('doctor')).toBe('doctor: 0');
  expect(await ends('bench')).toBe('bench: 0');
  expect(await ends('extract', 'news/a.txt')).toBe('extract news/a.txt: 0');
  expect(await ends('rules')).toBe('rules: 0');
  expect(await ends('evaluate', '--data', 'none')).toBe('evaluate --data none: 2');
  expect(await ends('--help')).toBe('--help: 0');
  expect(await ends('moods')).toBe('moods: 2');
});

it('a process of a command whose engine is away ends with 3', async () => {
  const environment = { ELASTICSEARCH_URL: 'http://127.0.0.1:1' };
  expect((await runProcess(['rollback'], { environment })).exitCode).toBe(3);
});
