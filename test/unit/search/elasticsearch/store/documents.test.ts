import { describe, expect, it } from 'vitest';
import {
  articleDocument,
  quoteDocument,
  withWords,
} from '../../../../../src/search/elasticsearch/store/documents.ts';
import {
  documentId,
  quoteDocumentId,
} from '../../../../../src/search/elasticsearch/store/names.ts';
import { readArticle } from '../../../../../src/search/elasticsearch/store/stored-article.ts';
import { QUOTE_KEY } from '../../../../../src/text/quote-key.ts';
import { anArticle, indexed } from '../../../../support/builders.ts';
import { storedArticle } from '../../../../support/elasticsearch/articles.ts';

describe('the stored form of an article', () => {
  it('holds base forms and plain words of title and body', () => {
    const document = articleDocument(
      storedArticle('a', { title: 'Naïve Countries', body: 'They’re co-operating.' }),
    );
    expect(document).toMatchObject({
      title: 'naive country',
      title_x: 'naive countries',
      body: 'they re co operate',
      body_x: 'they re co operating',
    });
  });

  it('holds each country and speaker once', () => {
    const document = articleDocument(
      storedArticle('a', {
        countries: ['RU', 'FR', 'RU'],
        speakers: ['Ana Petrova', 'Ana Petrova'],
      }),
    );
    expect(document).toMatchObject({ country: ['RU', 'FR'], speaker: ['ana-petrova'] });
  });

  it.each([
    ['2021', { firstDay: 18_628, lastDay: 18_992, sortMinute: 26_824_320, year: 2021 }],
    ['2021-10', { firstDay: 18_901, lastDay: 18_931, year: 2021, month: 24_261 }],
    ['2021-10-21', { firstDay: 18_921, lastDay: 18_921, month: 24_261, precision: 'day' }],
    ['2021-10-21T09:51', { sortMinute: 18_921 * 1440 + 591, precision: 'minute' }],
  ])('counts days and months of %s', (date, numbers) => {
    expect(articleDocument(storedArticle('a', { date }))).toMatchObject(numbers);
  });

  it('shares its source and countries with its quotes, which have keys of their own', () => {
    const sketch = {
      source: 'Meridian Wire',
      countries: ['RU'],
      quotes: [{ text: 'Yes', speaker: 'Ana Petrova' }],
    };
    const whole = withWords(indexed(anArticle({ id: 'a', ...sketch })));
    const [quote] = whole.article.quotes;
    expect(quote && quoteDocument(whole, quote, 0)).toMatchObject({
      country: ['RU'],
      source: ['Meridian Wire'],
      key: expect.stringMatching(QUOTE_KEY),
    });
  });

  it('is in no month where only the year is known', () => {
    expect(articleDocument(storedArticle('a', { date: '2021' }))).not.toHaveProperty('month');
  });

  it('has no days at all without a date', () => {
    expect(articleDocument(storedArticle('a'))).not.toHaveProperty('firstDay');
  });

  it('gives the article back as it came, whatever is in it', () => {
    const extra = JSON.parse('{"__proto__":{"admin":true},"constructor":1,"half":"\\ud83d"}');
    const stored = storedArticle('a', { extra, body: 'half \ud83d a pair' });
    const document = JSON.parse(JSON.stringify(articleDocument(stored)));
    expect(readArticle(document)).toEqual(stored.article);
    expect(Object.hasOwn(readArticle(document).extra ?? {}, '__proto__')).toBe(true);
  });

  it('ties what was said to who said it', () => {
    const stored = storedArticle('a', {
      speakers: ['Ana Petrova'],
      quotes: ['We will talk.', 'The groups remain.'],
      countries: ['RU'],
      date: '2021',
    });
    const [first, second] = stored.article.quotes.map((quote, at) =>
      quoteDocument(stored, quote, at),
    );
    expect(first).toMatchObject({ articleId: 'a', text: 'we will talk', speaker: ['ana-petrova'] });
    expect(second).toMatchObject({ ordinal: 1, speaker: [], country: ['RU'], year: 2021 });
  });
});

describe('the name of a document', () => {
  it('is the id of its article', () => {
    expect(documentId('story-1')).toBe('story-1');
    expect(quoteDocumentId('story-1', 2)).toBe('story-1#2');
  });

  it('is a digest where the id is longer than the server takes', () => {
    const long = 'x'.repeat(600);
    expect(Buffer.byteLength(documentId(long))).toBeLessThan(512);
    expect(documentId(long)).not.toBe(documentId(`${long}y`));
  });
});
