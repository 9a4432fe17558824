import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type TestSite } from '../support/site.ts';
import { anIndexedArticle } from '../support/tagged-article.ts';

const spoken = anIndexedArticle({
  id: 'spoken',
  title: 'The gauge of the valley',
  body: [
    'All gauges were read, the one gauge at the bridge and the other gauge at the mill.',
    '“No gauge lies,” Cy Moor said.',
    '“A gauge is a gauge,” Di Lund said.',
  ].join('\n\n'),
  said: { 'No gauge lies': 'Cy Moor', 'A gauge is a gauge': 'Di Lund' },
});

let site: TestSite;
beforeAll(async () => {
  site = await openSite([spoken]);
});
afterAll(() => site[Symbol.asyncDispose]());

describe('marks of a search for what is said', () => {
  it.each([
    ['every word of the text where it may stand anywhere', 'q=gauge', 6],
    ['quotes alone where it was asked for in them', 'q=said:gauge', 3],
    ['the words of the speaker who was asked for', 'q=said:gauge+speaker:moor', 1],
    ['the words of the speaker who was chosen', 'q=said:gauge&speaker=di-lund', 2],
    ['no other words of a chosen speaker’s article', 'q=gauge&speaker=di-lund', 6],
    ['nothing where a name alone was asked for', 'q=speaker:moor', 0],
  ])('stand in an article on %s', async (_, params, count) => {
    const page = await site.page(`/articles/spoken?${params}`);
    expect(page.all('main mark:not(h1 mark)')).toHaveLength(count);
  });

  it('stand in the list on the quote that was found, with who said it', async () => {
    const list = await site.page('/?q=said:gauge+speaker:lund');
    expect(list.texts('.result mark')).toEqual(['gauge', 'gauge']);
    expect(list.text('.result')).toContain('Di Lund said');
    expect(list.text('.result')).not.toContain('Cy Moor said');
  });

  it('stand on the words of a quote among quotes', async () => {
    const page = await site.page('/quotes?q=said:gauge+speaker:moor');
    expect(page.texts('main mark')).toEqual(['gauge']);
  });
});
