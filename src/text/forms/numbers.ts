import { optional } from '../../domain/optional-key.ts';
import type { OneOrMore } from '../../domain/query.ts';
import type { Token } from '../tokens.ts';

/** Words of a text from number `from` up to `to` that are one number, and what they are indexed as, in order. */
export type ReadNumber = {
  readonly to: number;
  readonly end: number;
  readonly tokens: OneOrMore<string>;
};

// Signs are tokens of themselves, which nobody can type as a word.
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', '¤dollar'],
  ['€', '¤euro'],
  ['£', '¤pound'],
  ['¥', '¤yen'],
  ['₹', '¤rupee'],
  ['₽', '¤ruble'],
  ['₩', '¤won'],
  ['₺', '¤lira'],
  ['₦', '¤naira'],
]);
/** What a sign is called behind its number, base forms; those that are other words too are left out. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['¤dollar', 'dollar'],
  ['¤euro', 'euro'],
  ['¤pound', 'pound'],
  ['¤yen', 'yen'],
  ['¤rupee', 'rupee'],
  ['¤ruble', 'ruble'],
  ['¤naira', 'naira'],
]);
/** Stands in place of the point of a number. */
export const DECIMAL_POINT = '·';

const SCALES: ReadonlyMap<string, string> = new Map([
  ['bn', 'billion'],
  ['bln', 'billion'],
  ['billion', 'billion'],
  ['billions', 'billion'],
  ['mln', 'million'],
  ['mn', 'million'],
  ['million', 'million'],
  ['millions', 'million'],
  ['tn', 'trillion'],
  ['trn', 'trillion'],
  ['tln', 'trillion'],
  ['trillion', 'trillion'],
]);
// Behind an amount of money alone: 100m may be metres.
const SHORT_SCALES: ReadonlyMap<string, string> = new Map([
  ['b', 'billion'],
  ['m', 'million'],
  ['k', 'thousand'],
  ['t', 'trillion'],
]);
const DIGITS = /^[0-9]+$/;
const DIGITS_AND_SCALE = /^([0-9]+)([a-z]+)$/;

/**
 * The number that begins with a word: 1,000 is 1000, 700bn is 700 billion, as is 700 bln; a sign of currency stands before
 * its number, wherever it is printed, and % is *percent* behind it. `undefined` where no number begins.
 */
export function readNumber(
  text: string,
  found: readonly Token[],
  from: number,
): ReadNumber | undefined {
  const first = found[from];
  if (!first || !startsWithDigit(first.word)) return undefined;
  const digits = readDigits(text, found, from);
  if (!digits) return undefined;
  const before = CURRENCIES.get(text.charAt(first.start - 1));
  const scaled = readScale(text, found, digits, before !== undefined);
  const after = signAfter(text, scaled.end);
  const currency = before ?? after?.currency;
  // What stands behind the digits is no scale: 100m.
  const rest = scaled.scale === undefined ? digits.suffix : '';
  const amount: OneOrMore<string> = [
    digits.value + rest,
    ...(scaled.scale === undefined ? [] : [scaled.scale]),
    ...(after?.isPercent ? ['percent'] : []),
  ];
  return {
    to: scaled.to,
    end: after?.end ?? scaled.end,
    tokens: currency === undefined ? amount : [currency, ...amount],
  };
}

type Digits = {
  readonly to: number;
  readonly end: number;
  readonly value: string;
  readonly suffix: string;
};

function readDigits(text: string, found: readonly Token[], from: number): Digits | undefined {
  let at = from;
  let part = digitsIn(found[at]);
  if (!part) return undefined;
  let value = part.digits;
  while (
    part.suffix === '' &&
    value.length <= 3 * (at - from + 1) &&
    joinedBy(text, found, at, ',')
  ) {
    const next = digitsIn(found[at + 1]);
    if (next?.digits.length !== 3) break;
    value += next.digits;
    part = next;
    at += 1;
  }
  if (part.suffix === '' && joinedBy(text, found, at, '.') && !isVersion(text, found, at, from)) {
    const next = digitsIn(found[at + 1]);
    if (next) {
      value += DECIMAL_POINT + next.digits;
      part = next;
      at += 1;
    }
  }
  const end = (found[at]?.end ?? 0) - part.suffix.length;
  return { to: at + 1, end, value, suffix: part.suffix };
}

/** `3.5` is a number, `1.2.3` and `21.10.2021` are none. */
function isVersion(text: string, found: readonly Token[], at: number, from: number): boolean {
  const isBehind = text.charAt((found[from]?.start ?? 0) - 1) === '.';
  return isBehind || (joinedBy(text, found, at + 1, '.') && digitsIn(found[at + 2]) !== undefined);
}

function digitsIn(token: Token | undefined): { digits: string; suffix: string } | undefined {
  if (token === undefined) return undefined;
  if (DIGITS.test(token.word)) return { digits: token.word, suffix: '' };
  const [, digits, suffix] = DIGITS_AND_SCALE.exec(token.word) ?? [];
  if (digits === undefined || suffix === undefined) return undefined;
  return SCALES.has(suffix) || SHORT_SCALES.has(suffix) ? { digits, suffix } : undefined;
}

type Scaled = { readonly to: number; readonly end: number; readonly scale?: string };

function readScale(
  text: string,
  found: readonly Token[],
  { to, end, suffix }: Digits,
  isMoney: boolean,
): Scaled {
  if (suffix !== '') {
    const whole = found[to - 1]?.end ?? end;
    const scale = SCALES.get(suffix) ?? (isMoney ? SHORT_SCALES.get(suffix) : undefined);
    return { to, end: whole, ...optional('scale', scale) };
  }
  const next = found[to];
  const scale = next === undefined ? undefined : SCALES.get(next.word);
  if (next === undefined || scale === undefined || !/^[\s-]$/.test(text.slice(end, next.start))) {
    return { to, end };
  }
  return { to: to + 1, end: next.end, scale };
}

type SignAfter = { readonly end: number; readonly currency?: string; readonly isPercent?: true };

function signAfter(text: string, end: number): SignAfter | undefined {
  const at = /\s/.test(text.charAt(end)) ? end + 1 : end;
  const sign = text.charAt(at);
  if (sign === '%') return { end: at + 1, isPercent: true };
  const currency = CURRENCIES.get(sign);
  // Of `3 $5` the sign belongs to what follows.
  if (currency === undefined || /[0-9]/.test(text.charAt(at + 1))) return undefined;
  return { end: at + 1, currency };
}

function joinedBy(text: string, found: readonly Token[], at: number, mark: string): boolean {
  const end = found[at]?.end;
  return end !== undefined && found[at + 1]?.start === end + 1 && text.charAt(end) === mark;
}

/** Whether a number may begin with this word. */
export function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
