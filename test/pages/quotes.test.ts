import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { quotesJson } from '../../src/web/quotes/quotes-json.ts';
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
      body: 'The river is ours to share, said Ada by the river. The lake has no owner, said Bo.',
      date: '2021-10-21',
      countries: ['UZ'],
      speakers: [ADA, BO],
      quotes: [
        { text: 'The river is ours to share', speaker: ADA },
        { text: 'The lake has no owner', speaker: BO },
      ],
    }),
    anIndexedArticle({
      id: 'nobody',
      quotes: [{ text: 'The river will be measured', kind: 'indirect' }],
    }),
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

  it('says that quotes have no title', async () => {
    const answer = await site.json<Answer>('/api/v1/quotes?q=title:lake');
    expect(answer.total).toBe(1);
    expect(answer.query.notices.map(({ code }) => code)).toEqual(['quotes-have-no-title']);
  });
});

describe('quotes by how they are told', () => {
  it('are those word for word, or those reported, in the API and the table', async () => {
    const direct = await site.json<Answer>('/api/v1/quotes?kind=direct');
    expect(direct.quotes.map(({ kind }) => kind)).toEqual(['direct', 'direct']);
    const reported = await site.json<Answer>('/api/v1/quotes?kind=reported');
    expect(reported.quotes.map(({ text }) => text)).toEqual(['The river will be measured']);
    const table = await (await site.get('/export-quotes.csv?kind=reported')).text();
    expect(table.trim().split('\r\n')).toHaveLength(2);
  });

  it('say so where the words are not the speaker’s own', async () => {
    const page = await site.page('/quotes?kind=reported');
    expect(page.text('.told')).toBe('Reported, not word for word.');
    expect(page.text('.chips .chip')).toContain('as reported');
    expect((await site.page('/quotes?kind=direct')).all('.told')).toEqual([]);
  });

  it('are all there where the way of telling is none', async () => {
    const { total, query } = await site.json<Answer>('/api/v1/quotes?kind=mixed');
    expect(total).toBe(3);
    expect(query.notices.map(({ code }) => code)).toEqual(['kind-unknown']);
  });

  it('narrow the page of a person', async () => {
    const none = await site.page('/speakers/ada-northcote?kind=reported');
    expect(none.all('.quotes li')).toEqual([]);
    const all = await site.page('/speakers/ada-northcote?kind=direct');
    expect(all.all('.quotes > li')).toHaveLength(1);
  });
});

