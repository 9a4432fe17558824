import { inMemory, type KeptMap, type Lookup } from '../platform/kept-maps.ts';
import type { Outcome, ReadArticle, Reject, SkipReason } from './outcome.ts';
import { type ReadingNotes, takeNotes } from './reading-notes.ts';

/** The article that an id stands for in this run: the last one read with it. */
export type Winner = {
  readonly contentHash: string;
  readonly path: string;
  /** What its id was made of where that is its place; absent where it has an id or an address of its own. */
  readonly placed?: 'file' | 'record';
};

/**
 * What a first reading of the sources found. Articles are read again for tagging, so that none is held;
 * knowing all ids first is what makes "the later wins" come out the same in every run.
 */
export type Survey = {
  /** By the id of the article. */
  readonly winners: Lookup<Winner>;
  /** Articles read, rejects not counted. */
  readonly read: number;
  readonly rejected: number;
  /** Articles that replaced by a later version with the same id. */
  readonly overridden: number;
  /** Articles that came again with the same id and text. */
  readonly repeated: number;
  readonly skipped: Readonly<Record<SkipReason, number>>;
  /** Files and folders of which something could not be read. */
  readonly unreadablePaths: ReadonlySet<string>;
  /** Absent where the articles come from an index. */
  readonly notes?: ReadingNotes;
};

/**
 * Reads all outcomes once. `onReject` is called for each reject in order, `onRead` after each article;
 * `winners` is filled.
 */
export async function survey(
  outcomes: AsyncIterable<Outcome>,
  onReject: (reject: Reject) => void,
  onRead: (read: number) => void,
  winners: KeptMap<Winner> = inMemory(),
): Promise<Survey> {
  const state = {
    winners,
    read: 0,
    rejected: 0,
    overridden: 0,
    repeated: 0,
    skipped: {
      'symbolic link': 0,
      'not a regular file': 0,
      'other type of file': 0,
      'incomplete page': 0,
    },
    unreadablePaths: new Set<string>(),
  };
  const noting = takeNotes();
  for await (const outcome of outcomes) {
    noting.add(outcome);
    if (outcome.kind === 'skipped') state.skipped[outcome.reason] += 1;
    else if (outcome.kind === 'rejected') {
      state.rejected += 1;
      if (outcome.reject.unreadable) state.unreadablePaths.add(outcome.reject.place.source.path);
      onReject(outcome.reject);
    } else if (outcome.kind === 'article') {
      state.read += 1;
      const before = enter(winners, outcome.article);
      if (before === 'same') state.repeated += 1;
      if (before === 'other') state.overridden += 1;
      onRead(state.read);
    }
  }
  return { ...state, notes: noting.notes() };
}

/** Enters an article and says whether one of its id was there before, with the same text or another. */
function enter(
  winners: KeptMap<Winner>,
  { raw, contentHash, place, idFrom }: ReadArticle,
): 'none' | 'same' | 'other' {
  const before = winners.get(raw.id);
  winners.set(raw.id, { contentHash, path: place.source.path, ...placedBy(idFrom) });
  if (!before) return 'none';
  return before.contentHash === contentHash ? 'same' : 'other';
}

function placedBy(idFrom: ReadArticle['idFrom']): Pick<Winner, 'placed'> {
  if (idFrom === 'file') return { placed: 'file' };
  return idFrom === 'title' ? { placed: 'record' } : {};
}
