import { describe, expect, it } from 'vitest';
import {
  aSavedPage,
  HEADLINE,
  linkedData,
  paragraphs,
  readPage,
} from '../../../../support/saved-page.ts';

function dateFrom(data: string): string | undefined {
  const script = `<script type="application/ld+json">${data}</script>`;
  return readPage(aSavedPage(`<h1>${HEADLINE}</h1>${paragraphs()}`, script)).given.date;
}

describe('the data of a page', () => {
  it.each([
    [
      'two objects, one behind the other',
      '{"@type":"Organization"}{"@type":"NewsArticle","datePublished":"2024-09-03"}',
    ],
    [
      'two objects and a comma',
      '{"@type":"Organization"},{"@type":"NewsArticle","datePublished":"2024-09-03"}',
    ],
    [
      'quotation marks within a text',
      '{"@type":"NewsArticle","headline":"He said "no" again","datePublished":"2024-09-03"}',
    ],
    ['printers’ quotation marks', '{“@type”:“NewsArticle”,“datePublished”:“2024-09-03”}'],
    ['single quotation marks', "{'@type':'NewsArticle','datePublished':'2024-09-03'}"],
    [
      'escapes of HTML',
      '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2024-09-03&quot;}',
    ],
    [
      'raw line breaks and a comma too many',
      '{"@type":"NewsArticle","name":"a\nb","datePublished":"2024-09-03",}',
    ],
    ['seconds since 1970', '{"@type":"NewsArticle","datePublished":1725336199}'],
    ['milliseconds since 1970', '{"@type":"NewsArticle","datePublished":1725336199000}'],
    ['a value with a type', '{"@type":"NewsArticle","datePublished":{"@value":"2024-09-03"}}'],
  ])('are read with %s', (_what, data) => {
    expect(dateFrom(data)).toBe('2024-09-03');
  });

  it('of several stories are those whose headline the page has', () => {
    const other = {
      '@type': 'NewsArticle',
      headline: 'Another story',
      datePublished: '2020-01-01',
    };
    const own = {
      '@type': 'NewsArticle',
      headline: HEADLINE,
      datePublished: '2024-09-03',
      author: 'Ada Reed',
    };
    const page = aSavedPage(`<h1>${HEADLINE}</h1>${paragraphs()}`, linkedData([other, own]));
    expect(readPage(page).given).toMatchObject({ date: '2024-09-03', author: 'Ada Reed' });
  });
});
