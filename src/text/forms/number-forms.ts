// The ways in which an amount may be indexed, that of the one typed first: 1m beside 1 million, $3 beside 3 dollars, 1,500,000
// beside 1.5 million. An index keeps them apart as texts print them: 100m may be metres there, and ranks where it was typed.
import type { Form, OneOrMore } from '../../domain/query.ts';
import { CURRENCY_WORDS, DECIMAL_POINT } from './numbers.ts';

/** Of the letters behind a number those that papers use for a scale. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['b', 'billion'],
  ['k', 'thousand'],
]);
const ZEROS: readonly (readonly [string, number])[] = [
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
];
/** Smaller ones are years and prices as often as thousands. */
const FEWEST_DIGITS_OF_K = 5;
const MOST_DECIMALS = 3;

/** All ways to write the amount that these tokens of `readNumber` are; that of a percentage is one. */
export function numberForms(tokens: Form): OneOrMore<Form> {
  const [first, ...rest] = tokens;
  if (tokens.at(-1) === 'percent') return [tokens];
  const currency = CURRENCY_WORDS.get(first);
  const amount = currency === undefined ? tokens : rest;
  const others = amountsLike(amount);
  if (currency === undefined) return [tokens, ...others.map(asForm)];
  // Behind a sign 3m is read as 3 million, and beside a word nobody writes it.
  const whole = others.filter(isWhole);
  const signed = whole.map((other) => asForm([first, ...other]));
  const inWords = [amount, ...whole].map((other) => asForm([...other, currency]));
  return [tokens, ...signed, ...inWords];
}

/** An amount has digits, so that none of its ways is empty. */
function asForm(tokens: readonly string[]): Form {
  return tokens as Form;
}

function isWhole([digits = '']: readonly string[]): boolean {
  return !/[a-z]$/.test(digits);
}

function amountsLike(tokens: readonly string[]): readonly (readonly string[])[] {
  const own = tokens.join(' ');
  return waysToWrite(tokens).filter((way) => way.join(' ') !== own);
}

function waysToWrite([value = '', scale]: readonly string[]): readonly (readonly string[])[] {
  const [, digits, letter = ''] = /^([0-9·]+)([mbk]?)$/.exec(value) ?? [];
  if (digits === undefined) return [];
  const name = scale ?? NAMES.get(letter);
  if (name === 'thousand') return thousands(digits);
  const amount = name === undefined ? fromDigits(digits) : ([digits, name] as const);
  if (!amount) return isRoundThousand(digits) ? thousands(digits.slice(0, -3)) : [];
  const inFull = inDigits(amount);
  return [amount, ...short(amount), ...(inFull === '' ? [] : [[inFull]])];
}

function short([digits, name]: readonly [string, string]): string[][] {
  const letter = [...NAMES].find(([, known]) => known === name)?.[0];
  return letter === undefined ? [] : [[digits + letter]];
}

/** 1500000 as 1·5 million; `undefined` where too little of it is zeros. */
function fromDigits(digits: string): readonly [string, string] | undefined {
  if (!/^[1-9][0-9]*$/.test(digits)) return undefined;
  for (const [name, zeros] of ZEROS.toReversed()) {
    const whole = digits.slice(0, -zeros);
    const decimals = digits.slice(-zeros).replace(/0+$/, '');
    if (digits.length <= zeros) continue;
    if (decimals.length > MOST_DECIMALS) return undefined;
    return [decimals === '' ? whole : `${whole}${DECIMAL_POINT}${decimals}`, name];
  }
  return undefined;
}

/** 1·5 million as 1500000; empty where that is none. */
function inDigits([digits, name]: readonly [string, string]): string {
  const zeros = ZEROS.find(([known]) => known === name)?.[1];
  const [whole = '', decimals = '', more] = digits.split(DECIMAL_POINT);
  if (zeros === undefined || more !== undefined || decimals.length > zeros) return '';
  return (whole + decimals.padEnd(zeros, '0')).replace(/^0+(?=[0-9])/, '');
}

/** 20k, 20 thousand and 20000. */
function thousands(digits: string): readonly (readonly string[])[] {
  const ways = [[`${digits}k`], [digits, 'thousand']];
  return digits.includes(DECIMAL_POINT) ? ways : [...ways, [`${digits}000`]];
}

function isRoundThousand(digits: string): boolean {
  return /^[1-9][0-9]*000$/.test(digits) && digits.length >= FEWEST_DIGITS_OF_K;
}
