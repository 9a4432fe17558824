import { MAX_WHOLE_BYTES } from '../../../limits.ts';
import { decodeDeclared } from '../../declared-encoding.ts';
import { type Draft, type Refusal, type Remark, refusal } from '../../draft.ts';
import { excessOf } from '../../html/limits.ts';
import { parsePage } from '../../html/page.ts';
import { readingWhole } from '../../whole-file.ts';
import { pressDraft, unknownLayout } from '../press-draft.ts';
import { europresseArticle } from './article.ts';
import { olderArticle, olderPieces } from './older.ts';

const ARTICLE = /<article\b/gi;

/** An export of Europresse as HTML: an `article` for each, or in older ones spans with the names of its parts. */
export async function* readEuropresse(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal | Remark> {
  yield* readingWhole(chunks, MAX_WHOLE_BYTES, decodeDeclared, articlesOf);
}

function* articlesOf(text: string): Generator<Draft | Refusal | Remark> {
  const starts = [...text.matchAll(ARTICLE)].map(({ index }) => index);
  const older = starts.length === 0 ? olderPieces(text) : [];
  for (const [at, piece] of older.entries()) {
    const article = olderArticle(piece);
    yield article ? pressDraft(article, at + 1) : unknownLayout('Europresse', at + 1);
  }
  if (starts.length === 0 && older.length === 0) {
    yield refusal('it is a page of Europresse in a layout that Dateline does not know');
    return;
  }
  for (const [at, start] of starts.entries())
    yield readPiece(text.slice(start, starts[at + 1]), at + 1);
}

function readPiece(html: string, number: number): Draft | Refusal {
  const excess = excessOf(html);
  if (excess !== undefined) return refusal(excess, number);
  const element = parsePage(`<html><body>${html}</body></html>`).querySelector('article');
  const article = element ? europresseArticle(element) : undefined;
  return article ? pressDraft(article, number) : unknownLayout('Europresse', number);
}
