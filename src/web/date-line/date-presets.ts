import { dayInterval, epochDay, isoDay } from '../../domain/publication-date.ts';
import type { ArchiveSummary, DateFacet } from '../../domain/search.ts';
import { ARTICLES, type ListKind } from '../url/list-kind.ts';
import { changed } from '../url/search-links.ts';
import type { DateChoice, SearchState } from '../url/search-state.ts';

/** A range that is ready to be chosen. */
export type DatePreset = { readonly text: string; readonly href: string; readonly isHere: boolean };

type Ends = { readonly from: string; readonly to: string };
type Range = Ends & { readonly text: string };

const MOST_DECADES = 3;
const YEARS_BACK = 5;

/**
 * Ready ranges, counted back from the last day of the archive and never from today: an archive that
 * ends in 1987 has a last year as well. Neither those that would leave nothing out are offered, nor those in
 * which the `facet` has no article.
 */
export function presentDatePresets(
  { firstDay, lastDay }: Pick<ArchiveSummary, 'firstDay' | 'lastDay'>,
  facet: DateFacet,
  state: SearchState,
  { hrefOf }: ListKind = ARTICLES,
): DatePreset[] {
  if (firstDay === undefined || lastDay === undefined) return [];
  return [...lastOnes(lastDay), ...lastDecades(firstDay, lastDay)]
    .filter(
      ({ from, to }) => from > firstDay.slice(0, from.length) || to < lastDay.slice(0, to.length),
    )
    .filter((range) => isSame(state.dates, range) || bringsAny(range, lastDay, facet))
    .map(({ text, from, to }) => ({
      text,
      href: hrefOf(changed(state, { dates: { from, to, none: false } })),
      isHere: isSame(state.dates, { from, to }),
    }));
}

/**
 * Whether an article is in a range, as the bars say. A bar that the range begins within says nothing: its
 * articles may come before. By day the bars are of the chosen months only, so nothing is known of others.
 */
function bringsAny({ from, to }: Ends, lastDay: string, { values }: DateFacet): boolean {
  const first = dayInterval(from)?.first ?? 0;
  // After the last day of the archive nothing comes: the rest of its month or year is in the range.
  const last = to === lastDay ? Number.POSITIVE_INFINITY : (dayInterval(to)?.last ?? 0);
  return values.some(({ value }) => {
    const bar = dayInterval(value);
    return bar !== undefined && bar.first >= first && bar.last <= last;
  });
}

function lastOnes(lastDay: string): Range[] {
  const [year = 0, month = 1, day = 1] = lastDay.split('-').map(Number);
  const after = (years: number, months: number) => {
    // Before 31 March comes no 31 February, but its last day.
    const lastOfMonth = epochDay(year - years, month - months + 1, 1) - 1;
    return isoDay(Math.min(epochDay(year - years, month - months, day), lastOfMonth) + 1);
  };
  return [
    { text: 'Last month of the archive', from: after(0, 1), to: lastDay },
    { text: 'Last year of the archive', from: after(1, 0), to: lastDay },
    { text: `Last ${YEARS_BACK} years of the archive`, from: after(YEARS_BACK, 0), to: lastDay },
  ];
}

function lastDecades(firstDay: string, lastDay: string): Range[] {
  const decadeOf = (value: string) => Math.floor(Number(value.slice(0, 4)) / 10) * 10;
  const last = decadeOf(lastDay);
  const count = Math.min(MOST_DECADES, (last - decadeOf(firstDay)) / 10 + 1);
  return Array.from({ length: count }, (_, index) => last - 10 * (count - 1 - index)).map(
    (decade) => ({ text: `${decade}s`, from: fourDigits(decade), to: fourDigits(decade + 9) }),
  );
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

function isSame({ from, to, none }: DateChoice, range: Ends): boolean {
  return from === range.from && to === range.to && !none;
}
