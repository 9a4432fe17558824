import { describe, expect, it } from 'vitest';
import { parseSpeakersUrl, speakersHref } from '../../../../src/web/url/speakers-url.ts';

const parse = (params: string) => parseSpeakersUrl(new URLSearchParams(params));

describe('the address of the list of speakers', () => {
  it('asks for everybody, most quoted first, where it says nothing', () => {
    expect(parse('')).toEqual({ listing: { find: '', order: 'count', page: 1 }, notices: [] });
  });

  it('lists by name what begins with a letter, unless it says otherwise', () => {
    expect(parse('letter=K').listing).toMatchObject({ letter: 'k', order: 'label' });
    expect(parse('letter=k&order=count').listing.order).toBe('count');
  });

  it.each([
    '',
    'find=ada',
    'letter=k',
    'letter=other',
    'order=label',
    'letter=k&order=count',
    'find=zo%C3%AB&letter=z&page=3',
  ])('comes back as it was: %s', (params) => {
    const href = speakersHref(parse(params).listing);
    expect(parse(href.split('?')[1] ?? '').listing).toEqual(parse(params).listing);
    expect(href).toBe(params === '' ? '/speakers' : `/speakers?${params}`);
  });

  it.each([
    ['letter=ab', /letter/],
    ['order=best', /sort order “best”/],
    ['page=0', /page “0”/],
    ['page=-1', /page “-1”/],
    ['page=1e3', /page “1e3”/],
  ])('passes over what makes no sense, and says so: %s', (params, sentence) => {
    const { listing, notices } = parse(params);
    expect(listing).toEqual({ find: '', order: 'count', page: 1 });
    expect(notices.map(({ text }) => text).join()).toMatch(sentence);
  });

  it('takes no more of a name than names are long', () => {
    expect(parse(`find=${'x'.repeat(5000)}`).listing.find.length).toBeLessThanOrEqual(100);
  });
});
