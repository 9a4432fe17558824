import { ARCHIVE_ENDINGS } from './archives/kind.ts';
import { PACKED_ENDINGS, READABLE_ENDINGS } from './formats/choose.ts';

/** The types of files that are read, for messages. */
export const WHAT_IS_READ = `what is read: ${READABLE_ENDINGS.join(', ')}, also with ${PACKED_ENDINGS.join(' or ')}, and ${ARCHIVE_ENDINGS.join(', ')}`;

// Part of how folders are kept, not of what they hold.
const KEEPERS_OWN = /^(?:\.|readme.*\.(?:md|markdown)$)/i;

// Types of files that may hold articles, of which a keeper may well believe that they are read.
const UNREAD: readonly { readonly ends: RegExp; readonly what: string }[] = [
  { ends: /\.(?:mhtml?|mht|webarchive)$/i, what: 'a page saved as a web archive (MHTML)' },
  { ends: /\.(?:eml|emlx|msg|mbox|pst)$/i, what: 'e-mail' },
  { ends: /\.(?:docx?|docm|odt|rtf|pages|wpd|wps)$/i, what: 'the file of a word processor' },
  { ends: /\.pdf$/i, what: 'a PDF file' },
  { ends: /\.(?:epub|mobi|azw3?)$/i, what: 'an electronic book' },
  { ends: /\.(?:xlsx?|ods|parquet)$/i, what: 'a table of another type than CSV' },
  { ends: /\.(?:warc|arc)(?:\.gz)?$/i, what: 'a crawl of web sites (WARC)' },
  {
    ends: /\.(?:7z|rar|tbz2?|txz|cab|(?:tar|txt|html?|xml|json|jsonl|ndjson|csv|tsv|md)\.(?:bz2|xz|lz4|br|lzma|Z|zip)|zip\.(?:gz|zst))$/i,
    what: 'packed in a way that is not known',
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
  const what = UNREAD.find(({ ends }) => ends.test(name))?.what;
  return what && `it is ${what}, which is not read (${WHAT_IS_READ})`;
}
