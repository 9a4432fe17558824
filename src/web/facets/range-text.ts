import type { DateChoice } from '../url/search-state.ts';
import { dateText } from '../words/dates.ts';

/** A chosen range in words: `January 2019 to December 2021`, `since 2019`, `without a date`. */
export function rangeText({ from, to, none }: DateChoice): string | undefined {
  const range = endsText(from, to);
  if (!none) return range;
  return range === undefined ? 'without a date' : `${range} or without a date`;
}

function endsText(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined) return `until ${dateText(to ?? '')}`;
  if (to === undefined) return `since ${dateText(from)}`;
  return from === to ? dateText(from) : `${dateText(from)} to ${dateText(to)}`;
}
