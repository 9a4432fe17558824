import { FACETS, VALUE_FACETS, type ValueFacetName } from '../../domain/facets/table.ts';
import { NONE } from '../../domain/search.ts';
import type { TypedFilter } from '../../query/filter-names.ts';
import { QUERY_LIMITS } from '../../query/limits.ts';
import { printFilters, takeFilters } from '../../query/typed-filters.ts';
import { readDateInput } from './date-input.ts';
import { type NoticeList, quoted } from './notice-list.ts';
import { withTypedDates } from './typed-dates.ts';
import { typedWords } from './url-params.ts';
import { readValue } from './url-values.ts';

/** An address whose query has no filters in it any more: they are parameters. */
export type UrlWithoutOperators = {
  readonly params: URLSearchParams;
  /** The query as it was typed, its filters included. */
  readonly typed: string;
  /** Its filters alone, as they are typed. */
  readonly filters: string;
  /** What `kind:` asks for: a parameter of quotes alone. */
  readonly kind?: string;
};

const KINDS: ReadonlySet<string> = new Set(['direct', 'reported']);

/**
 * Puts what was typed as `country:SA` in the place of the parameter that it stands for, so that both give the same
 * answers. Total: what cannot be a filter stays among the words, and is said.
 */
export function withoutOperators(
  params: URLSearchParams,
  notices: NoticeList,
): UrlWithoutOperators {
  const typed = typedWords(params.get('q'));
  const inTime = typed.slice(0, QUERY_LIMITS.chars).toWellFormed();
  const taken = takeFilters(inTime, isFilterValue);
  noteFilters(taken, notices);
  if (taken.filters.length === 0 && taken.passedOver.length === 0) {
    return { params, typed, filters: '' };
  }
  const changed = new URLSearchParams(params);
  // What is beyond the limit is told by the parser, which must see that there was more.
  changed.set('q', `${taken.words}${typed.slice(inTime.length)}`);
  for (const facet of VALUE_FACETS) addFacet(changed, facet, taken.filters, notices);
  withTypedDates(changed, taken.filters, notices);
  return {
    params: changed,
    typed,
    filters: printFilters(taken.filters),
    ...kindOf(taken.filters),
  };
}

function kindOf(filters: readonly TypedFilter[]): { kind?: string } {
  const asked = filters.findLast(({ name }) => name === 'kind');
  if (!asked) return {};
  const kind = asked.values[0]?.toLowerCase() ?? '';
  if (!asked.isExcluded) return { kind };
  return { kind: kind === 'direct' ? 'reported' : 'direct' };
}

/** Whether a filter can have this value, as it is typed. */
export function isFilterValue(name: string, value: string): boolean {
  const facet = VALUE_FACETS.find((known) => known === name);
  if (facet !== undefined) return readValue(facet, value) !== undefined;
  if (name === 'kind') return KINDS.has(value.toLowerCase());
  if (name !== 'date') return readDateInput(value) !== undefined;
  if (value.toLowerCase() === NONE) return true;
  const ends = value.split('..');
  return (
    ends.length <= 2 &&
    ends.some((end) => end !== '') &&
    ends.every((end) => end === '' || readDateInput(end) !== undefined)
  );
}

function noteFilters(
  { passedOver, holdForAll, unread }: ReturnType<typeof takeFilters>,
  notices: NoticeList,
): void {
  for (const { name, value } of unread) notices.add(`${name}-not-read`, unreadText(name, value));
  const [first] = passedOver;
  if (first !== undefined) {
    notices.add(
      'filter-passed-over',
      `A filter narrows the whole search, so ${quoted(first)} was ignored: beside OR and within parentheses only words count. Put it at the end.`,
    );
  }
  if (holdForAll) {
    notices.add('filter-for-all', 'Filters narrow the whole search, on both sides of OR.');
  }
}

function unreadText(name: string, value: string): string {
  if (value === '') {
    return `${quoted(`${name}:`)} needs a value directly behind it, without a space; it was searched as a word.`;
  }
  return `${quoted(value)} is ${whatItIsNot(name)}, so ${quoted(`${name}:`)} was searched as a word.`;
}

function whatItIsNot(name: string): string {
  const facet = VALUE_FACETS.find((known) => known === name);
  if (facet !== undefined) return FACETS[facet].words.notOne;
  return name === 'kind' ? 'neither “direct” nor “reported”' : 'not a date such as 2021 or 2021-10';
}

/** Each filter typed must hold: of a facet with one value an article, one of them; of others all of them. */
function addFacet(
  params: URLSearchParams,
  facet: ValueFacetName,
  typed: readonly TypedFilter[],
  notices: NoticeList,
): void {
  const own = typed.filter(({ name }) => name === facet);
  for (const { values } of own.filter(({ isExcluded }) => isExcluded)) {
    for (const value of values) params.append(`${facet}.not`, value);
  }
  const wanted = own.filter(({ isExcluded }) => !isExcluded).map(({ values }) => values);
  if (wanted.length === 0) return;
  const chosen = params.getAll(facet).filter((value) => value.trim() !== '');
  const asked = togetherWith(chosen, wanted, params.get(`${facet}.mode`) === 'all');
  const isAll = FACETS[facet].isMany && asked.every((values) => values.length === 1);
  if (asked.length > 1 && !isAll) {
    notices.add(
      `${facet}-once`,
      `Only one list of values can be asked for with ${facet}: the last one in the query was used.`,
    );
  }
  const used = isAll ? asked.flat() : (asked.at(-1) ?? []);
  const different = distinct(facet, used);
  params.delete(facet);
  for (const value of different) params.append(facet, value);
  if (isAll && different.length > 1) params.set(`${facet}.mode`, 'all');
  else params.delete(`${facet}.mode`);
}

/** What is chosen beside the query and what is typed in it, each as a list of which any will do. */
function togetherWith(
  chosen: readonly string[],
  typed: readonly (readonly string[])[],
  isAll: boolean,
): readonly (readonly string[])[] {
  if (chosen.length === 0) return typed;
  return [...(isAll ? chosen.map((value) => [value]) : [chosen]), ...typed];
}

function distinct(facet: ValueFacetName, values: readonly string[]): string[] {
  return [...new Map(values.map((value) => [readValue(facet, value) ?? value, value])).values()];
}
