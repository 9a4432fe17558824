import { oncePer } from '../../domain/once-per.ts';
import type { KnownSpeaker } from '../../domain/vocabulary.ts';
import { fold } from '../../text/fold.ts';
import { type FindsName, holdsNearly, holdsText } from '../../text/tolerant-find.ts';
import { countLetters, type LetterCounts, letterOf } from '../search/letters.ts';
import type { KeptVocabulary } from '../vocabulary/kept-vocabulary.ts';

/** Which speakers of the archive to list. */
export type SpeakerListing = {
  /** Part of a name, of any of the names; empty: everybody. */
  readonly find: string;
  /** `a` to `z`, or `other`: what the name begins with, accents aside. */
  readonly letter?: string;
  readonly order: 'count' | 'label';
  /** From 1; a page beyond the end is the last one. */
  readonly page: number;
};

/** A page of speakers, and how many each letter has under the same `find`. */
export type SpeakerList = {
  readonly speakers: readonly KnownSpeaker[];
  readonly found: number;
  readonly page: number;
  readonly lastPage: number;
  readonly letters: LetterCounts;
};

/** @throws AppError as `SearchIndex.search` does */
export type ListSpeakers = (listing: SpeakerListing) => Promise<SpeakerList>;

/** Speakers on one page. */
export const SPEAKERS_A_PAGE = 300;

const ALPHABETICAL = new Intl.Collator('en');

type Entry = {
  readonly speaker: KnownSpeaker;
  readonly folded: readonly string[];
  readonly letter: string;
};

/** Lists from the vocabulary in memory, by number of articles or A to Z. */
export function listSpeakers(vocabulary: KeptVocabulary): ListSpeakers {
  const entriesOf = oncePer((speakers: readonly KnownSpeaker[]) => speakers.map(entryOf));
  return async (listing) => {
    const { speakers } = await vocabulary();
    const entries = entriesOf(speakers);
    const whose = (finds: FindsName) => entries.filter(({ folded }) => folded.some(finds));
    const named = whose(holdsText(listing.find));
    // Where nobody's name holds what was typed, those whose names nearly do: `Bernake` finds Bernanke.
    const near = named.length > 0 ? named : whose(holdsNearly(listing.find));
    return pageOf(near, listing);
  };
}

function pageOf(named: readonly Entry[], listing: SpeakerListing): SpeakerList {
  const { letter, order } = listing;
  const found = named.filter((entry) => letter === undefined || entry.letter === letter);
  const sorted = order === 'count' ? found : found.toSorted(byName);
  const lastPage = Math.max(1, Math.ceil(found.length / SPEAKERS_A_PAGE));
  const page = Math.min(listing.page, lastPage);
  return {
    speakers: sorted
      .slice((page - 1) * SPEAKERS_A_PAGE, page * SPEAKERS_A_PAGE)
      .map(({ speaker }) => speaker),
    found: found.length,
    page,
    lastPage,
    letters: countLetters(named.map((entry) => entry.letter)),
  };
}

function entryOf(speaker: KnownSpeaker): Entry {
  const folded = [speaker.name, ...speaker.otherNames].map(fold);
  return { speaker, folded, letter: letterOf(speaker.name) };
}

function byName(a: Entry, b: Entry): number {
  return ALPHABETICAL.compare(a.speaker.name, b.speaker.name);
}
