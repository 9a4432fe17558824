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
import { countText, numberText, queryText } from '../words/words.ts';

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
  readonly status: string;
  readonly rows: readonly ResultRow[];
  readonly speakers: readonly BesideRow[];
  readonly countries: readonly BesideRow[];
  readonly map: { readonly text: string; readonly href: string };
  readonly allArticles: { readonly text: string; readonly href: string };
  readonly feed: string;
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
  const state = withOnly(changed(url.state, { country: EMPTY_STATE.country }), 'country', code);
  const rest = changed(url.state, { country: EMPTY_STATE.country });
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
    status: statusText(result.total, result.hits.length),
    rows: result.hits.map((hit, index) =>
      presentRow(hit, changed(state, { sort: 'newest' }), index + 1),
    ),
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

function facts({ result, firstDate, lastDate }: CountryRecord): CountryPageView['facts'] {
  const day = (value: string | undefined) =>
    value === undefined ? 'No date' : dateText(value.slice(0, 10));
  return [
    { name: 'Articles', text: numberText(result.total) },
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

function statusText(total: number, shown: number): string {
  if (total === 0) return 'No article here mentions the country.';
  if (shown >= total) return `${countText(total, 'article')}, newest first.`;
  return `The newest ${numberText(shown)} of ${countText(total, 'article')}.`;
}
