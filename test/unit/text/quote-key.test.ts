import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/domain/quote.ts';
import { QUOTE_KEY, quoteKey, quoteNumber } from '../../../src/text/quote-key.ts';
import { aDate } from '../../support/builders.ts';

type Sketch = {
  readonly by?: string;
  readonly kind?: Quote['kind'];
  readonly date?: string;
  readonly story?: string;
};

/** The key of a quote of Ada, of 21 October 2021. */
function keyOf(text: string, { by = 'ada', kind = 'direct', ...of }: Sketch = {}): string {
  const { date = '2021-10-21', story = '0000000000abc' } = of;
  const speaker = by === '' ? {} : { speaker: { id: by, name: by } };
  const dated = date === '' ? {} : { date: aDate(date) };
  return quoteKey({ quote: { text, kind, ...speaker }, story, ...dated });
}

const TREATY =
  'It is clear that the treaty on the river will not bring water to the villages before the summer of next year';

describe('the same quote', () => {
  it.each([
    ['in other marks', `“${TREATY},”`],
    ['in capitals', TREATY.toUpperCase()],
    ['with a contraction', TREATY.replace('It is', 'It’s').replace('will not', 'won’t')],
    ['without a function word', TREATY.replace('that ', '')],
    ['with another form of a word', TREATY.replace('villages', 'village')],
    ['with an insertion', TREATY.replace('the villages', 'the [northern] villages')],
    ['with what an insertion stands for', TREATY.replace('the river', 'the river (Chirchik)')],
    ['behind a small word', `But ${TREATY}`],
    ['with a sentence behind it', `${TREATY}. We shall see what the rains bring.`],
    ['broken off', `${TREATY} …`],
    ['with a break in it', `${TREATY} ... and what then`],
  ])('has one key %s', (_, other) => {
    expect(keyOf(other)).toBe(keyOf(TREATY));
  });

  it('has one key whenever it is printed again', () => {
    expect(keyOf(TREATY, { date: '2025-01-01', story: 'fffffffffffff' })).toBe(keyOf(TREATY));
    expect(keyOf(TREATY, { date: '' })).toBe(keyOf(TREATY));
  });

  it('mostly has one key when a word of it is changed', () => {
    const words = (seed: number) =>
      Array.from(
        { length: 16 },
        (_, at) =>
          `word${'abcdefghijklmnop'.charAt(at)}${'xyz'.charAt(seed % 3)}q${'abcdefghij'.charAt(seed % 10)}${'abcdefghij'.charAt(Math.floor(seed / 10))}`,
      );
    const seeds = Array.from({ length: 100 }, (_, seed) => seed);
    const kept = seeds.filter(
      (seed) => keyOf(words(seed).join(' ')) === keyOf(words(seed).with(9, 'other').join(' ')),
    );
    expect(kept.length).toBeGreaterThan(55);
  });
});

describe('another quote', () => {
  it.each([
    ['of a series', 'We sold 3 million units abroad this quarter', '3', '4'],
    ['with a number in words', 'We sold three million units abroad this quarter', 'three', 'four'],
    ['of another share', 'Sales of our household goods grew 4.5 percent', '4.5', '4.6'],
    ['denied', 'The bank will lend money to the city of Bishkek', 'will', 'will not'],
    ['denied in short', 'The bank does lend money to the city of Bishkek', 'does', 'doesn’t'],
    ['turned round', 'Prices of bread will go up in the whole country', 'up', 'down'],
    ['of another day', 'The talks on the treaty will open on Monday here', 'Monday', 'Friday'],
    ['of another month', 'The talks on the treaty will open in March here', 'March', 'April'],
  ])('has another key: one %s', (_, text, word, other) => {
    expect(keyOf(text.replace(word, other))).not.toBe(keyOf(text));
  });

  it('has another key by another speaker, and reported instead of word for word', () => {
    expect(keyOf(TREATY, { by: 'bo' })).not.toBe(keyOf(TREATY));
    expect(keyOf(TREATY, { by: '' })).not.toBe(keyOf(TREATY));
    expect(keyOf(TREATY, { kind: 'indirect' })).not.toBe(keyOf(TREATY));
    expect(keyOf(TREATY, { kind: 'indirect' })).toBe(keyOf(TREATY, { kind: 'mixed' }));
  });

  it('has another key where most of its words are other ones', () => {
    const opening = 'We are very pleased with the progress of ';
    const rest = [
      'our mines in the northern region',
      'talks about a pension reform',
      'this young team',
    ];
    expect(new Set(rest.map((what) => keyOf(opening + what))).size).toBe(3);
  });

  it('of one day has another key in another month', () => {
    const text = 'The figures published today show that the economy of the region is growing again';
    expect(keyOf(text, { date: '2021-10-02' })).toBe(keyOf(text));
    expect(keyOf(text, { date: '2021-11-02' })).not.toBe(keyOf(text));
  });
});

