import { optional } from '../../domain/optional-key.ts';
import { FIELD_NAMES, plainName } from './fields/names.ts';
import type { Head, UnreadFormat } from './format.ts';
import { says } from './says.ts';

// A page of one article may be read as any saved page.
const LEAST_ARTICLES = 2;

/** An export of a press database whose layout is not known: as text, or as a page of several articles. */
function byLabels(name: string, owner: string, label: RegExp): UnreadFormat {
  return {
    isRead: false,
    name,
    one: `export of ${owner}`,
    many: `exports of ${owner}`,
    ends: ['.txt', '.html', '.htm'],
    isSo: ({ name: file, text }) =>
      (text.match(label)?.length ?? 0) >= (file.endsWith('.txt') ? 1 : LEAST_ARTICLES),
    reason: `it is an export of ${owner}, which is not read: its layout is not known`,
  };
}

type Row = Pick<UnreadFormat, 'name' | 'one' | 'many' | 'isSo'>;

/** A kind that bears the name of a text or of a table, and is known by how it begins. */
function byBegin(ends: string, row: Row): UnreadFormat {
  return {
    isRead: false,
    ends: ends.split(' '),
    reason: `it is ${row.one}, which is not read`,
    ...row,
  };
}

const HEADER = /^([A-Za-z][A-Za-z-]{1,40}):(?:\s|$)/;
// Readers of mail write the others too, above a letter that was copied.
const OF_PROGRAMS = /^(?:mime-version|received|message-id|content-type|return-path|delivered-to)$/i;
const LEAST_HEADERS = 3;

/** Whether a text begins with the headers of a mail, those among them that only programs write. */
function isMail({ text }: Head): boolean {
  const lines = text.replace(/^\ufeff?\s*(?:From \S+ .{10,60}\r?\n)?/, '').split(/\r?\n/, 200);
  const end = lines.findIndex((line) => !HEADER.test(line) && !/^[ \t]+\S/.test(line));
  const names = lines.slice(0, end === -1 ? lines.length : end).flatMap((line) => {
    const name = HEADER.exec(line)?.[1];
    return name === undefined ? [] : [name];
  });
  return names.length >= LEAST_HEADERS && names.some((name) => OF_PROGRAMS.test(name));
}

const MARKS = [',', ';', '\t', '|'];
const LEAST_COLUMNS = 3;

/** Whether a text begins with the names of the columns of a table of articles. */
function isTable({ text }: Head): boolean {
  const [first = '', second = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/, 2);
  return MARKS.some((mark) => {
    if (!second.includes(mark)) return false;
    const names = first.split(mark).map((cell) => plainName(cell.slice(0, MAX_NAME)));
    const has = (known: readonly string[]) => names.some((name) => known.includes(name));
    return names.length >= LEAST_COLUMNS && has(FIELD_NAMES.title) && has(FIELD_NAMES.body);
  });
}

const MAX_NAME = 60;

/** A file that would be read under the ending of what it holds. */
function misnamed(name: string, what: string, ending: string, isSo: Row['isSo']): UnreadFormat {
  return {
    ...byBegin('.txt', {
      name,
      one: what,
      many: `${what} named as a text`,
      ...optional('isSo', isSo),
    }),
    reason: `it is ${what}; name it ${ending} to have it read`,
  };
}

