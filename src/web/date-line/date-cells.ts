import { numberText, plural } from '../../domain/count-text.ts';
import type { ListKind } from '../url/list-kind.ts';
import { changed } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';
import { dateText, shortMonth } from '../words/dates.ts';

import { isChosen, isInRange } from './date-chart.ts';
import { type DateUnit, type DateView, type DayRange, MOST_SINGLE_YEARS } from './date-units.ts';

/** A stretch of the date line with its number: a link, unless there is nothing. */
export type DateCell = {
  readonly label: string;
  /** Shorter, for phones: `’21`. */
  readonly shortLabel: string;
  /** What the label leaves out, for those who hear it: ` October 2021` after `21`. */
  readonly context: string;
  readonly count: string;
  /** What the count is of: `articles`. */
  readonly unit: string;
  readonly href?: string;
  readonly isChosen: boolean;
  /** Width of the cell in twelfths of a group or in units: it names a class of the style sheet. */
  readonly weight: number;
  /** How many bars stand above it. */
  readonly bars: number;
};

type Group = { readonly units: readonly DateUnit[]; readonly from: string; readonly to: string };

// A cell is never under 24 px (docs/look.md): 874 px of line on a wide page, 358 px on a phone.
const MOST_CELLS = { narrowYears: 14, narrowGroups: 6, narrowDays: 8 } as const;
const YEAR_STEPS = [1, 5, 10, 20, 50, 100, 500, 1000] as const;
const WIDEST_WEIGHT = 12;
const DAYS_IN_NARROW_CELL = 5;

/** The cells of a wide page, and those of a phone where they have to be fewer. */
export function dateCells(
  view: DateView,
  range: DayRange,
  state: SearchState,
  list: ListKind,
): { readonly cells: DateCell[]; readonly narrowCells?: DateCell[] } {
  const present = (groups: readonly Group[]) =>
    groups.map((each) => cell(each, view, range, { state, list }));
  switch (view.scale) {
    case 'years':
      return yearCells(view.units, present);
    case 'year':
      return { cells: present(view.units.map((unit) => group([unit]))) };
    case 'months':
      return { cells: present(groupBy(view.units, ({ value }) => value.slice(0, 7))) };
    case 'month':
      return {
        cells: present(view.units.map((unit) => group([unit]))),
        narrowCells: present(inRuns(view.units, DAYS_IN_NARROW_CELL, MOST_CELLS.narrowDays)),
      };
    default:
      return view.scale satisfies never;
  }
}

function yearCells(
  units: readonly DateUnit[],
  present: (groups: readonly Group[]) => DateCell[],
): { cells: DateCell[]; narrowCells?: DateCell[] } {
  const years = groupBy(units, ({ value }) => value.slice(0, 4));
  const cells = present(joinYears(years, MOST_SINGLE_YEARS));
  if (years.length <= MOST_CELLS.narrowYears) return { cells };
  return { cells, narrowCells: present(joinYears(years, MOST_CELLS.narrowGroups)) };
}

function joinYears(years: readonly Group[], most: number): Group[] {
  const step = YEAR_STEPS.find((size) => Math.ceil(years.length / size) <= most) ?? years.length;
  const groups: Group[] = [];
  for (let at = 0; at < years.length; at += step) {
    groups.push(group(years.slice(at, at + step).flatMap(({ units }) => units)));
  }
  return groups;
}

function inRuns(units: readonly DateUnit[], size: number, most: number): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < units.length; at += size) {
    const rest = units.length - at;
    // The last run takes what is left over: 26–31 October, not 31 October alone.
    const end = groups.length === most - 1 || rest < 2 * size - 1 ? units.length : at + size;
    groups.push(group(units.slice(at, end)));
    if (end === units.length) break;
  }
  return groups;
}

function groupBy(units: readonly DateUnit[], keyOf: (unit: DateUnit) => string): Group[] {
  return [...Map.groupBy(units, keyOf)].map(([key, inside]) => ({
    units: inside,
    from: key,
    to: key,
  }));
}

function group(units: readonly DateUnit[]): Group {
  const [first] = units;
  const last = units.at(-1);
  // Months joined to whole years go by the names of the years.
  const length = units.length > 1 && first?.value.length === 7 ? 4 : undefined;
  return {
    units,
    from: first?.value.slice(0, length) ?? '',
    to: last?.value.slice(0, length) ?? '',
  };
}

function cell(
  { units, from, to }: Group,
  { scale }: DateView,
  range: DayRange,
  { state, list }: { readonly state: SearchState; readonly list: ListKind },
): DateCell {
  const count = units.reduce((sum, unit) => sum + unit.count, 0);
  const dates = { from, to, none: false };
  return {
    ...labels(from, to),
    count: numberText(count),
    unit: count === 1 ? list.unit : plural(list.unit),
    ...(count > 0 ? { href: list.hrefOf(changed(state, { dates })) } : {}),
    isChosen: isChosen(range) && units.some((unit) => isInRange(unit, range)),
    bars: units.length,
    weight: scale === 'years' ? weightOfYears(from, to) : units.length,
  };
}

function weightOfYears(from: string, to: string): number {
  const years = Number(to) - Number(from) + 1;
  return Math.min(years, WIDEST_WEIGHT);
}

type Labels = Pick<DateCell, 'label' | 'shortLabel' | 'context'>;

function labels(from: string, to: string): Labels {
  const [year = '', month, day] = from.split('-');
  if (from !== to) return rangeLabels(from, to);
  if (day !== undefined) {
    const label = String(Number(day));
    return { label, shortLabel: label, context: ` ${dateText(from.slice(0, 7))}` };
  }
  if (month !== undefined) {
    const label = shortMonth(month);
    return { label, shortLabel: label, context: ` ${year}` };
  }
  return { label: year, shortLabel: `’${year.slice(2)}`, context: '' };
}

function rangeLabels(from: string, to: string): Labels {
  if (from.length > 7) {
    const label = `${Number(from.slice(8))}–${Number(to.slice(8))}`;
    return { label, shortLabel: label, context: ` ${dateText(from.slice(0, 7))}` };
  }
  const isSameCentury = from.slice(0, 2) === to.slice(0, 2);
  const label = `${from}–${isSameCentury ? to.slice(2) : to}`;
  return { label, shortLabel: label, context: '' };
}
