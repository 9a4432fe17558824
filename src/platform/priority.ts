import { constants, setPriority } from 'node:os';

/**
 * Has other programs of the machine served before this one: a run takes all cores for minutes, and readers or an
 * Elasticsearch may be beside it. To be called before threads start: they have the priority of the one that starts them.
 */
export function letOthersGoFirst(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Where the system does not allow it the run goes as fast as everything else.
  }
}
