import { numberText } from '../../domain/count-text.ts';
import type { ComparedUnit } from '../../services/search/compare-searches.ts';
import type { Measure } from '../url/compare-url.ts';
import { dateText, shortDateText } from '../words/dates.ts';
import { queryText } from '../words/words.ts';

const PER = 1000;

/** What is drawn of a search in a unit: its articles, or how many they are of each thousand. */
export function measured(
  { counts, all }: Pick<ComparedUnit, 'counts' | 'all'>,
  at: number,
  measure: Measure,
): number {
  const count = counts[at] ?? 0;
  if (measure === 'count') return count;
  return all === 0 ? 0 : (PER * count) / all;
}

/** `81`, or `29.4` of a thousand: one digit more where a whole number would say nothing. */
export function measuredText(value: number, measure: Measure): string {
  if (measure === 'count') return numberText(value);
  return value > 0 && value < 0.05 ? 'under 0.1' : numberText(Math.round(value * 10) / 10);
}

/** `2021`, `October 2021` or `21 October 2021`; short with the month in three letters. */
export function unitText(value: string, form: 'long' | 'short' = 'long'): string {
  return form === 'long' ? dateText(value) : shortDateText(value);
}

/** `in 2021`, `in October 2021` or `on 21 October 2021`. */
export function whenText(value: string): string {
  const isDay = value.length > 'YYYY-MM'.length;
  return `${isDay ? 'on' : 'in'} ${unitText(value)}`;
}

/** The words of a search as a noun of a sentence; those of a phrase stand in quotation marks already. */
export function inQuotes(text: string): string {
  return /^".*"$/.test(text) ? queryText(text) : `“${queryText(text)}”`;
}
