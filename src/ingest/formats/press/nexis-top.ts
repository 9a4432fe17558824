import { oneLine } from '../html/page.ts';
import type { Block, Piece } from './nexis-blocks.ts';
import { firstLine, isDateLine } from './nexis-lines.ts';

const MAX_TITLE = 600;
const SERVICE = /^(?:newstex|contify|m2 presswire|ce noticias|syndigate|plus media)\b.{0,40}$/i;

/** What the lines without labels say. */
export type Top = {
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  readonly date?: string | undefined;
  readonly edition?: string | undefined;
  /** Lines between title and labels. */
  readonly further: readonly string[];
};

/** Older: source, date, edition, title. Newer: title, source, date. */
export function topOf(blocks: readonly Block[], layout: Piece['layout']): Top | undefined {
  const plain = withDateApart(blocks);
  const dated = plain.findIndex(({ text }, at) => at > 0 && isDateLine(text));
  const [first] = plain;
  if (dated === -1) return first && isDateLine(first.text) ? olderTop([], plain, 0) : undefined;
  const before = plain.slice(0, dated);
  if (before.length < 2 || layout === 'older') return olderTop(before, plain, dated);
  const behind = plain.slice(dated + 1);
  const date = plain[dated]?.text ?? '';
  return {
    title: oneLine(
      titleBlocks(before)
        .map(({ text }) => text)
        .join(' '),
    ).slice(0, MAX_TITLE),
    source: oneLine(before.at(-1)?.text ?? ''),
    date: firstLine(date),
    edition: editionOf(
      date,
      behind.filter(({ isCentered }) => isCentered),
    ),
    further: behind.filter(({ isCentered }) => !isCentered).map(({ text }) => text),
  };
}

/** Source and date as one paragraph, where blank lines have been lost: as two. */
function withDateApart(plain: readonly Block[]): readonly Block[] {
  const [first, ...others] = plain;
  if (!first || plain.some(({ text }) => isDateLine(text))) return plain;
  const lines = first.text.split('\n');
  const dated = lines.findIndex((line, at) => at > 0 && isDateLine(line));
  if (dated === -1) return plain;
  const parts = [lines.slice(0, dated), lines.slice(dated)];
  return [...parts.map((part) => ({ ...first, text: part.join('\n') })), ...others];
}

/**
 * The lines of the title above that of the source. A service may name itself between them; where the title leads to
 * the article in the database, what does not lead there is none of it.
 */
function titleBlocks(before: readonly Block[]): readonly Block[] {
  const above = before.slice(0, -1);
  const linked = above.filter(({ link }) => link !== undefined);
  if (linked.length > 0) return linked;
  const service = above.findIndex(({ text }, at) => at > 0 && SERVICE.test(text));
  return service === -1 ? above : above.slice(0, service);
}

/** Without a date that can be read (`Winter 2003`) its line is known by its place alone. */
export function undatedTop(plain: readonly Block[], layout: Piece['layout']): Top | undefined {
  const [first, second, third] = plain.map(({ text }) => oneLine(text));
  if (first === undefined || second === undefined) return undefined;
  if (layout === 'newer') return { title: first, source: second, edition: third, further: [] };
  const title = plain.findIndex(({ isCentered }, at) => at > 0 && !isCentered);
  if (title === -1) return { source: first, edition: second, further: [] };
  const further = plain.slice(title + 1).map(({ text }) => text);
  return {
    title: oneLine(plain[title]?.text ?? ''),
    source: first,
    further,
    ...(title > 1 ? { edition: second } : {}),
  };
}

function olderTop(before: readonly Block[], plain: readonly Block[], dated: number): Top {
  const behind = plain.slice(dated + 1);
  const at = behind.findIndex(({ isCentered }) => !isCentered);
  const title = at === -1 ? undefined : oneLine(behind[at]?.text ?? '');
  const date = plain[dated]?.text ?? '';
  return {
    ...(title === undefined ? {} : { title: title.slice(0, MAX_TITLE) }),
    source: before.length === 0 ? undefined : oneLine(before.map(({ text }) => text).join(' ')),
    date: firstLine(date),
    edition: editionOf(date, at === -1 ? behind : behind.slice(0, at)),
    further: at === -1 ? [] : behind.slice(at + 1).map(({ text }) => text),
  };
}

/** What is printed behind the date, on its lines or those below. */
function editionOf(date: string, centered: readonly Block[]): string | undefined {
  const lines = [...date.split('\n').slice(1), ...centered.map(({ text }) => text)];
  const behind = /(?:\d{4},?\s*(?:\p{L}+day)?[\s,]+)(\p{L}[^,]*edition[^,]*)$/iu.exec(
    oneLine(firstLine(date)),
  )?.[1];
  return oneLine([behind ?? '', ...lines].join(' ')) || undefined;
}
