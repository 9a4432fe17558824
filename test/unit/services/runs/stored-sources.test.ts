import { describe, expect, it } from 'vitest';
import type { RawArticle } from '../../../../src/domain/article.ts';
import { extractArticle } from '../../../../src/extract/article.ts';
import { locationOf } from '../../../../src/services/runs/ledger.ts';
import { readFrom } from '../../../../src/services/runs/stored-sources.ts';
import { anArticle, indexed } from '../../../support/builders.ts';

/** What goes in again when the article is taken from the index. */
function throughIndex(raw: RawArticle): RawArticle {
  return readFrom(indexed(extractArticle(raw))).raw;
}

describe('an article that is read from the index', () => {
  it.each<[string, RawArticle]>([
    [
      'a plain text',
      { id: 'a', path: 'news/a.txt', body: 'River treaty\n\nThey signed.', given: {} },
    ],
    [
      'a record with everything',
      {
        id: 'b',
        path: 'news/b.jsonl',
        title: 'Treaty',
        body: 'Delegates signed it in Nairobi.',
        given: {
          date: '2021-10-21T09:51',
          url: 'https://example.org/b',
          source: 'Meridian',
          section: 'World',
          language: 'en',
          author: 'A. Writer',
          countries: ['KE', 'Atlantis'],
          speakers: ['Ada Otieno'],
          extra: { desk: 'east' },
        },
      },
    ],
    [
      'a date that could not be read',
      { id: 'c', title: 'T', body: 'Words.', given: { language: 'en', date: 'some day' } },
    ],
  ])('is tagged as it was from its source: %s', (_what, raw) => {
    expect(extractArticle(throughIndex(raw))).toEqual(extractArticle(raw));
  });

  it('goes back to the place that it came from', () => {
    for (const location of ['/news/a.txt', '/news/wire #1.jsonl#12', '/news/a.tar/b.csv#3']) {
      expect(locationOf(readFrom(indexed(anArticle(), { location })))).toBe(location);
    }
  });
});
