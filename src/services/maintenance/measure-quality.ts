import { RULES } from '../../extract/rules.ts';
import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { SearchIndex } from '../../search/port.ts';
import {
  type Coverage,
  countCoverage,
  coverageOfAll,
  coverageOfSource,
  coverageOfYear,
  ofSource,
} from './coverage.ts';
import { notReadIn } from './languages-read.ts';
import { type LowTag, lowTags } from './low-tags.ts';
import { type RuleUse, rulesInUse } from './rule-use.ts';

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
// Each is five short searches; readers do not wait behind them for long.
const AT_ONCE = 3;
const LISTED = ['language', 'rule'] as const;

/** Counts by searches alone, so that both engines give the same figures. */
export function measureQuality(index: SearchIndex): MeasureQuality {
  return async (signal) => {
    const [whole, holdings] = await Promise.all([
      countCoverage(index, OPEN_FILTERS, signal, LISTED),
      index.holdings(signal),
    ]);
    const { facets } = whole.all;
    const counts = new Map(facets.rule.values.map(({ value, count }) => [value, count]));
    const sources = facets.source.values.slice(0, MOST_SOURCES).map(({ value }) => value);
    const named = facets.source.missing === 0 ? sources : [...sources, ''];
    const years = holdings.years.map(({ year }) => year).slice(-MOST_YEARS);
    return {
      all: coverageOfAll(whole),
      sources: named.map((name) => coverageOfSource(name, whole)),
      years: years.map((year) => coverageOfYear({ kind: 'year', name: yearText(year) }, whole)),
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

/** Sources by years: a source that is tagged badly from one year on shows in neither alone. */
async function crossed(
  index: SearchIndex,
  sources: readonly string[],
  years: readonly number[],
  signal: AbortSignal,
): Promise<readonly Coverage[]> {
  if (sources.length < 2) return [];
  const shown = years.slice(-MOST_CROSSED.years).map(yearText);
  const crossedBy = async (name: string): Promise<Coverage[]> => {
    const counts = await countCoverage(index, ofSource(name), signal);
    return shown.map((year) => coverageOfYear({ kind: 'source-year', name, year }, counts));
  };
  const first = sources.slice(0, MOST_CROSSED.sources);
  const found: Coverage[] = [];
  for (let at = 0; at < first.length; at += AT_ONCE) {
    const some = await Promise.all(first.slice(at, at + AT_ONCE).map(crossedBy));
    found.push(...some.flat());
  }
  return found.filter(({ articles }) => articles > 0);
}

/** As a bar of the date facet names it. */
function yearText(year: number): string {
  return String(year).padStart(4, '0');
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
