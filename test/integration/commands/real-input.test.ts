import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { startCommand } from '../../support/run-command.ts';
import { describeOnBothEngines, openTempArchive } from '../../support/temp-archive.ts';

const shared = (path: string) =>
  fileURLToPath(new URL(`../../../../shared/data/${path}`, import.meta.url));
const SHARED = [shared('reuters21578.jsonl.zst'), shared('seed')];
const hasData = SHARED.every((path) => existsSync(path));
if (!hasData) {
  process.stderr.write(
    '\nTHE SAMPLE ARCHIVE STANDS IN FOR REAL NEWS: there is no ../shared/data here.\n\n',
  );
}
const REAL_NEWS = {
  paths: SHARED,
  articles: 21_578,
  exitCode: 4,
  said: [
    /21,578 articles read: 21,578 new, .* 1 rejected/,
    /record 12793: it has no words in title and body/,
  ],
};
const SAMPLE = {
  paths: [fileURLToPath(new URL('../../../sample', import.meta.url))],
  articles: 94,
  exitCode: 0,
  said: [/94 articles read: 94 new, .* 0 rejected/],
};
const { paths, articles, exitCode: expected, said } = hasData ? REAL_NEWS : SAMPLE;

// Bars of issue #3: two minutes on two cores, here as time of processors, which a busy machine does not change.
const MAX_CPU_SECONDS = 2 * 120;
const MAX_MEMORY_MB = 400;

/** Anonymous memory of a process now; what it maps from files is the system's to take back. */
function memoryMb(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^RssAnon:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0; // it has ended, or this system does not tell
  }
}

/** Seconds of processors that a process has used by now. */
function cpuSeconds(pid: number | undefined): number {
  try {
    // Behind the name, which may hold anything; in hundredths of a second.
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number);
    return (user + system) / 100;
  } catch {
    return 0;
  }
}

describeOnBothEngines('articles of a newsroom', (engine) => {
  it('are indexed within the time and the memory that are promised', async () => {
    await using archive = await openTempArchive(engine);
    const child = startCommand(['index', ...paths], { environment: archive.environment });
    let stderr = '';
    child.stderr?.on('data', (piece) => {
      stderr += piece;
    });
    let mostMb = 0;
    let seconds = 0;
    const watch = setInterval(() => {
      mostMb = Math.max(mostMb, memoryMb(child.pid));
      seconds = Math.max(seconds, cpuSeconds(child.pid));
    }, 100);
    const [exitCode] = await once(child, 'close');
    clearInterval(watch);
    expect(exitCode).toBe(expected);
    for (const words of said) expect(stderr).toMatch(words);
    expect((await archive.summary()).articles).toBe(articles);
    expect(seconds).toBeLessThan(MAX_CPU_SECONDS);
    expect(mostMb).toBeLessThan(MAX_MEMORY_MB);
  });
});
