import type { Form, OneOrMore, Term } from '../domain/query.ts';
import { acronymToken, eitherToken, isAmbiguousAcronym } from '../text/forms/acronyms.ts';
import { basesAskedFor } from '../text/forms/base-forms.ts';
import {
  baseWords,
  dottedToken,
  endOfDotted,
  isCapitals,
  isPerCent,
} from '../text/forms/base-words.ts';
import { writtenAsOne, writtenInTwo } from '../text/forms/compound-words.ts';
import {
  type JoinedRun,
  joinedRuns,
  writtenApart,
  writtenTogether,
} from '../text/forms/compounds.ts';
import type { Token } from '../text/tokens.ts';
import { numberTerm } from './number-terms.ts';

/** A text that was typed, with the words in it that are looked for. */
export type TypedWords = {
  readonly text: string;
  readonly found: readonly Token[];
  /** The whole query is in capitals: they say nothing of its words. */
  readonly inCapitals: boolean;
};

// `mothers-in-law` has ambiguous forms of each part; what is beyond these is rare.
const MOST_FORMS_OF_PARTS = 12;

/** A term with its place in the text; what touches was typed as one, `a/b`. */
export type PlacedTerm = { readonly term: Term; readonly touchesNext: boolean };

/** The words of a text as a query asks for them as typed: `co-operation` is one, of two words or of one. */
export function exactTerms({ text, found }: TypedWords): PlacedTerm[] {
  const runs = joinedRuns(text, found);
  return read({ text, found }, (at) => {
    const run = runs.find(({ from }) => from === at) ?? { from: at, to: at + 1 };
    const together = run.to - at > 1 ? writtenTogether(text, found, run) : undefined;
    const apart = plainForm(found, run);
    return {
      to: run.to,
      term: {
        word: writtenApart(text, found, run),
        forms: together ? [apart, [together.word]] : [apart],
      },
    };
  });
}

/** The words of a text as a query asks for them in any form. */
export function termsIn(typed: TypedWords): PlacedTerm[] {
  const { text, found } = typed;
  const runs = joinedRuns(text, found);
  const terms = read(typed, (at) => {
    const run = runs.find(({ from }) => from === at);
    return (
      numberTerm(typed, at, run) ??
      percentTerm(typed, at) ??
      dottedTerm(typed, at) ??
      runTerm(typed, run) ??
      wordTerm(typed, at)
    );
  });
  return terms.map(({ term, ...place }, at) => ({
    ...place,
    term: withNext(term, terms[at + 1]?.term),
  }));
}

type Read = { readonly to: number; readonly term: Term };

function read(
  { text, found }: Pick<TypedWords, 'text' | 'found'>,
  next: (at: number) => Read,
): PlacedTerm[] {
  const terms: PlacedTerm[] = [];
  for (let at = 0; at < found.length; ) {
    const { to, term } = next(at);
    const after = found[to];
    const between = text.slice(found[to - 1]?.end ?? 0, after?.start);
    terms.push({ term, touchesNext: after !== undefined && !/\s/.test(between) });
    at = to;
  }
  return terms;
}

function plainForm(found: readonly Token[], { from, to }: JoinedRun): Form {
  const [first = '', ...rest] = found.slice(from, to).map(({ word }) => word);
  return [first, ...rest];
}

function percentTerm({ text, found }: TypedWords, at: number): Read | undefined {
  if (!isPerCent(text, found, at)) return undefined;
  const word = text.slice(found[at]?.start, found[at + 1]?.end).toLowerCase();
  return { to: at + 2, term: { word, forms: singles('percent') } };
}

function dottedTerm({ text, found }: TypedWords, at: number): Read | undefined {
  const end = endOfDotted(text, found, at);
  if (end <= at + 1) return undefined;
  const letters = found.slice(at, end).map(({ word }) => word);
  const to = isOwner(text, found, end) ? end + 1 : end;
  const together = letters.join('');
  const own: OneOrMore<Form> = isAmbiguousAcronym(together)
    ? [[dottedToken(together)], [eitherToken(together)]]
    : [[dottedToken(together)]];
  const [first, ...rest] = own;
  // An index has the *s* as a word there.
  const owners = to > end ? own.map(([token]): Form => [token, 's']) : [];
  const forms: OneOrMore<Form> = [first, ...rest, ...owners];
  return { to, term: { word: `${letters.join('.')}.`, forms } };
}

