import type { DatabaseSync } from 'node:sqlite';
import type { ValueFacetName } from '../../../domain/facets/table.ts';
import { MOST_KNOWN, type Vocabulary } from '../../../domain/vocabulary.ts';
import type { CountedValue } from '../../facet-scope.ts';
import { type CountedForm, vocabularyOf } from '../../vocabulary.ts';
import type { Columns } from '../match/columns.ts';
import { firstBy } from './top.ts';
import { valueNames } from './value-names.ts';

const WORDS = `select word, articles from vocabulary where articles > 0
  order by articles desc, word limit ${MOST_KNOWN}`;
// In the order of the keys that Elasticsearch counts: documents.ts there.
const FORMS = `select value, form, count(distinct doc) as articles
  from speaker_forms join speakers on number = speaker
  group by speaker, form order by articles desc, value || char(1) || form limit ${MOST_KNOWN}`;

/** What the archive can be asked for; the caller holds the columns' read transaction. */
export function readVocabulary(db: DatabaseSync, columns: Columns): Vocabulary {
  return vocabularyOf({
    words: rows<[string, number]>(db, WORDS).map(([value, count]) => ({ value, count })),
    countries: countedValues(db, columns, 'country'),
    speakers: countedValues(db, columns, 'speaker'),
    forms: rows<[string, string, number]>(db, FORMS).map(
      ([id, name, count]): CountedForm => ({ id, name, count }),
    ),
  });
}

function countedValues(db: DatabaseSync, columns: Columns, facet: ValueFacetName): CountedValue[] {
  const { ranks, numbers } = columns[facet];
  const counts = new Uint32Array(numbers.length);
  for (const rank of ranks) counts[rank] = (counts[rank] ?? 0) + 1;
  const count = (rank: number): number => counts[rank] ?? 0;
  const names = valueNames(db, columns);
  return firstBy(
    counts.length,
    MOST_KNOWN,
    (a, b) => count(b) - count(a) || a - b,
    (rank) => count(rank) > 0,
  ).map((rank) => ({ value: names.valueOf(facet, rank), count: count(rank) }));
}

function rows<T extends unknown[]>(db: DatabaseSync, sql: string): T[] {
  const statement = db.prepare(sql);
  statement.setReturnArrays(true);
  return statement.all() as unknown[] as T[];
}