/** Kinds that are named as texts and tables are, and are neither. */
export const UNREAD_TEXTS: readonly UnreadFormat[] = [
  // From general knowledge of these exports: no description of their layouts was found.
  byLabels('genios', 'Genios or wiso', /Dauerhafte Adresse des Dokuments\s*:|©\s*GBI-Genios/g),
  byLabels('gale', 'Gale', /Gale Document Number\s*:(?:<[^<>]{0,200}>|\s){0,10}GALE\|/g),
  byLabels('newsbank', 'NewsBank', /\bNewsBank,? Inc\b|\binfoweb\.newsbank\.com\b/gi),
  byLabels(
    'wisenews',
    'WiseNews',
    /^[^\S\n]*(?:文章編號|文章编号)\s*[:：]\s*\d{12,}|慧科訊業有限公司|慧科讯业有限公司/gm,
  ),
  byLabels('infomedia', 'Infomedia', /Alt materiale i Infomedia er beskyttet/g),
  byLabels(
    'retriever',
    'Retriever',
    /All(?:a artiklar är skyddade av upphovsrättslagen|e artikler er beskyttet av lov om opphavsrett)/g,
  ),
  byBegin('.txt', {
    name: 'wire-text',
    one: 'wire text of an agency (IPTC 7901)',
    many: 'wire texts (IPTC 7901)',
    // A header between the marks of its start and of the start of the text:
    // https://www.iptc.org/std/IPTC7901/1.0/specification/7901V5.pdf
    isSo: says(/^[\x00\x16\s]{0,100}\x01[^\x02]{5,500}\x02/),
  }),
  byBegin('.txt', { name: 'mail-text', one: 'an e-mail', many: 'e-mails as text', isSo: isMail }),
  byBegin('.txt', {
    name: 'references-text',
    one: 'a list of references (RIS or BibTeX)',
    many: 'lists of references as text',
    isSo: says(/^\ufeff?\s*(?:TY {2}- [A-Z]{3,8}\s|@[a-z]{3,20}\{[^\s,{}]{1,200},\s*\n)/i),
  }),
  byBegin('.txt', {
    name: 'crawl-text',
    one: 'a crawl of web sites (WARC)',
    many: 'crawls as text',
    isSo: says(/^WARC\/\d\.\d\r?\n/),
  }),
  byBegin('.txt .cdx .cdxj', {
    name: 'crawl-index',
    one: 'an index of a web archive (CDX)',
    many: 'indexes of web archives (CDX)',
    // Key, moment, address or an object: https://iipc.github.io/warc-specifications/specifications/cdx-format/cdx-2015/
    isSo: says(/^\s*(?:CDX [A-Za-z](?: [A-Za-z-]){5,}|\S{3,2000} \d{14} (?:https?:\/\/\S|\{"))/),
  }),
  byBegin('.txt', {
    name: 'database-text',
    one: 'a dump of a database (SQL)',
    many: 'dumps of databases as text',
    isSo: says(
      /^\ufeff?\s*(?:-- (?:MySQL|MariaDB|PostgreSQL|phpMyAdmin)|PRAGMA foreign_keys|(?:CREATE TABLE|INSERT INTO) [\w`"'.]{1,100} ?\()/i,
    ),
  }),
  misnamed(
    'json-text',
    'JSON',
    '.json or .jsonl',
    says(/^\ufeff?\s*(?:\[\s*)?\{\s*"[^"\n]{1,200}"\s*:/),
  ),
  misnamed('page-text', 'a page', '.html', says(/^\ufeff?\s*<(?:!doctype html|html)[\s>]/i)),
  misnamed('xml-text', 'XML', '.xml', says(/^\ufeff?\s*<\?xml\s/)),
  misnamed('table-text', 'a table', '.csv or .tsv', isTable),
  byBegin('.csv .tsv', {
    name: 'gdelt',
    one: 'a table of GDELT (codes and addresses, no texts)',
    many: 'tables of GDELT',
    // Of the graph, the mentions and the events, without a row of names:
    // http://data.gdeltproject.org/documentation/GDELT-Global_Knowledge_Graph_Codebook-V2.1.pdf
    isSo: says(
      /^\ufeff?(?:\d{14}-T?\d{1,6}\t\d{14}\t|\d{6,12}\t\d{14}\t\d{14}\t|\d{6,12}\t(?:19|20)\d{6}\t(?:19|20)\d{4}\t(?:19|20)\d\d\t)/,
    ),
  }),
];