describe('a short quote', () => {
  it('is one in articles of one day where its words are the same', () => {
    for (const text of ['No comment', 'We are very pleased', 'Yes']) {
      expect(keyOf(`${text}.`, { story: 'fffffffffffff' })).toBe(keyOf(text));
      expect(keyOf(text, { date: '2021-10-22' })).not.toBe(keyOf(text));
    }
    expect(keyOf('It’s over')).toBe(keyOf('It is over'));
    expect(keyOf('It was over')).not.toBe(keyOf('It is over'));
  });

  it('of three telling words is one within a month', () => {
    const text = 'The river needs no dam';
    expect(keyOf(text, { date: '2021-10-02T08:00' })).toBe(keyOf(text));
    expect(keyOf(text, { date: '2021-11-02' })).not.toBe(keyOf(text));
    expect(keyOf('The river needs one dam')).not.toBe(keyOf(text));
  });

  it.each(['', '2021'])('dated %j is one in copies of one story alone', (date) => {
    expect(keyOf('No comment', { date })).toBe(keyOf('No comment', { date }));
    expect(keyOf('No comment', { date, story: 'fffffffffffff' })).not.toBe(
      keyOf('No comment', { date }),
    );
  });
});

describe('a quote of nobody named', () => {
  it('of a word or two is one in copies of one story alone, and a longer one needs the same words', () => {
    const of = (text: string, more: Sketch = {}) => keyOf(text, { by: '', ...more });
    expect(of('too big to fail', { story: 'fffffffffffff' })).not.toBe(of('too big to fail'));
    expect(of('the talks on water failed', { story: 'fffffffffffff' })).toBe(
      of('the talks on water failed'),
    );
    expect(of('the talks on water failed', { date: '2021-10-22' })).not.toBe(
      of('the talks on water failed'),
    );
    const options =
      'is considering its options and will make a further announcement when appropriate';
    expect(of(`Northcote Mills ${options}`)).not.toBe(of(`Lind Bank ${options}`));
  });
});

describe('the key of a quote', () => {
  it('of a language without spaces needs the same words', () => {
    const text = '我们希望两国能够尽快恢复谈判并解决所有悬而未决的问题';
    expect(keyOf(`“${text}”`)).toBe(keyOf(text));
    expect(keyOf(text.replace('两国', '各方'))).not.toBe(keyOf(text));
  });

  it('has one form for any text, fits into six bytes, and is the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        expect(keyOf(text)).toMatch(QUOTE_KEY);
        expect(keyOf(text)).toBe(keyOf(text));
        expect(quoteNumber(keyOf(text))).toBeLessThan(2 ** 47);
      }),
    );
  });

  it('takes what was published once for good: a change of it regroups every archive', () => {
    expect(keyOf(TREATY)).toMatchInlineSnapshot(`"268e66bd5673"`);
    expect(keyOf('No comment')).toMatchInlineSnapshot(`"05b2e3627092"`);
    expect(keyOf('')).toMatchInlineSnapshot(`"3a7c52812feb"`);
  });
});
