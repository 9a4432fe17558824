import { Command, CommanderError } from 'commander';
import { AppError } from '../errors.ts';
import { openLog } from '../platform/log.ts';
import { type CommandContext, EXIT } from './context.ts';
import { Interrupted } from './signals.ts';

/** Runs one command line; resolves to the exit code of contract.md. Never throws. */
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
  addIndex(program, context, end);
  addReindex(program, context, end);
  addRollback(program, context, end);
  addExtract(program, context, end);
  addEvaluate(program, context, end);
  addRules(program, context, end);
  addBench(program, context, end);
  addDoctor(program, context, end);
  addBackup(program, context, end);
  addRestore(program, context, end);
  addPrepare(program, context, end);
  return program;
}

// Commands are loaded when they are asked for: `--help` is quick, and `extract` needs no engine.
function addIndex(program: Command, context: CommandContext, end: (exitCode: number) => void) {
  program
    .command('index')
    .version(context.version)
    .description('Adds what is new or changed under the paths, removes what is gone from them.')
    .argument(
      '[path...]',
      'files and folders (text, HTML, feeds, CSV, Markdown, JSON; also packed)',
    )
    .option('--allow-shrink', 'remove what is gone even if it is more than a tenth')
    .option('--remove-sample', 'remove the bundled sample archive')
    .option('--dry-run', 'say what would be done and how counts would change; write nothing')
    .option('--json', 'write the summary as one JSON object on standard output')
    .option('--watch', 'follow the paths: index again after each change, until it is asked to end')
    .option('--retry-rejects', 'try again what the last run rejected')
    .option('--part <n/of>', 'index one part of several, run at the same time (Elasticsearch)')
    .addHelpText(
      'after',
      examples(['npm run index -- archive/', 'npm run index -- --dry-run archive/']),
    )
    .action(async (paths, options) => {
      const { indexCommand } = await import('./index-command.ts');
      end(await indexCommand(context, paths, options));
    });
}

function addReindex(program: Command, context: CommandContext, end: (exitCode: number) => void) {
  program
    .command('reindex')
    .version(context.version)
    .description('Builds a new index beside the old one, checks it, switches to it in one step.')
    .argument(
      '[path...]',
      'everything that the new index is to hold; without any, what the present one was made from',
    )
    .option('--allow-shrink', 'switch even if the new index lacks more than a tenth of the old')
    .option('--retag', 'take the texts from the index and not from the files')
    .option('--part <n/of>', 'build one part of several, run at the same time (Elasticsearch)')
    .option('--json', 'write the summary as one JSON object on standard output')
    .addHelpText('after', examples(['npm run reindex', 'npm run reindex -- --retag']))
    .action(async (paths, options) => {
      const { reindexCommand } = await import('./index-command.ts');
      end(await reindexCommand(context, paths, options));
    });
}

function addRollback(program: Command, context: CommandContext, end: (exitCode: number) => void) {
  program
    .command('rollback')
    .version(context.version)
    .description('Switches readers back to the index before the last reindex, and forward again.')
    .addHelpText(
      'after',
      examples(['npm run rollback', 'ELASTICSEARCH_URL=http://127.0.0.1:9200 npm run rollback']),
    )
    .action(async () => {
      const { rollbackCommand } = await import('./rollback-command.ts');
      end(await rollbackCommand(context));
    });
}

function addExtract(program: Command, context: CommandContext, end: (exitCode: number) => void) {
  program
    .command('extract')
    .version(context.version)
    .description('Finds date, countries, speakers and quotes; stores nothing.')
    .argument(
      '[path...]',
      'files and folders as of index; without any, JSON Lines on standard input',
    )
    .addHelpText(
      'after',
      examples([
        'npm run -s extract -- story.txt',
        'zstdcat archive.jsonl.zst | npm run -s extract > tagged.jsonl',
      ]),
    )
    .action(async (paths) => {
      const { extractCommand } = await import('./extract-command.ts');
      end(await extractCommand(context, paths));
    });
}

