import { oneLine } from '../../html/page.ts';
import { printedDay } from '../press-dates.ts';
import type { PressArticle } from '../press-draft.ts';
import { namesOf } from '../turned-names.ts';
import { type ProquestField, type ProquestLine, proquestLine } from './labels.ts';

type Fields = Partial<Record<ProquestField, string>>;

// Added by the database behind the headline: `Ferry stays: [National Desk]`.
const DESK = /\s*:?\s*\[([^[\]]{0,60}(?:edition|desk)[^[\]]{0,40})\]$/i;
const EDITION = /,\s*([^,;]*\bedition\b[^;]*)$/i;
const IN_INFO = /(\d{1,2} \p{L}{3,9}\.? \d{4})(?:\s*:\s*([^.]{1,20}))?/u;
const MAX_CONTINUED = 1;

/** One article of ProQuest; `undefined` where it lacks its id, or title, source and date. */
export function proquestArticle(lines: readonly string[]): PressArticle | undefined {
  const ids = lines.flatMap((line, at) => (proquestLine(line)?.field === 'id' ? [at] : []));
  const last = ids.at(-1);
  if (last === undefined) return undefined;
  const tail = tailStart(lines, last);
  // Two articles that nothing parts would be read as one.
  if (ids.some((at) => at >= 0 && at < tail)) return undefined;
  const fields: Fields = {};
  const others: Record<string, string> = {};
  const textAt = lines.findIndex((line, at) => at < tail && proquestLine(line)?.field === 'text');
  const headEnd = textAt === -1 ? tail : textAt;
  // The first line is the headline, whatever it begins with.
  const first = lines.findIndex((line) => line.trim() !== '');
  const isHeadline = first < headEnd && proquestLine(lines[first] ?? '')?.field !== 'title';
  const above = readLabelled(lines.slice(isHeadline ? first + 1 : first, headEnd), fields, others);
  const headline = isHeadline
    ? [oneLine(lines[first] ?? ''), above].filter(Boolean).join(' ')
    : above;
  readLabelled(lines.slice(tail), fields, others);
  const shown = fields.title ?? headline;
  if (shown === undefined || (fields.source === undefined && fields.info === undefined))
    return undefined;
  const story = textAt === -1 ? [] : lines.slice(textAt, tail);
  return articleOf({ ...fields, title: shown }, textOf(story), others);
}

function articleOf(
  fields: Fields,
  text: readonly string[],
  others: Readonly<Record<string, string>>,
): PressArticle {
  const { title = '', source = '', info = '', abstract } = fields;
  const inInfo = IN_INFO.exec(info);
  const named = source || (info.split(/[;[]/)[0] ?? '');
  const paper = oneLine(named.split(';')[0] ?? '');
  const edition = EDITION.exec(paper)?.[1] ?? DESK.exec(title)?.[1];
  const summary = abstract === undefined || text.length === 0 ? {} : { abstract };
  const place = source.split(';').slice(1).join(';').trim();
  return {
    id: fields.id,
    title: title.replace(DESK, ''),
    // Where the database holds no more than a summary, that is the article.
    paragraphs: text.length === 0 && abstract !== undefined ? [abstract] : text,
    date: dateOf(fields, inInfo?.[1]),
    source: paper.replace(EDITION, ''),
    section: fields.section,
    page: fields.pages ?? inInfo?.[2],
    byline: fields.author === undefined ? undefined : namesOf(fields.author),
    words: fields.words,
    language: fields.language,
    others: {
      ...others,
      ...summary,
      ...(edition === undefined ? {} : { edition }),
      ...(place === '' ? {} : { place }),
    },
  };
}

/** Of a week (`Jan 12/Jan 18, 2012`) the first day; else no finer than printed. */
function dateOf({ date, year }: Fields, inInfo: string | undefined): string | undefined {
  const first = date?.replace(/\s?[/-]\s?(?:\p{L}{3,9}\.? )?\d{1,2}(?=,? \d{4}$)/u, '');
  const found = [first, inInfo].find((text) => text !== undefined && printedDay(text));
  return found ?? (/^\d{4}$/.test(year ?? '') ? year : date);
}

/**
 * Where the labels behind the text begin, looking up from the id: each of them once and in their order, so that a line of
 * the story with a colon is none.
 */
function tailStart(lines: readonly string[], id: number): number {
  let start = id;
  let rank = Number.POSITIVE_INFINITY;
  let plain = 0;
  for (let at = id; at >= 0 && plain <= MAX_CONTINUED; at -= 1) {
    const text = lines[at] ?? '';
    const line = proquestLine(text);
    if (text.trim() === '') {
      // What has no label and stands apart is the end of the story.
      if (plain > 0) break;
    } else if (line?.rank !== undefined && line.rank < rank) {
      rank = line.rank;
      start = at;
      plain = 0;
    } else if (line?.field === 'text' || (line && plain === 0)) break;
    else plain += 1;
  }
  return start;
}

/** Takes what is labelled; gives the headline in front of the first label. */
function readLabelled(
  lines: readonly string[],
  fields: Fields,
  others: Record<string, string>,
): string | undefined {
  const headline: string[] = [];
  let open: ProquestLine | undefined;
  for (const text of lines.filter((line) => line.trim() !== '')) {
    const line = proquestLine(text);
    if (line) open = line.field !== undefined && fields[line.field] ? undefined : line;
    if (line && open) add(line, line.value, fields, others);
    else if (open) add(open, oneLine(text), fields, others);
    else if (!line) headline.push(oneLine(text));
  }
  return headline.join(' ') || undefined;
}

function add(
  { label, field }: ProquestLine,
  value: string,
  fields: Fields,
  others: Record<string, string>,
): void {
  if (value === '') return;
  if (field !== undefined) fields[field] = [fields[field], value].filter(Boolean).join(' ');
  else others[nameOf(label)] = [others[nameOf(label)], value].filter(Boolean).join('\n');
}

/** `place of publication` → `placeOfPublication`. */
function nameOf(label: string): string {
  return label.replace(/[\s/]+(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
}

/** Every line is a paragraph, unless blank lines part them. */
function textOf(lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines;
  const text = [proquestLine(first)?.value ?? first, ...rest].map((line) => line.trim()).join('\n');
  const body = text.trim();
  const isParted = /\n\n/.test(body);
  return body.split(isParted ? /\n{2,}/ : /\n/).filter((part) => part !== '');
}
