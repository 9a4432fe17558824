import { runAllTests } from '../test/runner/run-all.ts';

process.exitCode = await runAllTests({
  environment: process.env,
  args: process.argv.slice(2),
  output: process.stdout,
});
