import { oneLine } from '../../html/page.ts';
import { htmlLines } from '../html-lines.ts';
import type { PressArticle } from '../press-draft.ts';
import { dayIn, headerOf, issueApart } from './article.ts';

// Facts of the layout of 2012: https://github.com/nalimilan/R.TeMiS (tm.plugin.europresse).
const SOURCE = /<span\b[^>]{0,100}class\s*=\s*["']?DocPublicationName["']?[^>]{0,100}>/gi;
const HEADER =
  /<span\b[^>]{0,100}class\s*=\s*["']?DocHeader["']?[^>]{0,100}>([\s\S]{0,500}?)<\/span>/gi;
const TITLE = /<span\b[^>]{0,100}class\s*=\s*["']?TitreArticleVisu["']?[^>]{0,100}>/i;
const MARKED = /<span\b[^>]{0,100}style=[^>]{0,200}>([\s\S]{0,300}?)<\/span>/gi;
const RIGHTS = /^(?:©|\(c\)) ?\d{4}|^(?:tous droits réservés|all rights reserved)/i;
const NUMBER = /^(?:numéro de document|document (?:number|no\.?))\s*:/i;
const ID = /news·\d{8}·[^\s<]{1,60}/;
const MAX_AUTHOR = 100;
const MAX_AUTHOR_WORDS = 10;

/** The articles of an export of Europresse of the older layout, each from the name of its source on. */
export function olderPieces(html: string): readonly string[] {
  if (!TITLE.test(html)) return [];
  const starts = [...html.matchAll(SOURCE)].map(({ index }) => index);
  return starts.map((start, at) => html.slice(start, starts[at + 1]));
}

/** One article of it; `undefined` where it lacks its title, or source and day. */
export function olderArticle(html: string): PressArticle | undefined {
  // Words that were searched for are marked within texts.
  const piece = html.replace(MARKED, '$1');
  const title = TITLE.exec(piece);
  const source = oneLine(htmlLines(upToSpanEnd(piece, 0)).join(' '));
  if (!title || source === '') return undefined;
  const headers = [...piece.matchAll(HEADER)].filter(({ index }) => index < title.index);
  const header = headerOf(oneLine(headers.map(([, text = '']) => text).join('')));
  const id = ID.exec(piece)?.[0];
  const date = header.date ?? dayIn(id);
  const shown = upToSpanEnd(piece, title.index);
  const heading = oneLine(htmlLines(shown).join(' '));
  if (heading === '' || date === undefined) return undefined;
  const last = headers.at(-1);
  const above = last ? htmlLines(piece.slice(last.index + last[0].length, title.index)) : [];
  const { byline, paragraphs } = storyOf(htmlLines(piece.slice(title.index + shown.length)));
  const { name, issue } = issueApart(source);
  return {
    id,
    title: heading,
    paragraphs: [...above.filter((line) => line !== ''), ...paragraphs],
    date,
    time: header.time,
    source: name,
    section: header.section,
    page: header.page,
    byline,
    words: header.words,
    others: issue === undefined ? {} : { issue },
  };
}

function upToSpanEnd(html: string, start: number): string {
  const end = html.indexOf('</span>', start);
  return end === -1 ? html.slice(start) : html.slice(start, end + '</span>'.length);
}

/** A first line that is short and no sentence names the author; the rights end the text. */
export function storyOf(lines: readonly string[]): {
  readonly byline: string | undefined;
  readonly paragraphs: readonly string[];
} {
  const filled = lines.filter((line) => line !== '');
  const end = filled.findIndex((line) => RIGHTS.test(line) || NUMBER.test(line));
  const story = end === -1 ? filled : filled.slice(0, end);
  const [first = ''] = story;
  const isAuthor =
    story.length > 1 &&
    first.length <= MAX_AUTHOR &&
    first.split(' ').length <= MAX_AUTHOR_WORDS &&
    !/[.!?:…]$/.test(first);
  return isAuthor
    ? { byline: first, paragraphs: story.slice(1) }
    : { byline: undefined, paragraphs: story };
}
