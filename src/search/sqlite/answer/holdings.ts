import type { DatabaseSync } from 'node:sqlite';
import type { ArchiveHoldings } from '../../../domain/holdings.ts';
import { isoDay } from '../../../domain/publication-date.ts';
import type { Columns } from '../match/columns.ts';
import { PRECISION_CODES } from '../store/ddl.ts';

const VERSIONS = `select rules_version as version, count(*) as articles from articles
  group by version order by articles desc, version`;

/** See `SearchIndex.holdings`; the caller holds the columns' read transaction. */
export function readHoldings(db: DatabaseSync, columns: Columns): ArchiveHoldings {
  const rulesVersions = db
    .prepare(VERSIONS)
    .all()
    .map(({ version, articles }) => ({ version: String(version), articles: Number(articles) }));
  return { years: years(columns), rulesVersions };
}

// A date lies within one year, however coarse it is.
function years({ precision, firstDay }: Columns): ArchiveHoldings['years'] {
  const counts = new Map<number, number>();
  for (let position = 0; position < precision.length; position += 1) {
    if (precision[position] === PRECISION_CODES.undated) continue;
    const day = firstDay[position] ?? 0;
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const byYear = new Map<number, number>();
  for (const [day, articles] of counts) {
    const year = Number(isoDay(day).slice(0, 4));
    byYear.set(year, (byYear.get(year) ?? 0) + articles);
  }
  return [...byYear]
    .map(([year, articles]) => ({ year, articles }))
    .toSorted((a, b) => a.year - b.year);
}
