// What extracts, and what shows or measures how well things are found.
import { type AddCommand, examples } from './add-command.ts';

/**
 * `extract [path…]`: files and folders as `index` takes them, or JSON Lines on standard input; one tagged article a line on
 * standard output, in the order of the input. Writes no index. Exit code 4 where something was rejected.
 */
export const addExtract: AddCommand = (program, context, end) => {
  program
    .command('extract')
    .version(context.version)
    .description('Finds date, countries, speakers and quotes; stores nothing.')
    .argument(
      '[path...]',
      'files and folders as of index; without any, JSON Lines on standard input',
    )
    .option('--map <fields>', 'which field is which: body=text,date=meta.published')
    .addHelpText(
      'after',
      examples([
        'npm run -s extract -- story.txt',
        'zstdcat archive.jsonl.zst | npm run -s extract > tagged.jsonl',
      ]),
    )
    .action(async (paths, options) => {
      const { extractCommand } = await import('./extract-command.ts');
      end(await extractCommand(context, paths, options));
    });
};

/**
 * `evaluate [name…]`: labelled sets by name, all where none is named; a table and the worst errors of each on standard
 * output, the figures (shares from 0 to 1) in `evaluation.json` of the working folder. Exit code 1 where `--check` finds a
 * figure more than half a point below `test/evaluation-baseline.json`.
 */
export const addEvaluate: AddCommand = (program, context, end) => {
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
};

/**
 * `rules`: every rule of extraction, one tab-separated line each, in the order in which they are tried; takes nothing and
 * reads no index.
 */
export const addRules: AddCommand = (program, context, end) => {
  program
    .command('rules')
    .version(context.version)
    .description(
      'Lists the rules of extraction: what it gives, name, precision, what it looks for, example, how often it was right.',
    )
    .addHelpText('after', examples(['npm run -s rules', 'npm run -s rules | grep country']))
    .action(async () => {
      const { rulesCommand } = await import('./rules-command.ts');
      end(rulesCommand(context));
    });
};

/**
 * `fixture FILE` drafts an extraction case; `fixture --update [case…]` shows what comes out otherwise and asks before it
 * writes. Exit code 1 where a difference is left, 2 where the file or the case is not there.
 */
export const addFixture: AddCommand = (program, context, end) => {
  program
    .command('fixture')
    .version(context.version)
    .description('Makes an extraction case of a file, or shows where cases come out otherwise.')
    .argument('[name...]', 'a file; with --update the cases to look at, all where none is named')
    .option('--name <slug>', 'the name of the new case; else that of the file')
    .option('--update', 'show each difference and write what is approved')
    .option('--yes', 'approve every difference that is shown')
    .option('--cases <folder>', 'where the cases lie')
    .addHelpText('after', examples(['npm run fixture -- story.txt', 'npm run fixture -- --update']))
    .action(async (names, options) => {
      const { fixtureCommand } = await import('./fixture-command.ts');
      end(await fixtureCommand(context, names, options));
    });
};

/**
 * `bench`: fifty queries of several kinds, and pages, put to what is indexed now; medians and slowest in milliseconds, memory
 * and disk, on standard output and in `bench.json` of the working folder. Writes no index; exit code 3 where there is none.
 */
export const addBench: AddCommand = (program, context, end) => {
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
};

/**
 * `relevance [folder…]`: judged folders, word families (`--forms`) or lists (`--lists`); shares from 0 to 1 in one table, or
 * as one JSON object. Folders and families are indexed apart; what is indexed now is read and never changed.
 */
export const addRelevance: AddCommand = (program, context, end) => {
  program
    .command('relevance')
    .version(context.version)
    .description('Measures how well searches find what is meant, on both engines.')
    .argument('[folder...]', 'folders with docs.jsonl, queries.json and qrels.json')
    .option('--forms <file>', 'words that must find each other, and words that must not')
    .option('--lists <folder>', 'phrases.txt, pairs.tsv and traps.tsv, put to what is indexed now')
    .option('--json', 'one JSON object in place of the table')
    .addHelpText(
      'after',
      examples([
        'npm run relevance -- labels/relevance/sample',
        'npm run relevance -- --lists labels/relevance',
      ]),
    )
    .action(async (folders, options) => {
      const { relevanceCommand } = await import('./relevance-command.ts');
      end(await relevanceCommand(context, folders, options));
    });
};
