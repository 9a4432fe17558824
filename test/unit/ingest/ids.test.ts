import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFromFile, idFromGiven, idFromTitle, idFromUrl, idOf } from '../../../src/ingest/ids.ts';

const URL_SAFE = /^[A-Za-z0-9._~-]+$/;

describe('ids of articles', () => {
  it('that were given stay as they are where a URL can carry them', () => {
    expect(idFromGiven('reuters-1')).toBe('reuters-1');
    expect(idFromGiven('A.b_c~D-9')).toBe('A.b_c~D-9');
  });

  it.each(['none', '.', '..'])('are never %s', (reserved) => {
    expect(idFromGiven(reserved)).not.toBe(reserved);
    expect(idFromGiven(reserved)).toMatch(URL_SAFE);
  });

  it('that were given are URL-safe, stay apart and fit both engines, whatever was given', () => {
    const given = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), {
      minLength: 2,
    });
    fc.assert(
      fc.property(given, (ids) => {
        const distinct = new Set(ids);
        const made = new Set([...distinct].map(idFromGiven));
        expect(made.size).toBe(distinct.size);
        for (const id of made) {
          expect(id).toMatch(URL_SAFE);
          expect(id.length).toBeLessThanOrEqual(200);
        }
      }),
    );
  });

  it('that were altered stay the same when they come back as given', () => {
    const altered = idFromGiven('Talks / day 2');
    expect(idFromGiven(altered)).toBe(altered);
  });

  it('of files are readable: the words of the name come first', () => {
    expect(idFromFile('seed/Überfall auf Łódź, day 2.txt')).toMatch(
      /^uberfall-auf-lodz-day-2-[0-9a-f]{12}$/,
    );
  });

  it('of files of one name in two folders differ', () => {
    expect(idFromFile('a/talks.txt')).not.toBe(idFromFile('b/talks.txt'));
  });

  it('of addresses know nothing but the address', () => {
    expect(idFromUrl('https://news.example/2021/10/talks-begin.html?id=3')).toMatch(
      /^talks-begin-[0-9a-f]{12}$/,
    );
    expect(idFromUrl('https://news.example/?p=1')).not.toBe(idFromUrl('https://news.example/?p=2'));
  });

  it('are not made of the address of a front page, which several may have', () => {
    const source = { path: '/a/x.csv', named: 'x.csv', key: 'a/x.csv' };
    const of = (url: string) =>
      idOf(
        { kind: 'draft', contentHash: '', title: 'Talks', body: '', given: { url } },
        { source, record: 2 },
        new Map(),
      ).from;
    for (const url of ['https://news.example', 'https://news.example/', 'http://a.example:80/']) {
      expect(of(url)).toBe('title');
    }
    for (const url of ['https://news.example/a', 'https://news.example/?p=1']) {
      expect(of(url)).toBe('url');
    }
  });

  it('of records that share title and file are told apart by their order', () => {
    expect(idFromTitle('a/x.jsonl', 'Markets', 1)).not.toBe(idFromTitle('a/x.jsonl', 'Markets', 2));
  });

  it('without a letter of ours are still readable words', () => {
    expect(idFromTitle('a/x.jsonl', '中文', 1)).toMatch(/^article-[0-9a-f]{12}$/);
  });

  it('end at a whole word however long the title is', () => {
    expect(idFromTitle('k', 'government '.repeat(50), 1)).toMatch(/^(government-){5}[0-9a-f]{12}$/);
  });
});
