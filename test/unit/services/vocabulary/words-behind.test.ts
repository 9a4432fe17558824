import { describe, expect, it } from 'vitest';
import type { QueryNode } from '../../../../src/domain/query.ts';
import type { SearchIndex } from '../../../../src/search/port.ts';
import { knownWords } from '../../../../src/services/vocabulary/kept-vocabulary.ts';
import { besideFirst, inFormBeside } from '../../../../src/services/vocabulary/words-behind.ts';
import { tokens } from '../../../../src/text/tokens.ts';

const { signal } = new AbortController();
const WORDS = Object.entries({ nation: 90, nations: 80, national: 70, never: 60, united: 50 }).map(
  ([word, count]) => ({ word, count }),
);
const known = knownWords({ words: WORDS, countries: [], speakers: [] }, 1000);

/** Articles with two words side by side, by the words typed. */
const BESIDE: Readonly<Record<string, number>> = {
  'united nation': 41,
  'united nations': 40,
  'united national': 2,
};

/** An index of which nothing is asked but how many articles have a phrase. */
const index = {
  countEach: (queries: readonly QueryNode[]) =>
    Promise.resolve(
      queries.map((query) => {
        const isExact = query.kind === 'phrase' && query.exact;
        const typed = query.kind === 'phrase' ? query.terms.map(({ word }) => word).join(' ') : '';
        // As typed hardly any article has the one nation.
        return isExact && typed === 'united nation' ? 1 : (BESIDE[typed] ?? 0);
      }),
    ),
} as unknown as SearchIndex;

const behind = (text: string) => {
  const [before, last] = tokens(text);
  if (!before || !last) throw new Error(`“${text}” has not two words.`);
  return { before, last };
};
const wordsOf = (...words: string[]) => known.words.filter(({ word }) => words.includes(word));
const texts = (words: readonly { readonly word: string }[]) => words.map(({ word }) => word);

describe('words behind a word', () => {
  it('are those that stand there, the commonest first', async () => {
    const words = wordsOf('nation', 'national', 'never');
    const found = await besideFirst(index, behind('united n'), words, signal);
    expect(texts(found)).toEqual(['nation', 'national']);
  });

  it('are all of them where none ever stands there', async () => {
    const words = wordsOf('nation', 'never');
    expect(texts(await besideFirst(index, behind('purple n'), words, signal))).toEqual([
      'nation',
      'never',
    ]);
  });

  it('come in the form that stands there', async () => {
    const words = wordsOf('nation', 'never');
    const found = await inFormBeside(index, behind('united n'), words, known, signal);
    expect(texts(found)).toEqual(['nations', 'never']);
  });
});
