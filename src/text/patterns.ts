import { formsOf } from '../domain/forms.ts';
import type { QueryNode } from '../domain/query.ts';
import { LazyWord } from './forms/base-words.ts';
import { beginningsOf } from './forms/beginnings.ts';
import { phraseForms } from './forms/phrase-forms.ts';
import type { Token } from './tokens.ts';
import { firstFrom, type TextRange, type WordStream } from './word-stream.ts';

/** Words in a row, as a query asks for them. */
export type Pattern = {
  readonly words: readonly string[];
  /** The last word is the beginning of one. */
  readonly prefixLast: boolean;
  /** Words as they are, not base forms. */
  readonly exact: boolean;
  /** Of one word: what the text joins by hyphens or apostrophes may stand in its place. */
  readonly joined: boolean;
};

/** A query of words alone: one that asks for nothing but what these say. */
export type WordsNode = Extract<QueryNode, { kind: 'term' | 'prefix' | 'phrase' | 'near' }>;

/**
 * What to look for, one group for each word or phrase that the query has: any of a group will do. The words of a
 * nearness search are groups of their own.
 */
export function patternsOf(node: WordsNode): readonly (readonly Pattern[])[] {
  switch (node.kind) {
    case 'term':
      return [formsOf(node.term).map((form) => inARow(form, node.exact))];
    case 'prefix':
      return [[{ words: [node.prefix], prefixLast: true, exact: true, joined: true }]];
    case 'phrase':
      return [
        phraseForms(node).map((form) => ({
          ...inARow(form, node.exact || node.prefixLast),
          prefixLast: node.prefixLast,
          joined: form.length === 1,
        })),
      ];
    case 'near':
      return node.terms.map(({ forms }) => forms.map((form) => inARow(form, node.exact)));
    default:
      return node satisfies never;
  }
}

function inARow(words: readonly string[], exact = false): Pattern {
  return { words, prefixLast: false, exact, joined: words.length === 1 };
}

/** Where a pattern stands whole within a stretch of the text, in order. */
export function spansOf(pattern: Pattern, stream: WordStream, range: TextRange): TextRange[] {
  return [...rowsIn(pattern, stream, range), ...joinedIn(pattern, stream, range)].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

function rowsIn({ words, prefixLast, exact }: Pattern, stream: WordStream, range: TextRange) {
  const found = exact ? stream.plain : stream.bases;
  const spans: TextRange[] = [];
  const [head = ''] = words;
  const isBeginning = prefixLast && words.length === 1;
  const mayBe = exact ? undefined : beginningsOf(head);
  for (let at = firstFrom(found, range.start); at < found.length; at += 1) {
    const first = found[at];
    if (!first || first.start >= range.end) break;
    // Nearly all words end here: this is the loop that marking a text spends its time in.
    if (mayBe && first instanceof LazyWord && !mayBe.has(first.plain.charCodeAt(0))) continue;
    if (isBeginning ? !first.word.startsWith(head) : first.word !== head) continue;
    if (words.length > 1 && !standsAt(words, prefixLast, found, at)) continue;
    const end = found[at + words.length - 1]?.end ?? first.end;
    if (end <= range.end) spans.push({ start: first.start, end });
  }
  return spans;
}

function standsAt(
  words: readonly string[],
  prefixLast: boolean,
  found: readonly Token[],
  at: number,
): boolean {
  return words.every((word, offset) => {
    const other = found[at + offset]?.word;
    if (other === undefined) return false;
    return prefixLast && offset === words.length - 1 ? other.startsWith(word) : other === word;
  });
}

function joinedIn(
  { words, prefixLast, exact, joined }: Pattern,
  stream: WordStream,
  { start, end }: TextRange,
): TextRange[] {
  const [word] = words;
  if (!joined || word === undefined) return [];
  const isIt = (known: string) => (prefixLast ? known.startsWith(word) : known === word);
  return stream.joined.filter(
    (one) => one.start >= start && one.end <= end && isIt(exact ? one.word : one.base),
  );
}
