import type { Article } from '../../domain/article.ts';
import { dateText, monthName } from '../words/dates.ts';
import { safeLink } from './safe-link.ts';

/** An article in one style of reference, ready to be copied whole. */
export type Citation = {
  readonly style: string;
  readonly text: string;
  /** Read by programs rather than people: its line breaks and signs matter. */
  readonly isForPrograms: boolean;
};

// Characters with a meaning of their own in BibTeX; the backslash goes with the others, in one pass.
const BIBTEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Chicago, APA, BibTeX and RIS. What the article does not say is left out; a date is no finer than
 * known. `address` is where readers find it here, empty where that is not known; the article's own address
 * stands beside it. `accessed` is the day of reading as `YYYY-MM-DD`.
 */
export function presentCitations(article: Article, address: string, accessed: string): Citation[] {
  const work: Work = {
    id: article.id,
    title: oneLine(article.title),
    author: oneLine(article.author ?? ''),
    source: oneLine(article.source ?? ''),
    day: article.date?.value.slice(0, 10) ?? '',
    address,
    original: safeLink(article.url) ?? '',
    accessed,
  };
  return [
    { style: 'Chicago', text: chicago(work), isForPrograms: false },
    { style: 'APA', text: apa(work), isForPrograms: false },
    { style: 'BibTeX', text: bibtex(work), isForPrograms: true },
    { style: 'RIS', text: ris(work), isForPrograms: true },
  ];
}

type Work = Readonly<
  Record<'id' | 'title' | 'author' | 'source' | 'day' | 'address' | 'original' | 'accessed', string>
>;

function chicago(work: Work): string {
  const { title, author, source, day, address, original, accessed } = work;
  const printed = [source, day === '' ? '' : americanDate(day)].filter((part) => part !== '');
  return sentences([
    author,
    `“${withStop(title)}”`,
    printed.join(', '),
    original,
    `Accessed ${americanDate(accessed)}`,
    address,
  ]);
}

function apa({ title, author, source, day, address, original, accessed }: Work): string {
  const date = `(${day === '' ? 'n.d.' : apaDate(day)})`;
  const start = author === '' ? [title, date] : [author, date, title];
  // No stop after an address: it would be taken for a part of it.
  const where = address === '' ? '' : `, from ${address}`;
  const read = `Retrieved ${americanDate(accessed)}${where}`;
  return [sentences([...start, source]), original, read].filter((part) => part !== '').join(' ');
}

function bibtex(work: Work): string {
  const { id, title, author, source, day, address, original, accessed } = work;
  const [year = '', month = ''] = day.split('-');
  const fields = Object.entries({
    title: `{${bibtexText(title)}}`,
    // Braces around the whole: a newsroom is no person with a surname.
    author: author === '' ? '' : `{${bibtexText(author)}}`,
    publisher: bibtexText(source),
    year,
    month: month === '' ? '' : String(Number(month)),
    howpublished: original === '' ? '' : `\\url{${bibtexAddress(original)}}`,
    url: address,
    note: `Accessed ${dateText(accessed)}`,
  }).filter(([, value]) => value !== '');
  const key = id.replaceAll(/[^A-Za-z0-9-]/g, '-');
  return [`@misc{${key},`, ...fields.map(([name, value]) => `  ${name} = {${value}},`), '}'].join(
    '\n',
  );
}

function ris({ title, author, source, day, address, original, accessed }: Work): string {
  const lines: [string, string][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ['AU', author],
    ['T2', source],
    ['DA', risDate(day)],
    ['UR', address],
    ['UR', original],
    ['Y2', risDate(accessed)],
  ];
  const told = lines.filter(([, value]) => value !== '');
  return [...told.map(([tag, value]) => `${tag}  - ${value}`), 'ER  - '].join('\n');
}

function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('”') ? part : withStop(part)))
    .join(' ');
}

function withStop(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** `October 21, 2021`, `October 2021` or `2021`. */
function americanDate(value: string): string {
  const [year, month, day] = value.split('-');
  if (day === undefined || month === undefined) return dateText(value);
  return `${monthName(month)} ${Number(day)}, ${year}`;
}

/** `2021, October 21`, `2021, October` or `2021`. */
function apaDate(value: string): string {
  const [year = '', month, day] = value.split('-');
  if (month === undefined) return year;
  return `${year}, ${monthName(month)}${day === undefined ? '' : ` ${Number(day)}`}`;
}

/** RIS keeps the places of what is unknown: `2021/10//`. */
function risDate(value: string): string {
  if (value === '') return '';
  const [year = '', month = '', day = ''] = value.split('-');
  return `${year}/${month}/${day}/`;
}

function bibtexText(text: string): string {
  return text.replaceAll(/[\\{}%&#_$~^]/g, (sign) => BIBTEX_ESCAPES[sign] ?? `\\${sign}`);
}

/** Within `\url` only these would end it or be taken for commands. */
function bibtexAddress(address: string): string {
  return address.replaceAll(/[\\{}]/g, encodeURIComponent);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
