import { eachFacet, FACETS, type ValueFacetName } from '../../../domain/facets/table.ts';
import type { DateFacet, ValueFacet } from '../../../domain/search.ts';
import { chooseInterval, type DateSpan, dayWindow, impreciseDates } from '../../date-histogram.ts';
import {
  type CountedValue,
  countsMissing,
  facetSizeOf,
  facetValues,
  isCounted,
  missingLanguages,
  NOT_COUNTED,
} from '../../facet-scope.ts';
import { fixedLabel } from '../../facet-values.ts';
import { type JsonObject, numberIn, objectIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import type { Generation } from '../store/generations.ts';
import { oneSearch } from '../store/multi-search.ts';
import {
  allOf,
  type CountedSearch,
  chosenValues,
  countingConditions,
  dayBarsSearch,
  facetScope,
  mostCounted,
} from './compile-facets.ts';
import { type EsQuery, MATCH_ALL } from './compile-query.ts';
import { countEverySpeaker, countEveryValue, readQuoted } from './count-values.ts';
import { hasValue } from './has-value.ts';
import { readBars, readBuckets, readCount, readCounts, readSpan } from './read-hits.ts';
import type { SpeakerLabels } from './value-names.ts';

/** What it takes to finish a facet once its first answer is there. */
export type FacetContext = {
  readonly cluster: Cluster;
  readonly generation: Generation;
  /** Where to count; the articles of the generation where it is left out. */
  readonly index?: string;
  readonly labels: SpeakerLabels;
  readonly signal: AbortSignal;
};

/** The facets of values, each from its answer to `valueFacetSearch`. */
export async function readValueFacets(
  context: FacetContext,
  request: CountedSearch,
  answers: Readonly<Record<ValueFacetName, JsonObject>>,
): Promise<Readonly<Record<ValueFacetName, ValueFacet>>> {
  return eachFacet((facet) => readValueFacet(context, request, facet, answers[facet]));
}

async function readValueFacet(
  context: FacetContext,
  request: CountedSearch,
  facet: ValueFacetName,
  answer: JsonObject,
): Promise<ValueFacet> {
  if (!isCounted(facet, request)) return NOT_COUNTED;
  const aggregations = objectIn(answer, 'aggregations');
  const { values, distinct } = await keptValues(context, request, facet, aggregations);
  const filter = request.filters[facet];
  const chosen = chosenValues(filter);
  const chosenCounts = chosen.length === 0 ? [] : readCounts(aggregations, 'chosen');
  const counts = new Map(values.map(({ value, count }) => [value, count]));
  chosen.forEach((value, position) => {
    counts.set(value, chosenCounts[position] ?? 0);
  });
  const counted = counts
    .entries()
    .map(([value, count]) => ({ value, count }))
    .toArray();
  const lifted = counted.filter(({ value, count }) => count > 0 && filter.exclude.includes(value));
  const shown = facetValues(facet, request, counted, (value) => value);
  // Of those alone that are shown: finding the name of a speaker is a search of its own.
  const label = await labelsFor(
    context,
    facet,
    shown.map(({ value }) => value),
  );
  return {
    values: shown.map((bucket) => ({ ...bucket, label: label(bucket.value) })),
    ...readMissing(aggregations, facet, countsMissing(filter)),
    // A value left out is in no article that is kept, but would be in some without its exclusion.
    distinct: distinct + lifted.length,
  };
}

function readMissing(
  aggregations: JsonObject,
  facet: ValueFacetName,
  areCounted: boolean,
): Pick<ValueFacet, 'missing' | 'missingLanguages'> {
  if (!areCounted) return { missing: 0 };
  const missing = readCount(aggregations, 'missing');
  if (FACETS[facet].readAs === undefined) return { missing };
  const languages = readBuckets(objectIn(objectIn(aggregations, 'missing'), 'languages'));
  return { missing, ...missingLanguages(languages.map(({ value, count }) => [value, count])) };
}

/** The date facet, from the answer to `dateFacetSearch`; a histogram by day asks once more. */
export async function readDateFacet(
  context: FacetContext,
  request: CountedSearch,
  answer: JsonObject,
): Promise<DateFacet> {
  const aggregations = objectIn(answer, 'aggregations');
  const span = readSpan(aggregations);
  const interval = request.interval ?? chooseInterval(request.filters.date, span);
  const missing = readCount(aggregations, 'missing');
  if (!span) return { interval, values: [], missing, imprecise: 0 };
  const values =
    interval === 'day'
      ? await dayBars(context, request, span)
      : readBars(objectIn(aggregations, interval), interval);
  return { interval, values, missing, imprecise: impreciseDates(interval, span) };
}

async function dayBars(context: FacetContext, request: CountedSearch, span: DateSpan) {
  const { cluster, signal } = context;
  const search = dayBarsSearch(request, dayWindow(request.filters.date, span));
  const answer = await oneSearch(cluster, indexOf(context), search, signal);
  return readBars(objectIn(objectIn(answer, 'aggregations'), 'day'), 'day');
}

type KeptValues = { readonly values: readonly CountedValue[]; readonly distinct: number };

function indexOf({ index, generation }: FacetContext): string {
  return index ?? generation.articles;
}

async function keptValues(
  context: FacetContext,
  request: CountedSearch,
  facet: ValueFacetName,
  aggregations: JsonObject,
): Promise<KeptValues> {
  const kept = objectIn(aggregations, 'kept');
  if ('quotes' in kept) return quotedValues(context, request, objectIn(kept, 'quotes'));
  const distinct = numberIn(objectIn(kept, 'distinct'), 'count');
  if (distinct < mostCounted(facetSizeOf(facet, request))) {
    return { values: readBuckets(objectIn(kept, 'top')), distinct };
  }
  const { cluster, signal } = context;
  const query = keptScope(request, facet);
  const values = await countEveryValue(cluster, indexOf(context), facet, query, signal);
  return { values, distinct: values.length };
}

function keptScope(request: CountedSearch, facet: ValueFacetName): EsQuery {
  return allOf([
    facetScope(request, facet),
    ...countingConditions(hasValue(facet, request.query), request.filters[facet]),
  ]);
}

/** Who said what was asked for. */
async function quotedValues(
  context: FacetContext,
  request: CountedSearch,
  quotes: JsonObject,
): Promise<KeptValues> {
  const said = objectIn(quotes, 'said');
  const distinct = numberIn(objectIn(said, 'distinct'), 'count');
  if (distinct < mostCounted(facetSizeOf('speaker', request))) {
    return { values: readQuoted(objectIn(said, 'top')), distinct };
  }
  const { quotes: which } = hasValue('speaker', request.query);
  const { cluster, signal } = context;
  const search = { query: keptScope(request, 'speaker'), quotes: which ?? MATCH_ALL };
  const values = await countEverySpeaker(cluster, indexOf(context), search, signal);
  return { values, distinct: values.length };
}

async function labelsFor(
  { generation, labels, signal }: FacetContext,
  facet: ValueFacetName,
  values: readonly string[],
): Promise<(value: string) => string> {
  if (facet !== 'speaker') return (value) => fixedLabel(facet, value) ?? value;
  const known = await labels.of(generation, values, signal);
  return (value) => known.get(value) ?? value;
}
