import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const [{ runCommandLine }, { contextOf }] = await Promise.all([
  import('../src/cli/program.ts'),
  import('./context.ts'),
]);

// The server of a service: it never indexes, whatever it finds.
const args = process.argv.slice(2);
process.exitCode = await runCommandLine(contextOf(process), ['serve', ...args]);
// It takes no arguments: where there were any, help has been given or a mistake named.
if (process.exitCode === 0 && args.length === 0) {
  process.exitCode = undefined;
  await import('../src/main.ts');
}
