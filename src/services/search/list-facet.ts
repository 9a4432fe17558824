import { OFFERED_FACETS, type ValueFacetName } from '../../domain/facets/table.ts';
import type { Bucket, SearchRequest } from '../../domain/search.ts';
import { namesOfCountries } from '../../extract/countries/country-aliases.ts';
import { type FindsName, holdsNearly, holdsText } from '../../text/tolerant-find.ts';
import type { KeptVocabulary } from '../vocabulary/kept-vocabulary.ts';
import { countLetters, type LetterCounts, letterOf } from './letters.ts';
import type { SearchArchive, SearchPage } from './search-archive.ts';

/** Which values of a facet to list. `find` is part of a name or id; pages count from 1. */
export type FacetListing = {
  readonly facet: ValueFacetName;
  readonly find: string;
  /** What the label begins with, as `letterOf` gives it; absent: anything. */
  readonly letter?: string;
  readonly order: 'count' | 'label';
  readonly page: number;
};

/** One page of the values of a facet within a search. */
export type FacetList = {
  readonly values: readonly Bucket[];
  /** How many values `find` and `letter` leave, on all pages. */
  readonly found: number;
  /** What `find` leaves, by letter. */
  readonly letters: LetterCounts;
  /** From 1; a page beyond the end is the last one. */
  readonly page: number;
  readonly lastPage: number;
  /** Whether the search has more values than can be listed; those with the fewest articles are missing. */
  readonly isCut: boolean;
  /** The search that the values were counted in. */
  readonly result: SearchPage;
};

/** Values on one page of the full list. */
export const FACET_PAGE_SIZE = 300;

// Elasticsearch answers no more than 65,536 buckets together.
const MOST_VALUES = 20_000;
const ALPHABETICAL = new Intl.Collator('en');

/** @throws AppError as `SearchIndex.search` does */
export type ListFacet = (
  request: SearchRequest,
  listing: FacetListing,
  signal: AbortSignal,
) => Promise<FacetList>;

/**
 * Every value of a facet with the counts of the result page, found by any part of its label, its id or
 * another name (Burma, Serguei) without regard to case and accents.
 */
export function listFacet(searchArchive: SearchArchive, vocabulary: KeptVocabulary): ListFacet {
  return async (request, listing, signal) => {
    const { facet } = listing;
    const counted = [...new Set([...OFFERED_FACETS, facet])];
    const whole = {
      ...request,
      page: 1,
      size: 1,
      facetSize: MOST_VALUES,
      facetAlone: facet,
      counted,
    };
    const result = await searchArchive(whole, signal);
    const { values, distinct } = result.facets[listing.facet];
    const named = await foundIn(values, listing, vocabulary);
    return {
      ...pageOf(named, listing),
      letters: countLetters(named.map(({ label }) => letterOf(label))),
      isCut: distinct > values.length,
      result,
    };
  };
}

function pageOf(named: readonly Bucket[], { letter, order, page: asked }: FacetListing) {
  const begun = named.filter(({ label }) => letter === undefined || letterOf(label) === letter);
  const found = inOrder(begun, order);
  const lastPage = Math.max(1, Math.ceil(found.length / FACET_PAGE_SIZE));
  const page = Math.min(asked, lastPage);
  const values = found.slice((page - 1) * FACET_PAGE_SIZE, page * FACET_PAGE_SIZE);
  return { values, found: found.length, page, lastPage };
}

/** Those that hold what was typed; where none does, those that nearly do: `sarkosy` finds Sarkozy. */
async function foundIn(
  values: readonly Bucket[],
  { facet, find }: FacetListing,
  vocabulary: KeptVocabulary,
): Promise<readonly Bucket[]> {
  if (find.trim() === '') return values;
  const otherNames = await otherNamesIn(facet, vocabulary);
  const matching = (finds: FindsName) =>
    values.filter(({ label, value }) => [label, value, ...otherNames(value)].some(finds));
  const found = matching(holdsText(find));
  return found.length > 0 ? found : matching(holdsNearly(find));
}

async function otherNamesIn(facet: ValueFacetName, vocabulary: KeptVocabulary) {
  if (facet === 'country') return namesOfCountries;
  return facet === 'speaker' ? await namesOfSpeakers(vocabulary) : () => [];
}

async function namesOfSpeakers(
  vocabulary: KeptVocabulary,
): Promise<(id: string) => readonly string[]> {
  const { speakers } = await vocabulary();
  const byId = new Map(speakers.map(({ id, otherNames }) => [id, otherNames]));
  return (id) => byId.get(id) ?? [];
}

function inOrder(values: readonly Bucket[], order: FacetListing['order']): readonly Bucket[] {
  if (order === 'count') return values;
  return values.toSorted((a, b) => ALPHABETICAL.compare(a.label, b.label));
}
