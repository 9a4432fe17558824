import { optional } from '../../domain/optional-key.ts';
import type { QueryNode } from '../../domain/query.ts';
import type { SearchRequest } from '../../domain/search.ts';
import { combine } from '../../query/combine.ts';
import { isOptionalWord } from '../../query/optional-words.ts';
import { printQuery } from '../../query/print.ts';
import { wordsAlone } from '../../query/words-alone.ts';
import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { SearchIndex } from '../../search/port.ts';
import type { WordsNode } from '../../text/patterns.ts';
import { type CountedWord, rankByWords } from '../../text/rank-by-words.ts';
import { type FoundArticle, foundArticle } from '../search/search-archive.ts';

/** An article that has most of the words of a query; `missing` are the others, as they are printed in queries. */
export type MostWordsArticle = FoundArticle & { readonly missing: readonly string[] };

/**
 * The best articles with most of the words of a search that finds few with all of them: at most ten, none of those that it
 * finds. Empty where it has fewer than four words, found ten articles or more, or asks for more than words.
 * @throws AppError as `SearchIndex.search` does
 */
export type FindMostWords = (
  request: SearchRequest,
  total: number,
  signal: AbortSignal,
) => Promise<readonly MostWordsArticle[]>;

const FEWEST_WORDS = 4;
const FEWEST_FOUND = 10;
const MOST_SHOWN = 10;
/** Of so many the best are chosen here: engines differ in what is best, hardly in what is among the first of these. */
const CANDIDATES = 80;
/** The rarest words choose the candidates, as far as so many articles have them: the common ones would bring all articles. */
const MOST_HAVING = 5_000;
const FEWEST_CHOOSING = 2;
/** An article with one word of many has not most of them. */
const FEWEST_SHARE = 0.2;

/** Asks for any of the words, and orders what comes by how much of them it has. */
export function findMostWords(index: SearchIndex): FindMostWords {
  return async (request, total, signal) => {
    const words = total < FEWEST_FOUND && request.page === 1 ? wordsOf(request.query) : [];
    if (words.length === 0) return [];
    const everything: QueryNode = { kind: 'everything' };
    const [archive = 0, ...counts] = await index.countEach([everything, ...words], signal);
    const counted = words.map((node, at): CountedWord => ({ node, articles: counts[at] ?? 0 }));
    const held = counted.filter(({ articles }) => articles > 0);
    const asked = candidateQuery(held, request.query);
    if (!asked) return [];
    const { hits } = await index.search(candidateRequest(request, asked), signal);
    const fewest = Math.max(FEWEST_CHOOSING, Math.ceil(counted.length * FEWEST_SHARE));
    return rankByWords(
      hits.map(({ article, story, copies }) => ({ ...article, hit: { article, story, copies } })),
      counted,
      archive,
    )
      .filter(({ missing }) => counted.length - missing.length >= fewest)
      .slice(0, MOST_SHOWN)
      .map(({ article, missing }) => ({
        ...foundArticle(article.hit, { ...request, query: anyOf(words) ?? asked }),
        missing: missing.map(printQuery),
      }));
  };
}

/** The words that count, where a query is one of words; a query in which every word is of the fixed list has all of them. */
function wordsOf(query: QueryNode): readonly WordsNode[] {
  if (!isOfWords(query)) return [];
  const all = wordsAlone(query).flatMap((node) => (isWords(node) ? [node] : []));
  if (all.length < FEWEST_WORDS) return [];
  const counting = all.filter((node) => node.kind !== 'term' || !isOptionalWord(node.term.word));
  return counting.length === 0 ? all : counting;
}

function isWords(node: QueryNode): node is WordsNode {
  return ['term', 'prefix', 'phrase', 'near'].includes(node.kind);
}

/** Alternatives, fields and quotes ask for more than words: to have most of that means nothing. */
function isOfWords(query: QueryNode): boolean {
  switch (query.kind) {
    case 'and':
      return query.clauses.every(isOfWords);
    case 'without':
      return isOfWords(query.base);
    case 'term':
    case 'prefix':
    case 'phrase':
    case 'near':
      return query.field === 'any';
    default:
      return false;
  }
}

function candidateQuery(words: readonly CountedWord[], query: QueryNode): QueryNode | undefined {
  const rarest = words.toSorted((a, b) => a.articles - b.articles);
  let having = 0;
  const choosing = rarest.filter(({ articles }, at) => {
    having += articles;
    return at < FEWEST_CHOOSING || having <= MOST_HAVING;
  });
  const any = anyOf(choosing.map(({ node }) => node));
  return any && { kind: 'without', base: any, excluded: alsoExcluded(query) };
}

function anyOf(words: readonly QueryNode[]): QueryNode | undefined {
  return combine('or', words);
}

/** What the query finds itself, and what it leaves out. */
function alsoExcluded(query: QueryNode): QueryNode {
  if (query.kind !== 'without') return query;
  return { kind: 'or', clauses: [query.base, query.excluded] };
}

function candidateRequest({ filters, copies }: SearchRequest, query: QueryNode): SearchRequest {
  return {
    query,
    filters: { ...OPEN_FILTERS, ...filters },
    sort: 'relevance',
    page: 1,
    size: CANDIDATES,
    facetSize: 1,
    counted: [],
    ...optional('copies', copies),
  };
}
