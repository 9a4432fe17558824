import { MAX_ARTICLE_BYTES, MAX_WHOLE_BYTES } from '../limits.ts';
import type { Format, ReadFormat } from './format.ts';
import { DESCRIBED_FORMATS } from './press/described-formats.ts';
import { PRESS_FORMATS } from './press/press-formats.ts';
import { hasRoot, says } from './says.ts';
import { UNREAD_FORMATS } from './unread-table.ts';

const loadJson: ReadFormat['load'] = async () => (await import('./json.ts')).readJsonFile;

/**
 * Every kind of file that is read, and what is said of it wherever it is spoken of: in the walk, the summary,
 * `--help` and docs/formats.md. Of several kinds with one ending the first that knows its file takes it.
 */
export const READ_FORMATS: readonly ReadFormat[] = [
  ...PRESS_FORMATS,
  ...DESCRIBED_FORMATS,
  {
    isRead: true,
    name: 'text',
    one: 'text',
    many: 'texts',
    holds: 'one',
    ends: ['.txt'],
    load: async () => (await import('./text.ts')).readText,
    takes:
      'One article: title, printed date, body and boilerplate, in the order in which they were printed.',
    limits: '5 MB.',
  },
  {
    isRead: true,
    name: 'json-lines',
    one: 'JSON Lines file',
    many: 'JSON Lines files',
    holds: 'many',
    ends: ['.jsonl', '.ndjson', '.jl', '.jsonlines', '.ldjson', '.json-seq'],
    load: async () => (await import('./ndjson.ts')).readNdjson,
    takes:
      'One record a line, of any shape: its fields are recognised by their names (below). Also lines of the bulk format of Elasticsearch, lines that hold lists of records, and lists written a record a line.',
    limits: 'Of any size; a title and body of 5 MB.',
  },
  {
    isRead: true,
    name: 'csv',
    one: 'table',
    many: 'tables',
    holds: 'many',
    ends: ['.csv', '.tsv'],
    load: async () => (await import('./csv.ts')).readCsv,
    takes:
      'One record a row, the names of its fields in the first, recognised as below. Parted by commas, semicolons, tabs or bars, or by what a line `sep=;` says. Lines of a report above the names are passed over. Where cells have no quotation marks, `\\n` in them is the end of a line, as databases write it.',
    limits: 'Of any size; a title and body of 5 MB.',
  },
  {
    isRead: true,
    name: 'markdown',
    one: 'Markdown file',
    many: 'Markdown files',
    holds: 'one',
    ends: ['.md', '.markdown'],
    load: async () => (await import('./markdown.ts')).readMarkdownFile,
    apartUpTo: MAX_ARTICLE_BYTES,
    takes: 'One article: front matter names its fields, the first heading is the title.',
    limits: '5 MB. Files named README are left out.',
  },
  {
    isRead: true,
    name: 'telegram-page',
    one: 'Telegram page',
    many: 'Telegram pages',
    holds: 'many',
    ends: ['.html', '.htm'],
    isSo: says(/<div class="page_body chat_page">/),
    load: async () => (await import('./telegram-page.ts')).readTelegramPage,
    apartUpTo: MAX_WHOLE_BYTES,
    isByDescription: true,
    takes:
      'Messages of a chat or channel as Telegram Desktop exports them (`messages.html`), one article each: text, moment, the name of the chat as source, who wrote or passed on. Messages without text are counted and left out.',
    limits: '50 MB.',
  },
  {
    isRead: true,
    name: 'page',
    one: 'page',
    many: 'pages',
    holds: 'one',
    ends: ['.html', '.htm', '.xhtml'],
    load: async () => (await import('./html.ts')).readHtmlFile,
    apartUpTo: MAX_ARTICLE_BYTES,
    takes:
      'One saved page: its story, without menus and advertisements, and what the page says of itself.',
    limits:
      '5 MB. What a site shows for a page that it does not have (404), a request for consent and a check for robots are rejected by name.',
  },
  {
    isRead: true,
    name: 'web-archive',
    one: 'web archive (MHTML)',
    many: 'web archives (MHTML)',
    holds: 'one',
    ends: ['.mhtml', '.mht'],
    load: async () => (await import('./mhtml.ts')).readMhtmlFile,
    apartUpTo: MAX_WHOLE_BYTES,
    takes: 'One page that a browser saved in one file. Its pictures are left out.',
    limits: '50 MB, of which the page is 5 MB.',
  },
  {
    isRead: true,
    name: 'feed',
    one: 'feed',
    many: 'feeds',
    holds: 'many',
    ends: ['.rss', '.atom', '.rdf', '.xml'],
    isSo: hasRoot('rss', 'feed', 'rdf'),
    load: async () => (await import('./feed.ts')).readFeedFile,
    takes:
      'RSS, Atom or RDF: one article an item, of its full content before its summary. A guid that says more than the link tells items of one link apart; relative links count from the feed.',
    limits:
      'Of any size; an item of 5 MB. A document type (DOCTYPE) is not safe to read and rejects the feed.',
  },
  {
    isRead: true,
    name: 'json',
    one: 'JSON file',
    many: 'JSON files',
    holds: 'many',
    ends: ['.json'],
    load: loadJson,
    takes:
      'One record, a list of records, or an object with lists of records in it: the answer of an interface, a dump of a search engine, a JSON Feed, a graph of linked data (JSON-LD), an export of a chat or of Facebook; rows of cells whose names stand on top of them or in a list beside them; also several of these one after the other.',
    limits:
      'Of any size; a title and body of 5 MB. Names beside rows of cells are found in files of up to 16 MB.',
  },
  {
    isRead: true,
    name: 'x-archive',
    one: 'file of posts of X (Twitter)',
    many: 'files of posts of X (Twitter)',
    holds: 'many',
    // The archive of an account holds dozens of other scripts, of likes and advertisements.
    ends: 'tweets.js tweet.js note-tweet.js community-tweet.js tweets-part1.js tweets-part2.js tweets-part3.js tweets-part4.js tweets-part5.js tweets-part6.js tweets-part7.js tweets-part8.js tweets-part9.js'.split(
      ' ',
    ),
    isSo: says(/^\ufeff?\s*window\.YTD\./),
    load: loadJson,
    takes:
      'Of the archive of an account its posts, one article each. The other files of the archive are left out.',
    limits: 'Of any size.',
  },
];

/** All kinds that Dateline knows, those that it does not read last. */
export const FORMATS: readonly Format[] = [...READ_FORMATS, ...UNREAD_FORMATS];

/** A kind by its name; `undefined` for none, such as one of an older version. */
export function formatNamed(name: string): ReadFormat | undefined {
  return READ_FORMATS.find((format) => format.name === name);
}
