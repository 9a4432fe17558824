import type { DatabaseSync } from 'node:sqlite';
import { vocabularyWords } from '../../../text/vocabulary-words.ts';
import { prepareEffect } from '../store/database.ts';

/**
 * Keeps in how many articles each word stands. Changes are gathered and written together: an article
 * has a hundred different words, a batch of articles has most of them many times.
 */
export type WordCounts = {
  /** `texts` are the plain words of an article's title and body, as `indexedWords` has them. */
  add(...texts: readonly string[]): void;
  remove(...texts: readonly string[]): void;
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
  const count = (texts: readonly string[], by: number): void => {
    for (const word of vocabularyWords(...texts)) {
      gathered.set(word, (gathered.get(word) ?? 0) + by);
    }
  };
  return {
    add: (...texts) => count(texts, 1),
    remove: (...texts) => count(texts, -1),
    write() {
      for (const [word, by] of gathered) if (by !== 0) change.run(word, by);
      gathered.clear();
    },
    forget: () => gathered.clear(),
  };
}
