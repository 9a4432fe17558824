import { describe, expect, it } from 'vitest';
import { parseArticleUrl } from '../../../../src/web/url/article-url.ts';
import { quotedInHref } from '../../../../src/web/url/quotes-url.ts';
import { articleHref } from '../../../../src/web/url/search-links.ts';
import { EMPTY_STATE } from '../../../../src/web/url/search-state.ts';

const parse = (href: string) => parseArticleUrl(new URLSearchParams(href.split('?')[1] ?? ''));

describe('the address of an article', () => {
  it('carries the search and the place in its list', () => {
    const state = { ...EMPTY_STATE, text: 'river', page: 2 };
    const href = articleHref('a b', state, 12);
    expect(href).toBe('/articles/a%20b?q=river&page=2&at=12');
    expect(parse(href)).toMatchObject({ at: 12, url: { state, notices: [] } });
  });

  it('tells a list of quotes, whose words are words of quotes in the text too', () => {
    const href = quotedInHref('a b', { ...EMPTY_STATE, text: 'river', copies: 'each' });
    expect(href).toBe('/articles/a%20b?q=river&copies=each&list=quotes');
    const { isFromQuotes, url } = parse(href);
    expect(isFromQuotes).toBe(true);
    expect(url.state.text).toBe('river');
    expect(url.query.query).toMatchObject({
      kind: 'quote',
      words: { kind: 'term', field: 'said' },
    });
    expect(parse('?q=river&list=other')).toMatchObject({
      isFromQuotes: false,
      url: { notices: [] },
    });
  });

  it('is bare where there is neither', () => {
    expect(articleHref('a', EMPTY_STATE)).toBe('/articles/a');
    expect(articleHref('a', EMPTY_STATE, 3)).toBe('/articles/a?at=3');
  });

  it.each(['at=0', 'at=-1', 'at=1.5', 'at=x', 'at=', 'at=10001', 'at=99999999999', 'at=%00'])(
    'has no place where it says none that can be: %s',
    (params) => {
      expect(parse(`?${params}`)).not.toHaveProperty('at');
      expect(parse(`?${params}`).url.notices).toEqual([]);
    },
  );
});
