import { oncePer } from '../../domain/once-per.ts';
import type { SpeakerId } from '../../domain/speaker.ts';
import type { SearchIndex } from '../../search/port.ts';
import { answered } from '../vocabulary/answered.ts';
import type { KeptVocabulary, KnownWords } from '../vocabulary/kept-vocabulary.ts';

/**
 * As `SearchIndex.speakerRedirects`. Whoever is in the vocabulary is in articles: the index is asked about the others alone, so that a
 * page with a speaker in its address waits for one answer less.
 */
export function followRedirects(
  index: SearchIndex,
  vocabulary: KeptVocabulary,
): SearchIndex['speakerRedirects'] {
  const idsOf = oncePer(
    ({ speakers }: KnownWords): ReadonlySet<SpeakerId> => new Set(speakers.map(({ id }) => id)),
  );
  return async (ids, signal) => {
    const known = await answered(vocabulary);
    const unknown = known ? ids.filter((id) => !idsOf(known).has(id)) : ids;
    return unknown.length === 0 ? new Map() : index.speakerRedirects(unknown, signal);
  };
}
