import type { DatabaseSync } from 'node:sqlite';
import type { CountryCode } from '../../../domain/country.ts';
import { NONE, type SearchRequest } from '../../../domain/search.ts';
import type { Columns } from '../match/columns.ts';
import type { Deadline } from '../match/deadline.ts';
import type { Match } from '../match/match.ts';
import { columnsOfQuoted } from '../match/quoted.ts';
import { FAILS, failedFilters, valueChoices } from './compile-filters.ts';
import type { FailBits } from './fail-bits.ts';
import { type ValueNames, valueNames } from './value-names.ts';

/** Groups of countries, and the countries that the request leaves out. */
export type CountryQuestion = {
  readonly groups: readonly (readonly CountryCode[])[];
  readonly exclude: readonly CountryCode[];
};

/** Articles of a match that carry a country of each group: `SearchIndex.countCountries`. */
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
  const choices = valueChoices(request.filters, columns, names);
  const fails = failedFilters(positions, columns, request.filters, choices);
  deadline.check();
  const { exclude } = request.filters.country;
  return countGroups({ groups, exclude }, { positions, fails }, columns, names);
}

// Groups are bits of a number: more of them than one holds are counted in several passes.
const BITS = 31;

/** The same of articles whose failed filters are known; what the countries' own filter says is put aside. */
export function countGroups(
  { groups, exclude }: CountryQuestion,
  counting: { readonly positions: Uint32Array; readonly fails: FailBits },
  { country }: Pick<Columns, 'country'>,
  { rankOf }: ValueNames,
): number[] {
  // A country of a region is one of its continent as well: each is looked up once.
  const known = new Map(
    [...new Set([...groups.flat(), ...exclude])].map((code) => [code, rankOf('country', code)]),
  );
  const ranksOf = (codes: readonly CountryCode[]) => codes.flatMap((code) => known.get(code) ?? []);
  const unwanted = new Uint8Array(country.numbers.length);
  for (const rank of ranksOf(exclude.filter((code) => code !== NONE))) unwanted[rank] = 1;
  const counts: number[] = [];
  for (let from = 0; from < groups.length; from += BITS) {
    const some = groups.slice(from, from + BITS).map(ranksOf);
    counts.push(...countBits(some, unwanted, counting, country));
  }
  return counts;
}

function countBits(
  groups: readonly (readonly number[])[],
  unwanted: Uint8Array,
  { positions, fails }: { readonly positions: Uint32Array; readonly fails: FailBits },
  { starts, ranks }: Columns['country'],
): number[] {
  const bitsOf = new Int32Array(unwanted.length);
  for (const [group, members] of groups.entries()) {
    for (const rank of members) bitsOf[rank] = (bitsOf[rank] ?? 0) | (1 << group);
  }
  const counts = groups.map(() => 0);
  for (let index = 0; index < positions.length; index += 1) {
    if (((fails[index] ?? 0) & ~FAILS.country) !== 0) continue;
    const position = positions[index] ?? 0;
    let carried = 0;
    // An article with an excluded country is seen in groups alone that have that country themselves.
    let allowed = -1;
    for (let at = starts[position] ?? 0; at < (starts[position + 1] ?? 0); at += 1) {
      const rank = ranks[at] ?? 0;
      carried |= bitsOf[rank] ?? 0;
      if (unwanted[rank] === 1) allowed &= bitsOf[rank] ?? 0;
    }
    for (let bits = carried & allowed; bits !== 0; bits &= bits - 1) {
      const group = BITS - Math.clz32(bits & -bits);
      counts[group] = (counts[group] ?? 0) + 1;
    }
  }
  return counts;
}
