import { distinctWords } from '../domain/forms.ts';
import { optional } from '../domain/optional-key.ts';
import type { OneOrMore, QueryNode, Term, TextField } from '../domain/query.ts';
import { isPhrasalNoun } from '../text/forms/phrasal-nouns.ts';
import { hasTooManyForms } from '../text/forms/phrase-forms.ts';
import { type Token, tokens } from '../text/tokens.ts';
import { QUERY_LIMITS } from './limits.ts';
import type { Notebook } from './notebook.ts';
import { exactTerms, type PlacedTerm, type TypedWords, termsIn } from './word-terms.ts';

/** Makes nodes of the words of one query and counts them: those beyond the limit are left out. */
export type WordNodes = {
  /** Words typed one after the other, a node each. */
  list(text: string, field: TextField): readonly QueryNode[];
  /** A word, or several next to each other: `U.S.` and `co-operation` are one word each, `a/b` are two. */
  sequence(text: string, field: TextField, prefix: boolean): QueryNode | undefined;
  /** Words near each other, `asked` others between them at most. */
  near(text: string, field: TextField, asked: number): QueryNode | undefined;
  /** Words alone, folded. */
  plain(text: string): readonly string[];
};

/** How the words of a query are read. */
export type WordOptions = {
  /** Nodes match words as typed. */
  readonly exact: boolean;
  /** As `TypedWords` has it. */
  readonly inCapitals: boolean;
};

/** All methods give nothing where a text has no words. */
export function wordNodes({ exact, inCapitals }: WordOptions, { note }: Notebook): WordNodes {
  const exactness: { readonly exact?: true } = exact ? { exact: true } : {};
  let admittedSoFar = 0;

  function admitted(text: string): TypedWords {
    const found: readonly Token[] = tokens(text);
    const room = QUERY_LIMITS.terms - admittedSoFar;
    if (found.length > room) note('too-many-words');
    const first = found.slice(0, room);
    admittedSoFar += first.length;
    return { text, found: first, inCapitals };
  }

  const plain = (text: string): readonly string[] => admitted(text).found.map(({ word }) => word);

  function phrase(terms: OneOrMore<Term>, field: TextField, prefixLast: boolean): QueryNode {
    const node: QueryNode = { kind: 'phrase', field, terms, prefixLast, ...exactness };
    if (hasTooManyForms(node)) note('forms-cut');
    return node;
  }

  function beginning(typed: TypedWords, field: TextField): QueryNode | undefined {
    const [first, ...rest] = exactTerms(typed).map(({ term }) => term);
    if (!first) return undefined;
    const [word, ...others] = first.forms[0];
    const isOne = rest.length === 0 && others.length === 0;
    return isOne ? { kind: 'prefix', field, prefix: word } : phrase([first, ...rest], field, true);
  }

  const termsOf = (typed: TypedWords): readonly PlacedTerm[] =>
    exact ? exactTerms(typed) : termsIn(typed);

  function node([first, ...rest]: OneOrMore<Term>, field: TextField): QueryNode {
    const last = rest.pop();
    // What a neighbour makes of it, neighbours.ts says of the whole query.
    if (last === undefined) return { kind: 'term', field, term: alone(first), ...exactness };
    return phrase([first, ...rest, withoutNext(last)], field, false);
  }

  return {
    plain,
    list(text, field) {
      return typedTogether(termsOf(admitted(text))).map((terms) => node(terms, field));
    },
    sequence(text, field, prefix) {
      const typed = admitted(text);
      const last = typed.found.at(-1)?.word;
      if (last === undefined) return undefined;
      const prefixLast = prefix && [...last].length >= QUERY_LIMITS.prefixLetters;
      if (prefix && !prefixLast) note('prefix-too-short');
      if (prefixLast) return beginning(typed, field);
      const [first, ...rest] = termsOf(typed).map(({ term }) => term);
      return first ? node([first, ...rest], field) : undefined;
    },
    near(text, field, asked) {
      const gap = Math.min(asked, QUERY_LIMITS.gap);
      if (asked > gap) note('gap-too-wide');
      const typed = admitted(text);
      const terms = termsOf(typed).flatMap(({ term }) => ofOneWordEach(term));
      const [first, ...rest] = distinctWords(terms);
      if (!first) return undefined;
      if (rest.length === 0) return { kind: 'term', field, term: first, ...exactness };
      const near = { kind: 'near', field, terms: [first, ...rest], gap, ...exactness } as const;
      if (hasTooManyForms(near)) note('forms-cut');
      return near;
    },
  };
}

/**
 * A term that stands for itself. What is made of a verb and a particle, `take-over`, is then the noun, whose hyphen counts for
 * nothing, and not what somebody takes over; beside other words of a phrase it may be in two.
 */
function alone(term: Term): Term {
  const [first, ...rest] = isPhrasalNoun(term.word)
    ? term.forms.filter(({ length }) => length === 1)
    : [];
  return withoutNext(first ? { ...term, forms: [first, ...rest] } : term);
}

/** A term that stands alone or ends a phrase: the word behind it is of another part of the query. */
function withoutNext({ withNext: _, ...term }: Term): Term {
  return term;
}

/** Terms that were typed without a space between them: `a/b` is a phrase. */
function typedTogether(placed: readonly PlacedTerm[]): OneOrMore<Term>[] {
  const groups: OneOrMore<Term>[] = [];
  let touches = false;
  for (const { term, touchesNext } of placed) {
    const last = touches ? groups.pop() : undefined;
    groups.push(last ? [...last, term] : [term]);
    touches = touchesNext;
  }
  return groups;
}

/** Near words are counted one by one: of what may be written as two, the words of the form typed stand for themselves. */
function ofOneWordEach({ word, forms, typed: asTyped }: Term): Term[] {
  const [typed] = forms;
  if (typed.length > 1) return typed.map((part) => ({ word: part, forms: [[part]] }));
  const [first = typed, ...rest] = forms.filter(({ length }) => length === 1);
  return [{ word, forms: [first, ...rest], ...optional('typed', asTyped) }];
}
