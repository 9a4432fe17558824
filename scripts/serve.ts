import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const [{ runCommandLine }, { contextOf }] = await Promise.all([
  import('../src/cli/program.ts'),
  import('./context.ts'),
]);

// The server never indexes; what it is to show at the first start is there before it is loaded.
const args = process.argv.slice(2);
process.exitCode = await runCommandLine(contextOf(process), ['prepare', ...args]);
// It takes no arguments: where there were any, help has been given or a mistake named.
if (process.exitCode === 0 && args.length === 0) {
  process.exitCode = undefined;
  await import('../src/main.ts');
}
