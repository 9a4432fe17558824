import { createHash } from 'node:crypto';
import type { Article } from '../../src/domain/article.ts';
import { perFacet, type ValueFacetName } from '../../src/domain/facets/table.ts';
import type { DatePrecision, PublicationDate } from '../../src/domain/publication-date.ts';
import type { Quote, Telling } from '../../src/domain/quote.ts';
import type { Filters, SearchRequest, ValueFilter } from '../../src/domain/search.ts';
import { asSaid } from '../../src/query/as-said.ts';
import { parseQuery } from '../../src/query/parser.ts';
import { OPEN_FILTERS } from '../../src/search/facet-scope.ts';
import type { IndexedArticle, Provenance } from '../../src/search/port.ts';

/** An article in few words: countries by code, speakers by name, quotes by text, the date by value. */
export type ArticleSketch = {
  readonly id?: string;
  readonly title?: string;
  readonly body?: string;
  readonly date?: string;
  readonly countries?: readonly string[];
  /** Of the countries those that it is about. */
  readonly about?: readonly string[];
  readonly speakers?: readonly string[];
  /** Roles by name of the speaker. */
  readonly roles?: Readonly<Record<string, string>>;
  readonly quotes?: readonly {
    readonly text: string;
    readonly speaker?: string;
    readonly kind?: Quote['kind'];
  }[];
} & Partial<Pick<Article, 'extra' | 'source' | 'section' | 'language' | 'author'>>;

let made = 0;

/** A tagged article. What the test does not say is empty, and the id is a new one. */
export function anArticle(sketch: ArticleSketch = {}): Article {
  made += 1;
  const { id = `article-${made}`, title = '', body = '', date, quotes = [] } = sketch;
  const { extra, source, section, language, author } = sketch;
  return {
    id,
    title,
    titleInBody: false,
    body,
    ...(date === undefined ? {} : { date: aDate(date) }),
    ...(extra === undefined ? {} : { extra }),
    ...(source === undefined ? {} : { source }),
    ...(section === undefined ? {} : { section }),
    ...(author === undefined ? {} : { author }),
    ...(language === undefined ? {} : { language }),
    countries: (sketch.countries ?? []).map((code) => ({
      code,
      name: code,
      confidence: 1,
      primary: sketch.about?.includes(code) ?? false,
      evidence: [],
    })),
    speakers: (sketch.speakers ?? []).map((name) => ({
      id: speakerId(name),
      name,
      ...(sketch.roles?.[name] === undefined ? {} : { role: sketch.roles[name] }),
      confidence: 1,
      evidence: [],
    })),
    quotes: quotes.map(({ text, speaker, kind = 'direct' }) => ({
      ...aQuote(body, text, speaker),
      kind,
    })),
  };
}

/** An article as it goes into an index. */
export function anIndexedArticle(
  sketch: ArticleSketch = {},
  provenance: Partial<Provenance> = {},
): IndexedArticle {
  return indexed(anArticle(sketch), provenance);
}

/** Puts an article under an origin of its own. */
export function indexed(article: Article, provenance: Partial<Provenance> = {}): IndexedArticle {
  const contentHash = createHash('sha256').update(JSON.stringify(article)).digest('hex');
  return {
    article,
    provenance: {
      location: `/archive/${article.id}.txt`,
      contentHash,
      firstIndexedAt: '2026-11-01T08:00:00.000Z',
      rulesVersion: 'test',
      sample: false,
      ...provenance,
    },
  };
}

/** What a reader may say beside the words; facets as lists of values to include. */
export type RequestSketch = Partial<Record<ValueFacetName, Partial<ValueFilter>>> & {
  readonly date?: Partial<Filters['date']>;
  readonly story?: string;
  readonly kind?: Telling;
  readonly exact?: boolean;
  readonly copies?: SearchRequest['copies'];
  readonly copiesShown?: number;
  readonly sort?: SearchRequest['sort'];
  readonly page?: number;
  readonly size?: number;
  readonly facetSize?: number;
};

/** A search for words as a reader types them. */
export function aRequest(words = '', sketch: RequestSketch = {}): SearchRequest {
  const { exact = false, sort = 'relevance', page = 1, size = 10, facetSize = 10 } = sketch;
  return {
    query: parseQuery(words, { exact }).query,
    filters: {
      ...perFacet((facet) => ({ ...OPEN_FILTERS[facet], ...sketch[facet] })),
      date: { ...OPEN_FILTERS.date, ...sketch.date },
      ...(sketch.story === undefined ? {} : { story: sketch.story }),
      ...(sketch.kind === undefined ? {} : { kind: sketch.kind }),
    },
    ...(sketch.copies === undefined ? {} : { copies: sketch.copies }),
    ...(sketch.copiesShown === undefined ? {} : { copiesShown: sketch.copiesShown }),
    sort,
    page,
    size,
    facetSize,
  };
}

/** The same among quotes. */
export function aQuoteRequest(words = '', sketch: RequestSketch = {}): SearchRequest {
  const request = aRequest(words, sketch);
  return { ...request, query: asSaid(request.query) };
}

/** A date read from metadata; its precision is that of the value. */
export function aDate(value: string): PublicationDate {
  return { value, precision: precisionOf(value), source: 'metadata', raw: value, evidence: [] };
}

/** The id that these builders give to a speaker of this name. */
export function speakerId(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** Where the body has its words; at the beginning where it has them not. */
function aQuote(body: string, text: string, speaker: string | undefined): Quote {
  const start = Math.max(0, body.indexOf(text));
  return {
    start,
    end: start + text.length,
    text,
    kind: 'direct',
    confidence: 1,
    rule: 'given',
    ...(speaker === undefined ? {} : { speaker: { id: speakerId(speaker), name: speaker } }),
  };
}

function precisionOf(value: string): DatePrecision {
  if (value.length === 4) return 'year';
  if (value.length === 7) return 'month';
  return value.length === 10 ? 'day' : 'minute';
}
