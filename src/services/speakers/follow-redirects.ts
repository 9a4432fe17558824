import type { SpeakerId } from '../../domain/speaker.ts';
import { AppError } from '../../errors.ts';
import type { SearchIndex } from '../../search/port.ts';
import type { KeptVocabulary, KnownWords } from '../vocabulary/kept-vocabulary.ts';

/**
 * As `SearchIndex.speakerRedirects`. Whom the vocabulary knows articles carry: only of the others the index is asked, so that a
 * page with a speaker in its address waits for one answer less.
 */
export function followRedirects(
  index: SearchIndex,
  vocabulary: KeptVocabulary,
): SearchIndex['speakerRedirects'] {
  const known = new WeakMap<KnownWords, ReadonlySet<SpeakerId>>();
  const idsIn = (words: KnownWords): ReadonlySet<SpeakerId> => {
    const ids = known.get(words) ?? new Set(words.speakers.map(({ id }) => id));
    known.set(words, ids);
    return ids;
  };
  return async (ids, signal) => {
    const live = await vocabulary().then(idsIn, noneKnown);
    const unknown = ids.filter((id) => !live.has(id));
    return unknown.length === 0 ? new Map() : index.speakerRedirects(unknown, signal);
  };
}

function noneKnown(error: unknown): ReadonlySet<SpeakerId> {
  if (error instanceof AppError) return new Set();
  throw error;
}
