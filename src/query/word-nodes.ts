import type { QueryNode, TextField, TypedCompound } from '../domain/query.ts';
import { joinedRuns, writtenApart, writtenTogether } from '../text/compounds.ts';
import { term } from '../text/stem.ts';
import { type Token, tokens } from '../text/tokens.ts';
import { QUERY_LIMITS } from './limits.ts';
import type { Notebook } from './notebook.ts';

/** Makes nodes of the words of one query and counts them: those beyond the limit are left out. */
export type WordNodes = {
  /**
   * A word, or several next to each other: `U.S.` and `co-operation` are two words each, of which the latter
   * may also stand as one.
   */
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

  function admitted(text: string): readonly Token[] {
    const found = Array.from(tokens(text));
    const room = QUERY_LIMITS.terms - admittedSoFar;
    if (found.length > room) note('too-many-words');
    const first = found.slice(0, room);
    admittedSoFar += first.length;
    return first;
  }

  const plain = (text: string): readonly string[] => admitted(text).map(({ word }) => word);

  return {
    plain,
    sequence(text, field, prefix) {
      const typed = admitted(text);
      const [first, ...rest] = typed.map(({ word }) => word);
      if (first === undefined) return undefined;
      const last = rest.at(-1) ?? first;
      const prefixLast = prefix && [...last].length >= QUERY_LIMITS.prefixLetters;
      if (prefix && !prefixLast) note('prefix-too-short');
      if (rest.length > 0) {
        const terms = [term(first), ...rest.map(term)] as const;
        return {
          kind: 'phrase',
          field,
          terms,
          prefixLast,
          ...compoundsIn(text, typed),
          ...exactness,
        };
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

/** What of the text was typed as one word, as far as it may stand so. */
function compoundsIn(
  text: string,
  typed: readonly Token[],
): { readonly compounds?: readonly TypedCompound[] } {
  const compounds = joinedRuns(text, typed).flatMap((run): readonly TypedCompound[] => {
    const together = writtenTogether(text, typed, run);
    if (!together) return [];
    const { word, stem } = together;
    return [{ ...run, together: { word, stem }, apart: writtenApart(text, typed, run) }];
  });
  return compounds.length === 0 ? {} : { compounds: compounds.slice(0, QUERY_LIMITS.compounds) };
}
