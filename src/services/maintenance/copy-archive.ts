import type { CopiedIndex, CopyProgress } from '../../search/maintenance.ts';
import type { SearchEngine } from '../../search/port.ts';

/** Backs an archive up to a file, or brings it back from one: see `EngineMaintenance`. */
export type CopyArchive = (file: string, onProgress: CopyProgress) => Promise<CopiedIndex>;

export function backUpArchive(engine: SearchEngine): CopyArchive {
  return (file, onProgress) => engine.backUp(file, onProgress);
}

export function restoreArchive(engine: SearchEngine): CopyArchive {
  return (file, onProgress) => engine.restore(file, onProgress);
}
