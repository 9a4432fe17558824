import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a program to its end without holding up this process, which serves the tests meanwhile.
 * @throws Error with its standard error where it fails
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env'> = {},
): Promise<void> {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  const pieces: Uint8Array[] = [];
  child.stderr.on('data', (piece: Uint8Array) => pieces.push(piece));
  const [exitCode] = await once(child, 'close');
  if (exitCode === 0) return;
  throw new Error(`${program} ended with ${exitCode}: ${Buffer.concat(pieces).toString()}`);
}
