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

process.exitCode = await runCommandLine(contextOf(process), process.argv.slice(2));
