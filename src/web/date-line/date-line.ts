import { countText, plural } from '../../domain/count-text.ts';
import { optional } from '../../domain/optional-key.ts';
import { dayInterval } from '../../domain/publication-date.ts';
import type { ArchiveSummary, DateFacet } from '../../domain/search.ts';
import { compareHref } from '../url/compare-url.ts';
import { countriesHref } from '../url/countries-url.ts';
import { ARTICLES, type ListKind } from '../url/list-kind.ts';
import { changed } from '../url/search-links.ts';
import type { DateChoice, SearchState } from '../url/search-state.ts';
import type { ParsedSearchUrl } from '../url/search-url.ts';
import { dateText } from '../words/dates.ts';
import { capitalized } from '../words/words.ts';
import { type DateCell, dateCells } from './date-cells.ts';
import {
  type BarLink,
  barLinks,
  type DateChart,
  drawDateChart,
  isChosen,
  isInRange,
} from './date-chart.ts';
import { type DateFields, presentDateFields } from './date-fields.ts';
import { type DatePreset, presentDatePresets } from './date-presets.ts';
import { chooseDateView, type DateView, type DayRange, MOST_SINGLE_YEARS } from './date-units.ts';

/** The date facet: bars, the links under them, and the fields for a range. */
export type DateLine = {
  /** Where the form of the dates leads. */
  readonly action: ListKind['action'];
  /** What the numbers count, as the head of their column: `Articles`. */
  readonly counted: string;
  /** `All years`, `2021`, `October`: the last is where one is and has no link. */
  readonly path: readonly { readonly text: string; readonly href?: string }[];
  /** How many articles or quotes are drawn, and what a click on a cell does. */
  readonly hint: string;
  /** Absent where nothing has a date. */
  readonly chart?: DateChart;
  /** What a wide page shows under the bars. */
  readonly cells: readonly DateCell[];
  /** What a phone shows in their place, where they would be too small to hit. */
  readonly narrowCells?: readonly DateCell[];
  /** The cells laid over their bars, for pointers. */
  readonly barLinks: readonly BarLink[];
  /** Ready ranges; empty where the page has none to offer. */
  readonly presets: readonly DatePreset[];
  /** The same articles in other pictures: beside another search over time, and on the map. */
  readonly further: readonly { readonly text: string; readonly href: string }[];
  readonly legend: string;
  /** `, 1 range set`; empty where none is. */
  readonly chosenText: string;
  /** The way to articles without a date, which no bar can show; absent where there are none. */
  readonly undated?: { readonly text: string; readonly href: string };
  readonly fields: DateFields;
};

/**
 * The date facet of a result of `total` articles, or of another `list`. The facet counts without the
 * date filter (docs/contract.md), so the line shows what lies outside the chosen range as well; where nothing is
 * found at all, the years of the `archive`, empty. Ready ranges are those of the archive that bring something.
 */
export function presentDateLine(
  facet: DateFacet,
  total: number,
  url: ParsedSearchUrl,
  archive: Pick<ArchiveSummary, 'firstDay' | 'lastDay'> = {},
  list: ListKind = ARTICLES,
): DateLine {
  const { state } = url;
  const range = dayRange(state.dates);
  const view = chooseDateView(facet, range, total === 0 ? daysOf(archive) : undefined);
  const cells = view === undefined ? { cells: [] } : dateCells(view, range, state, list);
  return {
    action: list.action,
    counted: capitalized(plural(list.unit)),
    path: datePath(state, view, list),
    hint: hint(view, { facet, total, state, unit: list.unit }),
    ...(view === undefined ? {} : { chart: drawDateChart(view.units, range) }),
    ...cells,
    barLinks: barLinks(cells.cells),
    presets: presentDatePresets(archive, facet, state, list),
    further: [
      { text: 'Compare over time', href: compareHref(state, comparedWith(state)) },
      { text: 'Countries on a map', href: countriesHref(state) },
    ],
    legend: legend(facet, view, range, list.unit),
    chosenText: isChosen(range) ? ', 1 range set' : '',
    ...undated(facet, state, list),
    fields: presentDateFields(url),
  };
}

function daysOf({ firstDay, lastDay }: Pick<ArchiveSummary, 'firstDay' | 'lastDay'>) {
  if (firstDay === undefined || lastDay === undefined) return undefined;
  const first = dayInterval(firstDay)?.first ?? 0;
  return { first, last: dayInterval(lastDay)?.last ?? first };
}

function comparedWith({ text }: SearchState) {
  return text === '' ? [] : [{ name: 'a', text } as const];
}

function dayRange({ from, to }: DateChoice): DayRange {
  const first = from === undefined ? undefined : dayInterval(from)?.first;
  const last = to === undefined ? undefined : dayInterval(to)?.last;
  return {
    ...optional('from', first),
    ...optional('to', last),
  };
}

