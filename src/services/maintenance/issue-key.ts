import type { IssuedKey, KeyUse } from '../../search/maintenance.ts';
import type { SearchEngine } from '../../search/port.ts';

/** Makes or keeps a key of an archive's engine: see `EngineMaintenance`. */
export type IssueKey = (use: KeyUse, known: string | undefined) => Promise<IssuedKey>;

export function issueKey(engine: SearchEngine): IssueKey {
  return (use, known) => engine.issueKey(use, known);
}
