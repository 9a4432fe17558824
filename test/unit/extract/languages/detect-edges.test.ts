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

describe('the language of a few words', () => {
  const first = (text: string, count: number) =>
    detectLanguage(text.split(' ').slice(0, count).join(' '));

  it.each([
    ['le pont est vieux et mouillé', 3, 'fr'],
    ['die Brücke ist alt und nass', 3, 'de'],
    ['мост старый и мокрый сегодня утром', 3, 'ru'],
    ['broen er gammel og våd i dag', 4, 'da'],
    ['bron är gammal och våt i dag', 2, 'sv'],
    ['el pont és vell i mullat avui', 5, 'ca'],
    ['Stocks slip on oil fears as banks gain', 6, 'en'],
  ])('of “%s” is told from word %i on: %s', (text, fewest, code) => {
    expect(first(text, fewest)).toBe(code);
    expect(first(text, fewest - 1)).not.toBe(code);
  });

  it.each([
    ['bateau', 'le pont est dans la ville', 27, 'fr'],
    ['boot', 'de brug is oud en nat', 33, 'nl'],
    ['łódź', 'most jest stary i mokry', 34, 'pl'],
    ['Macron', 'le pont de la ville est vieux', 32, 'fr'],
  ])('is lost among so many that no list has: %s, %s, %i', (word, text, most, code) => {
    const among = (count: number) => detectLanguage(`${`${word} `.repeat(count)}${text}`);
    expect(among(most)).toBe(code);
    expect(among(most + 1)).toBeUndefined();
  });

  it('is told by the script where most letters are of it', () => {
    const mixed = (count: number) =>
      detectLanguage(`${'γέφυρα '.repeat(count)}bridge old wet boat gate`);
    expect(mixed(4)).toBe('el');
    expect(mixed(3)).toBeUndefined();
  });

  it('is not that of a neighbour whose letters it does not have', () => {
    expect(detectLanguage('міст старий і мокрий сьогодні вранці')).toBeUndefined();
    expect(detectLanguage('міст старий і мокрий сьогодні вранці в')).toBe('uk');
  });
});
