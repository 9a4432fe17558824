import type { Article } from '../../../src/domain/article.ts';
import type { DatePrecision } from '../../../src/domain/publication-date.ts';
import type { SearchRequest } from '../../../src/domain/search.ts';
import { parseQuery } from '../../../src/query/parser.ts';
import { OPEN_FILTERS } from '../../../src/search/facet-scope.ts';
import type { IndexedArticle } from '../../../src/search/port.ts';

const PRECISION_BY_LENGTH: Readonly<Record<number, DatePrecision>> = {
  4: 'year',
  7: 'month',
  10: 'day',
};

/** What a test shows of an article; the rest is plain. `date` as in the contract: `2021-10`. */
export type Shown = Partial<Omit<Article, 'date' | 'countries' | 'speakers' | 'quotes'>> & {
  readonly date?: string;
  readonly countries?: readonly string[];
  /** Names; an id is the name in lower case with dashes. */
  readonly speakers?: readonly string[];
  /** Words that each of the speakers said, or nobody in particular. */
  readonly quotes?: readonly string[];
};

export function storedArticle(id: string, shown: Shown = {}): IndexedArticle {
  const { date, countries = [], speakers = [], quotes = [], ...plain } = shown;
  const article: Article = {
    id,
    title: `Story ${id}`,
    titleInBody: false,
    body: 'The council met.',
    ...(date === undefined ? {} : { date: publicationDate(date) }),
    countries: countries.map((code) => ({ code, name: code, ...CERTAIN, primary: false })),
    speakers: speakers.map((name) => ({ id: speakerId(name), name, ...CERTAIN })),
    quotes: quotes.map((text, at) => ({
      start: 0,
      end: text.length,
      text,
      kind: 'direct',
      ...speakerOf(speakers[at]),
      confidence: 1,
      rule: 'given',
    })),
    ...plain,
  };
  return { article, provenance: { ...PROVENANCE, location: `/archive/${id}.txt` } };
}

/** A search as the page would send it without any choice. */
export function searchFor(text: string, choices: Partial<SearchRequest> = {}): SearchRequest {
  const { query } = parseQuery(text);
  return {
    query,
    filters: OPEN_FILTERS,
    sort: 'relevance',
    page: 1,
    size: 20,
    facetSize: 20,
    ...choices,
  };
}

const CERTAIN = { confidence: 1, evidence: [] };
const PROVENANCE = {
  contentHash: 'a'.repeat(64),
  firstIndexedAt: '2026-01-02T03:04:05.000Z',
  rulesVersion: '1',
  sample: false,
};

function speakerId(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

function speakerOf(name: string | undefined) {
  return name === undefined ? {} : { speaker: { id: speakerId(name), name } };
}

function publicationDate(value: string): Article['date'] & object {
  const precision = PRECISION_BY_LENGTH[value.length] ?? 'minute';
  return { value, precision, source: 'metadata', raw: value, evidence: [] };
}
