import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import type { Evidence } from '../../../src/domain/evidence.ts';
import { sampleLabels, sampleTexts } from '../../../src/evaluate/sample-archive.ts';
import { extractArticle } from '../../../src/extract/article.ts';

const plain = (body: string): Article => extractArticle({ id: 'a', body, given: {} });

const pieces = fc.constantFrom(
  'Georgia',
  'Tajiistan',
  'U.S.',
  ' said Michael Jordan, ',
  'DUBLIN, Ohio, Oct 21 (Agency) - ',
  'Thursday, October 21, 2021 | 9:51 am.',
  'Published: 8/11/2021',
  '“We will wait,” ',
  '"',
  '\n\n',
  'Leave a Comment',
  '\ud800',
  'שלום',
  '\0',
  '𝒜',
);
const text = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 30 })
  .map((parts) => parts.join(' '));

function allEvidence({ date, countries, speakers }: Article): readonly Evidence[] {
  return [date ? [date] : [], countries, speakers].flat().flatMap(({ evidence }) => evidence);
}

describe('an article of any text', () => {
  it('shows for every tag words that stand where it says', () => {
    fc.assert(
      fc.property(text, (body) => {
        for (const evidence of allEvidence(plain(body))) {
          expect(evidence.start).toBeGreaterThanOrEqual(0);
          expect(evidence.end).toBeGreaterThan(evidence.start);
          expect(body.slice(evidence.start, evidence.end)).toBe(evidence.text);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('comes out the same twice, with its body unchanged', () => {
    fc.assert(
      fc.property(text, (body) => {
        const article = plain(body);
        expect(article.body).toBe(body);
        expect(plain(body)).toEqual(article);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['one word of millions of letters', 'a'.repeat(5_000_000)],
    ['nothing but lines', '\n'.repeat(5_000_000)],
    ['nothing but digits', '1'.repeat(5_000_000)],
    ['a line of dates', '1/1/2021 '.repeat(500_000)],
    [
      'an ambiguous name over and over',
      `Head\n\n${'The road to Georgia is long. '.repeat(100_000)}`,
    ],
    ['a misspelling over and over', `Head\n\n${'The road to Tajiistan is long. '.repeat(100_000)}`],
    ['letters from right to left', 'שלום '.repeat(500_000)],
    ['halves of characters', '\ud800'.repeat(1_000_000)],
  ])('is read through: %s', (_, body) => {
    expect(plain(body).body).toHaveLength(body.length);
  });
});

const SEED = new URL('../../../../shared/data/gold/seedlike.jsonl', import.meta.url);

describe('the article that the project was asked for', () => {
  it('has the date and countries of its labels', () => {
    const { body, value, codes } = askedFor() ?? ownLikeIt();
    const { date, countries } = plain(body);
    expect(date).toMatchObject({ value, precision: 'minute', source: 'header' });
    expect(countries.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
  });
});

type LabelledText = {
  readonly body: string;
  readonly value: string;
  readonly codes: readonly string[];
};

/** `undefined` where the folder with other people's texts is not there. */
function askedFor(): LabelledText | undefined {
  if (!existsSync(SEED)) return undefined;
  const [line = ''] = readFileSync(SEED, 'utf8').split('\n', 1);
  const { body, gold } = JSON.parse(line);
  return { body, value: '2021-10-21T09:51', codes: gold.countries_iso2 };
}

/** A page of the same kind from the sample archive: a time in its head, no metadata. */
function ownLikeIt(): LabelledText {
  const { articles } = sampleLabels();
  for (const { key, text } of sampleTexts()) {
    const label = articles.get(key);
    if (label?.date?.precision !== 'minute') continue;
    return { body: text, value: label.date.value, codes: label.countries };
  }
  throw new Error('No text of the sample archive has a time.');
}
