import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';
import { anIndexedArticle } from '../support/tagged-article.ts';

const ZOË = anIndexedArticle({
  id: 'zoe',
  date: '2020',
  body: 'Zoë Årud said: “It is snow.”',
  said: { 'It is snow': 'Zoë Årud' },
});
const LI = anIndexedArticle({
  id: 'li',
  body: '李娜 said: “We know the river.” She paused.',
  said: { 'We know the river': '李娜' },
});

let site: TestSite;
beforeAll(async () => {
  const li = { ...LI, article: { ...LI.article, speakers: LI.article.speakers.map(asLi) } };
  site = await openSite([...RIVER_ARCHIVE, ZOË, li, ...manyArticles(3)]);
});
afterAll(() => site[Symbol.asyncDispose]());

const asLi = <T extends { id: string }>(tag: T): T => ({ ...tag, id: 'li-na' });

describe('/speakers', () => {
  it('lists everybody who is quoted, by number of articles, each leading to a page', async () => {
    const page = await site.page('/speakers');
    const rows = page.all('.people li');
    expect(page.texts('.people li')[0]).toBe('Bakyt Sadyrbaev 2 articles');
    expect(rows).toHaveLength(4);
    for (const link of page.all('.people a')) {
      const answer = await site.get(link.getAttribute('href') ?? '');
      expect(answer.status).toBe(200);
    }
  });

  it('lists them A to Z', async () => {
    expect((await site.page('/speakers?order=label')).texts('.people a')).toEqual([
      'Bakyt Sadyrbaev',
      'Nadira Yusupova',
      'Zoë Årud',
      '李娜',
    ]);
  });

  it.each([
    ['ZOE', ['Zoë Årud']],
    ['arud', ['Zoë Årud']],
    ['李', ['李娜']],
    ['yusupova', ['Nadira Yusupova']],
    ['nobody', []],
  ])('finds %s by any part of a name, accents aside', async (find, names) => {
    const page = await site.page(`/speakers?find=${encodeURIComponent(find)}`);
    expect(page.texts('.people a')).toEqual(names);
    expect(page.all('input[name=find]')[0]?.getAttribute('value')).toBe(find);
  });

  it('parts them by letter; letters that nobody has lead nowhere', async () => {
    const page = await site.page('/speakers?letter=n');
    expect(page.texts('.people a')).toEqual(['Nadira Yusupova']);
    expect(page.texts('.letters a')).toEqual(['All', 'B', 'N', 'Z', 'Other letters']);
    expect(page.texts('.letters span')).toContain('Q');
    expect((await site.page('/speakers?letter=other')).texts('.people a')).toEqual(['李娜']);
  });

  it.each([
    ['letter=9', '“9” is not a letter'],
    ['order=best', 'Unknown sort order “best”'],
    ['page=x', 'no page “x”'],
  ])('says what it passes over: %s', async (params, sentence) => {
    const page = await site.page(`/speakers?${params}`);
    expect(page.texts('.notice').join()).toContain(sentence);
    expect(page.all('.people li')).toHaveLength(4);
  });

  it('shows the last page for one beyond the end', async () => {
    expect((await site.page('/speakers?page=99')).all('.people li')).toHaveLength(4);
  });

  it('may be read by robots as a whole, not in every order of it', async () => {
    expect((await site.page('/speakers')).all('meta[name=robots]')).toEqual([]);
    expect((await site.page('/speakers?letter=n')).all('meta[name=robots]')).toHaveLength(1);
  });
});

