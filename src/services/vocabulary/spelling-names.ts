import { searchForm } from '../../extract/name-keys.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { Token } from '../../text/tokens.ts';
import type { KnownName, KnownWords } from './kept-vocabulary.ts';
import { lettersOff, type Misspelt } from './spelling-words.ts';

const FEWEST_WORDS = 2;
const MOST_WORDS = 4;

/**
 * Whole names that words side by side are nearly: `Ben Bernake` is Ben Bernanke. One word of the name at least is there
 * as typed; of names that fit alike the one with the most articles.
 */
export function misspeltNames(
  text: string,
  typed: readonly Token[],
  known: KnownWords,
): readonly Misspelt[] {
  const found: Misspelt[] = [];
  for (let at = 0; at < typed.length; at += 1) {
    for (let length = MOST_WORDS; length >= FEWEST_WORDS; length -= 1) {
      const run = typed.slice(at, at + length);
      if (run.length < length || !isRow(text, run)) continue;
      const name = nearestName(run, known);
      if (!name) continue;
      found.push({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, spellings: [name.name] });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Words with nothing but spaces and hyphens between them. */
export function isRow(text: string, run: readonly Token[]): boolean {
  return run.every((token, at) => {
    const next = run[at + 1];
    return !next || /^[\s-]+$/.test(text.slice(token.end, next.start));
  });
}

function nearestName(run: readonly Token[], { names }: KnownWords): KnownName | undefined {
  const words = run.map(({ word }) => word);
  const candidates = words.flatMap((word) =>
    names.beginningWith(word).filter((name) => name.words.includes(word)),
  );
  const near = candidates.flatMap((name) => {
    const distance = distanceTo(name.words, words);
    return distance === undefined ? [] : [{ name, distance }];
  });
  const [best] = near.toSorted((a, b) => a.distance - b.distance || a.name.rank - b.name.rank);
  // What is a name as it stands is meant as it stands.
  return best && best.distance > 0 ? best.name : undefined;
}

function distanceTo(name: readonly string[], words: readonly string[]): number | undefined {
  if (name.length !== words.length) return undefined;
  let total = 0;
  for (const [at, word] of words.entries()) {
    const distance = wordDistance(word, name[at] ?? '');
    if (distance === undefined) return undefined;
    total += distance;
  }
  return total;
}

/** Of two ways to write the sounds of one name the distance is that of one letter. */
function wordDistance(typed: string, known: string): number | undefined {
  if (typed === known) return 0;
  const distance = editDistance(typed, known, lettersOff(typed));
  if (distance !== undefined && lettersOff(typed) > 0) return distance;
  return typed.length > 3 && searchForm(typed) === searchForm(known) ? 1 : undefined;
}
