import type { KnownSpeaker } from '../domain/vocabulary.ts';
import { fold } from '../text/fold.ts';
import type { KeptVocabulary } from './kept-vocabulary.ts';

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
  readonly letters: readonly { readonly letter: string; readonly count: number }[];
};

/** @throws AppError as `SearchIndex.search` does */
export type ListSpeakers = (listing: SpeakerListing) => Promise<SpeakerList>;

/** Speakers on one page. */
export const SPEAKERS_A_PAGE = 300;

/** In the place of a letter: names that begin with none of a to z. */
export const OTHER_LETTER = 'other';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz', OTHER_LETTER];
const ALPHABETICAL = new Intl.Collator('en');

type Entry = {
  readonly speaker: KnownSpeaker;
  readonly folded: readonly string[];
  readonly letter: string;
};

/** Lists from the vocabulary in memory, by number of articles or A to Z. */
export function listSpeakers(vocabulary: KeptVocabulary): ListSpeakers {
  const laidOut = new WeakMap<readonly KnownSpeaker[], readonly Entry[]>();
  const entriesOf = (speakers: readonly KnownSpeaker[]): readonly Entry[] => {
    const known = laidOut.get(speakers);
    if (known) return known;
    const entries = speakers.map(entryOf);
    laidOut.set(speakers, entries);
    return entries;
  };
  return async (listing) => {
    const { speakers } = await vocabulary();
    const wanted = fold(listing.find.trim());
    const named = entriesOf(speakers).filter(({ folded }) =>
      folded.some((name) => name.includes(wanted)),
    );
    return pageOf(named, listing);
  };
}

function pageOf(named: readonly Entry[], listing: SpeakerListing): SpeakerList {
  const { letter, order } = listing;
  const found = named.filter((entry) => letter === undefined || entry.letter === letter);
  const sorted = order === 'count' ? found : found.toSorted(byName);
  const lastPage = Math.max(1, Math.ceil(found.length / SPEAKERS_A_PAGE));
  const page = Math.min(listing.page, lastPage);
  const counts = new Map<string, number>();
  for (const entry of named) counts.set(entry.letter, (counts.get(entry.letter) ?? 0) + 1);
  return {
    speakers: sorted
      .slice((page - 1) * SPEAKERS_A_PAGE, page * SPEAKERS_A_PAGE)
      .map(({ speaker }) => speaker),
    found: found.length,
    page,
    lastPage,
    letters: LETTERS.map((each) => ({ letter: each, count: counts.get(each) ?? 0 })),
  };
}

function entryOf(speaker: KnownSpeaker): Entry {
  const folded = [speaker.name, ...speaker.otherNames].map(fold);
  const first = /[a-z]|\p{L}/u.exec(folded[0] ?? '')?.[0] ?? '';
  return { speaker, folded, letter: /^[a-z]$/.test(first) ? first : OTHER_LETTER };
}

function byName(a: Entry, b: Entry): number {
  return ALPHABETICAL.compare(a.speaker.name, b.speaker.name);
}
