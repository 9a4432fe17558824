import type { Command } from 'commander';
import type { CommandContext } from './context.ts';

/**
 * Adds a command to the program; `end` is told the exit code. What a command does is loaded when it is asked
 * for: `--help` is quick, and `extract` needs no engine.
 */
export type AddCommand = (
  program: Command,
  context: CommandContext,
  end: (exitCode: number) => void,
) => void;

/** What stands below the options in a command's help. */
export function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
