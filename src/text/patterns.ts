import type { QueryNode, Term } from '../domain/query.ts';
import { type PhraseForm, phraseForms } from './phrase-forms.ts';
import type { WordRange, WordStream } from './word-stream.ts';

/** Words in a row, as a query asks for them. */
export type Pattern = {
  readonly terms: readonly Term[];
  /** The last word is the beginning of one. */
  readonly prefixLast: boolean;
  /** Words as they are, not by their stem. */
  readonly exact: boolean;
  /** Of one word: what the text joins by hyphens or apostrophes may stand in its place. */
  readonly joined?: true;
};

/** A query of words alone: one that asks for nothing but what these say. */
export type WordsNode = Extract<QueryNode, { kind: 'term' | 'prefix' | 'phrase' | 'near' }>;

/** What to look for; the words of a nearness search one by one, of a phrase each way to write it. */
export function patternsOf(node: WordsNode): readonly Pattern[] {
  switch (node.kind) {
    case 'term':
      return [{ ...aWord(node.term, node.exact), joined: true }];
    case 'prefix': {
      const terms = [{ word: node.prefix, stem: node.prefix }];
      return [{ terms, prefixLast: true, exact: true, joined: true }];
    }
    case 'phrase':
      return phraseForms(node).flatMap((form) =>
        form.kind === 'phrase' ? [inARow(form)] : patternsOf(form),
      );
    case 'near':
      return node.terms.map((term) => aWord(term, node.exact));
    default:
      return node satisfies never;
  }
}

function aWord(term: Term, exact = false): Pattern {
  return { terms: [term], prefixLast: false, exact };
}

type Row = Omit<Extract<PhraseForm, { kind: 'phrase' }>, 'kind'>;

// With a prefix at its end a phrase is searched in the unstemmed words, all of it (domain/query.ts).
function inARow({ terms, prefixLast, exact }: Row): Pattern {
  return { terms, prefixLast, exact: prefixLast || (exact ?? false) };
}

/** How many words from number `at` on, and before `end`, are what a pattern asks for: the most, or 0. */
export function matchLength(
  pattern: Pattern,
  stream: WordStream,
  at: number,
  end = stream.found.length,
): number {
  const compounds = pattern.joined ? (stream.compounds.get(at) ?? []) : [];
  const whole = compounds.findLast(({ to, ...word }) => to <= end && isWord(pattern, 0, word));
  if (whole) return whole.to - at;
  const { length } = pattern.terms;
  return at + length <= end && standsAt(pattern, stream, at) ? length : 0;
}

function standsAt(pattern: Pattern, { found, stems }: WordStream, at: number): boolean {
  return pattern.terms.every((_, offset) => {
    const word = found[at + offset]?.word;
    const stem = stems[at + offset];
    return word !== undefined && stem !== undefined && isWord(pattern, offset, { word, stem });
  });
}

/** Whether a word is the one of a number in a pattern. */
function isWord({ terms, prefixLast, exact }: Pattern, offset: number, found: Term): boolean {
  const term = terms[offset];
  if (!term) return false;
  if (!exact) return found.stem === term.stem;
  const isPrefix = prefixLast && offset === terms.length - 1;
  return isPrefix ? found.word.startsWith(term.word) : found.word === term.word;
}

/** Numbers of the words of a range at which the pattern begins and does not reach beyond it, ascending. */
export function placesOf(pattern: Pattern, stream: WordStream, { from, to }: WordRange): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at += 1) {
    if (matchLength(pattern, stream, at, to) > 0) places.push(at);
  }
  return places;
}
