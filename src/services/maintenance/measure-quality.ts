import { optional } from '../../domain/optional-key.ts';
import { epochDay } from '../../domain/publication-date.ts';
import { type Filters, NONE, type SearchRequest, type SearchResult } from '../../domain/search.ts';
import { RULES } from '../../extract/rules.ts';
import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { SearchIndex } from '../../search/port.ts';
import { notReadIn } from './languages-read.ts';
import { type LowTag, lowTags } from './low-tags.ts';
import { type RuleUse, rulesInUse } from './rule-use.ts';

/** How many articles of a part of the archive carry a value of each facet. */
export type Coverage = {
  readonly kind: 'all' | 'source' | 'year' | 'source-year';
  /** The source or the year; of the whole archive, and of articles without a source, empty. */
  readonly name: string;
  /** The year of a source in it. */
  readonly year?: string;
  readonly articles: number;
  readonly dated: number;
  /** Mention a country; are about one; quote somebody who can be named. */
  readonly withCountry: number;
  readonly withAbout: number;
  readonly withSpeaker: number;
};

/** A name with the number of articles that have it. */
export type CountedName = { readonly name: string; readonly articles: number };

/** How well the archive is tagged. */
export type Quality = {
  readonly all: Coverage;
  readonly sources: readonly Coverage[];
  readonly years: readonly Coverage[];
  /** Each of the first sources in each of the last years, where it has articles; empty where there is one source alone. */
  readonly sourceYears: readonly Coverage[];
  /** There are more sources or years than those. */
  readonly hasMoreSourceYears: boolean;
  /** Sources with fewer articles than those listed, and earlier years. */
  readonly moreSources: number;
  readonly moreYears: number;
  readonly rules: readonly RuleUse[];
  /** Articles with a tag of low confidence, and the newest of them with the tag. */
  readonly low: readonly {
    readonly of: 'country' | 'speaker';
    readonly articles: number;
    readonly tags: readonly LowTag[];
  }[];
  /** Speakers known by one name only, and given names that stand for no country, the commonest first. */
  readonly singleNames: readonly CountedName[];
  readonly unknownCountries: readonly CountedName[];
  readonly correctedArticles: number;
  /** Articles in a language in which it is not looked for. */
  readonly notRead: { readonly countries: number; readonly speakers: number };
};

/** @throws AppError as `SearchIndex.search` does */
export type MeasureQuality = (signal: AbortSignal) => Promise<Quality>;

const MOST_SOURCES = 60;
const MOST_YEARS = 60;
// Of both at once fewer: each pair is a search.
const MOST_CROSSED = { sources: 6, years: 10 } as const;
const MOST_NAMES = 40;
const MOST_VALUES = 20_000;
// Enough to keep an engine busy, and readers do not wait behind it.
const AT_ONCE = 4;

/** Counts by searches alone, so that both engines give the same figures. */
export function measureQuality(index: SearchIndex): MeasureQuality {
  return async (signal) => {
    const [all, { facets }, holdings] = await Promise.all([
      index.search(asking(OPEN_FILTERS), signal),
      index.search({ ...asking(OPEN_FILTERS, LISTED), facetSize: MOST_VALUES }, signal),
      index.holdings(signal),
    ]);
    const counts = new Map(facets.rule.values.map(({ value, count }) => [value, count]));
    const sources = facets.source.values.slice(0, MOST_SOURCES).map(({ value }) => value);
    const years = holdings.years.map(({ year }) => year).slice(-MOST_YEARS);
    return {
      all: coverageOf({ kind: 'all', name: '' }, all),
      sources: await coverages(index, sourceParts(sources, facets.source.missing), signal),
      years: await coverages(index, years.map(yearPart), signal),
      sourceYears: await crossed(index, sources, years, signal),
      hasMoreSourceYears:
        sources.length > MOST_CROSSED.sources || years.length > MOST_CROSSED.years,
      moreSources: facets.source.distinct - sources.length,
      moreYears: holdings.years.length - years.length,
      rules: rulesInUse(RULES, counts),
      low: await Promise.all(
        (['country', 'speaker'] as const).map(async (of) => ({
          of,
          articles: counts.get(`low-confidence:${of}`) ?? 0,
          tags: await lowTags(index, of, signal),
        })),
      ),
      singleNames: namesAfter('single-name:', counts),
      unknownCountries: namesAfter('unknown-country:', counts),
      correctedArticles: counts.get('corrected') ?? 0,
      notRead: notReadCounts(facets.language.values),
    };
  };
}

