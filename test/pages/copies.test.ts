import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIndexedArticle } from '../support/builders.ts';
import { openSite, type TestSite } from '../support/site.ts';

// Words that no two stories share, enough of them for copies to be known by most.
const text = (topic: string): string =>
  Array.from({ length: 120 }, (_, at) => `${topic}${at}`).join(' ');
const ferry = (id: string, date: string) =>
  anIndexedArticle({ id, title: `Ferry ${id}`, body: `river ${text('ferry')}`, date });

const ARTICLES = [
  ferry('first', '2021-10-19'),
  ferry('second', '2021-10-20'),
  ferry('third', '2021-10-21'),
  ...Array.from({ length: 11 }, (_, at) =>
    anIndexedArticle({ title: `Story ${at}`, body: `river ${text(`story${at}x`)}` }),
  ),
];

type Answer = {
  readonly total: number;
  readonly stories: number;
  readonly hits: readonly {
    readonly id: string;
    readonly story: string;
    readonly copies: number;
  }[];
};

describe('copies of one story', () => {
  let site: TestSite;

  beforeAll(async () => {
    site = await openSite(ARTICLES);
  });
  afterAll(() => site[Symbol.asyncDispose]());

  it('stand in one row that says how many there are, and when they appeared', async () => {
    const page = await site.page('/?q=river&sort=newest');
    expect(page.all('.result')).toHaveLength(10);
    expect(page.text('.result:first-child h3')).toBe('Ferry third');
    expect(page.texts('.result .copies summary')).toEqual([
      'Also in 2 near-identical copies, 19 to 20 October 2021',
    ]);
  });

  it('are named below their row, the oldest first, without leaving the list', async () => {
    const page = await site.page('/?q=river&sort=newest');
    expect(page.texts('.copies li')).toEqual([
      'Ferry first — source not given, 19 October 2021, the same words',
      'Ferry second — source not given, 20 October 2021, the same words',
    ]);
    expect(page.href('.copies li a')).toBe('/articles/first?q=river&sort=newest');
    const article = await site.page('/articles/first?q=river&sort=newest');
    expect(article.text('h1')).toBe('Ferry first');
  });

  it('are counted as articles in the heading, and as stories in the list', async () => {
    const page = await site.page('/?q=river&sort=newest');
    expect(page.text('h1')).toBe('14 articles with river');
    expect(page.text('[role=status]')).toBe(
      'Stories 1 to 10 of 12, with copies 14 articles, newest first.',
    );
    const two = await site.page('/?q=river&sort=newest&page=2');
    expect(two.all('.result')).toHaveLength(2);
    expect(two.text('.pages p')).toBe('Page 2 of 2');
    const one = await site.page('/?q=river&sort=newest&size=20');
    expect(one.text('[role=status]')).toBe('14 articles in 12 stories, newest first.');
  });

  it('are listed by their row, each in its own, under a chip that leads back', async () => {
    const page = await site.page('/?q=river&sort=newest');
    const copies = await site.page(page.href('.copies > p a') ?? '');
    expect(copies.texts('.result h3')).toEqual(['Ferry third', 'Ferry second', 'Ferry first']);
    expect(copies.text('[role=status]')).toBe('3 articles, newest first.');
    expect(copies.text('.chips')).toContain('copies of Remove filter: one story');
    expect(copies.href('.chips .chip')).toBe('/?q=river&sort=newest');
    expect(copies.texts('.copies')).toEqual([]);
  });

  it('each have a row where the reader says so, and one again after that', async () => {
    const page = await site.page('/?q=river&sort=newest');
    expect(page.text('.status-line + .note')).toBe(
      'Copies of a story are in one row. Show each copy',
    );
    const each = await site.page(page.href('.status-line + .note a') ?? '');
    expect(each.text('[role=status]')).toBe('Articles 1 to 10 of 14, newest first.');
    expect(each.href('.status-line + .note a')).toBe('/?q=river&sort=newest');
  });

  it('leave the list as it is where there are none', async () => {
    const page = await site.page('/?q=story3x1');
    expect(page.text('[role=status]')).toBe('1 article.');
    expect(page.all('.status-line + .note')).toHaveLength(0);
  });

  it('say so where a whole search is one story', async () => {
    const page = await site.page('/?q=ferry7');
    expect(page.text('[role=status]')).toBe('3 articles in 1 story.');
  });

  it('come with a way on where no copy of a story is left', async () => {
    const page = await site.page('/?q=river&story=0123456789abc&copies=each');
    expect(page.text('h1')).toBe('No articles match');
    expect(page.texts('.ways a')).toContain('Articles of any story');
  });

  it('are numbers in the API, which gives one hit a story as well', async () => {
    const answer = await site.json<Answer>('/api/v1/search?q=river&sort=oldest&size=20');
    expect(answer).toMatchObject({ total: 14, stories: 12 });
    const [hit] = answer.hits.filter(({ copies }) => copies > 0);
    expect(hit).toMatchObject({ id: 'first', copies: 2 });
    const story = await site.json<Answer>(`/api/v1/search?story=${hit?.story}&copies=each`);
    expect(story.hits.map(({ copies }) => copies)).toEqual([2, 2, 2]);
  });
});
