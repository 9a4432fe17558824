import type { DatabaseSync } from 'node:sqlite';
import type { CountryCode } from '../../../domain/country.ts';
import { NONE, type SearchRequest } from '../../../domain/search.ts';
import type { Columns } from './columns.ts';
import type { Deadline } from './deadline.ts';
import { failedFilters, valueChoices } from './filters.ts';
import type { Match } from './match.ts';
import { columnsOfQuoted } from './quoted.ts';
import { valueNames } from './value-names.ts';

/** Articles of a match that carry a country of each group, in one pass: `SearchIndex.countCountries`. */
export function countCountries(
  db: DatabaseSync,
  { request, groups }: { request: SearchRequest; groups: readonly (readonly CountryCode[])[] },
  match: Match,
  all: Columns,
  deadline: Deadline,
): number[] {
  const { positions } = match;
  const columns = columnsOfQuoted(all, match.quotedBy);
  const names = valueNames(db, columns);
  const open = { ...request.filters, country: { include: [], exclude: [], mode: 'any' } } as const;
  const choices = valueChoices(open, columns, names);
  const fails = failedFilters(positions, columns, open, choices);
  deadline.check();
  const ranksOf = (codes: readonly CountryCode[]) =>
    codes.flatMap((code) => names.rankOf('country', code) ?? []);
  const { starts, ranks } = columns.country;
  const groupsOf = groupsByRank(groups.map(ranksOf), columns.country.numbers.length);
  const excluded = new Set(
    ranksOf(request.filters.country.exclude.filter((code) => code !== NONE)),
  );
  const counts = groups.map(() => 0);
  // Where each group was last counted: an article with two of its countries is one article.
  const countedAt = groups.map(() => -1);
  for (let index = 0; index < positions.length; index += 1) {
    if (fails[index] !== 0) continue;
    const position = positions[index] ?? 0;
    const carried = ranks.subarray(starts[position], starts[position + 1]);
    const unwanted = excluded.size === 0 ? [] : [...carried].filter((rank) => excluded.has(rank));
    for (const rank of carried) {
      for (const group of groupsOf[rank] ?? []) {
        if (countedAt[group] === index) continue;
        if (!unwanted.every((other) => groupsOf[other]?.includes(group))) continue;
        countedAt[group] = index;
        counts[group] = (counts[group] ?? 0) + 1;
      }
    }
  }
  return counts;
}

function groupsByRank(groups: readonly (readonly number[])[], ranks: number): number[][] {
  const byRank = Array.from({ length: ranks }, (): number[] => []);
  for (const [group, members] of groups.entries()) {
    for (const rank of new Set(members)) byRank[rank]?.push(group);
  }
  return byRank;
}