/** Whether the *’s* of `U.N.’s` stands here: behind a full stop it is joined to no word. */
function isOwner(text: string, found: readonly Token[], at: number): boolean {
  const between = text.slice(found[at - 1]?.end, found[at]?.start);
  return found[at]?.word === 's' && /^\.?['’]$/.test(between);
}

/** What is typed with hyphens or apostrophes: its parts in a row, or one word. */
function runTerm(typed: TypedWords, run: JoinedRun | undefined): Read | undefined {
  if (!run || run.to - run.from < 2) return undefined;
  const { text, found } = typed;
  const { from, to } = run;
  const parts = baseWords(text, found.slice(from, to)).map(({ word }) => word);
  const plainWords = found.slice(from, to).map(({ word }) => word);
  const together = writtenTogether(text, found, run);
  const isEach = parts.length === plainWords.length;
  const ways = found.slice(from, to).map((token) => formsOfPart(typed, token));
  const apart = isEach ? inAllWays(ways) : [parts as unknown as Form];
  const whole = together ? basesAskedFor(together.word).map((base): Form => [base]) : [];
  // The word before an ending is asked for in all of its forms: women’s is of woman.
  const owner = parts.length === 1 && plainWords[0] !== undefined ? singles(plainWords[0]) : [];
  const [first, ...rest] = distinct([...owner, ...apart, ...whole]);
  if (!first) return undefined;
  const asTyped = plain(plainWords[0] ?? '', ...plainWords.slice(1));
  const word = writtenApart(text, found, run);
  return { to, term: { word, forms: [first, ...rest], typed: asTyped } };
}

/** What a part of a run may be indexed as: of `US-led` the acronym. */
function formsOfPart(
  { text, inCapitals }: TypedWords,
  { word, start, end }: Token,
): readonly string[] {
  const isAcronym = isAmbiguousAcronym(word) && !inCapitals && isCapitals(text, start, end);
  return isAcronym ? [acronymToken(word), eitherToken(word)] : basesAskedFor(word);
}

function inAnyForm(words: readonly string[]): Form[] {
  return inAllWays(words.map(basesAskedFor));
}

function inAllWays(parts: readonly (readonly string[])[]): Form[] {
  const rows = parts.reduce<readonly (readonly string[])[]>(
    (before, forms) => {
      const all = before.flatMap((row) => forms.map((form) => [...row, form]));
      return all.slice(0, MOST_FORMS_OF_PARTS);
    },
    [[]],
  );
  return rows as unknown as Form[];
}

function wordTerm({ text, found, inCapitals }: TypedWords, at: number): Read {
  const { word = '', start = 0, end = 0 } = found[at] ?? {};
  if (!isAmbiguousAcronym(word)) {
    return { to: at + 1, term: { word, forms: allForms(word), typed: plain(word) } };
  }
  const acronym: OneOrMore<Form> = [[acronymToken(word)], [eitherToken(word)]];
  return !inCapitals && isCapitals(text, start, end)
    ? { to: at + 1, term: { word: word.toUpperCase(), forms: acronym } }
    : {
        to: at + 1,
        term: { word, forms: [...acronym, ...singles(word)], typed: { forms: acronym } },
      };
}

function plain(...words: Form): NonNullable<Term['typed']> {
  return { forms: [words], exact: true };
}

/** A word in all of its forms, and in two where it may be written so. */
function allForms(word: string): OneOrMore<Form> {
  const inTwo = writtenInTwo(word);
  const [first, ...rest] = singles(word);
  return [first, ...rest, ...(inTwo ? inAnyForm(inTwo) : [])];
}

function singles(word: string): OneOrMore<Form> {
  // Who asks for percent means what per cent and % are read as.
  const [first, ...rest] = basesAskedFor(word === 'pct' ? 'percent' : word);
  return [[first], ...rest.map((base): Form => [base])];
}

function withNext(term: Term, next: Term | undefined): Term {
  const together = next && writtenAsOne(term.word, next.word);
  return together === undefined ? term : { ...term, withNext: basesAskedFor(together) };
}

function distinct(forms: readonly Form[]): Form[] {
  return [...new Map(forms.map((form) => [form.join(' '), form])).values()];
}
