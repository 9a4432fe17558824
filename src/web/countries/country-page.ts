import { countText, numberText } from '../../domain/count-text.ts';
import { countryInSentence, countryName } from '../../domain/country-names.ts';
import { REGIONS } from '../../domain/regions.ts';
import type { ArchiveSummary } from '../../domain/search.ts';
import type { CountryRecord } from '../../services/search/read-country.ts';
import { type DateLine, presentDateLine } from '../date-line/date-line.ts';
import { feedHref } from '../export/feed.ts';
import { chipsText, presentChips } from '../facets/chips.ts';
import { facetLabels } from '../facets/facet-labels.ts';
import { type BesideRow, besideRows } from '../frame/beside-rows.ts';
import {
  type Frame,
  presentFrame,
  presentSearchLine,
  type SearchLine,
  type Site,
} from '../frame/frame.ts';
import { presentRow, type ResultRow } from '../search/result-row.ts';
import { countriesHref, countryHref, type ParsedCountriesUrl } from '../url/countries-url.ts';
import { changed, searchHref, withOnly } from '../url/search-links.ts';
import { EMPTY_STATE, type SearchState } from '../url/search-state.ts';
import { dateText } from '../words/dates.ts';
import { queryText } from '../words/words.ts';

/** Everything that the page of a country shows. */
export type CountryPageView = {
  readonly frame: Frame;
  readonly searchLine: SearchLine;
  readonly name: string;
  /** `the United States`. */
  readonly nameInSentence: string;
  /** `In Central Asia, Asia`; empty where the regions do not have it. */
  readonly region: string;
  /** `Only articles with river, dated 2021.`; empty where the page is of the whole archive. */
  readonly within: string;
  readonly notices: ParsedCountriesUrl['url']['notices'];
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly dateLine: DateLine;
  /** The articles about it, then those that mention it; a group without articles is left out. */
  readonly groups: readonly CountryGroup[];
  readonly speakers: readonly BesideRow[];
  readonly countries: readonly BesideRow[];
  readonly map: { readonly text: string; readonly href: string };
  readonly allArticles: { readonly text: string; readonly href: string };
  readonly feed: string;
};

/** The newest articles that stand to a country in one way, and the way to all of them. */
export type CountryGroup = {
  readonly id: 'about' | 'mentioned';
  readonly heading: string;
  readonly status: string;
  readonly rows: readonly ResultRow[];
  readonly all: { readonly text: string; readonly href: string };
};

/** A country as the articles of a search mention it; without a search, of the whole archive. */
export function presentCountryPage(
  site: Site,
  { url }: ParsedCountriesUrl,
  record: CountryRecord,
  summary: ArchiveSummary,
): CountryPageView {
  const { code, result } = record;
  const name = countryName(code);
  const { country: open, about } = EMPTY_STATE;
  const rest = changed(url.state, { country: open, about });
  const state = withOnly(rest, 'country', code);
  const { speaker, country, date } = result.facets;
  const articles = countText(result.total, 'article');
  const feed = feedHref(state);
  return {
    frame: presentFrame(site, {
      title: `${name}, mentioned in ${articles}`,
      path: countryHref(code, rest),
      here: '/countries',
      summary,
      isIndexed: countryHref(code, rest) === countryHref(code) && result.total > 0,
      styles: ['reference.css', 'map.css'],
      feed: { title: `New articles that mention ${countryInSentence(code)}`, href: feed },
    }),
    searchLine: presentSearchLine(state),
    name,
    nameInSentence: countryInSentence(code),
    region: regionText(code),
    within: within(rest, record),
    notices: url.notices,
    facts: facts(record),
    dateLine: presentDateLine(date, result.total, { ...url, state }),
    groups: groups(rest, record),
    speakers: besideRows(speaker.values, ({ value, label }) => ({
      name: label,
      href: searchHref(withOnly(state, 'speaker', value)),
    })),
    countries: besideRows(
      country.values.filter(({ value }) => value !== code),
      ({ value, label }) => ({
        name: label,
        href: searchHref(
          changed(state, { country: { include: [code, value], exclude: [], mode: 'all' } }),
        ),
      }),
    ),
    map: { text: 'All countries on the map', href: countriesHref(rest) },
    allArticles: { text: `${articles} as a search`, href: searchHref(state) },
    feed,
  };
}

function within(rest: SearchState, { result }: CountryRecord): string {
  const filters = chipsText(presentChips(rest, facetLabels(result.facets)));
  const words = rest.text === '' ? '' : `with ${queryText(rest.text)}`;
  const text = [words, filters].filter((part) => part !== '').join(', ');
  return text === '' ? '' : `Only articles ${text}.`;
}

function facts({ result, about, firstDate, lastDate }: CountryRecord): CountryPageView['facts'] {
  const day = (value: string | undefined) =>
    value === undefined ? 'No date' : dateText(value.slice(0, 10));
  return [
    { name: 'Articles that mention it', text: numberText(result.total) },
    { name: 'About it', text: numberText(about.total) },
    { name: 'People quoted in them', text: numberText(result.facets.speaker.distinct) },
    { name: 'First mentioned', text: day(firstDate) },
    { name: 'Last mentioned', text: day(lastDate) },
  ];
}

function regionText(code: string): string {
  const names = REGIONS.filter(({ countries }) => countries.includes(code))
    .map(({ name }) => name)
    .toReversed();
  return names.length === 0 ? '' : `In ${names.join(', ')}.`;
}

function groups(rest: SearchState, { code, about, mentioned }: CountryRecord): CountryGroup[] {
  const name = countryInSentence(code);
  const onlyAbout = withOnly(rest, 'about', code);
  const onlyMentioned = withOnly(
    changed(rest, { about: { include: [], exclude: [code], mode: 'any' } }),
    'country',
    code,
  );
  const all = [
    groupOf('about', `About ${name}`, about, onlyAbout),
    groupOf('mentioned', `Mentioning ${name}`, mentioned, onlyMentioned),
  ] as const;
  return all.filter(({ rows }) => rows.length > 0);
}

function groupOf(
  id: CountryGroup['id'],
  heading: string,
  { total, hits }: CountryRecord['about'],
  state: SearchState,
): CountryGroup {
  return {
    id,
    heading,
    status: statusText(total, hits.length),
    rows: hits.map((hit, index) => presentRow(hit, changed(state, { sort: 'newest' }), index + 1)),
    all: { text: `${countText(total, 'article')} as a search`, href: searchHref(state) },
  };
}

function statusText(total: number, shown: number): string {
  if (shown >= total) return `${countText(total, 'article')}, newest first.`;
  return `The newest ${numberText(shown)} of ${countText(total, 'article')}.`;
}
