import { describe, expect, it } from 'vitest';
import type { SearchRequest } from '../../../../../src/domain/search.ts';
import { AppError } from '../../../../../src/errors.ts';
import {
  readBars,
  readHits,
  readSpan,
  readTotal,
} from '../../../../../src/search/elasticsearch/answer/read-hits.ts';
import { articleDocument } from '../../../../../src/search/elasticsearch/store/documents.ts';
import { UnexpectedAnswer } from '../../../../../src/search/elasticsearch/store/errors.ts';
import {
  readArticle,
  readProvenance,
} from '../../../../../src/search/elasticsearch/store/stored-article.ts';
import { STORY_KEY } from '../../../../../src/text/story-key.ts';
import { searchFor, storedArticle } from '../../../../support/elasticsearch/articles.ts';

const bars = (...keys: number[]) => ({ buckets: keys.map((key) => ({ key, doc_count: 3 })) });

function answerWith(indexed: ReturnType<typeof storedArticle>) {
  return { hits: { hits: [{ _score: 2.5, _source: articleDocument(indexed) }] } };
}

describe('an answer of Elasticsearch', () => {
  it.each([
    ['year', 1987, '1987'],
    ['year', 987, '0987'],
    ['month', 1987 * 12, '1987-01'],
    ['month', 1987 * 12 + 11, '1987-12'],
    ['day', 18_921, '2021-10-21'],
    ['day', -1, '1969-12-31'],
  ] as const)('has a bar by %s for %i: %s', (interval, key, value) => {
    expect(readBars(bars(key), interval)).toEqual([{ value, count: 3 }]);
  });

  it('says how fine the dates are', () => {
    const precision = {
      buckets: [
        { key: 'day', doc_count: 5 },
        { key: 'year', doc_count: 2 },
      ],
    };
    const days = { firstDay: { value: 1 }, lastDay: { value: 9 } };
    expect(readSpan({ ...days, precision })).toEqual({
      ...{ firstDay: 1, lastDay: 9, yearOnly: 2, monthOnly: 0, dated: 7 },
    });
  });

  it('has no span where nothing is dated', () => {
    const nothing = { firstDay: { value: null }, lastDay: { value: null } };
    expect(readSpan({ ...nothing, precision: { buckets: [] } })).toBeUndefined();
  });

  it('gives of a hit what a page shows, and no evidence', () => {
    const indexed = storedArticle('a', {
      countries: ['RU'],
      author: 'Somebody',
      extra: { desk: 1 },
    });
    const [hit] = readHits(answerWith(indexed), searchFor('council'), () => ({ copies: 3 }));
    expect(hit).toMatchObject({ story: expect.stringMatching(STORY_KEY), copies: 3 });
    expect(hit?.score).toBe(2.5);
    expect(hit?.article).toMatchObject({ id: 'a', countries: [{ code: 'RU', name: 'RU' }] });
    expect(hit?.article).not.toHaveProperty('extra');
    expect(hit?.article.countries[0]).not.toHaveProperty('evidence');
  });

  it('has scores only where the order asks for one', () => {
    const answer = answerWith(storedArticle('a'));
    const hitOf = (request: SearchRequest) => readHits(answer, request, () => ({ copies: 0 }))[0];
    expect(hitOf(searchFor('council', { sort: 'newest' }))).not.toHaveProperty('score');
    expect(hitOf(searchFor(''))).not.toHaveProperty('score');
  });

  it('tells where an article came from', () => {
    const indexed = storedArticle('a');
    const source = JSON.parse(JSON.stringify(articleDocument(indexed)));
    expect(readProvenance(source)).toEqual(indexed.provenance);
  });

  it('is not believed where it lacks what must be there', () => {
    expect(() => readTotal({ hits: { total: 7 } })).toThrow(UnexpectedAnswer);
    expect(() => readArticle({ article: '{"id":' })).toThrow(AppError);
  });
});
