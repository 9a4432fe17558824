import { runCommandLine } from '../src/cli/program.ts';
import { processContext } from './context.ts';

// The server never indexes; what it is to show at the first start is there before it is loaded.
process.exitCode = await runCommandLine(processContext, ['prepare']);
if (process.exitCode === 0) {
  process.exitCode = undefined;
  await import('../src/main.ts');
}
