import type { OneOrMore, QueryNode, Term, TypedCompound } from '../domain/query.ts';

type Phrase = Extract<QueryNode, { kind: 'phrase' }>;

/** A query of words in a row, each of which stands as it is. */
export type PhraseForm =
  | Extract<QueryNode, { kind: 'term' | 'prefix' }>
  | Omit<Phrase, 'compounds'>;

/**
 * The ways in which a phrase may be written, each once, the one typed first: those of “economic
 * co-operation” are `economic co operation` and `economic cooperation`. Two to the power of its compounds.
 */
export function phraseForms(phrase: Phrase): OneOrMore<PhraseForm> {
  const { compounds = [], ...typed } = phrase;
  const [first, ...others] = withOrWithout(typed.terms, compounds);
  const form = (terms: OneOrMore<Term>): PhraseForm => formOf(typed, terms);
  return first ? [form(first), ...others.map(form)] : [typed];
}

/** Compounds are replaced from the end, so that the numbers of those before stay true. */
function withOrWithout(
  terms: OneOrMore<Term>,
  compounds: readonly TypedCompound[],
): readonly OneOrMore<Term>[] {
  return compounds.reduceRight<readonly OneOrMore<Term>[]>(
    (forms, compound) => forms.concat(forms.map((form) => written(form, compound))),
    [terms],
  );
}

function written(terms: OneOrMore<Term>, { from, to, together }: TypedCompound): OneOrMore<Term> {
  const [first = together, ...rest] = terms.toSpliced(from, to - from, together);
  return [first, ...rest];
}

function formOf(phrase: Omit<Phrase, 'compounds'>, terms: OneOrMore<Term>): PhraseForm {
  const [only, ...rest] = terms;
  if (rest.length > 0) return { ...phrase, terms };
  const { field, prefixLast, exact } = phrase;
  if (prefixLast) return { kind: 'prefix', field, prefix: only.word };
  return { kind: 'term', field, term: only, ...(exact ? { exact } : {}) };
}
