import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

// The options with which `npm run` starts Node: they decide how much memory it takes.
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const nodeOptions: readonly string[] = scripts.cli.match(/--[a-z-]+=\S+/g);

/** How a command of a process of its own ended, and what it wrote. */
export type CommandResult = {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
};

export type CommandOptions = {
  /** Settings; of the environment of the tests only the path is passed on. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  /** Whose process it is to be; ours where nothing is said. */
  readonly user?: { readonly uid: number; readonly gid: number };
};

/** A command as `npm run` starts it, in a real process. */
export function startCommand(
  args: readonly string[],
  { environment = {}, cwd = root, user }: CommandOptions = {},
): ChildProcess {
  return spawn(process.execPath, [...nodeOptions, `${root}scripts/cli.ts`, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...user,
  });
}

/** Runs a command to its end. */
export async function runCommand(
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const child = startCommand(args, options);
  const stdout = textOf(child.stdout);
  const stderr = textOf(child.stderr);
  child.stdin?.on('error', () => undefined); // it may end before it has read everything
  child.stdin?.end(options.input ?? '');
  const [exitCode, signal] = await once(child, 'close');
  if (signal) throw new Error(`the command was ended by ${signal}: ${await stderr}`);
  return { exitCode, stdout: await stdout, stderr: await stderr };
}

async function textOf(stream: AsyncIterable<Uint8Array> | null): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream ?? []) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
