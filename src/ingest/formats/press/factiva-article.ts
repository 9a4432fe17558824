import type { PageElement } from '../html/page.ts';
import { lineOf } from '../html/page.ts';
import { plainTextOf } from '../html/plain-text.ts';
import { documentId, type Fields, factivaOf, type HeadLine, headFields } from './factiva-head.ts';
import { type FactivaRow, labelledArticle, paragraphsOf } from './factiva-rows.ts';
import type { PressArticle } from './press-draft.ts';

const BODY = 'p, pre, table, ul, ol, blockquote, h3, h4';

/** One article of Factiva, in either of its layouts; `undefined` where it is in neither. */
export function factivaArticle(article: PageElement, givenId?: string): PressArticle | undefined {
  return labelledArticle(rowsOf(article), givenId) ?? displayedArticle(article, givenId);
}

/** Full article with indexing: rows of a table. */
function rowsOf(article: PageElement): readonly FactivaRow[] {
  return [...article.querySelectorAll('tr')].flatMap((row) => {
    const [label, value] = [...row.querySelectorAll('td, th')];
    if (!label || !value || value.closest('tr') !== row) return [];
    return [{ label: lineOf(label), text: plainTextOf(value) }];
  });
}

/** As it is displayed: lines in a fixed order, told apart by what they look like. */
function displayedArticle(article: PageElement, givenId?: string): PressArticle | undefined {
  const headline = article.querySelector('[class*="Headline"], #hd');
  if (!headline) return undefined;
  const blocks = [...article.querySelectorAll(BODY)].filter((block) => !isInside(block));
  const texts = blocks.map((block) => ({ block, text: plainTextOf(block) }));
  const filled = texts.filter(({ text }) => text !== '');
  const lines = headLines(article, headline);
  const at = filled.findIndex(({ text }) => documentId(text) !== undefined);
  const id = documentId(filled[at]?.text ?? '') ?? givenId;
  const body = at === -1 ? filled : filled.slice(0, at);
  const publisher = publisherOf(body, at !== -1);
  const fields = headFields(lines, lineOf(headline), id);
  if (!fields) return undefined;
  const shown = publisher === undefined ? body : body.slice(0, -1);
  const paragraphs = shown.flatMap(({ text }) => paragraphsOf(text));
  const all: Fields = { ...fields, ...(id ? { id } : {}), ...(publisher ? { publisher } : {}) };
  return factivaOf(all, paragraphs, {});
}

function headLines(article: PageElement, headline: PageElement): HeadLine[] {
  return [...article.querySelectorAll('div')].flatMap((div): HeadLine[] => {
    const isHeadline = div === headline || div.querySelector('[class*="Headline"]') === headline;
    const isLeaf = div.querySelector('div, p') === null;
    const text = lineOf(div);
    if (!isLeaf || text === '') return [];
    return [{ text, isHeadline, isAuthor: /\bauthor\b/.test(div.getAttribute('class') ?? '') }];
  });
}

type Block = { readonly block: PageElement; readonly text: string };

/** The name of the publisher stands unmarked between the text and the id. */
function publisherOf(blocks: readonly Block[], hasId: boolean): string | undefined {
  const last = blocks.at(-1);
  if (!hasId || !last || blocks.length < 2 || last.block.localName !== 'p') return undefined;
  const isParagraph = (last.block.getAttribute('class') ?? '') !== '';
  return isParagraph || last.text.length > 120 || last.text.includes('\n') ? undefined : last.text;
}

/** The article is a `div` of its own page, so that nothing of this kind is around it. */
function isInside(block: PageElement): boolean {
  return (block.parentElement?.closest(BODY) ?? null) !== null;
}
