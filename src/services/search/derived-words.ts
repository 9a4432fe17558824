import type { QueryNode } from '../../domain/query.ts';
import { baseOf } from '../../text/forms/base-forms.ts';
import { derivedForms } from '../../text/forms/derived-forms.ts';
import { answered } from '../vocabulary/answered.ts';
import { formsOf, type KeptVocabulary, type KnownWords } from '../vocabulary/kept-vocabulary.ts';

/** A word of a query, folded, with those that the archive has of the same verb, the commonest first. */
export type DerivedWord = { readonly word: string; readonly others: readonly string[] };

/** What is not joined with the words of a query, and may be meant too. Nothing where the index cannot say what it holds. */
export type FindDerived = (query: QueryNode) => Promise<readonly DerivedWord[]>;

const MOST_OTHERS = 4;

/** Of queries that are a list of words, in which none counts as typed. */
export function findDerived(vocabulary: KeptVocabulary): FindDerived {
  return async (query) => {
    const words = plainWords(query);
    const derived = words.map((word) => ({ word, forms: derivedForms(word) }));
    if (derived.every(({ forms }) => forms.length === 0)) return [];
    const known = await answered(vocabulary);
    if (!known) return [];
    return derived.flatMap(({ word, forms }) => {
      const others = heldForms(forms, known);
      return others.length === 0 ? [] : [{ word, others }];
    });
  };
}

function plainWords(query: QueryNode): string[] {
  const clauses = query.kind === 'and' ? query.clauses : [query];
  return clauses.flatMap((clause) =>
    clause.kind === 'term' && clause.field === 'any' && !clause.exact && !clause.quoted
      ? [clause.term.word]
      : [],
  );
}

function heldForms(words: readonly string[], known: KnownWords): string[] {
  const held = words.flatMap((word) => {
    const [best] = formsOf(word, known).toSorted((a, b) => a.rank - b.rank);
    return best ? [{ word, base: baseOf(word), rank: best.rank }] : [];
  });
  const byBase = new Map(held.toReversed().map((one) => [one.base, one]));
  return [...byBase.values()]
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST_OTHERS)
    .map(({ word }) => word);
}
