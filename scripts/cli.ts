import { keepCompiled } from './compile-cache.ts';

keepCompiled();
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
// All is said and done: what threads that are being ended may still run into must not change how the command ended.
await Promise.all([process.stdout, process.stderr].map(written));
process.exit(exitCode);

/** Resolves once everything has left for where it is read, or that is gone. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  stream.write('', () => resolve());
  return promise;
}
