import type { DatabaseSync } from 'node:sqlite';
import { prepareEffect } from '../store/database.ts';

/**
 * Keeps in how many articles each word stands. Changes are gathered and written together: an article
 * has a hundred different words, a batch of articles has most of them many times.
 */
export type WordCounts = {
  /** Counts an article by its different words, as `vocabularyWords` has them. */
  add(words: Iterable<string>): void;
  remove(words: Iterable<string>): void;
  /** Writes what was gathered; its user holds the transaction. */
  write(): void;
  /** Drops what was gathered, as its transaction is rolled back. */
  forget(): void;
};

/** The statement is prepared once and lives as long as `db`. */
export function wordCounts(db: DatabaseSync): WordCounts {
  const change = prepareEffect(
    db,
    `insert into vocabulary (word, articles) values (?, ?)
      on conflict (word) do update set articles = articles + excluded.articles`,
  );
  const gathered = new Map<string, number>();
  const count = (words: Iterable<string>, by: number): void => {
    for (const word of words) gathered.set(word, (gathered.get(word) ?? 0) + by);
  };
  return {
    add: (words) => count(words, 1),
    remove: (words) => count(words, -1),
    write() {
      for (const [word, by] of gathered) if (by !== 0) change.run(word, by);
      gathered.clear();
    },
    forget: () => gathered.clear(),
  };
}
