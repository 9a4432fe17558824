import { countText, numberText } from '../../domain/count-text.ts';
import { optional } from '../../domain/optional-key.ts';
import type { ArchiveSummary } from '../../domain/search.ts';
import type { KnownSpeaker } from '../../domain/vocabulary.ts';
import { OTHER_LETTER } from '../../services/search/letters.ts';
import type { SpeakerList, SpeakerListing } from '../../services/speakers/list-speakers.ts';
import {
  type Frame,
  presentFrame,
  presentSearchLine,
  type SearchLine,
  type Site,
} from '../frame/frame.ts';
import { type LetterLink, presentLetters } from '../frame/letter-links.ts';
import { speakerHref } from '../url/speaker-href.ts';
import { type ParsedSpeakersUrl, speakersHref } from '../url/speakers-url.ts';

/** Everybody whom the archive quotes. */
export type SpeakersPageView = {
  readonly frame: Frame;
  readonly searchLine: SearchLine;
  readonly notices: ParsedSpeakersUrl['notices'];
  readonly status: string;
  readonly find: string;
  readonly orders: readonly ListLink[];
  readonly letters: readonly LetterLink[];
  readonly rows: readonly SpeakerRow[];
  readonly previous?: string;
  readonly next?: string;
};

export type ListLink = { readonly text: string; readonly href: string; readonly isHere: boolean };

export type SpeakerRow = {
  readonly name: string;
  readonly href: string;
  readonly count: string;
  /** `also Anna Northcote`, where the name that was looked for is another than the one shown. */
  readonly otherNames: string;
};

const MOST_OTHER_NAMES = 3;

export function presentSpeakersPage(
  site: Site,
  { listing, notices }: ParsedSpeakersUrl,
  list: SpeakerList,
  summary: ArchiveSummary,
): SpeakersPageView {
  const href = (change: Partial<SpeakerListing>) =>
    speakersHref({ ...listing, page: 1, ...change });
  const isWhole = listing.find === '' && listing.letter === undefined && list.page === 1;
  return {
    frame: presentFrame(site, {
      title: 'Everybody who is quoted',
      path: speakersHref({ ...listing, page: list.page }),
      here: '/speakers',
      summary,
      isIndexed: isWhole,
      styles: ['reference.css'],
    }),
    searchLine: presentSearchLine(),
    notices,
    status: statusText(listing, list),
    find: listing.find,
    orders: [
      { text: 'Most articles', href: href({ order: 'count' }), isHere: listing.order === 'count' },
      { text: 'A to Z', href: href({ order: 'label' }), isHere: listing.order === 'label' },
    ],
    letters: presentLetters(list.letters, listing.letter, (letter) =>
      speakersHref({
        find: listing.find,
        ...optional('letter', letter),
        order: 'label',
        page: 1,
      }),
    ),
    rows: list.speakers.map((speaker) => row(speaker, listing.find)),
    ...(list.page > 1 ? { previous: href({ page: list.page - 1 }) } : {}),
    ...(list.page < list.lastPage ? { next: href({ page: list.page + 1 }) } : {}),
  };
}

function row({ id, name, otherNames, count }: KnownSpeaker, find: string): SpeakerRow {
  const others = find === '' ? [] : otherNames.slice(0, MOST_OTHER_NAMES);
  return {
    name,
    href: speakerHref(id),
    count: countText(count, 'article'),
    otherNames: others.length === 0 ? '' : `also ${others.join(', ')}`,
  };
}

function statusText({ find, letter }: SpeakerListing, list: SpeakerList): string {
  const people = countText(list.found, 'speaker');
  const named = find === '' ? '' : ` with “${find}” in a name`;
  const begins =
    letter === undefined || letter === OTHER_LETTER ? '' : ` under ${letter.toUpperCase()}`;
  const place =
    list.lastPage > 1 ? ` Page ${numberText(list.page)} of ${numberText(list.lastPage)}.` : '';
  return `${people}${named}${begins}. A number is how many articles quote the person.${place}`;
}
