import { describe, expect, it } from 'vitest';
import { HEADLINE, paragraphs, readPage } from '../../../../../support/saved-page.ts';

const source = (title: string, head = '') =>
  readPage(
    `<html><head><title>${title}</title>${head}</head><body><article><h1>${HEADLINE}</h1>${paragraphs()}</article></body></html>`,
  ).given.source;

describe('the source of a page whose data name no site', () => {
  it.each([
    [`${HEADLINE} | Marsh Post`],
    [`${HEADLINE} - Marsh Post`],
    [`${HEADLINE} – News – Marsh Post`],
    [`Marsh Post :: ${HEADLINE}`],
    [`Marsh Post | ${HEADLINE}`],
  ])('stands beside the headline in its title: %s', (title) => {
    expect(source(title)).toBe('Marsh Post');
  });

  it.each([
    [HEADLINE],
    [`${HEADLINE} | News`],
    [`${HEADLINE} - Page 2`],
    [`${HEADLINE}: Marsh Post`],
    [`Opinion: ${HEADLINE}`],
    [`Another story of the day - Marsh Post`],
    [`${HEADLINE} - and then the whole of the council went home by bus`],
  ])('is not guessed from %s', (title) => {
    expect(source(title)).toBeUndefined();
  });

  it('is what the data say, where they do', () => {
    const head = '<meta property="og:site_name" content="Bay Herald">';
    expect(source(`${HEADLINE} | Marsh Post`, head)).toBe('Bay Herald');
  });
});
