import { MAX_WHOLE_BYTES } from '../../limits.ts';
import { decodeDeclared } from '../declared-encoding.ts';
import { type Draft, type Refusal, type Remark, refusal } from '../draft.ts';
import { excessOf } from '../html/limits.ts';
import { parsePage } from '../html/page.ts';
import { readingWhole } from '../whole-file.ts';
import { factivaArticle } from './factiva-article.ts';
import { claimRemarks, pressDraft, unknownLayout } from './press-draft.ts';
import { FACTIVA_ARTICLE } from './press-signs.ts';

const GIVEN_ID =
  /<div\b[^>]{0,200}?\bid\s*=\s*["']?article-([A-Za-z0-9]{10,60})["'\s>][^<]{0,200}$/i;
const NUMBERED = /class="[^"]*Headline[^"]*counted[^"]*">\s*(\d{1,5})\)/gi;

/** An export of Factiva as HTML: what was chosen in a list of articles, shown on one page. */
export async function* readFactiva(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal | Remark> {
  yield* readingWhole(chunks, MAX_WHOLE_BYTES, decodeDeclared, articlesOf);
}

function* articlesOf(text: string): Generator<Draft | Refusal | Remark> {
  const starts = [...text.matchAll(FACTIVA_ARTICLE)].map(({ index }) => index);
  if (starts.length === 0) {
    yield refusal('it is a page of Factiva without a full article: export the articles themselves');
    return;
  }
  let read = 0;
  for (const [at, start] of starts.entries()) {
    const id = GIVEN_ID.exec(text.slice(Math.max(0, start - 600), start))?.[1];
    const found = readPiece(text.slice(start, starts[at + 1]), at + 1, id);
    if (found.kind === 'draft') read += 1;
    yield found;
  }
  yield* claimRemarks(claimOf(text, starts.length), read);
}

function readPiece(html: string, number: number, id: string | undefined): Draft | Refusal {
  const excess = excessOf(html);
  if (excess !== undefined) return refusal(excess, number);
  // What follows the article's own element is of the page: the numbers and dates of the search.
  const element = parsePage(`<html><body>${html}</body></html>`).querySelector('body > div');
  const article = element ? factivaArticle(element, id) : undefined;
  return article ? pressDraft(article, number) : unknownLayout('Factiva', number);
}

/** Headlines that are numbered tell how many there are. */
function claimOf(text: string, articles: number): number {
  const numbers = [...text.matchAll(NUMBERED)].map(([, number]) => Number(number));
  if (numbers.length === 0) return articles;
  return Math.max(articles, Math.max(...numbers) - Math.min(...numbers) + 1);
}