function datePath(
  state: SearchState,
  view: DateView | undefined,
  { hrefOf }: ListKind,
): DateLine['path'] {
  const { from, to, none } = state.dates;
  if (from === undefined && to === undefined && !none) return [];
  const at = (dates: DateChoice) => hrefOf(changed(state, { dates }));
  const all = { text: 'All years', href: at({ none: false }) };
  const value = view?.units[0]?.value ?? '';
  const year = value.slice(0, 4);
  if (view?.scale === 'year') return [all, { text: year }];
  if (view?.scale !== 'month') return [all];
  const wholeYear = { text: year, href: at({ from: year, to: year, none: false }) };
  return [all, wholeYear, { text: dateText(value.slice(0, 7)).replace(` ${year}`, '') }];
}

type Drawn = {
  readonly facet: DateFacet;
  readonly total: number;
  readonly state: SearchState;
  readonly unit: ListKind['unit'];
};

function hint(view: DateView | undefined, { facet, total, state, unit }: Drawn): string {
  const { dates } = state;
  const isNarrowed = dates.from !== undefined || dates.to !== undefined || dates.none;
  if (total === 0 && isNarrowed) return butYourDates(facet, unit);
  if (view === undefined) return total === 0 ? '' : `No ${unit} here has a date.`;
  if (total === 0) return noneHint(view, unit);
  const drawn = view.units.reduce((sum, { count }) => sum + count, 0);
  const first = view.units[0]?.value ?? '';
  const last = view.units.at(-1)?.value ?? '';
  const place = (length: number) => dateText(first.slice(0, length));
  switch (view.scale) {
    case 'years':
      return yearsHint(first.slice(0, 4), last.slice(0, 4), isNarrowed);
    case 'year':
      return `${countText(drawn, unit)} in ${place(4)}. Choose a month to see its days.`;
    case 'months':
      return `${countText(drawn, unit)}, ${place(7)} to ${dateText(last.slice(0, 7))}. Choose a month to see its days.`;
    case 'month':
      return `${countText(drawn, unit)} in ${place(7)}. Choose a day.`;
    default:
      return view.scale satisfies never;
  }
}

function yearsHint(first: string, last: string, isNarrowed: boolean): string {
  const isGrouped = Number(last) - Number(first) + 1 > MOST_SINGLE_YEARS;
  // With a range the path before the hint says “All years” already.
  const what = isNarrowed ? '' : 'All years, ';
  const next = isGrouped ? 'Choose some years to look closer.' : 'Choose a year to see its months.';
  return `${what}${first} to ${last}. ${next}`;
}

function noneHint({ units }: DateView, unit: ListKind['unit']): string {
  const years = yearsText(units[0]?.value ?? '', units.at(-1)?.value ?? '');
  return `The archive covers ${years}: no ${unit} of those years matches.`;
}

function butYourDates({ values, imprecise, missing }: DateFacet, unit: ListKind['unit']): string {
  const count = values.reduce((sum, value) => sum + value.count, imprecise + missing);
  if (count === 0) return `Without your dates there is still no ${unit}.`;
  const found = `With everything but your dates: ${countText(count, unit)}`;
  const [first] = values;
  const last = values.at(-1);
  return first && last ? `${found}, ${yearsText(first.value, last.value)}.` : `${found}.`;
}

function yearsText(first: string, last: string): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? from : `${from} to ${to}`;
}

function legend(
  facet: DateFacet,
  view: DateView | undefined,
  range: DayRange,
  unit: ListKind['unit'],
): string {
  const sentences = [
    isChosen(range) && view?.units.some((unit) => !isInRange(unit, range))
      ? 'Filled bars, heavy line: in your range. Outlined: outside it.'
      : '',
    impreciseText(facet, unit),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function impreciseText({ imprecise, interval }: DateFacet, unit: ListKind['unit']): string {
  if (imprecise === 0) return '';
  const verb = imprecise === 1 ? 'gives' : 'give';
  const [what, whole] = interval === 'day' ? ['no day', 'month'] : ['only a year', 'year'];
  // A bar would be short of what its link shows, did nobody say why.
  const found =
    imprecise === 1 ? 'is not in the chart, but matches' : 'are not in the chart, but match';
  return `${countText(imprecise, unit)} ${verb} ${what}: ${imprecise === 1 ? 'it' : 'they'} ${found} every period of the ${whole}.`;
}

function undated(
  { missing }: DateFacet,
  state: SearchState,
  { unit, hrefOf }: ListKind,
): Pick<DateLine, 'undated'> {
  if (missing === 0 || state.dates.none) return {};
  const href = hrefOf(changed(state, { dates: { none: true } }));
  return { undated: { text: `${countText(missing, unit)} without a date`, href } };
}
