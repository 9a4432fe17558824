import { describe, expect, it } from 'vitest';
import { marginLink } from '../../../../src/web/frame/margin-links.ts';
import { aSearch } from '../../../support/found.ts';

const libya = (params: string) =>
  marginLink('country', { value: 'LY', name: 'Libya' }, aSearch(params).state);

describe('a country in the margin of a row', () => {
  it('narrows a search without countries, and keeps the rest of it', () => {
    expect(libya('q=oil&speaker=a&page=3')).toEqual({
      name: 'Libya',
      href: '/?q=oil&country=LY&speaker=a',
      isOnly: false,
      count: '',
    });
  });

  it('takes the place of countries of which any will do, and says so', () => {
    expect(libya('country=RU')).toMatchObject({ href: '/?country=LY', isOnly: true });
    expect(libya('country=RU&country=LY')).toMatchObject({ href: '/?country=LY', isOnly: true });
  });

  it('is one more where all are wanted', () => {
    expect(libya('country=RU&country=EG&country.mode=all')).toMatchObject({
      href: '/?country=RU&country=EG&country=LY&country.mode=all',
      isOnly: false,
    });
  });

  it('is no link to the list that is shown already', () => {
    expect(libya('country=LY').href).toBeUndefined();
    expect(libya('country=LY&country=RU&country.mode=all').href).toBeUndefined();
  });
});

describe('a speaker in the margin of a row', () => {
  it('goes with the number of quotes', () => {
    const link = marginLink(
      'speaker',
      { value: 'ada-lind', name: 'Ada Lind', count: '3' },
      aSearch('speaker=x').state,
    );
    expect(link).toEqual({
      name: 'Ada Lind',
      href: '/?speaker=ada-lind',
      isOnly: true,
      count: '3',
    });
  });
});
