import { parseQuery } from '../../query/parser.ts';
import { FUNCTION_WORDS } from '../../text/forms/function-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { CountFound } from './count-found.ts';
import type { KnownWords } from './kept-vocabulary.ts';
import { isRow } from './spelling-names.ts';
import { type Misspelt, type OtherSpelling, TIMES_AS_COMMON } from './spelling-words.ts';

const FEWEST_LETTERS = 2;
/** Ways to part a word that are looked for in the archive. */
const MOST_LOOKED_FOR = 3;

/** Two words that the archive writes as one, and one of which it hardly has: `tali ban` is taliban. */
export function misspeltPairs(
  text: string,
  typed: readonly Token[],
  known: KnownWords,
): readonly Misspelt[] {
  const found: Misspelt[] = [];
  for (let at = 0; at + 1 < typed.length; at += 1) {
    const run = typed.slice(at, at + 2);
    const [first, second] = run;
    if (!first || !second || !isRow(text, run)) continue;
    const whole = first.word + second.word;
    const rarer = Math.min(known.countOf(first.word), known.countOf(second.word));
    if (known.countOf(whole) < Math.max(1, TIMES_AS_COMMON * rarer)) continue;
    found.push({ start: first.start, end: second.end, spellings: [whole] });
    at += 1;
  }
  return found;
}

/** Two words of the archive that a word is made of, where they stand side by side: `newyork` is new york. */
export async function inTwoWords(
  word: string,
  known: KnownWords,
  count: CountFound,
  signal: AbortSignal,
): Promise<readonly OtherSpelling[]> {
  const parted = Array.from({ length: word.length }, (_, at) => [word.slice(0, at), word.slice(at)])
    .map(([first = '', second = '']) => ({
      text: `${first} ${second}`,
      isPair: [first, second].every(
        (part) => part.length >= FEWEST_LETTERS && !FUNCTION_WORDS.has(part),
      ),
      articles: Math.min(known.countOf(first), known.countOf(second)),
    }))
    .filter(({ isPair, articles }) => isPair && articles > 0)
    .toSorted((a, b) => b.articles - a.articles)
    .slice(0, MOST_LOOKED_FOR);
  const counted = await Promise.all(
    parted.map(async ({ text }) => ({
      text,
      distance: 1,
      articles: await count(parseQuery(`"${text}"`).query, signal),
    })),
  );
  return counted.filter(({ articles }) => articles > 0).toSorted((a, b) => b.articles - a.articles);
}
