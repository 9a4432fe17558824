import { constants, setPriority } from 'node:os';
import { keepCompiled } from './compile-cache.ts';

keepCompiled();
if (['index', 'reindex'].includes(process.argv[2] ?? '')) letOthersGoFirst();
const [{ runCommandLine }, { contextOf }] = await Promise.all([
  import('../src/cli/program.ts'),
  import('./context.ts'),
]);

// A reader that has seen enough (`… | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
// Nor is a terminal that is gone: the work goes on without talk.
process.stderr.on('error', () => undefined);

const exitCode = await runCommandLine(contextOf(process), process.argv.slice(2));
// The command has ended: a fault in a thread that is still being stopped must not change its exit code.
await Promise.all([process.stdout, process.stderr].map(written));
process.exit(exitCode);

/** Resolves once everything is written, or nobody reads it any more. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  stream.write('', () => resolve());
  return promise;
}

/**
 * A run takes all cores for minutes: readers of the same machine, and an Elasticsearch on it, are served before it. Threads
 * have the priority of the one that starts them.
 */
function letOthersGoFirst(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Where the system does not allow it the run goes as fast as everything else.
  }
}
