import { countText } from '../../domain/count-text.ts';
import type { ArchiveHoldings } from '../../domain/holdings.ts';
import { dayInterval, isoDay } from '../../domain/publication-date.ts';
import type { DateFacet } from '../../domain/search.ts';
import { dateText, daysText, monthName } from '../words/dates.ts';
import { listed } from '../words/words.ts';

// More of them are no sentence: then the coarser gaps are named, or their number.
const MOST_GAPS = 12;

/** A stretch without articles: first and last of the missing days, months or years. */
type Gap = { readonly from: string; readonly to: string };

/**
 * Where between its first and its last article an archive holds nothing, as finely as its dates are drawn:
 * `No article is dated March 1999 or May to July 2003.` Empty where no stretch is missing.
 */
export function gapsText(years: ArchiveHoldings['years'], date: DateFacet): string {
  if (date.interval !== 'year') {
    const gaps = findGaps(date.values.map(({ value }) => value));
    if (gaps.length <= MOST_GAPS) return `${sentence(gaps)}${coarseText(date, gaps)}`;
  }
  const ofYears = findGaps(years.map(({ year }) => String(year).padStart(4, '0')));
  if (ofYears.length <= MOST_GAPS) return sentence(ofYears);
  const missing = (years.at(-1)?.year ?? 0) - (years[0]?.year ?? 0) + 1 - years.length;
  return `${countText(missing, 'year')} between have no article.`;
}

function sentence(gaps: readonly Gap[]): string {
  if (gaps.length === 0) return '';
  return `No article is dated ${listed(gaps.map(gapText), 'or')}.`;
}

/** Dates without a month may lie in any gap of their year: that is said, not hidden. */
function coarseText({ imprecise }: DateFacet, gaps: readonly Gap[]): string {
  if (imprecise === 0 || gaps.length === 0) return '';
  return ` ${countText(imprecise, 'article')} ${imprecise === 1 ? 'is' : 'are'} dated only to the month or year.`;
}

/** What is missing between ascending days, months or years. */
function findGaps(held: readonly string[]): Gap[] {
  return held.slice(1).flatMap((value, at) => {
    const before = held[at] ?? value;
    const first = (dayInterval(before)?.last ?? 0) + 1;
    const last = (dayInterval(value)?.first ?? 0) - 1;
    if (last < first) return [];
    return [
      { from: isoDay(first).slice(0, value.length), to: isoDay(last).slice(0, value.length) },
    ];
  });
}

const YEAR = 4;
const MONTH = 7;

function gapText({ from, to }: Gap): string {
  if (from === to) return dateText(from);
  if (from.length > MONTH) {
    return daysText(dayInterval(from)?.first ?? 0, dayInterval(to)?.last ?? 0);
  }
  const [since, until] = [from.slice(0, YEAR), to.slice(0, YEAR)];
  const isWhole = from.length === YEAR || (from.endsWith('-01') && to.endsWith('-12'));
  if (isWhole) return since === until ? since : `${since} to ${until}`;
  if (since !== until) return `${dateText(from)} to ${dateText(to)}`;
  return `${monthName(from.slice(YEAR + 1))} to ${dateText(to)}`;
}
