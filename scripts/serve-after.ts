import { keepCompiled } from './compile-cache.ts';

/**
 * Runs a command of the program, then the server. The command takes no arguments: where there were any,
 * help has been given or a mistake named, and nothing is served.
 */
export async function serveAfter(command: 'prepare' | 'serve'): Promise<void> {
  keepCompiled();
  const [{ runCommandLine }, { contextOf }] = await Promise.all([
    import('../src/cli/program.ts'),
    import('./context.ts'),
  ]);
  const args = process.argv.slice(2);
  process.exitCode = await runCommandLine(contextOf(process), [command, ...args]);
  if (process.exitCode === 0 && args.length === 0) {
    process.exitCode = undefined;
    await import('../src/main.ts');
  }
}
