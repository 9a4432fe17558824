import { countText, numberText } from '../../domain/count-text.ts';
import { countryName } from '../../domain/country-names.ts';
import { isoDay } from '../../domain/publication-date.ts';
import type { Telling } from '../../domain/quote.ts';
import type { ArchiveSummary } from '../../domain/search.ts';
import type { PrintedRole } from '../../domain/speaker-profile.ts';
import type { SpeakerRecord } from '../../services/speakers/read-speaker.ts';
import { type DateLine, presentDateLine } from '../date-line/date-line.ts';
import { feedHref } from '../export/feed.ts';
import { presentKeep, quotesTableHref } from '../export/keep-links.ts';
import { type BesideRow, besideRows } from '../frame/beside-rows.ts';
import { type Frame, presentFrame, type Site } from '../frame/frame.ts';
import { kindLinks } from '../quotes/kind-links.ts';
import type { OrderLink } from '../search/list-status.ts';
import { QUOTES } from '../url/list-kind.ts';
import { quotesHref } from '../url/quotes-url.ts';
import { searchHref, withOnly } from '../url/search-links.ts';
import { EMPTY_STATE, type SearchState } from '../url/search-state.ts';
import { speakerHref } from '../url/speaker-href.ts';
import { type ParsedSpeakerUrl, type SpeakerState, speakerPageHref } from '../url/speaker-url.ts';
import { shortDateText } from '../words/dates.ts';
import { queryText } from '../words/words.ts';
import { type OnePerson, presentOnePerson } from './one-person.ts';
import { presentSpeakerQuote, type SpeakerQuote } from './speaker-quote.ts';

/** Everything that the page of a person shows. */
export type SpeakerPageView = {
  readonly frame: Frame;
  readonly name: string;
  /** As most often printed; absent where no role is. */
  readonly role?: string;
  /** `Role as most often given, …`: sentences. */
  readonly roleNote: string;
  readonly otherNames: readonly string[];
  /** `and 12 more`; empty where all other names are listed. */
  readonly moreNames: string;
  /** Absent where the archive writes the name in one way alone. */
  readonly onePerson?: OnePerson;
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly dateHeading: string;
  readonly dateLine: DateLine;
  /** Absent where no quote was found. */
  readonly find?: FindSaid;
  readonly notices: readonly { readonly text: string }[];
  readonly status: string;
  readonly order: readonly OrderLink[];
  /** The ways of telling that the quotes can be narrowed to; empty where there is none. */
  readonly kinds: readonly OrderLink[];
  readonly quotes: readonly SpeakerQuote[];
  /** From these quotes to the whole list of them, to all of the person's, and to those of everybody. */
  readonly waysOn: readonly Link[];
  readonly countries: readonly BesideRow[];
  readonly others: readonly BesideRow[];
  readonly keep: readonly (Link & { readonly type?: string })[];
};

type Link = { readonly text: string; readonly href: string };

/** The search among what the person said. */
export type FindSaid = {
  readonly label: string;
  readonly action: string;
  readonly words: string;
  /** Carried by the form; empty: the usual order, and all quotes. */
  readonly sort: string;
  readonly kind: string;
};

const MOST_OTHER_NAMES = 8;
const MOST_ROLES = 4;
const LIST_ANCHOR = '#quotes';

