import type { DatabaseSync } from 'node:sqlite';
import { resultCode } from '../store/errors.ts';

/**
 * Reads every page of a generation, the word index included: `undefined` where all of it is sound, else what
 * SQLite found first. Takes about a second for a gigabyte on a quick disk, and blocks for so long.
 */
export function findDamage(db: DatabaseSync): string | undefined {
  try {
    const found = db.prepare('pragma quick_check(1)').get()?.quick_check;
    if (found !== 'ok') return oneLine(String(found));
    // An index of ours has neither; what another hand has put in must not run.
    const foreign = db
      .prepare(`select name from sqlite_schema where type in ('trigger', 'view') limit 1`)
      .get();
    return foreign === undefined ? undefined : `it has a ${String(foreign.name)} of another hand`;
  } catch (error) {
    if (resultCode(error) === undefined || !(error instanceof Error)) throw error;
    return oneLine(error.message);
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
