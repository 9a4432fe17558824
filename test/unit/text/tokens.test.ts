import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexedWords } from '../../../src/text/indexed-words.ts';
import { MAX_WORD_LENGTH, tokens, words } from '../../../src/text/tokens.ts';

describe('tokens', () => {
  it.each([
    ['a full stop inside an abbreviation parts words', 'U.S.', ['u', 's']],
    ['a hyphen parts words', 'co-operation', ['co', 'operation']],
    ['an apostrophe parts words, straight or curly', "don’t don't", ['don', 't', 'don', 't']],
    ['an ampersand parts words', 'AT&T', ['at', 't']],
    ['an underscore parts words', 'a_b', ['a', 'b']],
    ['a no-break space parts words', 'river\u00a0treaty', ['river', 'treaty']],
    ['a soft hyphen does not part a word', 'co\u00adoperation', ['cooperation']],
    ['a zero-width space does not part a word', 'long\u200bword', ['longword']],
    ['accents do not matter', 'naïve Côte', ['naive', 'cote']],
    ['a decomposed accent is the composed one', 'cafe\u0301', ['cafe']],
    [
      'letters that do not decompose are written out',
      'Straße Łódź Æsir ısı',
      ['strasse', 'lodz', 'aesir', 'isi'],
    ],
    ['capital dotted I is i', 'İzmir', ['izmir']],
    ['a final sigma is a sigma', 'ΟΔΟΣ οδός', ['οδοσ', 'οδοσ']],
    ['full-width forms are plain ones', 'Ｎｅｗｓ １２', ['news', '12']],
    ['ligatures are written out', 'ﬁnancial oﬃce', ['financial', 'office']],
    ['Arabic loses its vowel signs', 'مُعاهدة', ['معاهدة']],
    ['Hindi vowel signs are dropped, alike everywhere', 'समाचार', ['समचर']],
    ['each Chinese character is a word', '河流條約', ['河', '流', '條', '約']],
    ['emoji are not words', '🚀 launch 👩‍🚀', ['launch']],
    ['a character that stands for two words gives both', '½', ['1', '2']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives the place of each word in the raw text', () => {
    const text = 'The cafe\u0301 of Łódź.';
    const slices = Array.from(tokens(text), ({ start, end }) => text.slice(start, end));
    expect(slices).toEqual(['The', 'cafe\u0301', 'of', 'Łódź']);
  });

  it('cuts a word that is too long, and never through a surrogate pair', () => {
    expect(words('x'.repeat(500))).toEqual(['x'.repeat(MAX_WORD_LENGTH)]);
    const [word = ''] = words(`x${'𐐨'.repeat(100)}`);
    expect(word.isWellFormed()).toBe(true);
    expect(word.length).toBe(MAX_WORD_LENGTH - 1);
  });

  it('takes lone surrogates for separators', () => {
    expect(words('peace\ud800talks')).toEqual(['peace', 'talks']);
  });

  it('gives words of letters and digits only, in order, inside the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { word, start, end } of tokens(text)) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(start).toBeGreaterThanOrEqual(last === 0 ? 0 : last - 2);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it('gives the same words for a word already folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const once = words(text);
        expect(words(once.join(' '))).toEqual(once);
      }),
    );
  });
});

describe('indexed words', () => {
  it('are base forms beside words as they are', () => {
    const { bases, words: plain } = indexedWords('Negotiations resumed; the treaties stand.');
    expect(plain).toBe('negotiations resumed the treaties stand');
    expect(bases).toBe('negotiation resume the treaty stand');
  });

  it('leaves words of other alphabets and numbers as they are', () => {
    expect(indexedWords('переговоры 1990s').bases).toBe('переговоры 1990s');
  });
});