describe('the page of quotes', () => {
  it('shows each with its words marked, its speaker and its place in the article', async () => {
    const page = await site.page('/quotes?q=river&sort=newest');
    expect(page.text('h1')).toBe('2 quotes with river');
    expect(page.texts('.quotes mark')).toEqual(['river', 'river']);
    expect(page.href('.quotes a')).toBe('/speakers/ada-northcote');
    expect(page.texts('.quotes .note').at(-1)).toContain('Nobody is named');
    expect(page.all('.quotes .note a[href^="/articles/both?"]')).toHaveLength(1);
  });

  it('leads into the article, to the marked words, and from there back to the list', async () => {
    const page = await site.page('/quotes?q=river&country=UZ');
    const href = page.href('.said-in a:not(.who)') ?? '';
    expect(href).toMatch(/^\/articles\/both\?q=river&country=UZ&list=quotes#w\d+$/);
    const article = await site.page(href.split('#')[0] ?? '');
    expect(article.text('.back a')).toBe('Back to quotes with river');
    expect(article.texts('.body mark')).toEqual(['river']);
    expect(article.href('.back a')).toBe('/quotes?q=river&country=UZ');
    expect(article.document.querySelector('.search-line')?.getAttribute('action')).toBe('/quotes');
  });

  it('counts quotes over time, each stretch a link that stays among them', async () => {
    const page = await site.page('/quotes');
    expect(page.text('.date-line .cells a')).toMatch(/, 2 quotes$/);
    expect(page.href('.date-line .cells a')).toMatch(/^\/quotes\?from=2021/);
    expect(page.texts('.date-table th')[1]).toBe('Quotes');
    expect(page.text('.date-foot a')).toBe('1 quote without a date');
    for (const form of page.all('.date-form, #filters > form')) {
      expect(form.getAttribute('action')).toBe('/quotes');
    }
  });

  it('says its filters as a sentence about quotes', async () => {
    const page = await site.page('/quotes?speaker=bo-lind&country=UZ&from=2021');
    expect(page.texts('.chip-pair').map((text) => text.replace('Remove filter: ', ''))).toEqual([
      'in articles mentioning Uzbekistan',
      'by Bo Lind',
      'dated since 2021',
    ]);
    expect(page.href('.clear')).toBe('/quotes');
    expect(page.text('title')).toContain('Uzbekistan, Bo Lind, since 2021');
  });

  it('says of a date that is none that it is none, beside its field', async () => {
    const page = await site.page('/quotes?from=2021-13');
    expect(page.text('#line-from-error')).toContain('“2021-13” is not a date');
    expect(page.all('.quotes li')).toHaveLength(3);
  });

  it('leads to the articles of the same search', async () => {
    const page = await site.page('/quotes?q=river+ours&speaker=ada-northcote');
    const href = page.href('.keep a:last-child') ?? '';
    expect(new URLSearchParams(href.slice(2)).get('q')).toBe('said:(river ours)');
    const articles = await site.page(href);
    expect(articles.text('h1')).toBe('1 article with a quote with (“river” and “ours”)');
    expect(articles.href('.results-column > .note a')).toBe(
      '/quotes?q=river+ours&speaker=ada-northcote',
    );
  });

  it('is reached from an article by each of its speakers', async () => {
    const article = await site.page('/articles/both');
    const [href] = article.all('.speakers .note a').map((link) => link.getAttribute('href') ?? '');
    expect(href).toBe('/quotes?speaker=ada-northcote');
    expect((await site.page(href ?? '')).text('h1')).toBe('1 quote, newest first');
  });

  it('leads to all of them as a table, and to this page as JSON', async () => {
    const page = await site.page('/quotes?q=river&speaker=ada-northcote&sort=oldest');
    expect(page.text('.keep')).toMatch(/^Keep this quote: CSV, or this page as JSON\./);
    expect(
      page
        .all('.keep a')
        .map((link) => link.getAttribute('href'))
        .slice(0, 2),
    ).toEqual([
      '/export-quotes.csv?q=river&speaker=ada-northcote&sort=oldest',
      '/api/v1/quotes?q=river&speaker=ada-northcote&sort=oldest',
    ]);
  });

  it('narrows by who says it, and keeps its filters as chips that stay on the page', async () => {
    const page = await site.page('/quotes?speaker=bo-lind');
    expect(page.texts('.quotes blockquote')).toEqual(['“The lake has no owner”']);
    expect(page.href('.chip')).toBe('/quotes');
    expect(page.all('.facet-options input[name=speaker][checked]')).toHaveLength(1);
    expect(page.document.querySelector('.search-line')?.getAttribute('action')).toBe('/quotes');
  });

  it('pages, and says where nothing is found', async () => {
    const page = await site.page('/quotes?q=nothing&page=9');
    expect(page.text('h1')).toBe('No quotes match');
    expect(page.all('.keep')).toEqual([]);
    expect(page.text('[role=status]')).toBe('0 quotes. “nothing” occurs in no quote.');
    expect(page.all('.quotes li')).toHaveLength(0);
  });

  it('says which filter hides the words, and leads to the list without it', async () => {
    const page = await site.page('/quotes?q=lake&speaker=ada-northcote');
    expect(page.text('[role=status]')).toBe(
      '0 quotes. These words do appear without your filters: 1 quote has lake.',
    );
    expect(page.texts('.ways li')[0]).toBe('1 quote Without the speaker Ada Northcote');
    expect(page.href('.ways a')).toBe('/quotes?q=lake');
    expect(page.href('.chips .chip')).toBe('/quotes?speaker=ada-northcote');
  });

  it('shows the last page for one beyond the end, and says so', async () => {
    const page = await site.page('/quotes?page=7');
    expect(page.text('[role=status]')).toBe('3 quotes, newest first.');
    expect(page.text('.notice')).toBe('There is no page 7, so this is the last one, page 1.');
  });

  it('leaves out the comma before “he said”, and a source that is not given', async () => {
    await using other = await openSite([
      anIndexedArticle({ id: 'a', quotes: [{ text: 'We will share it,', speaker: ADA }] }),
    ]);
    const page = await other.page('/quotes');
    expect(page.text('blockquote')).toBe('“We will share it”');
    expect(page.text('.said-in')).toMatch(/^Ada Northcote, in [^,]+\.$/);
  });
});

describe('the same quote in many articles', () => {
  const TREATY = 'The river treaty will bring water to every village between the two lakes';
  const carries = (id: string, date: string, text: string) =>
    anIndexedArticle({
      id,
      date,
      title: `Talks ${id}`,
      source: 'Meridian Wire',
      body: `“${text}”, said Ada.`,
      speakers: [ADA],
      quotes: [{ text, speaker: ADA }],
    });
  const ARTICLES = [
    carries('second', '2021-10-22', `${TREATY}. We shall see.`),
    carries('first', '2021-10-21', TREATY),
    carries('third', '2021-10-23', TREATY.replace('will bring', 'brings')),
    carries('other', '2021-10-20', 'No dam above the gorge was ever tested against a flood'),
  ];

  let same: TestSite;
  beforeAll(async () => {
    same = await openSite(ARTICLES);
  });
  afterAll(() => same[Symbol.asyncDispose]());

  it('is one row, which says who carried it first and how the others differ', async () => {
    const page = await same.page('/quotes');
    expect(page.text('h1')).toBe('4 quotes, 2 different, newest first');
    expect(page.text('[role=status]')).toBe('4 quotes, 2 different, newest first.');
    expect(page.all('.quotes > li')).toHaveLength(2);
    expect(page.text('.said-in')).toContain(
      'First in Talks first, Meridian Wire, 21 October 2021.',
    );
    expect(page.text('.same-words summary')).toBe('Same quote 2 more times, 21 to 22 October 2021');
    expect(page.texts('.same-words li > a')).toEqual(['Talks first', 'Talks second']);
    expect(page.texts('.differences ins')).toEqual(
      expect.arrayContaining(['only here: will bring', 'only here: We shall see']),
    );
    expect(page.texts('.differences del')[0]).toBe('left out: brings');
    expect(page.href('.same-words li > a')).toMatch(/^\/articles\/first\?list=quotes#w\d+$/);
  });

  it('is a row for each article where that is asked for, and back', async () => {
    const page = await same.page('/quotes');
    const each = await same.page(page.href('a[href="/quotes?copies=each"]') ?? '');
    expect(each.text('h1')).toBe('4 quotes, newest first');
    expect(each.all('.quotes > li')).toHaveLength(4);
    expect(each.all('.same-words')).toEqual([]);
    expect(each.all('.results-column a[href="/quotes"]')).toHaveLength(1);
  });

  it('is counted in pages of rows', async () => {
    const page = await same.page('/quotes?page=2');
    expect(page.text('.notice')).toBe('There is no page 2, so this is the last one, page 1.');
  });

  it('is one of the API too, with the others and who was first', async () => {
    const answer = await same.json<Answer>('/api/v1/quotes?q=treaty&sort=newest');
    expect(answer).toMatchObject({ total: 3, distinct: 1 });
    expect(answer.quotes).toMatchObject([
      {
        article: { id: 'third', source: 'Meridian Wire' },
        copies: 2,
        first: { id: 'first', date: { value: '2021-10-21' } },
        alsoIn: [{ text: TREATY, article: { id: 'first' } }, { article: { id: 'second' } }],
      },
    ]);
    const each = await same.json<Answer>('/api/v1/quotes?q=treaty&copies=each');
    expect(each.quotes.map(({ copies, first, alsoIn }) => [copies, first, alsoIn])).toEqual(
      Array(3).fill([2, null, []]),
    );
  });

  it('is one row of the table, which has exactly the rows of the page', async () => {
    const rows = async (params: string) =>
      (await (await same.get(`/export-quotes.csv${params}`)).text()).trim().split('\r\n');
    const [head = '', river = '', dam = '', ...more] = await rows('');
    expect(head.split(',').slice(-4)).toEqual([
      'copies',
      'first_article_id',
      'first_date',
      'first_source',
    ]);
    expect(river).toMatch(/,third,.*,2,first,2021-10-21,Meridian Wire$/);
    expect(dam).toMatch(/,other,.*,0,other,2021-10-20,Meridian Wire$/);
    expect(more).toEqual([]);
    expect(await rows('?copies=each')).toHaveLength(5);
  });

  it('is one row of its speaker’s page, by the same key', async () => {
    const page = await same.page('/speakers/ada-northcote');
    expect(page.all('.quotes > li')).toHaveLength(2);
    expect(page.text('.same-words summary')).toContain('Same quote 2 more times');
    expect(page.texts('.facts dd')[0]).toBe('4');
  });
});
