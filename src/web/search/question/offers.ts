import { dayInterval } from '../../../domain/publication-date.ts';
import type { ArchiveSummary } from '../../../domain/search.ts';
import { countWords, tellingWords } from '../../../query/small-words.ts';
import type { NameInText } from '../../../services/search/names-in-text.ts';
import { rangeText } from '../../facets/range-text.ts';
import { changed, searchHref } from '../../url/search-links.ts';
import type { SearchState } from '../../url/search-state.ts';
import { daysNamed, type NamedDays } from './question-dates.ts';

/** One way to read the query, as a link that leads to it: `dated November 2008`, `mentions Saudi Arabia`. */
export type Offer = {
  readonly text: string;
  /** What it brings: `12 more articles`. */
  readonly note?: string;
  readonly href: string;
};

/** What a question is read from. */
export type Question = {
  readonly state: SearchState;
  readonly names: readonly NameInText[];
  readonly summary: ArchiveSummary;
  /** Articles have the words side by side. */
  readonly hasPhrase: boolean;
  /** The address of a search: a list other than that of articles has its own. */
  readonly hrefOf?: (state: SearchState) => string;
};

const MOST_COUNTRIES = 2;
const MOST_SPEAKERS = 2;
const LONGEST_PHRASE = 8;
// What is searched for otherwise than as words.
const SIGNS = /["“”„‟«»＂()*:~]|(?:^|\s)[-–—−]\S|\b(?:AND|OR|NOT)\b/;
/** Beside the name of a speaker they only say that somebody spoke. */
const SPEECH = new Set(
  'say says said saying tell tells told comment comments statement'.split(' '),
);

/** Whether a query is words alone, which may mean a filter. */
export function mayBeQuestion({ text, exact }: SearchState): boolean {
  return text !== '' && !exact && !SIGNS.test(text);
}

/** Ways in which the words of a query may be meant: days, persons, countries, a phrase. None is ever applied. */
export function presentOffers({
  state,
  names,
  summary,
  hasPhrase,
  hrefOf = searchHref,
}: Question): Offer[] {
  if (!mayBeQuestion(state)) return [];
  const { text } = state;
  const days = daysNamed(text);
  const isDay = ({ start, end }: NameInText) => days && start < days.end && end > days.start;
  const others = names.filter((name) => !isDay(name));
  const speakers = others.filter(({ kind }) => kind === 'speaker').slice(0, MOST_SPEAKERS);
  const countries = others.filter(({ kind }) => kind === 'country').slice(0, MOST_COUNTRIES);
  const offers = [
    ...(days ? datesOffer(state, days, summary) : []),
    ...speakers.flatMap((name) => nameOffer(state, name)),
    ...countries.flatMap((name) => nameOffer(state, name)),
    ...(hasPhrase ? phraseOffer(state) : []),
  ];
  return offers.map(({ text: words, state: read }) => ({ text: words, href: hrefOf(read) }));
}

/** A way to read the words, and the search that it is. */
type Reading = { readonly text: string; readonly state: SearchState };

function datesOffer(state: SearchState, days: NamedDays, summary: ArchiveSummary): Reading[] {
  const { from, to, none } = state.dates;
  if (from !== undefined || to !== undefined || none || !isHeld(days, summary)) return [];
  const dates = { ...days.dates, none: false };
  const range = rangeText(dates) ?? '';
  const text = /^(?:since|until)/.test(range) ? range : `dated ${range}`;
  return [{ text, state: changed(state, { text: without(state.text, days), dates }) }];
}

function isHeld({ dates }: NamedDays, { firstDay, lastDay }: ArchiveSummary): boolean {
  if (firstDay === undefined || lastDay === undefined) return false;
  const first = dayInterval(dates.from ?? firstDay)?.first ?? 0;
  const last = dayInterval(dates.to ?? lastDay)?.last ?? 0;
  return first <= (dayInterval(lastDay)?.last ?? 0) && last >= (dayInterval(firstDay)?.first ?? 0);
}

function nameOffer(state: SearchState, name: NameInText): Reading[] {
  const { kind, id, label } = name;
  const { include, exclude } = state[kind];
  if (include.length > 0 || exclude.includes(id)) return [];
  const left = without(state.text, name);
  const text = kind === 'speaker' ? tellingWords(left, SPEECH) : left;
  const filter = { include: [id], exclude, mode: 'any' } as const;
  return [
    {
      text: kind === 'speaker' ? `said by ${label}` : `mentions ${label}`,
      state: changed(state, { text, [kind]: filter }),
    },
  ];
}

function phraseOffer(state: SearchState): Reading[] {
  const count = countWords(state.text);
  if (count < 2 || count > LONGEST_PHRASE) return [];
  const phrase = `"${state.text.replace(/\s+/g, ' ')}"`;
  return [{ text: 'the exact phrase', state: changed(state, { text: phrase }) }];
}

/** The text without a stretch of it; nothing where only small words are left. */
function without(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const left = `${text.slice(0, start)} ${text.slice(end).replace(/^['’]s?(?=\s|$)/, '')}`;
  return tellingWords(left) === '' ? '' : left.replace(/\s+/g, ' ').trim();
}
