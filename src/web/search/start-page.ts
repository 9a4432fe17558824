import { countText, shareText } from '../../domain/count-text.ts';
import { unitOf } from '../../domain/facets/table.ts';
import type { ArchiveSummary, ValueFacet } from '../../domain/search.ts';
import type { DateCell } from '../date-line/date-cells.ts';
import { holdingsText } from '../frame/frame.ts';
import { searchHref, withOnly } from '../url/search-links.ts';
import { EMPTY_STATE } from '../url/search-state.ts';
import { dateText } from '../words/dates.ts';
import { listed } from '../words/words.ts';
import type { SearchAnswer } from './search-answer.ts';
import { presentSearchPage, type SearchPageView } from './search-page.ts';
import type { SuggestedSearch } from './suggest-searches.ts';

/** The first visit: what the archive holds and ways into it, then the whole list. */
export type StartPageView = SearchPageView & {
  readonly promise: string;
  readonly holdings: string;
  /** `Choose a year to read it. Nothing is held for 1999.` */
  readonly holdingsNote: string;
  readonly suggestions: readonly {
    readonly text: string;
    readonly note: string;
    readonly href: string;
  }[];
  readonly quoted: Ranking;
  readonly mentioned: Ranking;
  readonly coverage: string;
};

/** The values of a facet with most articles, each a way into the archive. */
export type Ranking = {
  readonly rows: readonly {
    readonly name: string;
    readonly href: string;
    readonly count: string;
  }[];
  /** `All 3,912 speakers`; absent where all of them are rows. */
  readonly total?: { readonly text: string; readonly href: string };
};

const RANKED = 6;

/**
 * The start page. `answer` must be that of an empty search: its facets and dates are those of the
 * whole archive.
 */
export function presentStartPage(
  answer: SearchAnswer,
  suggestions: readonly SuggestedSearch[],
): StartPageView {
  const { result, summary } = answer;
  const page = presentSearchPage(answer);
  return {
    ...page,
    frame: {
      ...page.frame,
      title: answer.site.name,
      styleHrefs: [...page.frame.styleHrefs, answer.site.assetHref('start.css')],
      canonical: `${answer.site.publicUrl ?? ''}/`,
      robots: '',
    },
    promise: 'Who said what, where and when',
    holdings: holdingsText(summary),
    holdingsNote: `${page.dateLine.hint}${gapsText(page.dateLine.cells)}`,
    suggestions: suggestions.map(({ text, note, state, total }) => ({
      text,
      note: `${note}: ${countText(total, 'article')}`,
      href: searchHref(state),
    })),
    quoted: ranking('speaker', result.facets.speaker, '/speakers', ''),
    mentioned: ranking('country', result.facets.country, '/countries', ', with a map'),
    coverage: coverageText(answer, summary),
  };
}

/** `all` is the page of all values, `words` what it has beside them. */
function ranking(
  facet: 'speaker' | 'country',
  { values, distinct }: ValueFacet,
  all: string,
  words: string,
): Ranking {
  return {
    rows: values.slice(0, RANKED).map(({ value, label, count }) => ({
      name: label,
      href: searchHref(withOnly(EMPTY_STATE, facet, value)),
      count: countText(count, 'article'),
    })),
    ...(distinct > RANKED
      ? { total: { text: `All ${countText(distinct, unitOf(facet))}${words}`, href: all } }
      : {}),
  };
}

// Years without an article are named while that helps; a list of thirty would not.
const MOST_GAPS_NAMED = 3;

function gapsText(cells: readonly DateCell[]): string {
  const gaps = cells.filter(({ count, label }) => count === '0' && /^\d{4}$/.test(label));
  if (gaps.length === 0 || gaps.length > MOST_GAPS_NAMED) return '';
  const names = gaps.map(({ label }) => label);
  return ` Nothing is held for ${listed(names, 'and')}.`;
}

function coverageText(
  { result }: SearchAnswer,
  { articles, indexedAt, sampleOnly, undated }: ArchiveSummary,
): string {
  const share = (count: number) => shareText(count, articles);
  const { country, speaker } = result.facets;
  const read =
    indexedAt === undefined ? '' : `Read into the archive on ${dateText(indexedAt.slice(0, 10))}. `;
  const sample = sampleOnly ? 'This is the sample archive that comes with the program. ' : '';
  return `${sample}${read}${share(articles - undated)} of articles have a date, ${share(articles - country.missing)} a country, ${share(articles - speaker.missing)} someone quoted.`;
}
