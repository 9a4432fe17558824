import { countText } from '../../domain/count-text.ts';
import type { ArchiveSummary } from '../../domain/search.ts';
import type { ComparedUnit, Comparison } from '../../services/search/compare-searches.ts';
import { type Chip, presentChips } from '../facets/chips.ts';
import type { FacetLabels } from '../facets/facet-labels.ts';
import { type Frame, presentFrame, type Site } from '../frame/frame.ts';
import {
  COMPARED,
  type ComparedName,
  compareHref,
  letter,
  type Measure,
  type ParsedCompareUrl,
} from '../url/compare-url.ts';
import { changed, type HiddenField, hiddenFields, searchHref } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';
import { queryText } from '../words/words.ts';
import {
  type ChartSeries,
  type CompareChart,
  drawCompareChart,
  LINE_WORDS,
} from './compare-chart.ts';
import { type CountryCharts, presentCountryCharts } from './compare-countries.ts';
import { type CompareHeading, compareHeading } from './compare-finding.ts';
import { type CompareTable, presentCompareTable } from './compare-table.ts';
import { inQuotes, measured, measuredText, unitText, whenText } from './compare-words.ts';

/** Everything that the comparison of searches shows. */
export type ComparePageView = {
  readonly frame: Frame;
  readonly heading: string;
  readonly note: string;
  readonly chips: readonly Chip[];
  readonly notices: ParsedCompareUrl['notices'];
  /** One for each search, and one more to add another. */
  readonly fields: readonly CompareField[];
  readonly hidden: readonly HiddenField[];
  /** Only with two searches. */
  readonly swap?: string;
  /** Absent where there is nothing to draw. */
  readonly result?: {
    readonly status: string;
    readonly measures: readonly {
      readonly text: string;
      readonly href: string;
      readonly isHere: boolean;
    }[];
    readonly wide: CompareChart;
    readonly narrow: CompareChart;
    readonly table: CompareTable;
    readonly byCountry?: CountryCharts;
  };
};

export type CompareField = {
  readonly name: ComparedName;
  /** `Search A, solid line, round points`. */
  readonly label: string;
  readonly text: string;
  /** `396 articles.`; empty where nothing was asked. */
  readonly count: string;
  readonly href?: string;
};

const MOST_LABEL_CHARS = 20;

/** The page of a comparison; `comparison` is absent where no search was given. */
export function presentComparePage(
  site: Site,
  asked: ParsedCompareUrl,
  comparison: Comparison | undefined,
  summary: ArchiveSummary,
  labels: FacetLabels,
): ComparePageView {
  const { common, searches, measure } = asked;
  const heading = compareHeading(asked.searches, comparison);
  const [first, second] = searches;
  const hasSwap = searches.length === 2 && first !== undefined && second !== undefined;
  return {
    frame: presentFrame(site, {
      title: heading.text,
      path: compareHref(common, searches, measure),
      here: '/',
      summary,
      styles: ['reference.css', 'compare.css'],
    }),
    heading: heading.text,
    note: noteText(asked, comparison, heading),
    chips: presentChips(common, labels).map((chip) => ({
      ...chip,
      href: compareHref(chip.without, searches, measure),
    })),
    notices: asked.notices,
    fields: fields(asked, comparison),
    hidden: [
      ...hiddenFields(common, ['q']),
      ...(measure === 'share' ? [{ name: 'measure', value: measure }] : []),
    ],
    ...(hasSwap
      ? {
          swap: compareHref(
            common,
            [
              { ...first, text: second.text },
              { ...second, text: first.text },
            ],
            measure,
          ),
        }
      : {}),
    ...(comparison === undefined || comparison.units.length === 0
      ? {}
      : { result: presentResult(asked, comparison) }),
  };
}

