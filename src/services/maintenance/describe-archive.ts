import type { ArchiveHoldings } from '../../domain/holdings.ts';
import type { ArchiveSummary, SearchResult } from '../../domain/search.ts';
import { RULES_VERSION } from '../../extract/article.ts';
import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { SearchIndex } from '../../search/port.ts';

/** What is in an archive, counted. */
export type ArchiveDescription = {
  readonly summary: ArchiveSummary;
  readonly years: ArchiveHoldings['years'];
  /** The facets of everything, the commonest values of each. */
  readonly facets: SearchResult['facets'];
  /** The version of the rules that would tag an article now. */
  readonly rulesVersion: string;
  /** Articles whose tags were made by older rules. */
  readonly olderTags: number;
};

/** @throws AppError as `SearchIndex.search` does */
export type DescribeArchive = (signal: AbortSignal) => Promise<ArchiveDescription>;

const FACET_VALUES = 12;

export function describeArchive(index: SearchIndex): DescribeArchive {
  return async (signal) => {
    const [summary, holdings, { facets }] = await Promise.all([
      index.summary(signal),
      index.holdings(signal),
      index.search(EVERYTHING, signal),
    ]);
    return {
      summary,
      years: holdings.years,
      facets,
      rulesVersion: RULES_VERSION,
      olderTags: countOlderTags(holdings),
    };
  };
}

const EVERYTHING = {
  query: { kind: 'everything' },
  filters: OPEN_FILTERS,
  sort: 'newest',
  page: 1,
  size: 1,
  facetSize: FACET_VALUES,
} as const;

/** How many articles bear tags that older rules made. */
export function countOlderTags({ rulesVersions }: ArchiveHoldings): number {
  const older = rulesVersions.filter(({ version }) => version !== RULES_VERSION);
  return older.reduce((sum, { articles }) => sum + articles, 0);
}
