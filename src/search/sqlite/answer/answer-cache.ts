import type { QuoteSearchResult } from '../../../domain/quote-search.ts';
import type { SearchResult } from '../../../domain/search.ts';
import { byteCache } from '../../../platform/byte-cache.ts';
import type { Answer, Question } from './question.ts';

/** An answer, and the key of the columns that it was found in. */
export type KeptAnswer = { readonly key: string; readonly answer: Answer };

/**
 * Answers to what asks for no words: start page, map, full lists and the first page of quotes are functions of the archive
 * and are asked again and again. Each stands for as long as the index is of the version that it was found in.
 */
export type AnswerCache = {
  get(question: Question): KeptAnswer | undefined;
  set(question: Question, kept: KeptAnswer): void;
  clear(): void;
};

/** Holds at most about `maxBytes`; an answer that is larger than a quarter of it is not kept. */
export function answerCache(maxBytes: number): AnswerCache {
  const kept = byteCache<KeptAnswer>(maxBytes, ({ answer }) => sizeOf(answer));
  return {
    get(question) {
      const name = nameOf(question);
      return name === undefined ? undefined : kept.get(name);
    },
    set(question, answer) {
      const name = nameOf(question);
      if (name !== undefined) kept.set(name, answer);
    },
    clear: kept.clear,
  };
}

function nameOf(question: Question): string | undefined {
  switch (question.kind) {
    case 'search':
    case 'quotes':
    case 'countries':
      return question.request.query.kind === 'everything'
        ? JSON.stringify([question.kind, question.request, 'groups' in question && question.groups])
        : undefined;
    case 'holdings':
      return question.kind;
    default:
      return undefined;
  }
}

// Measured: a value of a facet with its label takes some 200 bytes, an article three times its letters.
const BYTES_OF_VALUE = 200;
const BYTES_OF_LETTER = 3;
const BYTES_OF_QUOTE = 500;

function sizeOf(answer: Answer): number {
  if (typeof answer !== 'object' || !('facets' in answer)) return BYTES_OF_VALUE;
  const found: SearchResult | QuoteSearchResult = answer;
  const values = Object.values(found.facets).reduce((sum, facet) => sum + facet.values.length, 0);
  const rows =
    'hits' in found ? lettersOf(found) * BYTES_OF_LETTER : rowsOf(found) * BYTES_OF_QUOTE;
  return values * BYTES_OF_VALUE + rows + BYTES_OF_VALUE;
}

function rowsOf({ quotes }: QuoteSearchResult): number {
  return quotes.reduce((sum, { alsoIn }) => sum + 1 + (alsoIn?.quotes.length ?? 0), 0);
}

function lettersOf({ hits }: SearchResult): number {
  return hits
    .flatMap(({ article, alsoIn }) => [article, ...(alsoIn?.articles ?? [])])
    .reduce((sum, { body }) => sum + body.length, 0);
}
