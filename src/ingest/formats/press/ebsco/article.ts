import { oneLine } from '../../html/page.ts';
import type { PressArticle } from '../press-draft.ts';
import { namesOf } from '../turned-names.ts';
import { type EbscoField, type EbscoLine, ebscoLine } from './labels.ts';
import { type DayOrder, sourceLine } from './source-line.ts';

/** A record of an export: what its labels say, and the lines behind them. */
export type EbscoRecord = {
  readonly fields: Readonly<Partial<Record<EbscoField, string>>>;
  readonly others: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
};

const RIGHTS = /^copyright of .{1,400}? is the property of /i;
const SUPPORT =
  /contact technical support|support\.ebsco|ebscohost|ebsco\.com|^the link information (?:above|below)|^(?:<hr>|\*{3,}|_{3,})$/i;
const SECTION = /^(?:section|dept|department|rubric)\s?: */i;
const BYLINE = /^by:? /i;

/** Reads the labels of a record: a value stands on the line of its label or below it, up to a blank line. */
export function ebscoRecord(lines: readonly string[]): EbscoRecord {
  const fields: Partial<Record<EbscoField, string>> = {};
  const others: Record<string, string> = {};
  let open: EbscoLine | undefined;
  let hasValue = false;
  let isApart = false;
  let at = 0;
  for (; at < lines.length; at += 1) {
    const text = lines[at] ?? '';
    const line = fields.database === undefined ? ebscoLine(text) : undefined;
    if (line) {
      open = line;
      hasValue = false;
    }
    isApart = text.trim() === '' || (isApart && !line);
    if (text.trim() === '') continue;
    const value = line ? line.value : oneLine(text);
    // A line without a label behind a value that is over is the first of the text.
    if (!line && (!open || (hasValue && (isApart || open.field === 'database')))) break;
    if (value === '' || !open) continue;
    add(open, value, fields, others);
    hasValue = true;
  }
  return { fields, others, lines: lines.slice(at) };
}

function add(
  { field, label }: EbscoLine,
  value: string,
  fields: Partial<Record<EbscoField, string>>,
  others: Record<string, string>,
): void {
  const name = label.replace(/[^\p{L}]+(\p{L}?)/gu, (_, letter: string) => letter.toUpperCase());
  // Authors stand below each other.
  const joint = field === 'author' ? '; ' : ' ';
  if (field !== undefined) fields[field] = [fields[field], value].filter(Boolean).join(joint);
  else others[name] = [others[name], value].filter(Boolean).join(' ');
}

/** One article of EBSCO; `undefined` where it lacks its title or its source. */
export function ebscoArticle(record: EbscoRecord, order: DayOrder): PressArticle | undefined {
  const { title, source, abstract, author } = record.fields;
  if (title === undefined || source === undefined) return undefined;
  const line = sourceLine(source, order);
  const text = textOf(record.lines, title);
  const byline = author === undefined ? text.byline : namesOf(author);
  const { cutAndPaste: _, ...others } = record.others;
  return {
    id: record.fields.id,
    title: withoutStop(title),
    // Where the database holds no more than a summary, that is the article.
    paragraphs: text.paragraphs.length === 0 && abstract ? [abstract] : text.paragraphs,
    date: line.date,
    source: line.source,
    section: others.section ?? text.section,
    page: line.page,
    byline,
    words: record.fields.words,
    language: record.fields.language,
    others: {
      ...others,
      ...(line.volume ? { volume: line.volume } : {}),
      ...(line.issue ? { issue: line.issue } : {}),
      ...(abstract && text.paragraphs.length > 0 ? { abstract } : {}),
      ...(record.fields.database ? { database: record.fields.database } : {}),
      ...(text.rights ? { copyright: text.rights } : {}),
    },
  };
}

type Story = {
  readonly paragraphs: readonly string[];
  readonly section?: string | undefined;
  readonly byline?: string | undefined;
  readonly rights?: string | undefined;
};

function textOf(lines: readonly string[], title: string): Story {
  const paragraphs = paragraphsOf(lines);
  const end = paragraphs.findLastIndex((text) => RIGHTS.test(text));
  const behind = end === -1 ? [] : paragraphs.slice(end + 1);
  const above = end === -1 ? withoutSupport(paragraphs) : paragraphs.slice(0, end);
  // What follows the rights and is no line of support would be lost.
  const story = [...above, ...behind.filter((text) => !SUPPORT.test(text))];
  const section = takeLine(story, (line) => SECTION.test(line))?.replace(SECTION, '');
  takeLine(story, (line) => isSame(line, title));
  const tilde = story.findLastIndex((text) => /^~{3,}$/.test(text));
  const below = tilde === -1 ? undefined : story[tilde + 1];
  const byline = below !== undefined && BYLINE.test(below) ? below : undefined;
  if (tilde !== -1) story.splice(tilde, byline === undefined ? 1 : 2);
  return {
    paragraphs: story,
    section,
    byline,
    rights: end === -1 ? undefined : paragraphs[end],
  };
}

/** Takes the first line out of the first paragraph, if it is so. */
function takeLine(story: string[], isSo: (line: string) => boolean): string | undefined {
  const [line = '', ...rest] = (story[0] ?? '').split('\n');
  if (line === '' || !isSo(line)) return undefined;
  story.splice(0, 1, ...(rest.length === 0 ? [] : [rest.join('\n')]));
  return line;
}

function withoutSupport(paragraphs: readonly string[]): string[] {
  const last = paragraphs.findLastIndex((text) => !SUPPORT.test(text));
  return paragraphs.slice(0, last + 1);
}

/** The database ends each of its fields with a full stop; one of an abbreviation stays. */
function withoutStop(title: string): string {
  return /(?:\p{Ll}{4,}|\p{N}|[)”"’])\.$/u.test(title) ? title.slice(0, -1) : title;
}

function isSame(text: string, title: string): boolean {
  const plain = (one: string) => one.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return plain(text) === plain(title);
}

/** Blank lines part paragraphs; where there are none, every line is one. */
function paragraphsOf(lines: readonly string[]): string[] {
  const text = lines
    .map((line) => line.trim())
    .join('\n')
    .trim();
  const isParted = text.includes('\n\n');
  return text.split(isParted ? /\n{2,}/ : /\n/).filter((part) => part !== '');
}
