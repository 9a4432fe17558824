import { PassThrough } from 'node:stream';
import type { CommandContext } from '../../src/cli/context.ts';
import { runCommandLine } from '../../src/cli/program.ts';
import { parseSettings } from '../../src/settings.ts';
import { collector } from './collector.ts';

/** What a command line writes and how it ends, run in this process without any engine. */
export async function runWithoutEngine(
  ...args: readonly string[]
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  const stdout = collector();
  const stderr = collector();
  const context: CommandContext = {
    settings: () => parseSettings({}),
    openArchive: () => Promise.reject(new Error('no engine here')),
    openSite: () => Promise.reject(new Error('no site is opened for help')),
    sampleFolder: '/nowhere',
    baselineFile: '/nowhere',
    version: '1.2.3',
    stdin: new PassThrough(),
    stdout: stdout.stream,
    stderr: stderr.stream,
  };
  const exitCode = await runCommandLine(context, args);
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

/** The text of `--help`. */
export async function helpOf(command: string): Promise<string> {
  return (await runWithoutEngine(command, '--help')).stdout;
}

/** Its long options, `--help` left out. */
export async function optionsOf(command: string): Promise<string[]> {
  const options = (await helpOf(command)).match(/(?<=^ +(?:-\w, )?)--[a-z-]+/gm) ?? [];
  return options.filter((option) => option !== '--help');
}