function presentResult(asked: ParsedCompareUrl, comparison: Comparison) {
  const { common, searches, measure } = asked;
  const series = searches.map((search, at): ChartSeries => {
    const state = { ...common, text: search.text };
    const points = comparison.units.map((unit) => point(unit, at, state, measure));
    const last = points.at(-1);
    const end = last === undefined ? '' : measuredText(last.value, measure);
    const when = whenText(comparison.units.at(-1)?.value ?? '');
    return {
      name: search.name,
      points,
      labels: [
        `${letter(search.name)}, ${shortened(search.text)}`,
        `${end} ${when}`,
        `${letter(search.name)}, ${end}`,
      ],
    };
  });
  const units = comparison.units.map(({ value }) => unitText(value, 'short'));
  return {
    status: statusText(asked, comparison),
    measures: [
      { text: 'Articles', href: compareHref(common, searches), isHere: measure === 'count' },
      {
        text: 'Per 1,000 articles',
        href: compareHref(common, searches, 'share'),
        isHere: measure === 'share',
      },
    ],
    wide: drawCompareChart(units, series, 'wide'),
    narrow: drawCompareChart(units, series, 'narrow'),
    table: presentCompareTable(asked, comparison),
    ...presentCountryCharts(asked, comparison),
  };
}

function point(unit: ComparedUnit, at: number, state: SearchState, measure: Measure) {
  const value = measured(unit, at, measure);
  const count = unit.counts[at] ?? 0;
  const dates = { from: unit.value, to: unit.value, none: false };
  return {
    value,
    title: `${unitText(unit.value)}: ${countText(count, 'article')} with ${queryText(state.text)}`,
    ...(count === 0 ? {} : { href: searchHref(changed(state, { dates })) }),
  };
}

function fields(
  { common, searches }: ParsedCompareUrl,
  comparison: Comparison | undefined,
): CompareField[] {
  const shown = Math.min(COMPARED.length, Math.max(2, searches.length + 1));
  const used = new Set(searches.map(({ name }) => name));
  const free = COMPARED.filter((name) => !used.has(name)).slice(0, shown - searches.length);
  return COMPARED.filter((name) => used.has(name) || free.includes(name)).map((name) => {
    const at = searches.findIndex((search) => search.name === name);
    const text = searches[at]?.text ?? '';
    const isExtra = text === '' && searches.length >= 2;
    return {
      name,
      label: isExtra
        ? `Add search ${letter(name)} (optional)`
        : `Search ${letter(name)}, ${LINE_WORDS[name]}`,
      text,
      count:
        text === '' || comparison === undefined
          ? ''
          : `${countText(comparison.totals[at] ?? 0, 'article')}.`,
      ...(text === '' ? {} : { href: searchHref(changed(common, { text })) }),
    };
  });
}

function noteText(
  { common }: ParsedCompareUrl,
  comparison: Comparison | undefined,
  heading: CompareHeading,
): string {
  if (comparison === undefined) {
    return 'Give two to four searches, in the language of the search box, to see how often each is met over the years.';
  }
  const [first, last] = [comparison.units[0]?.value, comparison.units.at(-1)?.value];
  if (first === undefined || last === undefined) {
    const dates = common.dates.from !== undefined || common.dates.to !== undefined;
    return `No dated article is found by any of these searches${dates ? ' in the chosen dates' : ''}.`;
  }
  const when = first === last ? unitText(first) : `${unitText(first)} to ${unitText(last)}`;
  const finding = heading.isFinding ? ' The sentence above is computed from the table.' : '';
  return `The same ${comparison.interval}s for all, ${when}.${finding}`;
}

function statusText(
  { searches, measure }: ParsedCompareUrl,
  { interval, shared, imprecise }: Comparison,
): string {
  const what =
    measure === 'share' ? `Of each 1,000 articles of the ${interval}` : `Articles a ${interval}`;
  const all = searches.length === 2 ? 'both' : 'all of them';
  const both =
    searches.length < 2
      ? ''
      : ` ${countText(shared, 'article')} ${shared === 1 ? 'is' : 'are'} in ${all}.`;
  const coarse = imprecise.reduce((sum, count) => sum + count, 0);
  const missing =
    coarse === 0
      ? ''
      : ` Not shown, because their dates are too imprecise: ${countText(coarse, 'article')}.`;
  return `${what}.${both}${missing}`;
}

function shortened(text: string): string {
  const letters = [...inQuotes(text)];
  return letters.length <= MOST_LABEL_CHARS
    ? letters.join('')
    : `${letters.slice(0, MOST_LABEL_CHARS - 1).join('')}…`;
}