const COUNTED = ['country', 'about', 'speaker'] as const;
const LISTED = ['source', 'language', 'rule'] as const;

function asking(filters: Filters, counted: SearchRequest['counted'] = COUNTED): SearchRequest {
  return {
    query: { kind: 'everything' },
    filters,
    sort: 'newest',
    page: 1,
    size: 1,
    facetSize: 1,
    ...optional('counted', counted),
  };
}

type PartOfArchive = Pick<Coverage, 'kind' | 'name' | 'year'> & { readonly filters: Filters };

function sourceParts(sources: readonly string[], without: number): PartOfArchive[] {
  const some = sources.map((name) => ({ kind: 'source', name, filters: ofSource(name) }) as const);
  if (without === 0) return some;
  return [...some, { kind: 'source', name: '', filters: ofSource(NONE) }];
}

function ofSource(name: string): Filters {
  return { ...OPEN_FILTERS, source: { include: [name], exclude: [], mode: 'any' } };
}

function yearPart(year: number): PartOfArchive {
  return { kind: 'year', name: String(year), filters: { ...OPEN_FILTERS, date: datesOf(year) } };
}

function datesOf(year: number): Filters['date'] {
  return { from: epochDay(year, 1, 1), to: epochDay(year, 12, 31), none: false };
}

/** Sources by years: a source that is tagged badly from one year on shows in neither alone. */
async function crossed(
  index: SearchIndex,
  sources: readonly string[],
  years: readonly number[],
  signal: AbortSignal,
): Promise<readonly Coverage[]> {
  if (sources.length < 2) return [];
  const parts = sources.slice(0, MOST_CROSSED.sources).flatMap((name) =>
    years.slice(-MOST_CROSSED.years).map((year): PartOfArchive => {
      const filters = { ...ofSource(name), date: datesOf(year) };
      return { kind: 'source-year', name, year: String(year), filters };
    }),
  );
  const found = await coverages(index, parts, signal);
  return found.filter(({ articles }) => articles > 0);
}

async function coverages(
  index: SearchIndex,
  parts: readonly PartOfArchive[],
  signal: AbortSignal,
): Promise<readonly Coverage[]> {
  const found: Coverage[] = [];
  for (let at = 0; at < parts.length; at += AT_ONCE) {
    const some = parts.slice(at, at + AT_ONCE).map(async ({ filters, ...part }) => {
      return coverageOf(part, await index.search(asking(filters), signal));
    });
    found.push(...(await Promise.all(some)));
  }
  return found;
}

function coverageOf(
  part: Pick<Coverage, 'kind' | 'name' | 'year'>,
  { total, facets }: SearchResult,
): Coverage {
  const isOfYear = part.kind === 'year' || part.kind === 'source-year';
  return {
    ...part,
    articles: total,
    dated: total - (isOfYear ? 0 : facets.date.missing),
    withCountry: total - facets.country.missing,
    withAbout: total - facets.about.missing,
    withSpeaker: total - facets.speaker.missing,
  };
}

function namesAfter(prefix: string, counts: ReadonlyMap<string, number>): CountedName[] {
  return [...counts]
    .filter(([value]) => value.startsWith(prefix))
    .slice(0, MOST_NAMES)
    .map(([value, articles]) => ({ name: value.slice(prefix.length), articles }));
}

function notReadCounts(languages: readonly { readonly value: string; readonly count: number }[]) {
  const sum = (part: 'countries' | 'speakers') =>
    languages
      .filter(({ value }) => notReadIn(value).includes(part))
      .reduce((total, { count }) => total + count, 0);
  return { countries: sum('countries'), speakers: sum('speakers') };
}
