import type { DatabaseSync } from 'node:sqlite';
import { perFacet, type ValueFacetName } from '../../../domain/facets/table.ts';
import { fixedLabel } from '../../facet-values.ts';
import { type Columns, versionOf } from '../match/columns.ts';
import { VALUE_TABLES } from '../store/ddl.ts';

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

/**
 * Names of one version of the columns, kept with the connection: what is asked again was looked up before. The caller holds
 * the read transaction that the columns were read in, at every call.
 */
export function valueNames(db: DatabaseSync, columns: Columns): ValueNames {
  const key = versionOf(columns);
  const known = kept.get(db);
  if (known?.key === key) return known.names;
  const names = namesOf(db, columns);
  kept.set(db, { key, names });
  return names;
}

const kept = new WeakMap<DatabaseSync, { readonly key: string; readonly names: ValueNames }>();

function namesOf(db: DatabaseSync, columns: Columns): ValueNames {
  const prepare = (sql: (table: string) => string) =>
    perFacet((facet) => db.prepare(sql(VALUE_TABLES[facet])));
  const number = prepare((table) => `select number from ${table} where value = ?`);
  const value = prepare((table) => `select value from ${table} where number = ?`);
  const label = db.prepare(LABEL);
  const labels = new Map<string, string>();
  const values = perFacet(() => new Map<number, string>());
  // Known values alone: whatever else may be asked for has no end.
  const ranks = perFacet(() => new Map<string, number>());
  return {
    rankOf(facet, of) {
      const known = ranks[facet].get(of);
      if (known !== undefined) return known;
      const found = number[facet].get(of)?.number;
      const rank = typeof found === 'number' ? columns[facet].rankOf[found] : undefined;
      if (rank !== undefined) ranks[facet].set(of, rank);
      return rank;
    },
    valueOf(facet, rank) {
      const known = values[facet].get(rank);
      if (known !== undefined) return known;
      const found = value[facet].get(columns[facet].numbers[rank] ?? 0)?.value;
      const text = String(found ?? '');
      values[facet].set(rank, text);
      return text;
    },
    labelOf(facet, of) {
      const known = fixedLabel(facet, of) ?? labels.get(of);
      if (known !== undefined) return known;
      const found = String(label.get(of)?.form ?? of);
      labels.set(of, found);
      return found;
    },
  };
}
