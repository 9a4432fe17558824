import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../../src/extract/languages/detect-language.ts';
import type { LanguagePack } from '../../../../src/extract/languages/language-pack.ts';

const pack = (code: string, words: readonly string[], share: number): LanguagePack => ({
  code,
  name: code,
  tags: new RegExp(`^${code}$`),
  commonWords: { words, share },
});
const told = (text: string, ...packs: readonly LanguagePack[]) => detectLanguage(text, packs);
const HALF = pack('aa', ['ba', 'bo'], 0.5);

describe('the language of a text', () => {
  it.each([
    ['ba xi', 'aa'],
    ['ba', 'aa'],
    ['ba xi xo', undefined],
    ['bar xi', undefined],
    ['BA xi', 'aa'],
    ['', undefined],
    ['12', undefined],
  ])('is the one whose commonest words are a share of its words: %j', (text, code) => {
    expect(told(text, HALF)).toBe(code);
  });

  it('is the one with most of its words where two have enough', () => {
    const other = pack('cc', ['ba', 'xi'], 0.1);
    expect(told('ba xi', HALF, other)).toBe('cc');
  });

  it.each([
    ['ประตูน้ำเก่าแล้วและจะเปิดวันจันทร์', 'th'],
    ['水門は古いので月曜日に開きます。', 'ja'],
  ])('is told by its script: %s', (text, code) => {
    expect(told(text, HALF)).toBe(code);
  });

  it('is not told by a script that half of the letters have at most', () => {
    expect(told('lock шлюз', HALF)).toBeUndefined();
    expect(told('loc шлюз шлюз', HALF)).not.toBeUndefined();
  });

  it('is looked for in the first three thousand letters', () => {
    expect(told(`${'ba '.repeat(1000)}${'xi '.repeat(3000)}`, HALF)).toBe('aa');
    expect(told(`${'xi '.repeat(1000)}${'ba '.repeat(3000)}`, HALF)).toBeUndefined();
  });
});
