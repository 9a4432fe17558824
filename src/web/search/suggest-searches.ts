import { countryInSentence } from '../../domain/country-names.ts';
import type { Bucket } from '../../domain/search.ts';
import type { SearchArchive, SearchPage } from '../../services/search/search-archive.ts';
import { EMPTY_STATE, type SearchState } from '../url/search-state.ts';
import { totalOf } from './count-search.ts';

/** A search that shows what the archive can do, with what it really finds. */
export type SuggestedSearch = {
  /** What the link says, and what it shows of the archive's abilities. */
  readonly text: string;
  readonly note: string;
  readonly state: SearchState;
  readonly total: number;
};

type Idea = Omit<SuggestedSearch, 'total'>;

/** Searches made from what the archive holds most of. Those that find nothing are left out. */
export async function suggestSearches(
  { facets }: SearchPage,
  searchArchive: SearchArchive,
  signal: AbortSignal,
): Promise<readonly SuggestedSearch[]> {
  const counted = await Promise.all(
    ideas(facets.country.values, facets.speaker.values).map(async (idea) => ({
      ...idea,
      total: await totalOf(idea.state, searchArchive, signal),
    })),
  );
  return counted.filter(({ total }) => total > 0);
}

function ideas(countries: readonly Bucket[], speakers: readonly Bucket[]): Idea[] {
  const [first, second, third] = countries;
  const [speaker] = speakers;
  return [
    ...(speaker ? [named(speaker)] : []),
    ...(first && speaker ? [quotedAbout(speaker, first)] : []),
    ...(first && second ? [both(first, second)] : []),
    ...(first && second && third ? [oneWithoutOther(second, third, first)] : []),
  ];
}

function named({ label }: Bucket): Idea {
  const text = `"${label}"`;
  return {
    text,
    note: 'The exact name, quoted or only mentioned',
    state: { ...EMPTY_STATE, text },
  };
}

function quotedAbout(speaker: Bucket, country: Bucket): Idea {
  return {
    text: `What ${speaker.label} says where ${countryInSentence(country.value)} is mentioned`,
    note: 'One speaker, one country',
    state: {
      ...EMPTY_STATE,
      country: { include: [country.value], exclude: [], mode: 'any' },
      speaker: { include: [speaker.value], exclude: [], mode: 'any' },
    },
  };
}

function both(first: Bucket, second: Bucket): Idea {
  return {
    text: `Articles that mention both ${first.label} and ${second.label}`,
    note: 'Two countries, both of them',
    state: {
      ...EMPTY_STATE,
      country: { include: [first.value, second.value], exclude: [], mode: 'all' },
    },
  };
}

function oneWithoutOther(first: Bucket, second: Bucket, left: Bucket): Idea {
  return {
    text: `${first.label} or ${second.label}, not ${left.label}`,
    note: 'With and without countries',
    state: {
      ...EMPTY_STATE,
      country: { include: [first.value, second.value], exclude: [left.value], mode: 'any' },
    },
  };
}
