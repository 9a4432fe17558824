// The best articles with most of the words of a query, scored here and not by an engine, so that both engines give the same
// ones: BM25 over title and body taken together. The constants are those that rank CISI and Cranfield best among the usual
// ones (k1 1.2 to 3, b 0.5 to 0.9, title 1 to 5): docs/adr/0014.
import type { QueryNode } from '../domain/query.ts';
import { type Pattern, patternsOf, spansOf, type WordsNode } from './patterns.ts';
import { wordStream } from './word-stream.ts';

/** A word that is looked for, with the number of articles that have it. */
export type CountedWord = { readonly node: WordsNode; readonly articles: number };

export type RankedArticle<A> = {
  readonly article: A;
  /** Those of the words that it has not, in their order. */
  readonly missing: readonly QueryNode[];
  readonly score: number;
};

const K1 = 2;
const B = 0.75;
const TITLE_WEIGHT = 3;

/** The articles by how much of the words they have, the best first; `archive` is how many articles there are. */
export function rankByWords<A extends { readonly title: string; readonly body: string }>(
  articles: readonly A[],
  words: readonly CountedWord[],
  archive: number,
): RankedArticle<A>[] {
  const patterns = words.map(({ node }) => patternsOf(node).flat());
  const read = articles.map((article) => ({ article, ...countWords(article, patterns) }));
  const length = read.reduce((sum, one) => sum + one.length, 0) / Math.max(1, read.length);
  return read
    .map(({ article, counts, length: own }) => {
      const norm = K1 * (1 - B + (B * own) / length);
      const score = words.reduce((sum, { articles: having }, at) => {
        const count = counts[at] ?? 0;
        return sum + (weight(having, archive) * count * (K1 + 1)) / (count + norm);
      }, 0);
      const missing = words.flatMap(({ node }, at) => (counts[at] ? [] : [node]));
      return { article, missing, score };
    })
    .toSorted((a, b) => b.score - a.score);
}

function countWords(
  { title, body }: { readonly title: string; readonly body: string },
  patterns: readonly (readonly Pattern[])[],
): { readonly counts: readonly number[]; readonly length: number } {
  const inTitle = wordStream(title);
  const inBody = wordStream(body);
  const counts = patterns.map((forms) => {
    const standing = (stream: typeof inTitle, end: number): number =>
      forms.reduce((sum, form) => sum + spansOf(form, stream, { start: 0, end }).length, 0);
    return TITLE_WEIGHT * standing(inTitle, title.length) + standing(inBody, body.length);
  });
  return { counts, length: TITLE_WEIGHT * inTitle.bases.length + inBody.bases.length };
}

/** What a word tells that so many of all articles have. */
function weight(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}
