import { Command, CommanderError } from 'commander';
import { AppError } from '../errors.ts';
import { openLog } from '../platform/log.ts';
import { type CommandContext, EXIT } from './context.ts';
import {
  addBench,
  addEvaluate,
  addExtract,
  addFixture,
  addRelevance,
  addRules,
} from './extraction-commands.ts';
import {
  addBackup,
  addCorrect,
  addDoctor,
  addIndex,
  addKeys,
  addPrepare,
  addReindex,
  addRestore,
  addRollback,
  addServe,
} from './keeping-commands.ts';
import { Interrupted } from './signals.ts';

// In the order in which --help lists them.
const COMMANDS = [
  addIndex,
  addReindex,
  addRollback,
  addCorrect,
  addExtract,
  addEvaluate,
  addRelevance,
  addRules,
  addFixture,
  addBench,
  addDoctor,
  addBackup,
  addRestore,
  addKeys,
  addPrepare,
  addServe,
] as const;

/** Runs one command line; resolves to the exit code of docs/contract.md. Never throws. */
export async function runCommandLine(
  context: CommandContext,
  args: readonly string[],
): Promise<number> {
  let exitCode: number = EXIT.done;
  const program = commandLine(context, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return exitCodeOf(error, context);
  }
}

function commandLine(context: CommandContext, end: (exitCode: number) => void): Command {
  const program = new Command('dateline')
    .description('Full-text search for news archives, browsed by date, country and speaker.')
    .version(context.version)
    .exitOverride()
    .showHelpAfterError('Run it with --help to see what it takes.')
    .configureHelp({ commandUsage: (command) => usageOf(command) })
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
    })
    .addHelpText('after', EXIT_CODES_HELP);
  for (const add of COMMANDS) add(program, context, end);
  return program;
}

/** As operators type it: through npm, which keeps what stands before `--` for itself. */
function usageOf(command: Command): string {
  if (command.name() === 'prepare') return `npm start -- ${command.usage()}`;
  const name = command.parent === null ? 'COMMAND' : command.name();
  return `npm run ${name} -- ${command.usage()}`;
}

const EXIT_CODES_HELP = `
Exit codes:
  0 done; 1 unexpected fault; 2 usage or settings; 3 engine not reachable or index unusable;
  4 finished, but articles were rejected or a change was refused; 5 another run is at work;
  130, 143 stopped by a signal
`;

/** Foreseen failures are a sentence; the rest is ours to mend, whole in the log for whoever asks for it. */
function exitCodeOf(error: unknown, context: CommandContext): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof Interrupted) {
    context.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof AppError) {
    context.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  context.stderr.write('An unexpected fault ended the command; LOG_LEVEL=debug shows it whole.\n');
  openLog(logLevelOf(context)).debug({ err: error }, 'unexpected fault');
  return EXIT.fault;
}

function logLevelOf(context: CommandContext): string {
  try {
    return context.settings().LOG_LEVEL;
  } catch {
    return 'info'; // wrong settings are what failed; they have been named
  }
}
