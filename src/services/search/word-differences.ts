import { diffArrays } from 'diff';
import { writtenOut } from '../../text/telling-words.ts';
import { type Token, tokens } from '../../text/tokens.ts';

/** A piece of two texts side by side: of both, of the other one alone, or of the first alone. */
export type DifferencePart = {
  readonly kind: 'both' | 'added' | 'lacking';
  readonly text: string;
};

// Of what both have so many words stand beside a difference.
const BESIDE = 4;
// Longer pieces are cut in their middle.
const MOST_WORDS = 24;
// Texts with more different words are other texts.
const MOST_DIFFERENCES = 400;

/**
 * How the words of a text differ from those of another: what the other has besides, what it lacks, and the words around, those
 * further away as `…`. Case, marks, punctuation and contractions are no difference. Empty where there is none, `undefined` where
 * nearly all is different.
 */
export function wordDifferences(shown: string, other: string): DifferencePart[] | undefined {
  if (writtenOut(shown).join(' ') === writtenOut(other).join(' ')) return [];
  const [ours, theirs] = [tokens(shown), tokens(other)];
  const changes = diffArrays(ours, theirs, {
    comparator: (a, b) => a.word === b.word,
    maxEditLength: MOST_DIFFERENCES,
  });
  if (!changes) return undefined;
  const last = changes.length - 1;
  return changes.map(({ value, added, removed }, at) => {
    const text = removed ? shown : other;
    if (removed) return { kind: 'lacking', text: clipped(text, value) };
    if (added) return { kind: 'added', text: clipped(text, value) };
    return { kind: 'both', text: beside(text, value, { isFirst: at === 0, isLast: at === last }) };
  });
}

/** What both have, as far as it stands beside a difference. */
function beside(
  text: string,
  found: readonly Token[],
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): string {
  const before = isFirst ? [] : found.slice(0, BESIDE);
  const behind = isLast ? [] : found.slice(-BESIDE);
  if (before.length + behind.length >= found.length) return slice(text, found);
  return [slice(text, before), '…', slice(text, behind)].filter(Boolean).join(' ');
}

function clipped(text: string, found: readonly Token[]): string {
  if (found.length <= MOST_WORDS) return slice(text, found);
  const half = MOST_WORDS / 2;
  return `${slice(text, found.slice(0, half))} … ${slice(text, found.slice(-half))}`;
}

/** The text from the first of these words to the last. */
function slice(text: string, found: readonly Token[]): string {
  return text.slice(found[0]?.start ?? 0, found.at(-1)?.end ?? 0).replace(/\s+/g, ' ');
}