/** A person as the archive knows one: nothing but what its articles print, counted. */
export function presentSpeakerPage(
  site: Site,
  speaker: SpeakerRecord,
  { state, notices }: Pick<ParsedSpeakerUrl, 'state' | 'notices'>,
  summary: ArchiveSummary,
): SpeakerPageView {
  const { profile, surname, said, countries, others } = speaker;
  const only = withOnly(EMPTY_STATE, 'speaker', profile.id);
  const { kind } = state;
  const words = { ...only, text: state.said, ...(kind === undefined ? {} : { kind }) };
  const [role] = profile.roles;
  const otherNames = profile.names.slice(1).map(({ name }) => name);
  return {
    frame: frameOf(site, speaker, state, summary),
    name: profile.name,
    ...(role === undefined ? {} : { role: role.role }),
    roleNote: roleNote(profile.roles),
    otherNames: otherNames.slice(0, MOST_OTHER_NAMES),
    moreNames: andMore(otherNames.length - MOST_OTHER_NAMES),
    ...presentOnePerson(speaker),
    facts: facts(speaker),
    dateHeading: `When ${surname} is quoted`,
    dateLine: dateLineOf(speaker, only),
    ...findSaid(speaker, state),
    notices,
    status: statusText(speaker, state),
    order: said.quotes.length > 1 ? orderOf(profile.id, state) : [],
    kinds: profile.quotes === 0 ? [] : kindsOf(profile.id, state),
    quotes: said.quotes.map((quote) => presentSpeakerQuote(quote, words)),
    waysOn: waysOn(speaker, { ...words, ...(state.sort === 'oldest' ? { sort: 'oldest' } : {}) }),
    countries: besideRows(countries, ({ value }) => ({
      name: countryName(value),
      href: searchHref({ ...withOnly(EMPTY_STATE, 'country', value), speaker: only.speaker }),
    })),
    others: besideRows(others, ({ value, label }) => ({ name: label, href: speakerHref(value) })),
    keep: keepLinks(speaker, only),
  };
}

function frameOf(
  site: Site,
  { profile }: SpeakerRecord,
  state: SpeakerState,
  summary: ArchiveSummary,
): Frame {
  const { said, sort, kind } = state;
  const words = said === '' ? '' : `${queryText(said)}: `;
  return presentFrame(site, {
    title: `${words}${profile.name}, quoted in ${countText(profile.articles, 'article')}`,
    path: speakerPageHref(profile.id, state),
    here: '/speakers',
    summary,
    isIndexed: said === '' && sort === 'newest' && kind === undefined,
    styles: ['reference.css', 'quotes.css', 'speaker.css'],
    feed: {
      title: `New articles quoting ${profile.name}`,
      href: feedHref(withOnly(EMPTY_STATE, 'speaker', profile.id)),
    },
  });
}

/** Quotes over time; where none was found, articles. */
function dateLineOf({ profile, quoteDates, dates }: SpeakerRecord, only: SearchState): DateLine {
  const { articles, quotes } = profile;
  if (quotes === 0) return presentDateLine(dates, articles, searchFor(only));
  return presentDateLine(quoteDates, quotes, searchFor(only), {}, QUOTES);
}

function findSaid(
  { profile, surname }: SpeakerRecord,
  { said, sort, kind }: SpeakerState,
): Pick<SpeakerPageView, 'find'> {
  if (profile.quotes === 0) return {};
  return {
    find: {
      label: `Search in what ${surname} said`,
      action: `${speakerHref(profile.id)}${LIST_ANCHOR}`,
      words: said,
      sort: sort === 'newest' ? '' : sort,
      kind: kind ?? '',
    },
  };
}

function searchFor(state: SearchState) {
  const query = { query: { kind: 'everything' }, parsed: '', notices: [] } as const;
  return { typed: '', state, query, notices: [], unreadDates: {} };
}

function facts({ profile, firstDate, lastDate }: SpeakerRecord): SpeakerPageView['facts'] {
  const day = (value: string | undefined) =>
    value === undefined ? 'No date' : shortDateText(value.slice(0, 10));
  return [
    { name: 'Quotes', text: numberText(profile.quotes) },
    { name: 'Articles', text: numberText(profile.articles) },
    { name: 'First quoted', text: day(firstDate) },
    { name: 'Last quoted', text: day(lastDate) },
  ];
}

/** `Role as most often given, 2018 to 2021. Also given: deputy minister (2014 to 2018).` */
function roleNote([first, ...others]: readonly PrintedRole[]): string {
  if (first === undefined) return 'No article gives a role.';
  const years = yearsText(first);
  const most = `Role as most often given${years === '' ? '' : `, ${years}`}.`;
  if (others.length === 0) return most;
  const named = others.slice(0, MOST_ROLES).map((role) => {
    const when = yearsText(role);
    return when === '' ? role.role : `${role.role} (${when})`;
  });
  return `${most} Also given: ${named.join(', ')}${andMore(others.length - MOST_ROLES)}.`;
}

