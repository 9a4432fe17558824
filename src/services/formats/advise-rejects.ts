/** A reason for rejects, how many had it, and what the keeper can do about it. */
export type AdvisedReason = {
  readonly reason: string;
  readonly count: number;
  readonly advice: string;
};

/** Counts reasons as they come; those that differ in a number or a name are one. */
export type ReasonCounts = {
  add(reason: string): void;
  /** The commonest, then in the order in which they came. */
  commonest(): readonly AdvisedReason[];
};

const MOST = 10;
// Reasons are a few dozen sentences; more kinds of them are not told apart.
const MAX_KINDS = 1_000;

const ADVICE: readonly (readonly [RegExp, string])[] = [
  [
    /its longest text is/,
    'Say which field is the text: --map body=…; --dry-run shows which are taken.',
  ],
  [
    /no words in title and body/,
    'Empty articles are no loss; --dry-run shows which fields are taken for what.',
  ],
  [/names neither a title nor a text/, 'Say which columns they are: --map title=…,body=….'],
  [/name them by number/, 'Say which is which by number, from 1: --map title=1,body=3.'],
  [/to have it read/, 'Give it the ending that is named, and run again.'],
  [/is an export of/, 'Save each article as a page of its own, or export a table (CSV).'],
  [
    /\(404\)|request for consent|check for robots/,
    'The story is not in the file: save the page again where a browser shows it, or leave it out.',
  ],
  [/first row names .* twice/, 'Give the two columns two names.'],
  [/no title and no text|must be an object/, 'If it holds no articles, leave it out.'],
  [/must be (?:text|a list)/, 'Correct the field, or name another with --map.'],
  [
    /in a layout that Dateline does not know|none that Dateline knows|without (?:a full article|a numbered record)|cover page or list/,
    'Export the full articles again, in a format that docs/formats.md lists; please report a layout that should be read.',
  ],
  [
    /^its (?:groups|elements) are nested|more than [\d,.]+ (?:paragraphs|elements|stray marks)/,
    'No story is built like this: leave it out, or save it again.',
  ],
  [/nested deeper/, 'Leave the nested field out of the dump.'],
  [
    /U\+FFFD|broken characters|NUL|no known encoding|is marked as|not text/,
    'Save it again as UTF-8, from the original where there is one.',
  ],
  [/larger than|longer than/, 'No story is so long: cut it into one article a file or record.'],
  [
    /XML, but not a feed|not XML|it is a page|wire text|NITF|NewsML|METS|MediaWiki|OPML|TEI|not what its name says/,
    'docs/formats.md lists what is read; convert it, or leave it out.',
  ],
  [/archives? within/, 'Unpack the outer archive.'],
  [/compressed in this way|encrypted/, 'Unpack it first, or pack it as .gz, .zst, .zip or .tar.'],
  [/tables are only read/, 'Save the table as CSV.'],
  [/ are not read/, 'Convert them to text, HTML or a table; docs/formats.md lists what is read.'],
  [
    /not read|type is not known/,
    'Convert it to text, HTML or a table; docs/formats.md lists what is read.',
  ],
  [
    /not valid JSON/,
    'Look at that place: the file may be cut off there, or hold something other than JSON.',
  ],
  [/quotation mark/, 'Correct the row that the list names: double the quotation marks in it.'],
  [/more than \d+ cells/, 'No table is so wide: look at what parts its columns.'],
  [/cells, the first row/, 'Put cells that hold the separator between quotation marks.'],
  [/document type/, 'Take the line <!DOCTYPE …> out, if you know where the feed is from.'],
  [
    /its XML is broken|ends within an item|nested too deep|too much HTML to parse/,
    'Get the file again, or repair it where it breaks.',
  ],
  [/permission denied/, 'Let the user that runs Dateline read it.'],
  [/written to while|changed while/, 'Run the command again when nobody writes there.'],
  [
    /compressed data|cannot be read to its end|unpacks to/,
    'Copy or download it again: it is damaged.',
  ],
  [
    /fault of Dateline|extraction/,
    'Please report it, with the file where you may; the rest is not touched.',
  ],
  [/within \d+(?:\.\d+)? s|too much memory/, 'Leave it out, or cut it into smaller files.'],
  [/it is not an article/, 'Persons, places and settings are not articles: nothing to do.'],
  [/of type "/, 'Pictures and recordings are not articles: nothing to do.'],
  [/engine refused/, 'See docs/errors.md; run it again.'],
];
const NO_ADVICE = 'docs/operations.md says what is rejected, and why.';

/** What to do about a reason, in a sentence or two. */
export function adviceFor(reason: string): string {
  return ADVICE.find(([pattern]) => pattern.test(reason))?.[1] ?? NO_ADVICE;
}

/** Begins with none. */
export function countReasons(): ReasonCounts {
  const counts = new Map<string, { readonly reason: string; count: number }>();
  return {
    add(reason) {
      const key = reason.replace(/"[^"]*"|<[^>]*>|\d[\d.,]*/g, '…').split(':', 1)[0] ?? '';
      const known = counts.get(key);
      if (known) known.count += 1;
      else if (counts.size < MAX_KINDS) counts.set(key, { reason, count: 1 });
    },
    commonest: () =>
      [...counts.values()]
        .toSorted((a, b) => b.count - a.count)
        .slice(0, MOST)
        .map(({ reason, count }) => ({
          reason: reason.replace(/: see docs\/.*$/, ''),
          count,
          advice: adviceFor(reason),
        })),
  };
}
