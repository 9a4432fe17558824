import { perFacet } from '../../../src/domain/facets/table.ts';
import { dayInterval } from '../../../src/domain/publication-date.ts';
import type {
  DateFilter,
  Filters,
  SearchRequest,
  SortOrder,
  ValueFilter,
} from '../../../src/domain/search.ts';
import { NONE } from '../../../src/domain/search.ts';
import { asSaid } from '../../../src/query/as-said.ts';
import { parseQuery } from '../../../src/query/parser.ts';
import { queryText } from './queries.ts';
import { quoteText, saying } from './quote-queries.ts';
import type { Random } from './random.ts';
import type { ArchiveSample } from './sample.ts';

/** A search, and what was typed for it. */
export type GeneratedRequest = { readonly text: string; readonly request: SearchRequest };

const SORTS: readonly SortOrder[] = ['relevance', 'newest', 'oldest'];
const FACET_SIZES = [1, 10, 50, 5000];

/** A query with filters, as a page could ask for it. */
export function generateRequest(random: Random, sample: ArchiveSample): GeneratedRequest {
  const text = queryText(random, sample);
  const request: SearchRequest = {
    query: parseQuery(text, { exact: random.chance(0.2) }).query,
    filters: filters(random, sample),
    sort: random.pick(SORTS),
    page: 1,
    size: 1,
    facetSize: random.pick(FACET_SIZES),
    copies: random.pick(['together', 'each'] as const),
  };
  return { text, request };
}

/** A search among quotes: any query will do, its words are then those of quotes. */
export function generateQuoteRequest(random: Random, sample: ArchiveSample): GeneratedRequest {
  const texts = [
    () => saying(random, sample),
    () => quoteText(random, sample),
    () => queryText(random, sample),
  ];
  const text = sample.sayings.length === 0 ? '' : random.pick(texts)();
  const { request } = generateRequest(random, sample);
  const { query } = parseQuery(text, { exact: random.chance(0.2) });
  return { text, request: { ...request, query: asSaid(query) } };
}

// What every article may have is filtered more often.
const CHANCE: Readonly<Record<string, number>> = { country: 0.5, speaker: 0.3 };

function filters(random: Random, sample: ArchiveSample): Filters {
  // Half of all searches have no filter in a facet: three filters at once leave little to compare.
  return {
    ...perFacet((facet) =>
      valueFilter(random, random.chance(CHANCE[facet] ?? 0.15) ? sample.values[facet] : []),
    ),
    date: random.chance(0.4) ? dateFilter(random, sample) : { none: false },
  };
}

function valueFilter(random: Random, values: readonly string[]): ValueFilter {
  const known = random.chance(0.1) ? [...values, 'nobody-has-this'] : values;
  const withNone = (chosen: string[], probability: number) =>
    values.length > 0 && random.chance(probability) ? [...chosen, NONE] : chosen;
  return {
    include: withNone(random.chance(0.6) ? random.some(known, 1, 3) : [], 0.2),
    exclude: withNone(random.chance(0.5) ? random.some(known, 1, 3) : [], 0.15),
    mode: random.chance(0.3) ? 'all' : 'any',
  };
}

function dateFilter(random: Random, sample: ArchiveSample): DateFilter {
  const none = random.chance(0.25);
  if (sample.dates.length === 0 || random.chance(0.1)) return { none };
  const days = random.some(sample.dates, 1, 2).map((value) => dayInterval(value)?.first ?? 0);
  const shift = random.whole(40) - 20;
  const from = Math.min(...days) + shift;
  const to = Math.max(...days) + shift + random.whole(100);
  const open = random.whole(4);
  return { none, ...(open === 1 ? {} : { from }), ...(open === 2 ? {} : { to }) };
}
