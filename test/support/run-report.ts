import type { RunReport } from '../../src/services/runs/archive-run.ts';

/** A report of a run in which nothing happened but what is given. */
export function aReport(given: Partial<RunReport> = {}): RunReport {
  return {
    read: 0,
    added: 0,
    changed: 0,
    moved: 0,
    unchanged: 0,
    removed: 0,
    written: 0,
    resumed: 0,
    rejected: 0,
    unknownCountries: 0,
    unreadableDates: 0,
    heldBack: 0,
    keptUnread: 0,
    sampleRemoved: 0,
    overridden: 0,
    repeated: 0,
    skipped: {
      'symbolic link': 0,
      'not a regular file': 0,
      'other type of file': 0,
      'incomplete page': 0,
    },
    staleTags: 0,
    isOldUnreadable: false,
    articles: 0,
    ...given,
  };
}