function yearsText({ firstDay, lastDay }: PrintedRole): string {
  if (firstDay === undefined || lastDay === undefined) return '';
  const [from, to] = [firstDay, lastDay].map((day) => isoDay(day).slice(0, 4));
  return from === to ? `${from}` : `${from} to ${to}`;
}

/** `11 of 134 quotes have “gauges”, newest first.` */
function statusText(
  { profile, said }: SpeakerRecord,
  { said: words, sort, kind }: SpeakerState,
): string {
  const { quotes, name } = profile;
  if (quotes === 0) return `No quote of ${name} was found; articles name the person as quoted.`;
  const allQuotes = countText(quotes, 'quote');
  const { total } = said;
  if (kind !== undefined)
    return `${numberText(total)} of ${allQuotes} ${toldText(total, words, kind)}.`;
  const has = `${total === 1 ? 'has' : 'have'} ${queryText(words)}`;
  if (words !== '' && total === 0) return `None of ${allQuotes} has ${queryText(words)}.`;
  const which = words === '' ? allQuotes : `${numberText(total)} of ${allQuotes} ${has}`;
  return total === 1 ? `${which}.` : `${which}, ${sort} first.`;
}

/** `are word for word and have “gauges”`. */
function toldText(total: number, words: string, kind: Telling): string {
  const told = kind === 'direct' ? 'quoted word for word' : 'reported, not word for word';
  const [are, have] = total === 1 ? ['is', 'has'] : ['are', 'have'];
  return `${are} ${told}${words === '' ? '' : ` and ${have} ${queryText(words)}`}`;
}

function kindsOf(id: string, { kind: chosen, ...state }: SpeakerState): OrderLink[] {
  return kindLinks(chosen, (kind) => {
    const told = kind === undefined ? state : { ...state, kind };
    return `${speakerPageHref(id, told)}${LIST_ANCHOR}`;
  });
}

function orderOf(id: string, state: SpeakerState): OrderLink[] {
  return (['newest', 'oldest'] as const).map((sort) => ({
    text: sort === 'newest' ? 'Newest' : 'Oldest',
    href: `${speakerPageHref(id, { ...state, sort })}${LIST_ANCHOR}`,
    isHere: sort === state.sort,
  }));
}

function waysOn({ profile, said, surname }: SpeakerRecord, state: SearchState): Link[] {
  if (profile.quotes === 0) return [];
  const { text } = state;
  const all = `${countOf(profile.quotes)} of ${surname}`;
  const theWords = queryText(text);
  if (text === '') return [{ text: `${all} as a search`, href: quotesHref(state) }];
  const found = {
    text: `${countOf(said.total)} with ${theWords} as a search`,
    href: quotesHref(state),
  };
  return [
    ...(said.total === 0 ? [] : [found]),
    { text: `${all}, whatever the words`, href: `${speakerHref(profile.id)}${LIST_ANCHOR}` },
    { text: `What anybody said with ${theWords}`, href: quotesHref({ ...EMPTY_STATE, text }) },
  ];
}

function countOf(quotes: number): string {
  return quotes === 1 ? 'The quote' : `All ${countText(quotes, 'quote')}`;
}

function keepLinks({ profile }: SpeakerRecord, state: SearchState): SpeakerPageView['keep'] {
  const { csv, jsonLines, feed } = presentKeep(state, profile.articles);
  const page = `/api/v1${speakerHref(profile.id)}`;
  const { articles } = profile;
  const all = articles === 1 ? 'The article' : `All ${countText(articles, 'article')}`;
  return [
    { text: `${all} as a search`, href: searchHref(state) },
    ...(profile.quotes === 0 ? [] : [{ text: 'Quotes as CSV', href: quotesTableHref(state) }]),
    { text: 'Articles as CSV', href: csv },
    { text: 'Articles as JSON Lines', href: jsonLines },
    { text: 'This page as JSON', href: page, type: 'application/json' },
    { text: 'Atom feed of new articles', href: feed, type: 'application/atom+xml' },
  ];
}

function andMore(rest: number): string {
  return rest > 0 ? ` and ${numberText(rest)} more` : '';
}
