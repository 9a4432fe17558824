import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { contextOf } from '../../scripts/context.ts';
import { runCommandLine } from '../../src/cli/program.ts';
import { collector } from './collector.ts';
import { inFolder } from './in-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// The options with which `npm run` starts Node: they decide how much memory it takes.
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const nodeOptions: readonly string[] = scripts.cli.match(/--[a-z-]+=\S+/g);

/** How a command ended, and what it wrote. */
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
};

export type ProcessOptions = CommandOptions & {
  /** Whose process it is to be; ours where nothing is said. */
  readonly user?: { readonly uid: number; readonly gid: number };
};

/**
 * Runs a command to its end within this process: a process of its own takes a second to start. For
 * signals, kills, memory, other users and the end of a process itself there is `runProcess`.
 */
export async function runCommand(
  args: readonly string[],
  { environment: env = {}, input = '', cwd = root }: CommandOptions = {},
): Promise<CommandResult> {
  const stdout = collector();
  const stderr = collector();
  const context = contextOf({
    env,
    cwd: () => cwd,
    stdin: Readable.from([Buffer.from(input)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
  });
  const exitCode = await inFolder(cwd, () => runCommandLine(context, args));
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

/** A command as `npm run` starts it, in a real process. */
export function startCommand(
  args: readonly string[],
  { environment = {}, cwd = root, user }: ProcessOptions = {},
): ChildProcess {
  return spawn(process.execPath, [...nodeOptions, `${root}scripts/cli.ts`, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...user,
  });
}

/** Runs a command to its end in a real process. */
export async function runProcess(
  args: readonly string[],
  options: ProcessOptions = {},
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
