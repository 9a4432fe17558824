import type { ArticleId } from '../../domain/article.ts';
import { optional } from '../../domain/optional-key.ts';
import type { Quote } from '../../domain/quote.ts';
import type {
  Hit,
  HitCopies,
  SearchRequest,
  SearchResult,
  StoredHit,
} from '../../domain/search.ts';
import type { Snippet, SnippetPart } from '../../domain/snippet.ts';
import { turn } from '../../platform/turns.ts';
import type { SearchIndex } from '../../search/port.ts';
import { quotesInQuestion } from '../../search/quote-of.ts';
import { isPhraseScore } from '../../search/ranking-steps.ts';
import { explainMatch, type WordMatches } from '../../text/explain-match.ts';
import { highlight, type MatchSpan } from '../../text/highlight.ts';
import { likenessTo } from '../../text/likeness.ts';
import { chooseSnippets, storyMatches } from '../../text/snippet.ts';

/** A hit as readers see it: passages in place of the whole text. */
export type FoundArticle = Omit<StoredHit, 'body' | 'titleInBody'> & {
  readonly id: ArticleId;
  readonly titleParts: readonly SnippetPart[];
  readonly snippets: readonly Snippet[];
  /** How often each word of the query stands in the article. */
  readonly matches: readonly WordMatches[];
  /** Names of those in whose words the query matches, in the order of the article. */
  readonly saidBy: readonly string[];
  readonly score?: number;
  /** As `Hit` has them. */
  readonly story: string;
  readonly copies: number;
  readonly alsoIn?: FoundCopies;
};

/** The copies of an article, as `HitCopies`, with how much of each is the same as the article. */
export type FoundCopies = Omit<HitCopies, 'articles'> & { readonly articles: readonly FoundCopy[] };

export type FoundCopy = Pick<StoredHit, 'id' | 'title' | 'date' | 'source' | 'language'> & {
  /** 0 to 1: of all different runs of five words in either text, those in both. */
  readonly likeness: number;
};

export type SearchPage = Omit<SearchResult, 'hits'> & { readonly hits: readonly FoundArticle[] };

/**
 * Whether any of the hits has all words of the query side by side; those of a search by relevance alone tell, and one that
 * is alone needs no step to be put in order by.
 */
export function hasPhraseHit({ hits, total }: Pick<SearchPage, 'hits' | 'total'>): boolean {
  if (total < 2) return false;
  return hits.some(({ score }) => score !== undefined && isPhraseScore(score));
}

/** @throws AppError as `SearchIndex.search` does */
export type SearchArchive = (request: SearchRequest, signal: AbortSignal) => Promise<SearchPage>;

/** Asks the index and chooses, for each hit, the passages that show why it was found. */
export function searchArchive(index: SearchIndex): SearchArchive {
  return async (request, signal) => {
    const result = await index.search(request, signal);
    // Marking is the heaviest piece of a page that is made at one go.
    await turn();
    signal.throwIfAborted();
    return { ...result, hits: result.hits.map((hit) => foundArticle(hit, request)) };
  };
}

/** A hit of a search, with the passages that show why it was found. */
export function foundArticle(hit: Hit, request: SearchRequest): FoundArticle {
  const { body, titleInBody, ...article } = hit.article;
  const quotes = quotesInQuestion(article.quotes, request);
  const source = { title: article.title, titleInBody, body, quotes };
  const spans = storyMatches(source, request.query);
  return {
    ...article,
    titleParts: highlight({ text: article.title, field: 'title' }, request.query),
    snippets: chooseSnippets(source, request.query, spans),
    matches: explainMatch(source, request.query, spans),
    saidBy: speakersAt(quotes, spans),
    story: hit.story,
    copies: hit.copies,
    ...(hit.alsoIn === undefined ? {} : { alsoIn: foundCopies(hit.alsoIn, body) }),
    ...optional('score', hit.score),
  };
}

function foundCopies({ articles, ...days }: HitCopies, body: string): FoundCopies {
  const likeness = likenessTo(body);
  return {
    ...days,
    articles: articles.map((copy) => ({
      id: copy.id,
      title: copy.title,
      ...optional('date', copy.date),
      ...optional('source', copy.source),
      ...optional('language', copy.language),
      likeness: likeness(copy.body),
    })),
  };
}

function speakersAt(quotes: readonly Quote[], spans: readonly MatchSpan[]): string[] {
  const names = new Map<string, string>();
  for (const { start, end, speaker } of quotes) {
    const isMatched = spans.some((span) => span.start >= start && span.end <= end);
    if (speaker && isMatched && !names.has(speaker.id)) names.set(speaker.id, speaker.name);
  }
  return [...names.values()];
}
