import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compoundsOf,
  joinedRuns,
  PLAIN_WORD_MARK,
  writtenApart,
  writtenTogether,
} from '../../../../src/text/forms/compounds.ts';
import { indexedWords } from '../../../../src/text/indexed-words.ts';
import { MAX_WORD_LENGTH, tokens, words } from '../../../../src/text/tokens.ts';

const compounds = (text: string): string[] =>
  compoundsOf(text, Array.from(tokens(text))).map(({ word }) => word);

/** What was typed as one word: apart, and together where it may stand so. */
function typed(text: string) {
  const found = Array.from(tokens(text));
  return joinedRuns(text, found).map((run) => [
    writtenApart(text, found, run),
    writtenTogether(text, found, run)?.word,
  ]);
}

describe('the compounds of a text', () => {
  it.each<[string, string, readonly string[]]>([
    ['a hyphen joins two words', 'Trade co-operation grew.', ['cooperation']],
    ['so do the other hyphens of Unicode', 'e‐mail post‑war', ['email', 'postwar']],
    ['an apostrophe does, straight or curly', "O'Brien O’Brien", ['obrien', 'obrien']],
    ['letters that are apostrophes do', 'Hawaiʻi Qurʾan', ['hawaii', 'quran']],
    ['accents are folded', 'Saint-Étienne', ['saintetienne']],
    ['a negated verb is one word', "don't can’t", ['dont', 'cant']],
    ['three words are joined, and each two', 'post-war-era', ['postwar', 'postwarera', 'warera']],
    ['hyphens and apostrophes join together', 'O’Brien-led', ['obrien', 'obrienled', 'brienled']],
    ['a letter and a number are one word', 'F-16 covid-19', ['f16', 'covid19']],
    ['a possessive is no part', 'Korea’s', []],
    ['nor is it of a name', "O'Brien's", ['obrien']],
    ['nor does it begin one', "women's-rights", ['womensrights']],
    ['the ends of verbs are no parts', "we'll they're I've he'd I'm", []],
    ['a trailing apostrophe joins nothing', "the workers' hall", []],
    ['a quotation mark joins nothing', "said 'peace' and", []],
    ['a dash between spaces joins nothing', 'north - south', []],
    ['nor do two hyphens', 'north--south', []],
    ['nor does a long dash', 'north—south 1990–95', []],
    ['nor a full stop', 'U.S.-led', []],
    ['numbers alone are none', '2006-07 9-11 555-12-34', []],
    ['a line end parts words', 'co-\noperation', []],
  ])('%s', (_, text, expected) => {
    expect(compounds(text)).toEqual(expected);
  });

  it('are named by their words, by the first and then the length', () => {
    const text = 'A post-war-era e-mail';
    const found = compoundsOf(text, Array.from(tokens(text)));
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [1, 3],
      [1, 4],
      [2, 4],
      [4, 6],
    ]);
  });

  it('grow with the text alone where all of it is joined', () => {
    const text = Array.from({ length: 1000 }, () => 'a').join('-');
    expect(compounds(text)).toHaveLength(3 * 1000 - 6);
  });

  it('are no longer than a word may be', () => {
    const [word = ''] = compounds(`${'x'.repeat(60)}-${'y'.repeat(60)}`);
    expect(word).toHaveLength(MAX_WORD_LENGTH);
  });

  it('are words that can be typed, for any text', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'Co',
        's',
        'll',
        '7',
        'é',
        'ʻ',
        '-',
        "'",
        '’',
        ' ',
        '½',
        '河',
        '𐐨',
        '\ud800',
        '\u00ad',
      ],
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (raw) => {
        for (const word of compounds(raw)) {
          expect(words(word).join('')).toBe(word);
        }
      }),
    );
  });
});

describe('what is typed as one word', () => {
  it.each<[string, readonly (readonly [string, string | undefined])[]]>([
    ['Co-operation', [['co-operation', 'cooperation']]],
    ['O’Brien', [["o'brien", 'obrien']]],
    ['mother-in-law', [['mother-in-law', 'motherinlaw']]],
    ['economic co‑operation', [['co-operation', 'cooperation']]],
    ['Korea’s', [["korea's", 'koreas']]],
    ['we’ll', [["we'll", undefined]]],
    ['2006-07', [['2006-07', undefined]]],
    ['river treaty', []],
  ])('%s', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });
});

describe('what is indexed of joined words', () => {
  it('is the base form, and the word behind a mark', () => {
    expect(indexedWords('The co-operation of O’Briens').joined).toBe(
      `cooperation ${PLAIN_WORD_MARK}cooperation obrien ${PLAIN_WORD_MARK}obriens`,
    );
  });

  it('is nothing where nothing is joined', () => {
    expect(indexedWords('A river treaty').joined).toBe('');
  });

  it('stands behind a mark that no word holds', () => {
    expect(words(`${PLAIN_WORD_MARK}cooperation`)).toEqual(['cooperation']);
    expect(words(PLAIN_WORD_MARK)).toEqual([]);
  });
});
