import type { UnreadFormat } from './format.ts';
import { hasRoot, rootElement, says } from './says.ts';
import { UNREAD_TEXTS } from './unread-texts.ts';

const PACKABLE = '.tar .txt .html .htm .xml .json .jsonl .ndjson .csv .tsv .md'.split(' ');
const FOREIGN_PACKINGS = '.bz2 .xz .lz4 .br .lzma .z'.split(' ');

/** A kind that is known by its ending alone. */
function byEnding(name: string, one: string, ends: string, many = `${one}s`): UnreadFormat {
  return { isRead: false, name, one, many, ends: ends.split(' '), reason: `${many} are not read` };
}

/** A kind of XML, known by its first element. */
function byRoot(name: string, what: string, ...roots: readonly string[]): UnreadFormat {
  const reason = `it is ${what}, which is not read`;
  return {
    isRead: false,
    name,
    one: what,
    many: what,
    ends: ['.xml'],
    isSo: hasRoot(...roots),
    reason,
  };
}

/**
 * Kinds of files that may hold articles, of which a keeper may well believe that they are read. A kind that
 * gets a reader moves to the table of those that are read.
 */
export const UNREAD_FORMATS: readonly UnreadFormat[] = [
  ...UNREAD_TEXTS,
  byEnding('webarchive', 'page saved by Safari', '.webarchive', 'pages saved by Safari'),
  byEnding('mail', 'e-mail', '.eml .emlx .msg .mbox .pst', 'e-mails'),
  byEnding('document', 'word processor file', '.doc .docm .odt .rtf .pages .wpd .wps'),
  byEnding('pdf', 'PDF file', '.pdf'),
  byEnding('book', 'electronic book', '.epub .mobi .azw .azw3 .fb2'),
  {
    ...byEnding(
      'spreadsheet',
      'spreadsheet',
      '.xls .xlsx .xlsm .xlsb .ods .numbers .parquet .feather .arrow .avro .orc',
    ),
    reason: 'tables are only read as CSV',
  },
  {
    ...byEnding('crawl', 'crawl', '.warc .arc .wacz .wet .wat'),
    reason: 'crawls of web sites (WARC) are not read',
  },
  byEnding('references', 'list of references', '.ris .bib .enw .nbib', 'lists of references'),
  byEnding(
    'database',
    'dump of a database',
    '.sql .sqlite .mdb .accdb .bson',
    'dumps of databases',
  ),
  byEnding(
    'data-file',
    'data file of a program',
    '.rdata .rds .dta .sav .sas7bdat .pkl .pickle',
    'data files of R, Stata, SPSS, SAS and Python',
  ),
  byEnding('subtitles', 'file of subtitles', '.srt .vtt .sbv .ass', 'files of subtitles'),
  {
    ...byEnding('packed', 'packed file', '.7z .rar .tbz .tbz2 .txz .cab .zip.gz .zip.zst'),
    ends: [
      ...'.7z .rar .tbz .tbz2 .txz .cab .zip.gz .zip.zst'.split(' '),
      ...PACKABLE.flatMap((end) => FOREIGN_PACKINGS.map((packing) => `${end}${packing}`)),
      ...PACKABLE.filter((end) => end !== '.tar').map((end) => `${end}.zip`),
    ],
    reason: 'files compressed in this way are not read',
  },
  byRoot('nitf', 'NITF, wire text of an agency', 'nitf'),
  byRoot('newsml', 'NewsML 1, wire text of an agency', 'newsml', 'newsmanagement'),
  byRoot(
    'newsml-g2',
    'NewsML-G2, wire text of an agency',
    'newsmessage',
    'newsitem',
    'packageitem',
    'contentset',
    'groupset',
  ),
  byRoot(
    'newsml-g2-other',
    'a part of NewsML-G2 without text',
    'knowledgeitem',
    'conceptitem',
    'planningitem',
    'catalogitem',
  ),
  byRoot('mets-alto', 'METS or ALTO, a digitised newspaper', 'mets', 'alto'),
  byRoot('mediawiki', 'a dump of MediaWiki', 'mediawiki'),
  byRoot('tei', 'TEI, an edited text', 'tei', 'tei.2', 'teicorpus'),
  byRoot('sitemap', 'a map of a web site', 'urlset', 'sitemapindex'),
  byRoot('endnote', 'a list of references of EndNote', 'xml'),
  byRoot('opml', 'OPML, a list of feeds', 'opml'),
  byRoot('word-xml', 'a word processor file', 'worddocument', 'package', 'document-content'),
  {
    isRead: false,
    name: 'xml-page',
    one: 'page',
    many: 'pages',
    ends: ['.xml'],
    isSo: hasRoot('html'),
    reason: 'it is a page; name it .html to have it read',
  },
  {
    isRead: false,
    name: 'xml',
    one: 'XML file',
    many: 'XML files',
    ends: ['.rss', '.atom', '.rdf', '.xml'],
    isSo: says(/<[A-Za-z_]/),
    reason: ({ text }) => `it is XML, but not a feed: its first element is <${rootElement(text)}>`,
  },
  {
    isRead: false,
    name: 'no-xml',
    one: 'file without XML',
    many: 'files without XML',
    ends: ['.rss', '.atom', '.rdf', '.xml'],
    reason: 'it is not XML, so not a feed',
  },
];
