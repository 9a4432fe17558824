import type { DatabaseSync } from 'node:sqlite';
import { countryName } from '../../../domain/country-names.ts';
import type { ValueFacetName } from '../../../domain/search.ts';
import type { Columns } from './columns.ts';

/** What the ranks of facet values stand for; read one by one, since a page shows few of many. */
export type ValueNames = {
  /** `undefined` where the archive does not know the value. */
  rankOf(facet: ValueFacetName, value: string): number | undefined;
  valueOf(facet: ValueFacetName, rank: number): string;
  labelOf(facet: ValueFacetName, value: string): string;
};

// The form of the name that most articles carry, ties by UTF-8 bytes (docs/adr/0006).
const LABEL = `select form from speaker_forms
  where speaker = (select number from speakers where value = ?)
  group by form order by count(distinct doc) desc, form limit 1`;

const TABLES = { country: 'countries', speaker: 'speakers' } as const;

/** The caller holds the read transaction that the columns were read in, at every call. */
export function valueNames(db: DatabaseSync, columns: Columns): ValueNames {
  const bothTables = <T>(make: (table: string) => T) => ({
    country: make(TABLES.country),
    speaker: make(TABLES.speaker),
  });
  const number = bothTables((table) => db.prepare(`select number from ${table} where value = ?`));
  const value = bothTables((table) => db.prepare(`select value from ${table} where number = ?`));
  const label = db.prepare(LABEL);
  const labels = new Map<string, string>();
  return {
    rankOf(facet, of) {
      const found = number[facet].get(of)?.number;
      return typeof found === 'number' ? columns[facet].rankOf[found] : undefined;
    },
    valueOf: (facet, rank) =>
      String(value[facet].get(columns[facet].numbers[rank] ?? 0)?.value ?? ''),
    labelOf(facet, of) {
      if (facet === 'country') return countryName(of);
      const known = labels.get(of);
      if (known !== undefined) return known;
      const found = String(label.get(of)?.form ?? of);
      labels.set(of, found);
      return found;
    },
  };
}
