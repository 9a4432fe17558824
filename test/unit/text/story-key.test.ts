import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STORY_KEY, storyKey } from '../../../src/text/story-key.ts';
import { words } from '../../../src/text/tokens.ts';

const keyOf = (body: string, { id = 'a', title = 'Title' } = {}): string =>
  storyKey({ id, title: words(title).join(' '), body: words(body).join(' ') });

/** A text of invented words, the same for the same seed. */
const story = (seed: number, words = 300): string =>
  Array.from({ length: words }, (_, at) => `word${(seed * 7919 + at * at * 31) % 9973}`).join(' ');

describe('copies of a story', () => {
  it('have one key whatever their id, title, case, accents and line ends', () => {
    const text = `In Łódź the naïve plan failed. ${story(1)}`;
    const copy = text.toUpperCase().replaceAll(' ', '\n').replaceAll('Ï', 'I');
    expect(keyOf(copy, { id: 'b', title: 'Another title' })).toBe(keyOf(text));
  });

  it('mostly keep their key when a dateline comes before and a credit after', () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    const framed = (seed: number) => `PARIS, Oct 3 (Agency) ${story(seed)} Edited by A. Nobody`;
    const kept = seeds.filter((seed) => keyOf(story(seed)) === keyOf(framed(seed)));
    expect(kept.length).toBeGreaterThan(170);
  });

  it('mostly keep their key when one word is corrected', () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    const corrected = (seed: number) => story(seed).split(' ').with(150, 'other').join(' ');
    const kept = seeds.filter((seed) => keyOf(story(seed)) === keyOf(corrected(seed)));
    expect(kept.length).toBeGreaterThan(150);
  });
});

describe('unlike stories', () => {
  it('have different keys', () => {
    const keys = Array.from({ length: 5000 }, (_, seed) => keyOf(story(seed)));
    expect(new Set(keys).size).toBe(new Set(keys.map((_, seed) => story(seed))).size);
  });

  it('stay apart where half of their words are the same closing paragraphs', () => {
    const closing = story(999, 150);
    const keys = Array.from({ length: 500 }, (_, seed) => keyOf(`${story(seed, 150)} ${closing}`));
    expect(new Set(keys).size).toBe(500);
  });

  it('of a few words are copies only with the same title and body', () => {
    const body = 'The exchange was closed today and opens again on Monday.';
    expect(keyOf(body, { id: 'a' })).toBe(keyOf(body, { id: 'b' }));
    expect(keyOf(body, { title: 'Vienna' })).not.toBe(keyOf(body, { title: 'Prague' }));
    expect(keyOf(`${body} Really.`)).not.toBe(keyOf(body));
  });

  it('without a body, or with hardly any, are never copies', () => {
    for (const body of ['', 'Full story to follow.']) {
      expect(keyOf(body, { id: 'a' })).not.toBe(keyOf(body, { id: 'b' }));
    }
  });
});

describe('the key of a story', () => {
  it('has one form for any text, and is the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (body) => {
        expect(keyOf(body)).toMatch(STORY_KEY);
        expect(keyOf(body)).toBe(keyOf(body));
      }),
    );
  });

  it('takes what was published once for good: a change of it regroups every archive', () => {
    expect(keyOf(story(1))).toMatchInlineSnapshot(`"0b8717b1dd5bf"`);
    expect(keyOf('One short text of eight words or more.')).toMatchInlineSnapshot(
      `"1e8bf482ae3f8"`,
    );
    expect(keyOf('')).toMatchInlineSnapshot(`"3ba25b2e08666"`);
  });
});
