import { dayInterval } from '../../../../domain/publication-date.ts';

const EAST_ASIAN =
  /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号]?(?:\s*(?:\([^)]{1,3}\)|（[^）]{1,3}）|(?:星期|周)[一二三四五六日天])?\s*(?:(上午|午前|오전)|(下午|午後|오후))?\s*(\d{1,2})\s*[:：时時시点]\s*(\d{1,2}))?/g;

/** A date and where it begins in its text. */
export type EasternDate = { readonly value: string; readonly start: number };

/** The first date of a text as it is written in Chinese, Japanese and Korean, with the time behind it; `undefined` for none. */
export function easternDate(text: string): string | undefined {
  return easternDates(text)[0]?.value;
}

/** All such dates of a text, in order. */
export function easternDates(text: string): readonly EasternDate[] {
  return [...text.matchAll(EAST_ASIAN)].flatMap((match) => {
    const value = dayAndTime(match);
    return value === undefined ? [] : [{ value, start: match.index }];
  });
}

function dayAndTime([, year, month, day, morning, evening, hour, minute]: RegExpMatchArray) {
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined) return checked(date);
  const isHalf = morning !== undefined || evening !== undefined;
  const hours = (isHalf ? Number(hour) % 12 : Number(hour)) + (evening === undefined ? 0 : 12);
  return hours > 23 ? checked(date) : checked(`${date}T${two(String(hours))}:${two(minute)}`);
}

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

function checked(value: string): string | undefined {
  return dayInterval(value) ? value : undefined;
}
