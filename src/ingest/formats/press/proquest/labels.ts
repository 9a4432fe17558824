/** What the labels of an article of ProQuest mean to us; all others are kept by their label. */
export type ProquestField =
  | 'title'
  | 'author'
  | 'info'
  | 'abstract'
  | 'text'
  | 'source'
  | 'date'
  | 'year'
  | 'section'
  | 'pages'
  | 'language'
  | 'words'
  | 'id';

const FIELDS: Readonly<Record<string, ProquestField>> = {
  title: 'title',
  author: 'author',
  authors: 'author',
  'publication info': 'info',
  abstract: 'abstract',
  'abstract (summary)': 'abstract',
  'full text': 'text',
  'publication title': 'source',
  'publication date': 'date',
  'publication year': 'year',
  year: 'year',
  section: 'section',
  pages: 'pages',
  'first page': 'pages',
  'language of publication': 'language',
  language: 'language',
  'word count': 'words',
  'proquest document id': 'id',
};
// In the order in which they stand, above the text and behind it.
const ABOVE = 'author|authors|publication info|abstract|abstract (summary)|links|full text';
const BEHIND = [
  'subject|subjects',
  'narrow subject|broad subject|ethnicity',
  'business indexing term|mesh|lccn',
  'location',
  'people',
  'company / organization|company/organization|company',
  'product name',
  'url',
  'classification',
  'identifier / keyword|identifier/keyword|identifier|keywords',
  'title',
  'alternate title|translated title',
  'correspondence author|author affiliation',
  'publication title|source title',
  'source attribution',
  'supplement',
  'volume',
  'issue',
  'pages|first page|number of pages',
  'publication year',
  'publication date|online publication date|publication history|milestone dates',
  'year',
  'section|column',
  'dateline',
  'publisher',
  'place of publication',
  'country of publication',
  'publication subject',
  'issn|eissn|isbn|coden|doi',
  'source type',
  'language of publication|language',
  'document type',
  'document feature',
  'word count',
  'accession number',
  'proquest document id',
];
const LAST = 'document url|copyright|last updated|database|full text availability|source library';

const RANKS: ReadonlyMap<string, number> = new Map(
  BEHIND.flatMap((labels, rank) => labels.split('|').map((label) => [label, rank] as const)),
);
const KNOWN: ReadonlySet<string> = new Set([
  ...ABOVE.split('|'),
  ...RANKS.keys(),
  ...LAST.split('|'),
]);
const LABEL = /^(\p{L}[\p{L}/() ]{2,40}?)\s?:(?=\s|$)\s*/u;

/** A label at the start of a line and what stands behind it. */
export type ProquestLine = {
  /** In lower case. */
  readonly label: string;
  readonly field?: ProquestField | undefined;
  /** Its place among the labels behind the text; `undefined` for those above it. */
  readonly rank?: number | undefined;
  readonly value: string;
};

/** A line that begins with a label of ProQuest. */
export function proquestLine(line: string): ProquestLine | undefined {
  const found = LABEL.exec(line);
  const label = found?.[1]?.toLowerCase();
  if (!found || label === undefined || !KNOWN.has(label)) return undefined;
  const value = line.slice(found[0].length).trim();
  return { label, value, field: FIELDS[label], rank: RANKS.get(label) };
}
