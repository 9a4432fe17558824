import { oneLine } from '../html/page.ts';
import { type Block, isCover, type Piece } from './nexis-blocks.ts';
import {
  isHeadingBehind,
  isLong,
  type Labelled,
  labelAbove,
  labelAtTop,
  labelBehind,
  type NexisField,
} from './nexis-labels.ts';
import { printedDay } from './press-dates.ts';
import type { PressArticle } from './press-draft.ts';

const COPYRIGHT =
  /^(?:\(?copyright|©|\(c\)|all rights reserved|alle rechte|tous droits|todos los derechos)/i;
const CONTENT_ITEM = /urn:contentItem:([A-Z0-9-]{10,40})/i;
const MAX_HEAD = 40;
const MAX_TITLE = 600;

/** One article of LexisNexis, of the older or the newer layout; `undefined` where it is in neither. */
export function nexisArticle({ blocks, layout }: Piece): PressArticle | undefined {
  const start = afterCover(blocks);
  const lines = blocks.slice(start);
  const head = headOf(lines, layout);
  const top = topOf(head.plain, layout) ?? undatedTop(head.plain, layout);
  // Only an article says its length; what says neither that nor a day is something else.
  if (!isDated(head.plain) && head.fields.words === undefined) return undefined;
  if (!top && head.fields.title === undefined) return undefined;
  const { fields, others } = head;
  const tail = tailOf(lines.slice(head.end));
  const rights = [...head.rights, ...tail.rights].join(' ');
  const summary = fields.summary === undefined ? [] : [fields.summary];
  const title = fields.title ?? top?.title;
  const story = lines.slice(head.end, head.end + tail.start);
  if (story[0]?.text === title) story.shift();
  return {
    id: CONTENT_ITEM.exec(head.link ?? '')?.[1],
    title,
    paragraphs: [...(top?.further ?? []), ...summary, ...story.map(({ text }) => text)],
    date: top?.date ?? fields.date,
    source: top?.source ?? fields.source,
    section: fields.section,
    page: fields.page,
    byline: fields.byline,
    words: fields.words,
    language: tail.language ?? fields.language,
    others: {
      ...(top?.edition ? { edition: top.edition } : {}),
      ...(fields.dateline ? { dateline: fields.dateline } : {}),
      ...others,
      ...tail.others,
      ...(rights ? { copyright: oneLine(rights) } : {}),
    },
  };
}

/** A cover page without a mark of its end lies before its first article. */
function afterCover(blocks: readonly Block[]): number {
  const last = blocks.findLastIndex(isCover);
  if (last === -1) return 0;
  const dated = blocks.findIndex(({ text }, at) => at > last && isDateLine(text));
  return dated === -1 ? last + 1 : Math.max(last + 1, dated - 2);
}

type Head = {
  readonly fields: Partial<Record<NexisField, string>>;
  readonly others: Readonly<Record<string, string>>;
  /** Lines without a label: source, date and title in the order of the layout. */
  readonly plain: readonly Block[];
  readonly rights: readonly string[];
  readonly link?: string | undefined;
  /** Where the story begins. */
  readonly end: number;
};

function headOf(blocks: readonly Block[], layout: Piece['layout']): Head {
  const fields: Partial<Record<NexisField, string>> = {};
  const others: Record<string, string> = {};
  const rights: string[] = [];
  const plain: Block[] = [];
  const hasBody = blocks.slice(0, MAX_HEAD).some(isBodyMark);
  let labels = 0;
  let at = 0;
  for (; at < Math.min(blocks.length, MAX_HEAD); at += 1) {
    const block = blocks[at] as Block;
    const label = labels > 0 ? labelAbove(block.text) : firstLabel(block, plain, layout);
    if (label?.field === 'body') {
      if (label.value === '')
        return { fields, others, plain, rights, link: linkOf(plain), end: at + 1 };
      break;
    }
    if (label) {
      labels += 1;
      if (label.field === undefined) others[nameOf(label)] = label.value;
      else fields[label.field] ??= label.value;
    } else if (COPYRIGHT.test(block.text) && block.text.length < 400) rights.push(block.text);
    else if (labels > 0 && !hasBody) break;
    else if (labels > 0) others.further = [others.further, block.text].filter(Boolean).join('\n');
    else plain.push(block);
  }
  // Without a label there is nothing to tell the head by but the title behind the date.
  if (labels === 0) return bareHead(plain, rights);
  return { fields, others, plain, rights, link: linkOf(plain), end: at };
}

/** Before the first label stand lines that may look like one: a title with a colon. */
function firstLabel(
  block: Block,
  plain: readonly Block[],
  layout: Piece['layout'],
): Labelled | undefined {
  if (plain.length === 0) return undefined;
  if (layout === 'older') return labelAtTop(block.text);
  return plain.length > 1 || isDated(plain) ? labelAbove(block.text) : undefined;
}

function bareHead(plain: readonly Block[], rights: readonly string[]): Head {
  const dated = plain.findIndex(({ text }) => isDateLine(text));
  const top = plain.slice(0, dated + 2);
  const last = dated > 1 ? dated : dated + 1;
  const shown = dated === -1 ? [] : top.slice(0, last + 1);
  return {
    fields: {},
    others: {},
    plain: shown,
    rights,
    link: linkOf(shown),
    end: shown.length + rights.length,
  };
}

function linkOf(blocks: readonly Block[]): string | undefined {
  return blocks
    .map(({ link }) => link)
    .find((link) => link !== undefined && CONTENT_ITEM.test(link));
}

function isBodyMark({ text, marks }: Block): boolean {
  const label = labelAbove(text);
  return (
    label?.field === 'body' && (label.value === '' || marks.some((mark) => mark.startsWith('Body')))
  );
}

function isDated(plain: readonly Block[]): boolean {
  return plain.some(({ text }) => isDateLine(text));
}

function isDateLine(text: string): boolean {
  return (
    text.length < 120 &&
    !COPYRIGHT.test(text) &&
    !isCover({ text, isCentered: false, marks: [] }) &&
    printedDay(firstLine(text)) !== undefined
  );
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

type Top = {
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  readonly date?: string | undefined;
  readonly edition?: string | undefined;
  /** Lines between title and labels. */
  readonly further: readonly string[];
};

/** Older: source, date, edition, title. Newer: title, source, date. */
function topOf(plain: readonly Block[], layout: Piece['layout']): Top | undefined {
  const dated = plain.findIndex(({ text }, at) => at > 0 && isDateLine(text));
  const [first] = plain;
  if (dated === -1) return first && isDateLine(first.text) ? olderTop([], plain, 0) : undefined;
  const before = plain.slice(0, dated);
  if (before.length < 2 || layout === 'older') return olderTop(before, plain, dated);
  const behind = plain.slice(dated + 1);
  const date = plain[dated]?.text ?? '';
  return {
    title: oneLine(
      before
        .slice(0, -1)
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

/** Without a date that can be read (`Winter 2003`) its line is known by its place alone. */
function undatedTop(plain: readonly Block[], layout: Piece['layout']): Top | undefined {
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

type Tail = {
  /** Where it begins among the blocks. */
  readonly start: number;
  readonly language?: string | undefined;
  readonly others: Readonly<Record<string, string>>;
  readonly rights: readonly string[];
};

const MAX_VALUE_BLOCKS = 3;

/** From the end upwards: lines with labels, what belongs to them, and the copyright. */
function tailOf(blocks: readonly Block[]): Tail {
  const isLoud = !blocks.some(({ text }) =>
    /^(?:Load-Date|Language|Classification|Publication-Type)\s*(?::|$)/.test(text),
  );
  let start = blocks.length;
  let loose = 0;
  for (let at = blocks.length - 1; at >= 0 && loose <= MAX_VALUE_BLOCKS; at -= 1) {
    const { text, isCentered } = blocks[at] as Block;
    const isRights =
      COPYRIGHT.test(text) &&
      text.length < 400 &&
      (isCentered || start < blocks.length || at === blocks.length - 1);
    const label = behindLabel(text, isLoud);
    const goesOn = loose === 0 || (label !== undefined && isLong(label));
    if (isRights || (label && goesOn)) {
      start = at;
      loose = 0;
    } else loose += 1;
  }
  return { start, ...tailFields(blocks.slice(start), isLoud) };
}

function behindLabel(text: string, isLoud: boolean): Labelled | undefined {
  const label = labelBehind(text, isLoud);
  return label ?? (!isLoud && isHeadingBehind(text) ? { label: text, value: '' } : undefined);
}

function tailFields(blocks: readonly Block[], isLoud: boolean): Omit<Tail, 'start'> {
  const others: Record<string, string> = {};
  const rights: string[] = [];
  let language: string | undefined;
  let name = 'further';
  for (const { text } of blocks) {
    const label = behindLabel(text, isLoud);
    if (label?.field === 'language') language = label.value;
    else if (label) name = nameOf(label);
    if (!label && COPYRIGHT.test(text)) rights.push(text);
    else if (label?.field !== 'language' && (label?.value ?? text) !== '')
      others[name] = [others[name], oneLine(label?.value ?? text)].filter(Boolean).join('\n');
  }
  return { language, others, rights };
}

/** `LOAD-DATE` → `loadDate`. */
function nameOf({ label }: Labelled): string {
  const [first = '', ...rest] = label.toLowerCase().split(/[ -]+/);
  return [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
}