function addEvaluate(program: Command, context: CommandContext, end: (exitCode: number) => void) {
  program
    .command('evaluate')
    .version(context.version)
    .description('Scores extraction against labelled data; writes evaluation.json.')
    .argument('[name...]', 'labelled sets; without any, all of them')
    .option('--data <folder>', 'where the labelled data lies')
    .option('--check', 'fail where a figure fell by more than half a point')
    .addHelpText(
      'after',
      examples(['npm run evaluate', 'npm run evaluate -- ggt-speakers ggt-quotes']),
    )
    .action(async (names, options) => {
      const { evaluateCommand } = await import('./evaluate-command.ts');
      end(await evaluateCommand(context, names, options));
    });
}

function addRules(program: Command, context: CommandContext, end: (exitCode: number) => void) {
  program
    .command('rules')
    .version(context.version)
    .description(
      'Lists the rules of extraction: what it gives, name, precision, description, example.',
    )
    .addHelpText('after', examples(['npm run -s rules', 'npm run -s rules | grep country']))
    .action(async () => {
      const { rulesCommand } = await import('./rules-command.ts');
      end(rulesCommand(context));
    });
}

function addBench(program: Command, context: CommandContext, end: (exitCode: number) => void) {
  program
    .command('bench')
    .version(context.version)
    .description('Measures searches on what is indexed now; writes bench.json.')
    .addHelpText(
      'after',
      examples(['npm run bench', 'ELASTICSEARCH_URL=http://127.0.0.1:9200 npm run bench']),
    )
    .action(async () => {
      const { benchCommand } = await import('./bench-command.ts');
      end(await benchCommand(context));
    });
}

function addDoctor(program: Command, context: CommandContext, end: (exitCode: number) => void) {
  program
    .command('doctor')
    .version(context.version)
    .description('Checks settings, engine, index and disk, and says what to do.')
    .option('--json', 'one JSON object on standard output')
    .addHelpText('after', examples(['npm run -s doctor', 'npm run -s doctor -- --json | jq .']))
    .action(async (options) => {
      const { doctorCommand } = await import('./doctor-command.ts');
      end(await doctorCommand(context, options));
    });
}

function addBackup(program: Command, context: CommandContext, end: (exitCode: number) => void) {
  program
    .command('backup')
    .version(context.version)
    .description('Copies the embedded index into a file, while it is read and written.')
    .argument('<file>', 'a new file; it may lie on another disk')
    .addHelpText(
      'after',
      examples([
        'npm run backup -- /backup/dateline.db',
        'npm run backup -- "/backup/dateline-$(date +%F).db"',
      ]),
    )
    .action(async (file) => {
      const { backupCommand } = await import('./backup-command.ts');
      end(await backupCommand(context, file));
    });
}

function addRestore(program: Command, context: CommandContext, end: (exitCode: number) => void) {
  program
    .command('restore')
    .version(context.version)
    .description('Puts the index of a backup in place in one step; the present one is kept.')
    .argument('<file>', 'what backup has written')
    .addHelpText(
      'after',
      examples([
        'npm run restore -- /backup/dateline.db',
        'DATA_DIR=/srv/dateline npm run restore -- /backup/dateline.db',
      ]),
    )
    .action(async (file) => {
      const { restoreCommand } = await import('./backup-command.ts');
      end(await restoreCommand(context, file));
    });
}

/** As operators type it: through npm, which keeps what stands before `--` for itself. */
function usageOf(command: Command): string {
  if (command.name() === 'prepare') return `npm start -- ${command.usage()}`;
  const name = command.parent === null ? 'COMMAND' : command.name();
  return `npm run ${name} -- ${command.usage()}`;
}

/** Not for typing: `npm start` runs it before the server. */
function addPrepare(program: Command, context: CommandContext, end: (exitCode: number) => void) {
  program
    .command('prepare', { hidden: true })
    .usage('[--help | --version]')
    .version(context.version)
    .description('Serves the search page; an empty archive gets the bundled sample first.')
    .addHelpText(
      'after',
      examples(['npm start', 'PORT=8080 DATA_DIR=/srv/dateline npm start']) +
        '\nSettings are taken from the environment and from .env; .env.example lists them.\n',
    )
    .action(async () => {
      const { prepareCommand } = await import('./prepare-command.ts');
      end(await prepareCommand(context));
    });
}

function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}\n`).join('')}`;
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
