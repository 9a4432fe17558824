// What keeps an archive and its index.
import { nameFormats } from '../services/formats/describe-kinds.ts';
import { type AddCommand, examples } from './add-command.ts';
import { EXIT } from './context.ts';

/**
 * `index path…`: brings the index in line with the paths: adds what is new, replaces what changed, removes what is gone
 * below them. A summary on standard error, with `--json` one object on standard output. Exit code 4 where files were
 * rejected or a shrink was refused, 5 where another run is at work.
 */
export const addIndex: AddCommand = (program, context, end) => {
  program
    .command('index')
    .version(context.version)
    .description('Adds what is new or changed under the paths, removes what is gone from them.')
    .argument('[path...]', `files and folders, also packed: ${nameFormats()} (docs/formats.md)`)
    .option(
      '--allow-shrink',
      'remove articles that are gone even where they are too many to be plausible',
    )
    .option('--remove-sample', 'remove the bundled sample archive')
    .option('--dry-run', 'say what would be done and how counts would change; write nothing')
    .option('--map <fields>', 'which field is which: body=text,date=meta.published; none to forget')
    .option('--json', 'write the summary as one JSON object on standard output')
    .option('--watch', 'follow the paths: index again after each change, until stopped')
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
};

/**
 * `reindex [path…]`: builds a second index and switches readers to it once it is whole; until then they read the old one, which
 * stays for `rollback`. Refused with 4 where the new one lacks more than a tenth of the old, unless `--allow-shrink`.
 */
export const addReindex: AddCommand = (program, context, end) => {
  program
    .command('reindex')
    .version(context.version)
    .description('Builds a new index beside the old one, checks it, switches to it in one step.')
    .argument(
      '[path...]',
      'everything that the new index is to hold; without any, what the present one was made from',
    )
    .option('--allow-shrink', 'switch even if the new index lacks more than a tenth of the old')
    .option('--map <fields>', 'which field is which, as for index')
    .option('--retag', 'take the texts from the index and not from the files')
    .option('--part <n/of>', 'build one part of several, run at the same time (Elasticsearch)')
    .option('--json', 'write the summary as one JSON object on standard output')
    .addHelpText('after', examples(['npm run reindex', 'npm run reindex -- --retag']))
    .action(async (paths, options) => {
      const { reindexCommand } = await import('./index-command.ts');
      end(await reindexCommand(context, paths, options));
    });
};

/**
 * `correct decision what name`: one correction as words, or lines as the file has them; without any, the file alone is applied.
 * Exit code 0 also where a correction fits nothing, which is said; 2 where it cannot be understood.
 */
export const addCorrect: AddCommand = (program, context, end) => {
  program
    .command('correct')
    // A ready line of the file begins with a hyphen.
    .allowUnknownOption()
    .version(context.version)
    .description('Puts tags right: adds a correction to CORRECTIONS_FILE, and applies the file.')
    .argument(
      '[words...]',
      'drop, add, merge, split or rename; speaker, country, date or quote-speaker; the name. Or a line as the file has it',
    )
    .option('--article <id>', 'for one article')
    .option('--source <name>', 'for all articles of a source')
    .option('--all', 'for all articles')
    .option('--to <name>', 'the new name, for rename and split')
    .option('--quote <words>', 'words of the quote, for quote-speaker')
    .option(
      '--role <words>',
      'for split: the role of the person split off; for add: printed beside the name',
    )
    .option('--about <yes>', 'for a country: whether the articles are about it')
    .option('--by <name>', 'who decided; your user name if left out')
    .option('--reason <words>', 'why')
    .option('--only-file', 'add to the file and leave the index as it is')
    .option('--again', 'apply the file even if it is marked as applied')
    .option('--json', 'write the outcome as one JSON object on standard output')
    .addHelpText(
      'after',
      examples([
        'npm run correct -- drop speaker "York Fed" --all --reason "A bank, no person"',
        'npm run correct -- merge speaker "Sergei Orlovsky" "Serguei Orlovski" --reason "One person"',
      ]),
    )
    .action(async (words, options) => {
      const { correctCommand } = await import('./corrections/correct-command.ts');
      end(await correctCommand(context, words, options));
    });
};

/**
 * `rollback`: takes nothing. Switches to the index that the last reindex replaced, and a second time forward again. Refused where
 * there is none, or where it cannot be read.
 */
export const addRollback: AddCommand = (program, context, end) => {
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
};

/**
 * `doctor`: takes nothing and changes nothing. One line a finding (OK, WARNING, PROBLEM), with what to do. Exit code 0 with
 * warnings, 2 where a setting is at fault, 3 where the engine or the index is.
 */
export const addDoctor: AddCommand = (program, context, end) => {
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
};

/**
 * `backup FILE`: a copy of the embedded index as one moment has it, checked before it takes its name, while others read and write
 * the index. A file that is there already is never written over.
 */
export const addBackup: AddCommand = (program, context, end) => {
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
};

/**
 * `restore FILE`: checks what `backup` has written and switches to it in one step. The index that it replaces stays for
 * `rollback`; corrections are applied to the one restored.
 */
export const addRestore: AddCommand = (program, context, end) => {
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
};

/**
 * `keys --reader FILE --writer FILE`: API keys of Elasticsearch with no more rights than their use asks for, each in a file that
 * its owner alone may read. A key that still works is kept. Exit code 3 where the cluster does not answer.
 */
export const addKeys: AddCommand = (program, context, end) => {
  program
    .command('keys')
    .version(context.version)
    .description('Makes keys of Elasticsearch: one that reads, for the server; one that writes.')
    .option('--reader <file>', 'where the key of the server is to lie')
    .option('--writer <file>', 'where the key of index, reindex, rollback and doctor is to lie')
    .addHelpText(
      'after',
      examples([
        'npm run keys -- --reader web.key',
        'npm run keys -- --reader web.key --writer writer.key',
      ]),
    )
    .action(async (options) => {
      const { keysCommand } = await import('./keys-command.ts');
      end(await keysCommand(context, options));
    });
};

const SETTINGS_HELP =
  '\nSettings are taken from the environment and from .env; .env.example lists them.\n';

/** Not for typing: `npm start` runs it before the server. */
export const addPrepare: AddCommand = (program, context, end) => {
  program
    .command('prepare', { hidden: true })
    .usage('[--help | --version]')
    .version(context.version)
    .description(
      'Serves the search page. Where there was never an archive, indexes the bundled sample first.',
    )
    .addHelpText(
      'after',
      examples(['npm start', 'PORT=8080 DATA_DIR=/srv/dateline npm start']) + SETTINGS_HELP,
    )
    .action(async () => {
      const { prepareCommand } = await import('./prepare-command.ts');
      end(await prepareCommand(context));
    });
};

/** Not for typing: `npm run serve` runs it before the server, so that arguments are answered. */
export const addServe: AddCommand = (program, context, end) => {
  program
    .command('serve', { hidden: true })
    .usage('[--help | --version]')
    .version(context.version)
    .description('Serves the search page and nothing else: it never indexes.')
    .addHelpText(
      'after',
      examples(['npm run serve', 'PORT=8080 DATA_DIR=/srv/dateline npm run serve']) + SETTINGS_HELP,
    )
    .action(() => end(EXIT.done));
};
