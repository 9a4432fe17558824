import { optional } from '../../domain/optional-key.ts';
import type { QueryNode } from '../../domain/query.ts';
import type { SearchRequest } from '../../domain/search.ts';
import type { Suggestion } from '../../domain/suggestion.ts';
import { wordQuery } from '../../query/word-query.ts';
import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { SearchIndex } from '../../search/port.ts';
import type { Token } from '../../text/tokens.ts';
import { completions, isEverywhere } from './complete-query.ts';
import { COUNTING } from './count-found.ts';
import type { KnownWord, KnownWords } from './kept-vocabulary.ts';

const MOST_ARTICLES = 3;
const MOST_ENDS = 5;
const FEWEST_LETTERS = 3;

/** The newest articles with all words in their title, the last one completed. */
export async function articlesTitled(
  index: SearchIndex,
  typed: readonly Token[],
  known: KnownWords,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const query = titleQuery(typed, known);
  if (!query) return [];
  const { hits } = await index.search(newestArticles(query), signal);
  return hits.map(({ article: { id, title, date } }) => ({
    kind: 'article',
    id,
    title,
    ...optional('date', date),
  }));
}

// Completed from the vocabulary: a search for a beginning visits every article with any such word.
function titleQuery(typed: readonly Token[], known: KnownWords): QueryNode | undefined {
  const last = typed.at(-1)?.word ?? '';
  if (last.length < FEWEST_LETTERS) return undefined;
  const telling = (word: KnownWord) => !isEverywhere(word, known);
  const ends = completions(last, known).filter(telling).slice(0, MOST_ENDS);
  const [first, ...others] = ends.map(({ word }) => titleTerm(word));
  if (!first) return undefined;
  const end: QueryNode = others.length === 0 ? first : { kind: 'or', clauses: [first, ...others] };
  const whole = typed
    .slice(0, -1)
    .filter(({ word }) => !isEverywhere({ count: known.countOf(word) }, known))
    .map(({ word }) => titleTerm(word));
  return whole.length === 0 ? end : { kind: 'and', clauses: [end, ...whole] };
}

function titleTerm(word: string): QueryNode {
  return wordQuery(word, 'title');
}

/** As little beside the articles as can be asked for. */
function newestArticles(query: QueryNode): SearchRequest {
  return { ...COUNTING, query, filters: OPEN_FILTERS, size: MOST_ARTICLES };
}
