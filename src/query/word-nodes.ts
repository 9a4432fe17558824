import type { QueryNode, TextField } from '../domain/query.ts';
import { term } from '../text/stem.ts';
import { words } from '../text/tokens.ts';
import { QUERY_LIMITS } from './limits.ts';
import type { Notebook } from './notebook.ts';

/** Makes nodes of the words of one query and counts them: those beyond the limit are left out. */
export type WordNodes = {
  /** A word, or several next to each other: `U.S.` and `co-operation` are two words each. */
  sequence(text: string, field: TextField, prefix: boolean): QueryNode | undefined;
  /** Words near each other, `asked` others between them at most. */
  near(text: string, field: TextField, asked: number): QueryNode | undefined;
  /** Words alone, folded. */
  plain(text: string): readonly string[];
};

/** `exact`: nodes match words as typed. All methods give nothing where a text has no words. */
export function wordNodes(exact: boolean, { note }: Notebook): WordNodes {
  const exactness: { readonly exact?: true } = exact ? { exact: true } : {};
  let admittedSoFar = 0;

  function plain(text: string): readonly string[] {
    const found = words(text);
    const room = QUERY_LIMITS.terms - admittedSoFar;
    if (found.length > room) note('too-many-words');
    const admitted = found.slice(0, room);
    admittedSoFar += admitted.length;
    return admitted;
  }

  return {
    plain,
    sequence(text, field, prefix) {
      const [first, ...rest] = plain(text);
      if (first === undefined) return undefined;
      const last = rest.at(-1) ?? first;
      const prefixLast = prefix && [...last].length >= QUERY_LIMITS.prefixLetters;
      if (prefix && !prefixLast) note('prefix-too-short');
      if (rest.length > 0) {
        const terms = [term(first), ...rest.map(term)] as const;
        return { kind: 'phrase', field, terms, prefixLast, ...exactness };
      }
      if (prefixLast) return { kind: 'prefix', field, prefix: first };
      return { kind: 'term', field, term: term(first), ...exactness };
    },
    near(text, field, asked) {
      const gap = Math.min(asked, QUERY_LIMITS.gap);
      if (asked > gap) note('gap-too-wide');
      const form = (word: string) => (exact ? word : term(word).stem);
      const distinct = new Map(plain(text).map((word) => [form(word), term(word)]));
      const [first, ...rest] = distinct.values();
      if (!first) return undefined;
      if (rest.length === 0) return { kind: 'term', field, term: first, ...exactness };
      return { kind: 'near', field, terms: [first, ...rest], gap, ...exactness };
    },
  };
}
