import type { Form, OneOrMore, Term } from '../domain/query.ts';
import { baseOf } from '../text/forms/base-forms.ts';
import { isPerCent } from '../text/forms/base-words.ts';
import type { JoinedRun } from '../text/forms/compounds.ts';
import { numberForms } from '../text/forms/number-forms.ts';
import { CURRENCY_WORDS, type ReadNumber, readNumber } from '../text/forms/numbers.ts';
import { type Token, words } from '../text/tokens.ts';

type Typed = { readonly text: string; readonly found: readonly Token[] };

/** A number that was typed, with its currency or percent: `to` is the number of the word after it. */
export type NumberTerm = { readonly to: number; readonly term: Term };

/** The number that begins with a word of a query, in all the ways to write it; `undefined` where none begins. */
export function numberTerm(
  typed: Typed,
  at: number,
  run: JoinedRun | undefined,
): NumberTerm | undefined {
  const { text, found } = typed;
  const from = isDollarOf(typed, at) ? at + 1 : at;
  const number = readNumber(text, found, from);
  if (!number) return undefined;
  // Of `18-year-old` the number is no more than a part.
  if (run && run.to > number.to && number.tokens.length === 1) return undefined;
  const behind = wordBehind(typed, number);
  return {
    to: behind?.to ?? number.to,
    term: {
      word: `${asTyped(typed, from, number)}${behind?.text ?? ''}`,
      forms: behind ? behind.forms : numberForms(number.tokens),
    },
  };
}

/** The *US* of US$3: all dollars are those of their sign. */
function isDollarOf({ text, found }: Typed, at: number): boolean {
  const { word, end = 0 } = found[at] ?? {};
  return word === 'us' && text.charAt(end) === '$' && found[at + 1]?.start === end + 1;
}

function asTyped({ text, found }: Typed, from: number, number: ReadNumber): string {
  const [first = ''] = number.tokens;
  const start = found[from]?.start ?? 0;
  const before = text.charAt(start - 1);
  const sign = first.startsWith('¤') && !/[\s\p{L}\p{N}]/u.test(before) ? before : '';
  const typed = text.slice(start, number.end).toLowerCase();
  const plain = found.slice(from, number.to).map((token) => token.word);
  // Of signs that hold several numbers, as ½ does, each is typed as itself.
  return sign + (words(typed).join(' ') === plain.join(' ') ? typed : plain.join(' '));
}

type Behind = { readonly to: number; readonly text: string; readonly forms: OneOrMore<Form> };

/** A percent or a currency in letters behind a number: 3 percent is 3%, 3 dollars are $3. */
function wordBehind({ text, found }: Typed, { to, end, tokens }: ReadNumber): Behind | undefined {
  const [first = ''] = tokens;
  if (tokens.at(-1) === 'percent') return undefined;
  const typed = (last: number): string => text.slice(end, found[last - 1]?.end).toLowerCase();
  const percent = endOfPercent(text, found, to);
  if (percent > to)
    return {
      to: percent,
      text: typed(percent),
      forms: [[...tokens, 'percent']],
    };
  const word = found[to]?.word;
  if (
    first.startsWith('¤') ||
    word === undefined ||
    !/^\s$/.test(text.slice(end, found[to]?.start))
  )
    return undefined;
  if (!(word.endsWith('s') || (UNCHANGED.has(word) && !isYear(tokens)))) return undefined;
  const sign = [...CURRENCY_WORDS].find(([, name]) => name === baseOf(word))?.[0];
  if (sign === undefined) return undefined;
  const inWords = [...tokens, baseOf(word)].join(' ');
  const [own, ...others] = numberForms([sign, ...tokens]);
  // The way typed comes first: in letters.
  const typedFirst = others.find((form) => form.join(' ') === inWords) ?? own;
  const rest = [own, ...others].filter((form) => form !== typedFirst);
  return { to: to + 1, text: typed(to + 1), forms: [typedFirst, ...rest] };
}

/** Currencies without a plural. Of others it is asked for: of `100 dollar bills` the dollar is no amount, nor of `2010 euro crisis`. */
const UNCHANGED = new Set(['yen', 'naira']);

function isYear([value = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && /^(?:19|20)[0-9]{2}$/.test(value);
}

function endOfPercent(text: string, found: readonly Token[], at: number): number {
  if (isPerCent(text, found, at)) return at + 2;
  const word = found[at]?.word;
  return word === 'percent' || word === 'pct' ? at + 1 : at;
}
