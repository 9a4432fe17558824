/** The types of files that are read, for messages; docs/operations.md lists their endings. */
export const WHAT_IS_READ =
  'what is read: text, HTML, Markdown, feeds, CSV, JSON and JSON Lines, each also as .gz or .zst, or in .zip or .tar';

// Part of how folders are kept, not of what they hold.
const KEEPERS_OWN = /^(?:\.|readme.*\.(?:md|markdown)$)/i;

/** Types of files that may hold articles, of which a keeper may well believe that they are read. */
export const UNREAD: readonly { readonly ends: RegExp; readonly reason: string }[] = [
  { ends: /\.webarchive$/i, reason: 'pages saved by Safari are not read' },
  { ends: /\.(?:eml|emlx|msg|mbox|pst)$/i, reason: 'e-mail is not read' },
  { ends: /\.(?:docx?|docm|odt|rtf|pages|wpd|wps)$/i, reason: 'word processor files are not read' },
  { ends: /\.pdf$/i, reason: 'PDF files are not read' },
  { ends: /\.(?:epub|mobi|azw3?)$/i, reason: 'electronic books are not read' },
  { ends: /\.(?:xlsx?|ods|parquet)$/i, reason: 'tables are only read as CSV' },
  { ends: /\.(?:warc|arc)(?:\.gz)?$/i, reason: 'crawls of web sites (WARC) are not read' },
  {
    ends: /\.(?:7z|rar|tbz2?|txz|cab|(?:tar|txt|html?|xml|json|jsonl|ndjson|csv|tsv|md)\.(?:bz2|xz|lz4|br|lzma|Z|zip)|zip\.(?:gz|zst))$/i,
    reason: 'files packed in this way are not read',
  },
];

/** Whether a name is passed over without a word: hidden files, and how a folder describes itself. */
export function isKeepersOwn(name: string): boolean {
  return KEEPERS_OWN.test(name);
}

/**
 * Why a file that may well hold articles is not read; `undefined` for one that holds none, such as a
 * picture.
 */
export function unreadReason(name: string): string | undefined {
  const reason = UNREAD.find(({ ends }) => ends.test(name))?.reason;
  return reason && `${reason} (${WHAT_IS_READ})`;
}
