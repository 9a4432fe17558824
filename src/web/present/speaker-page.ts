import { countryName } from '../../domain/country-names.ts';
import { isoDay } from '../../domain/publication-date.ts';
import type { ArchiveSummary } from '../../domain/search.ts';
import type { PrintedRole, SpeakerProfile } from '../../domain/speaker-profile.ts';
import type { SpeakerRecord } from '../../services/read-speaker.ts';
import { EMPTY_STATE, type SearchState } from '../search-state.ts';
import { type BesideRow, besideRows } from './beside-rows.ts';
import { type DateLine, presentDateLine } from './date-line.ts';
import { shortDateText } from './dates.ts';
import { feedHref } from './feed.ts';
import {
  type Frame,
  presentFrame,
  presentSearchLine,
  type SearchLine,
  type Site,
} from './frame.ts';
import { searchHref, withOnly } from './search-links.ts';
import { speakerHref } from './speaker-href.ts';
import { presentQuotation, type SpeakerQuotation } from './speaker-quotation.ts';
import { countText, numberText } from './words.ts';

/** Everything that the page of a person shows. */
export type SpeakerPageView = {
  readonly frame: Frame;
  readonly searchLine: SearchLine;
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** As most often printed; absent where no role is. */
  readonly role?: string;
  /** `Earlier …`, `Also written …`: sentences. */
  readonly roleNote: string;
  readonly otherNames: readonly string[];
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly dateHeading: string;
  readonly dateLine: DateLine;
  readonly findLabel: string;
  readonly quotationsStatus: string;
  readonly quotations: readonly SpeakerQuotation[];
  readonly countries: readonly BesideRow[];
  readonly others: readonly BesideRow[];
  readonly allArticles: { readonly text: string; readonly href: string };
  readonly feed: string;
};

const MOST_OTHER_NAMES = 8;
const MOST_ROLES = 4;

/** A person as the archive knows one: nothing but what its articles print, counted. */
export function presentSpeakerPage(
  site: Site,
  speaker: SpeakerRecord,
  summary: ArchiveSummary,
): SpeakerPageView {
  const { profile, quotations, countries, others, dates } = speaker;
  const state = withOnly(EMPTY_STATE, 'speaker', profile.id);
  const surname = profile.name.split(/\s+/).at(-1) ?? profile.name;
  const feed = feedHref(state);
  const [role] = profile.roles;
  return {
    frame: presentFrame(site, {
      title: `${profile.name}, quoted in ${countText(profile.articles, 'article')}`,
      path: speakerHref(profile.id),
      here: '/speakers',
      summary,
      isIndexed: true,
      styles: ['reference.css'],
      feed: { title: `New articles quoting ${profile.name}`, href: feed },
    }),
    searchLine: presentSearchLine(),
    id: profile.id,
    href: speakerHref(profile.id),
    name: profile.name,
    ...(role === undefined ? {} : { role: role.role }),
    roleNote: roleNote(profile.roles),
    otherNames: profile.names.slice(1, MOST_OTHER_NAMES + 1).map(({ name }) => name),
    facts: facts(speaker),
    dateHeading: `When ${surname} is quoted`,
    dateLine: presentDateLine(dates, profile.articles, searchFor(state)),
    findLabel: `Search in what ${surname} said`,
    quotationsStatus: quotationsStatus(profile, quotations.length),
    quotations: quotations.map(presentQuotation),
    countries: besideRows(countries, ({ value }) => ({
      name: countryName(value),
      href: searchHref({ ...withOnly(EMPTY_STATE, 'country', value), speaker: state.speaker }),
    })),
    others: besideRows(others, ({ value, label }) => ({ name: label, href: speakerHref(value) })),
    allArticles: {
      text: `All ${countText(profile.articles, 'article')} as a search`,
      href: searchHref(state),
    },
    feed,
  };
}

function searchFor(state: SearchState) {
  const query = { query: { kind: 'everything' }, parsed: '', notices: [] } as const;
  return { state, query, notices: [], unreadDates: {} };
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
  const rest = others.length - MOST_ROLES;
  return `${most} Also given: ${named.join(', ')}${rest > 0 ? ` and ${numberText(rest)} more` : ''}.`;
}

function yearsText({ firstDay, lastDay }: PrintedRole): string {
  if (firstDay === undefined || lastDay === undefined) return '';
  const [from, to] = [firstDay, lastDay].map((day) => isoDay(day).slice(0, 4));
  return from === to ? `${from}` : `${from} to ${to}`;
}

function quotationsStatus({ quotes, name }: SpeakerProfile, shown: number): string {
  if (quotes === 0) return `No quotation of ${name} was found; articles name the person as quoted.`;
  if (shown >= quotes) return `${countText(quotes, 'quote')}, newest first.`;
  return `The newest ${numberText(shown)} of ${countText(quotes, 'quote')}.`;
}
