import {
  FACETS,
  OFFERED_FACETS,
  VALUE_FACETS,
  type ValueFacetName,
} from '../../domain/facets/table.ts';
import type { Bucket } from '../../domain/search.ts';
import type { Suggestion } from '../../domain/suggestion.ts';
import { FILTER_NAMES } from '../../query/filter-names.ts';
import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { SearchIndex } from '../../search/port.ts';
import { fold } from '../../text/fold.ts';
import { COUNTING } from './count-found.ts';
import type { KnownWords } from './kept-vocabulary.ts';

const MOST_VALUES = 5;
/** Of a facet with more values the commonest so many can be completed. */
const MOST_LOOKED_AT = 200;
const KINDS = ['direct', 'reported'];

// The beginning of a value at the end of a query: `country:sau`, `-source:"meridian w`.
const TYPED = new RegExp(`^(.*?)(?<![^\\s(])(-?(${FILTER_NAMES.join('|')}):)("?)([^"()]*)$`, 'is');

/** A filter that is being typed, completed by the values that the archive has; `undefined` where none is. */
export async function completedFilters(
  index: SearchIndex,
  text: string,
  known: KnownWords,
  signal: AbortSignal,
): Promise<readonly Suggestion[] | undefined> {
  const [, before = '', opening, typedName = '', mark, begun = ''] = TYPED.exec(text) ?? [];
  if (opening === undefined || (mark === '' && /\s/.test(begun))) return undefined;
  const name = typedName.toLowerCase();
  const values = await valuesOf(index, name, fold(begun.trimStart()), known, signal);
  return values.slice(0, MOST_VALUES).map((value) => ({
    kind: 'query',
    text: `${before}${opening}${/[\s()]/.test(value) ? `"${value}"` : value}`,
  }));
}

async function valuesOf(
  index: SearchIndex,
  name: string,
  begun: string,
  known: KnownWords,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const begins = (value: string) => fold(value).startsWith(begun);
  if (name === 'kind') return KINDS.filter(begins);
  const facet = VALUE_FACETS.find((one) => one === name);
  if (facet === undefined) return yearsOf(await index.summary(signal)).filter(begins);
  if (facet === 'country') return countriesOf(begun, known);
  const values = await commonestValues(index, facet, signal);
  const { labelOf } = FACETS[facet];
  return values
    .map(({ value }) => value)
    .filter((value) => begins(value) || (labelOf !== undefined && begins(labelOf(value))));
}

/** The newest first. */
function yearsOf({
  firstDay,
  lastDay,
}: {
  readonly firstDay?: string;
  readonly lastDay?: string;
}): string[] {
  const [first, last] = [firstDay, lastDay].map((day) => Number(day?.slice(0, 4)));
  if (!first || !last) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => String(last - at));
}

/** By name or code, those that most articles mention first. */
function countriesOf(begun: string, { names }: KnownWords): string[] {
  const [, ...later] = begun.split(/\s+/);
  const found = names
    .beginningWith(begun.split(/\s+/)[0] ?? '')
    .filter(({ of, words }) => of.kind === 'country' && (later.length === 0 || words.length > 1))
    .filter(({ name }) => fold(name).startsWith(begun))
    .toSorted((a, b) => a.rank - b.rank);
  return [...new Set(found.map(({ of }) => of.label))];
}

async function commonestValues(
  index: SearchIndex,
  facet: ValueFacetName,
  signal: AbortSignal,
): Promise<readonly Bucket[]> {
  const query = { kind: 'everything' } as const;
  const counted = OFFERED_FACETS.filter((offered) => offered === facet);
  const request = { ...COUNTING, query, filters: OPEN_FILTERS, facetSize: MOST_LOOKED_AT, counted };
  const { facets } = await index.search(request, signal);
  return facets[facet].values;
}
