import { describe, expect, it } from 'vitest';
import { parseSpeakerUrl, speakerPageHref } from '../../../../src/web/url/speaker-url.ts';

const parse = (params: string) => parseSpeakerUrl(new URLSearchParams(params));

describe('the address of a person', () => {
  it('asks for all quotes, the newest first, where it says nothing', () => {
    expect(parse('')).toEqual({
      state: { said: '', sort: 'newest' },
      wanted: { query: { kind: 'everything' }, sort: 'newest' },
      notices: [],
    });
  });

  it('holds words, which are words of a quote, and an order', () => {
    const { state, wanted } = parse('said=+river%00+&sort=oldest');
    expect(state).toEqual({ said: 'river', sort: 'oldest' });
    expect(wanted).toMatchObject({ query: { kind: 'term', field: 'said' }, sort: 'oldest' });
  });

  it.each([
    ['sort=best', 'order-unknown'],
    ['said=title:river', 'quotes-have-no-title'],
    ['said=%22river', 'phrase-not-closed'],
    ['kind=mixed', 'kind-unknown'],
    ['kind=direct&kind=reported', 'parameter-repeated'],
  ])('says what it passes over: %s', (params, code) => {
    expect(parse(params).notices.map((notice) => notice.code)).toEqual([code]);
  });

  it('holds how the quotes are told', () => {
    const { state, wanted } = parse('kind=reported');
    expect(state.kind).toBe('reported');
    expect(wanted.kind).toBe('reported');
    expect(speakerPageHref('ada', state)).toBe('/speakers/ada?kind=reported');
  });

  it('is written in its shortest form', () => {
    expect(speakerPageHref('ada b', { said: '', sort: 'newest' })).toBe('/speakers/ada%20b');
    expect(speakerPageHref('ada', { said: 'a b', sort: 'oldest' })).toBe(
      '/speakers/ada?said=a+b&sort=oldest',
    );
  });
});
