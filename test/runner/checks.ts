import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Tally } from './tally.ts';

/** A check of the sources that is no test: it passes or fails as a whole. */
export type Check = { readonly name: string; readonly command: readonly string[] };

export const CHECKS: readonly Check[] = [
  { name: 'formatting and lint', command: ['biome', 'check', '--colors=off', '.'] },
  { name: 'types', command: ['tsc', '--noEmit', '--pretty', 'false'] },
  {
    name: 'types of the scripts in pages',
    command: ['tsc', '--noEmit', '--pretty', 'false', '-p', 'tsconfig.browser.json'],
  },
];

/** Runs one check; its output goes where that of this process goes. */
export async function runCheck(
  { name, command }: Check,
  output: { write(text: string): unknown },
): Promise<Tally> {
  output.write(`== ${name} ==\n`);
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const hasPassed = await once(child, 'exit').then(
    ([code]) => code === 0,
    (error: unknown) => {
      output.write(`${program} cannot be run: ${String(error)}\n`);
      return false;
    },
  );
  output.write(`${hasPassed ? 'passed' : 'FAILED'}: ${name}\n`);
  return { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1, skipped: 0 };
}
