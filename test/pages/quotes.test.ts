import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { quotesJson } from '../../src/web/present/quotes-json.ts';
import { anIndexedArticle } from '../support/builders.ts';
import { openSite, type TestSite } from '../support/site.ts';

const ADA = 'Ada Northcote';
const BO = 'Bo Lind';

let site: TestSite;
beforeAll(async () => {
  site = await openSite([
    anIndexedArticle({
      id: 'both',
      title: 'The river and the lake',
      date: '2021-10-21',
      countries: ['UZ'],
      speakers: [ADA, BO],
      quotes: [
        { text: 'The river is ours to share', speaker: ADA },
        { text: 'The lake has no owner', speaker: BO },
      ],
    }),
    anIndexedArticle({ id: 'nobody', quotes: [{ text: 'The river will be measured' }] }),
  ]);
});
afterAll(() => site[Symbol.asyncDispose]());

type Answer = ReturnType<typeof quotesJson>;

describe('GET /api/v1/quotes', () => {
  it('answers in the shape of the contract', async () => {
    const answer = await site.json<Answer>('/api/v1/quotes?q=river&speaker=ada-northcote');
    expect(answer).toMatchObject({
      query: { text: 'river', parsed: 'river', notices: [] },
      total: 1,
      quotes: [
        {
          text: 'The river is ours to share',
          parts: [
            { text: 'The ' },
            { text: 'river', matched: true },
            { text: ' is ours to share' },
          ],
          speaker: { id: 'ada-northcote', name: ADA },
          kind: 'direct',
          confidence: 1,
          article: { id: 'both', title: 'The river and the lake', date: { value: '2021-10-21' } },
        },
      ],
    });
    expect(answer.facets.speaker.missing).toBe(1);
  });

  it('says that quotations have no title', async () => {
    const answer = await site.json<Answer>('/api/v1/quotes?q=title:lake');
    expect(answer.total).toBe(1);
    expect(answer.query.notices.map(({ code }) => code)).toEqual(['quotes-have-no-title']);
  });
});

describe('the page of quotations', () => {
  it('shows each with its words marked, its speaker and its place in the article', async () => {
    const page = await site.page('/quotes?q=river&sort=newest');
    expect(page.text('h1')).toBe('2 quotations with river');
    expect(page.texts('.quotations mark')).toEqual(['river', 'river']);
    expect(page.href('.quotations a')).toBe('/speakers/ada-northcote');
    expect(page.texts('.quotations .note').at(-1)).toContain('Nobody is named');
    expect(page.all('.quotations .note a[href^="/articles/both#"]')).toHaveLength(1);
  });

  it('narrows by who says it, and keeps its filters as chips that stay on the page', async () => {
    const page = await site.page('/quotes?speaker=bo-lind');
    expect(page.texts('.quotations blockquote')).toEqual(['“The lake has no owner”']);
    expect(page.href('.chip')).toBe('/quotes');
    expect(page.all('.ballot input[name=speaker][checked]')).toHaveLength(1);
    expect(page.document.querySelector('.search-line')?.getAttribute('action')).toBe('/quotes');
  });

  it('pages, and says where nothing is found', async () => {
    const page = await site.page('/quotes?q=nothing&page=9');
    expect(page.text('[role=status]')).toBe('Nobody is quoted so. Take a word or a filter away.');
    expect(page.all('.quotations li')).toHaveLength(0);
  });
});
