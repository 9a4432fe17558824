/** What the labels of an article of EBSCO mean to us; all others are kept by their label. */
export type EbscoField =
  | 'title'
  | 'author'
  | 'source'
  | 'abstract'
  | 'words'
  | 'language'
  | 'id'
  | 'database';

const FIELDS: Readonly<Record<string, EbscoField>> = {
  title: 'title',
  authors: 'author',
  author: 'author',
  source: 'source',
  abstract: 'abstract',
  'full text word count': 'words',
  language: 'language',
  'accession number': 'id',
  database: 'database',
};
const FURTHER =
  'inventors|document type|subject terms|subjects|subject|geographic terms|people|company/entity|industry|naics/industry codes|naics/industry code|author-supplied keywords|reviews & products|author affiliations|lexile|issn|isbn|doi|publication type|publication date|section|journal|physical description|notes|copyright|persistent link to this record (permalink)|persistent link to this record|permalink|cut and paste|images|full text database|ticker|duns number|translated title|other title|alternate title|keywords|number of pages|category|note|edition|publisher information|news type|record|abstract (english)';
const KNOWN: ReadonlySet<string> = new Set([...Object.keys(FIELDS), ...FURTHER.split('|')]);
const LABEL = /^\s*(\p{L}[\p{L}/&() -]{1,50}?)\s?:(?=\s|$)\s*/u;

/** A label at the start of a line and what stands behind it. */
export type EbscoLine = {
  /** In lower case. */
  readonly label: string;
  readonly field?: EbscoField | undefined;
  readonly value: string;
};

/** A line that begins with a label of EBSCO. */
export function ebscoLine(line: string): EbscoLine | undefined {
  const found = LABEL.exec(line);
  const label = found?.[1]?.toLowerCase();
  if (!found || label === undefined || !KNOWN.has(label)) return undefined;
  return { label, value: line.slice(found[0].length).trim(), field: FIELDS[label] };
}