describe('/speakers/:id', () => {
  it('tells what the archive has of the person, in numbers that searches confirm', async () => {
    const page = await site.page('/speakers/bakyt-sadyrbaev');
    expect(page.text('h1')).toBe('Bakyt Sadyrbaev');
    expect(page.texts('.facts dd')).toEqual(['2', '2', '3 Sep 2021', '21 Oct 2021']);
    const { total } = await site.json<{ total: number }>('/api/v1/search?speaker=bakyt-sadyrbaev');
    expect(page.texts('.facts dd')[1]).toBe(String(total));
    const quotes = await site.json<{ total: number }>('/api/v1/quotes?speaker=bakyt-sadyrbaev');
    expect(page.texts('.facts dd')[0]).toBe(String(quotes.total));
  });

  it('counts a quote whose article leaves its speaker out of the tags, as lists of quotes do', async () => {
    const { article, provenance } = anIndexedArticle({
      id: 'untagged',
      body: 'He said: “It is snow again.”',
      said: { 'It is snow again': 'Zoë Årud' },
    });
    const untagged = { article: { ...article, speakers: [] }, provenance };
    await using other = await openSite([ZOË, untagged]);
    const id = ZOË.article.speakers[0]?.id;
    const page = await other.page(`/speakers/${id}`);
    expect(page.texts('.facts dd').slice(0, 2)).toEqual(['2', '1']);
    expect((await other.page(`/quotes?speaker=${id}`)).text('h1')).toBe('2 quotes, newest first');
  });

  it('shows the newest quotes first, each leading to its words in the article', async () => {
    const page = await site.page('/speakers/bakyt-sadyrbaev');
    expect(page.texts('.quotes blockquote')).toEqual([
      '“a reservoir cannot be filled with signatures”',
      '“Measure it first”',
    ]);
    const href = page.href('.quotes .said-in a') ?? '';
    const [path = '', anchor = ''] = href.split('#');
    const article = await site.page(path);
    expect(article.text(`[id="${anchor}"]`)).toBe('a reservoir cannot be filled with signatures');
  });

  it('shows a quote that several articles carry once, with their number', async () => {
    const articles = ['2021-10-21T09:00', '2021-10-21T08:00'].map((date, at) =>
      anIndexedArticle({
        id: `copy-${at}`,
        date,
        body: at === 0 ? '“Measure it first”, said Ana.' : 'Ana said: “Measure it first.”',
        said: { [at === 0 ? 'Measure it first' : 'Measure it first.']: 'Ana Lopes' },
      }),
    );
    await using copies = await openSite(articles);
    const page = await copies.page('/speakers/ana-lopes');
    expect(page.texts('.quotes blockquote')).toEqual(['“Measure it first”']);
    expect(page.text('.same-words summary')).toBe('Same quote 1 more time, 21 October 2021');
    expect(page.all('.same-words a')).toHaveLength(1);
    expect(page.texts('.facts dd').slice(0, 2)).toEqual(['2', '2']);
  });

  it('counts countries and other speakers in the same articles', async () => {
    const page = await site.page('/speakers/bakyt-sadyrbaev');
    expect(page.texts('.beside li')).toEqual(
      expect.arrayContaining([
        'Uzbekistan 2 articles',
        'Kyrgyzstan 1 article',
        'Nadira Yusupova 1 article',
      ]),
    );
    expect(page.texts('.beside li').join()).not.toContain('Bakyt');
  });

  it('leads to all articles, a feed of new ones, and JSON', async () => {
    const page = await site.page('/speakers/nadira-yusupova');
    const hrefs = page.all('.beside a').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(
      expect.arrayContaining([
        '/?speaker=nadira-yusupova',
        '/feed.atom?speaker=nadira-yusupova',
        '/api/v1/speakers/nadira-yusupova',
        '/export-quotes.csv?speaker=nadira-yusupova',
      ]),
    );
    expect(page.href('link[rel=alternate]')).toBe('/feed.atom?speaker=nadira-yusupova');
    expect(page.href('link[rel=canonical]')).toBe('/speakers/nadira-yusupova');
  });

  it('searches in what the person said, and not in what others said beside', async () => {
    const path = '/speakers/bakyt-sadyrbaev';
    const page = await site.page(path);
    expect(page.text('#find-said')).toBe('Search in what Sadyrbaev said');
    expect(page.all('.find-said')[0]?.getAttribute('action')).toBe(`${path}#quotes`);
    const found = async (words: string) =>
      (await site.page(`${path}?said=${encodeURIComponent(words)}`)).texts('.quotes mark');
    expect(await found('signatures')).toEqual(['signatures']);
    expect(await found('"a reservoir" filled')).toEqual(['a reservoir', 'filled']);
    expect(await found('bury')).toEqual([]);
    expect(await found('signatures OR bury')).toEqual(['signatures']);
  });

  it('says how many of all quotes have the words, and keeps them in the box', async () => {
    const page = await site.page('/speakers/bakyt-sadyrbaev?said=signatures&sort=oldest');
    expect(page.text('[role=status]')).toBe('1 of 2 quotes has signatures.');
    expect(page.all('#said')[0]?.getAttribute('value')).toBe('signatures');
    expect(page.href('.ways-on a')).toBe(
      '/quotes?q=signatures&speaker=bakyt-sadyrbaev&sort=oldest',
    );
    const none = await site.page('/speakers/bakyt-sadyrbaev?said=bury');
    expect(none.text('[role=status]')).toBe('None of 2 quotes has bury.');
    expect(none.texts('.facts dd')[0]).toBe('2');
    expect(none.texts('.ways-on a')).toEqual([
      'All 2 quotes of Sadyrbaev, whatever the words',
      'What anybody said with bury',
    ]);
    expect((await site.page('/quotes?q=bury')).all('.quotes mark')).toHaveLength(1);
  });

  it('shows the oldest first where that is asked for', async () => {
    const page = await site.page('/speakers/bakyt-sadyrbaev?sort=oldest');
    expect(page.texts('.quotes blockquote')[0]).toBe('“Measure it first”');
    expect(page.text('.order [aria-current]')).toBe('Oldest');
  });

  it('leads to the whole list of quotes, which has as many', async () => {
    const page = await site.page('/speakers/bakyt-sadyrbaev');
    expect(page.text('.ways-on')).toBe('All 2 quotes of Sadyrbaev as a search');
    const list = await site.page(page.href('.ways-on a') ?? '');
    expect(list.text('h1')).toBe('2 quotes, newest first');
  });

  it('counts quotes over time, and each year leads to as many', async () => {
    const page = await site.page('/speakers/bakyt-sadyrbaev');
    const cell = page.all('.cells a')[0];
    const list = await site.page(cell?.getAttribute('href') ?? '');
    expect(page.text('.cells .cell-count')).toBe(String(list.all('.quotes > li').length));
  });

  it.each(['a) OR (b', ')', '((', 'said:x', '"', '-x', '%', 'title:x', '\u0000'])(
    'searches for whatever is typed there: %j',
    async (words) => {
      const path = `/speakers/bakyt-sadyrbaev?said=${encodeURIComponent(words)}`;
      const page = await site.page(path);
      expect(page.text('[role=status]')).toMatch(/^(?:None|\d+) (?:of 2 )?quotes?|^None of 2/);
      const all = page.href('.ways-on a');
      if (all !== undefined) expect((await site.get(all)).status).toBe(200);
    },
  );

  it('says what it passes over', async () => {
    const page = await site.page('/speakers/bakyt-sadyrbaev?sort=best');
    expect(page.text('.notice')).toContain('Unknown sort order “best”');
  });

  it('shows the page where nothing is typed there', async () => {
    expect((await site.page('/speakers/bakyt-sadyrbaev?said=+')).text('h1')).toBe(
      'Bakyt Sadyrbaev',
    );
  });

  it('says why several names are one person, and which older address leads here', async () => {
    const { article, provenance } = ZOË;
    const [own] = article.speakers;
    if (!own) throw new Error('The sketch has no speaker.');
    const short = { ...own, name: 'Z. Årud', formerIds: ['z-arud'] };
    const joined = { ...own, joinedFrom: [own, short], formerIds: ['z-arud'] };
    await using merged = await openSite([
      { article: { ...article, speakers: [joined] }, provenance },
    ]);
    const page = await merged.page(`/speakers/${own.id}`);
    expect(page.texts('.one-person dt').toSorted()).toEqual(['Z. Årud', 'Zoë Årud']);
    expect(page.texts('.one-person dd').join(' ')).toContain('with an initial for the first name');
    expect(page.text('.one-person code')).toBe('/speakers/z-arud');
  });

  it('has no reasons to give where the archive writes the name in one way', async () => {
    expect((await site.page('/speakers/bakyt-sadyrbaev')).all('.one-person')).toEqual([]);
  });

  it('sends an id that was given up to the one in its place, for good', async () => {
    const { article, provenance } = ZOË;
    const speakers = article.speakers.map((tag) => ({ ...tag, formerIds: ['z-arud'] }));
    await using merged = await openSite([{ article: { ...article, speakers }, provenance }]);
    const page = await merged.get('/speakers/z-arud');
    const id = speakers[0]?.id;
    expect([page.status, page.headers.get('location')]).toEqual([308, `/speakers/${id}`]);
    const json = await merged.get('/api/v1/speakers/z-arud');
    expect([json.status, json.headers.get('location')]).toEqual([308, `/api/v1/speakers/${id}`]);
  });

  it.each(['nobody', 'none', '%E0%A4%A', '..%2f', 'x'.repeat(500)])(
    'answers an id that nobody has with a sentence: %s',
    async (id) => {
      const response = await site.get(`/speakers/${id}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toMatch(/quotes nobody with this address|no page at this/);
    },
  );

  it('says so where an article gives a speaker without words of theirs', async () => {
    const page = await site.page('/speakers/li-na');
    expect(page.text('[role=status]')).toMatch(/^No quote of 李娜 was found/);
  });
});

describe('GET /api/v1/speakers/:id', () => {
  it('gives what the page shows', async () => {
    expect(await site.json('/api/v1/speakers/bakyt-sadyrbaev')).toMatchObject({
      id: 'bakyt-sadyrbaev',
      name: 'Bakyt Sadyrbaev',
      articles: 2,
      quotes: 2,
      names: [{ name: 'Bakyt Sadyrbaev', articles: 2 }],
      roles: [],
      firstDate: '2021-09-03',
      lastDate: '2021-10-21T09:51',
      countries: [
        { code: 'UZ', name: 'Uzbekistan', count: 2 },
        { code: 'KG', name: 'Kyrgyzstan', count: 1 },
      ],
      others: [{ id: 'nadira-yusupova', name: 'Nadira Yusupova', count: 1 }],
      latest: [
        {
          text: 'a reservoir cannot be filled with signatures',
          article: { id: 'talks', date: { value: '2021-10-21T09:51', precision: 'minute' } },
        },
        { text: 'Measure it first', article: { id: 'reservoir' } },
      ],
    });
  });

  it('answers an unknown id as a problem', async () => {
    const response = await site.get('/api/v1/speakers/nobody');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'SPEAKER_NOT_FOUND', status: 404 });
  });
});
