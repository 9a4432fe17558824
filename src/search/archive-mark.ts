// That there has been an archive is noted outside its index: the note outlives it, and tells a lost index
// (a disk that is not mounted, indices that were deleted) from one that never was.

/** File of the notes in the data folder, a line an archive. */
export const MARK_FILE = 'archives.txt';

export const MARK_HEAD =
  '# Archives that have been indexed from here, a line each: an index that is gone is told by them from one that never was.\n';

/** Whether an index is there; whether there has been one that is gone; whether there never was one. */
export type IndexPresence = 'here' | 'lost' | 'never';
