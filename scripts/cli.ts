import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const [{ runCommandLine }, { contextOf }, { letOthersGoFirst }] = await Promise.all([
  import('../src/cli/program.ts'),
  import('./context.ts'),
  import('../src/platform/priority.ts'),
]);

// A reader that has seen enough (`… | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
// Nor is a terminal that is gone: the work goes on without talk.
process.stderr.on('error', () => undefined);

if (['index', 'reindex'].includes(process.argv[2] ?? '')) letOthersGoFirst();
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
