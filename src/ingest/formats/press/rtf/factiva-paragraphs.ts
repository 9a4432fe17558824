import type { Draft, Refusal, Remark } from '../../draft.ts';
import { refusal } from '../../draft.ts';
import { oneLine } from '../../html/page.ts';
import type { RtfParagraph } from '../../rtf/paragraphs.ts';
import {
  documentId,
  factivaOf,
  headFields,
  isFactivaRights,
  isWordCount,
} from '../factiva-head.ts';
import { factivaField } from '../factiva-labels.ts';
import { labelledArticle } from '../factiva-rows.ts';
import { isLanguageName } from '../language-codes.ts';
import { type PressArticle, pressDraft, unknownLayout } from '../press-draft.ts';

// What the user interface prints round articles.
const FRAME =
  /^(?:(?:dow jones )?factiva[\s®]*|(?:page \d+ of \d+\s*)?(?:©|\(c\)) ?\d{4} factiva.{0,80}|page \d+ of \d+)$/i;
const MAX_HEAD = 25;
// As much as a paragraph or two: less behind the last article is the summary of the search.
const LOST_LETTERS = 400;

/** Whether paragraphs are an export of Factiva: articles end with their id. */
export function isFactivaParagraphs(paragraphs: readonly RtfParagraph[]): boolean {
  return paragraphs.some(isEnd);
}

/** The articles of an export of Factiva of which only the paragraphs are known, and the rows of tables. */
export function* readFactivaParagraphs(
  all: readonly RtfParagraph[],
): Generator<Draft | Refusal | Remark> {
  const paragraphs = all.filter(({ text }) => !FRAME.test(text));
  let start = 0;
  let number = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    if (!isEnd(paragraph)) continue;
    number += 1;
    yield read(paragraphs.slice(start, at + 1), number) ?? unknownLayout('Factiva', number);
    start = at + 1;
  }
  yield* readRest(paragraphs.slice(start), number + 1);
}

/** Behind the last id: the summary of the search, or an article whose end is missing. */
function* readRest(
  rest: readonly RtfParagraph[],
  number: number,
): Generator<Draft | Refusal | Remark> {
  const begin =
    rest.some(({ text }) => isWordCount(text)) || rest.some(({ cells }) => isTitle(cells));
  const letters = rest.reduce((sum, { text }) => sum + text.length, 0);
  const draft = begin ? read(rest, number) : undefined;
  if (draft) {
    yield draft;
    yield { kind: 'remark', text: 'it breaks off in its last article' };
  } else if (begin || letters > LOST_LETTERS) {
    yield refusal('what follows its last article is none that Dateline knows', number);
  }
}

function read(paragraphs: readonly RtfParagraph[], number: number): Draft | undefined {
  const article = articleOf(paragraphs);
  return article && pressDraft(article, number);
}

function articleOf(paragraphs: readonly RtfParagraph[]): PressArticle | undefined {
  const rows = paragraphs.flatMap(({ cells }) => {
    const [label, ...texts] = (cells ?? []).filter((cell, at) => at > 0 || cell !== '');
    return label === undefined ? [] : [{ label, text: texts.filter(Boolean).join('\n\n') }];
  });
  return labelledArticle(rows) ?? displayedArticle(paragraphs);
}

/** As it is displayed: the headline bold, then lines in their order up to the rights, then the text. */
function displayedArticle(paragraphs: readonly RtfParagraph[]): PressArticle | undefined {
  const last = paragraphs.at(-1);
  const id = last && documentId(last.text);
  const story = id === undefined ? paragraphs : paragraphs.slice(0, -1);
  const first = story.findIndex(({ isBold }) => isBold);
  if (first === -1) return undefined;
  const title = story.slice(first, firstPlain(story, first));
  const texts = story.slice(first + title.length).map(({ text }) => text);
  const end = headEnd(texts);
  if (end === undefined) return undefined;
  const above = story.slice(0, first).map(({ text }) => text);
  const fields = fieldsOf(
    above,
    oneLine(title.map(({ text }) => text).join(' ')),
    texts.slice(0, end),
    id,
  );
  if (!fields) return undefined;
  const body = texts.slice(end);
  const publisher = publisherOf(body, fields.copyright);
  return factivaOf(
    { ...fields, ...(id ? { id } : {}), ...(publisher ? { publisher } : {}) },
    publisher === undefined ? body : body.slice(0, -1),
    {},
  );
}

/** The first line below the headline is that of its author, unless it is the count of words or the date. */
function fieldsOf(above: readonly string[], title: string, below: readonly string[], id?: string) {
  const lines = [
    ...above.map((text) => ({ text, isHeadline: false, isAuthor: false })),
    { text: title, isHeadline: true, isAuthor: false },
  ];
  const plain = below.map((text) => ({ text, isHeadline: false, isAuthor: false }));
  const counted = below.findIndex(isWordCount);
  const marked = plain.map((line, at) => ({ ...line, isAuthor: at === 0 && counted > 0 }));
  return headFields([...lines, ...marked], title, id);
}

function firstPlain(paragraphs: readonly RtfParagraph[], start: number): number {
  const at = paragraphs.findIndex(({ isBold }, index) => index > start && !isBold);
  return at === -1 ? paragraphs.length : at;
}

/** Behind the lines of rights, or where there are none behind the language. */
function headEnd(texts: readonly string[]): number | undefined {
  const head = texts.slice(0, MAX_HEAD);
  const counted = head.findIndex(isWordCount);
  let rights = head.findIndex((text, at) => at > counted && isFactivaRights(text));
  if (rights === -1) {
    const language = head.findIndex((text, at) => at > counted && isLanguageName(text));
    return language === -1 ? undefined : language + 1;
  }
  while (isFactivaRights(texts[rights] ?? '')) rights += 1;
  return rights;
}

/** The name of the publisher stands unmarked between the text and the id; the rights name him too. */
function publisherOf(body: readonly string[], rights: string | undefined): string | undefined {
  const last = body.at(-1);
  if (last === undefined || body.length < 2 || last.length > 120) return undefined;
  return rights?.toLowerCase().includes(last.toLowerCase().replace(/\.$/, '')) ? last : undefined;
}

function isEnd({ text, cells }: RtfParagraph): boolean {
  return cells ? factivaField(cells[0] ?? '') === 'id' : documentId(text) !== undefined;
}

function isTitle(cells: readonly string[] | undefined): boolean {
  return cells !== undefined && factivaField(cells[0] ?? '') === 'title';
}
