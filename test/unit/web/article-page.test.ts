import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { presentAbout } from '../../../src/web/article/article-about.ts';
import { presentArticlePage } from '../../../src/web/article/article-page.ts';
import { presentHitLinks } from '../../../src/web/article/hit-links.ts';
import { initials, presentSpeakers } from '../../../src/web/article/quoted-speakers.ts';
import { safeLink } from '../../../src/web/article/safe-link.ts';
import { presentReason, surenessText } from '../../../src/web/article/tag-evidence.ts';
import { aSearch, aSummary } from '../../support/found.ts';
import { type ArticleSketch, taggedArticle } from '../../support/tagged-article.ts';

const present = (
  sketch: Omit<ArticleSketch, 'id'>,
  hits: readonly string[] = [],
  publicUrl?: string,
) => {
  const article = taggedArticle({ id: 'a1', ...sketch });
  const bodyMatches = hits.map((words, pattern) => {
    const start = article.body.indexOf(words);
    return { start, end: start + words.length, pattern };
  });
  return presentArticlePage(
    {
      name: 'Dateline',
      assetHref: (file: string) => `/assets/${file}`,
      ...(publicUrl === undefined ? {} : { publicUrl }),
    },
    {
      found: { article, firstIndexedAt: '2026-11-24T09:00:00Z', titleMatches: [], bodyMatches },
      url: aSearch('q=river'),
      isFromQuotes: false,
      summary: aSummary({ articles: 1 }),
      address: publicUrl ?? '',
    },
    '2026-11-24',
  );
};

describe('speakers of an article', () => {
  it('stand in the order in which they are first quoted, the fourth line style for all from the fourth on', () => {
    const names = ['Ada Berg', 'Bo Cole', 'Cy Dorn', 'Di Eck', 'Ed Fay'];
    const article = taggedArticle({
      id: 'a1',
      body: names.map((name, index) => `word${index} ${name}.`).join('\n'),
      said: Object.fromEntries(names.map((name, index) => [`word${index}`, name])),
    });
    const speakers = presentSpeakers({ ...article, speakers: article.speakers.toReversed() });
    expect(speakers.map(({ voice }) => [voice.initials, voice.style])).toEqual([
      ['AB', 1],
      ['BC', 2],
      ['CD', 3],
      ['DE', 4],
      ['EF', 4],
    ]);
  });

  it('say how often they are quoted; who was only given says nothing', () => {
    const article: Article = {
      ...taggedArticle({ id: 'a1', body: 'Yes. No.', said: { Yes: 'Ada Berg', No: 'Ada Berg' } }),
    };
    const given = { id: 'bo', name: 'Bo', confidence: 1, given: true, evidence: [] } as const;
    const speakers = presentSpeakers({ ...article, speakers: [given, ...article.speakers] });
    expect(speakers.map(({ id, quotes }) => [id, quotes])).toEqual([
      ['ada-berg', '2 quotes'],
      ['bo', ''],
    ]);
  });

  it.each([
    ['Nadira Yusupova', 'NY'],
    ['Maria Aparecida dos Santos', 'MS'],
    ['Pelé', 'P'],
    ['Σωκράτης Παπάς', 'ΣΠ'],
    ['!?', '?'],
  ])('are marked in the text: %s as %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});

describe('why an article carries a tag', () => {
  it.each([
    [0.99, 'certain, 0.99'],
    [0.9, 'certain, 0.90'],
    [0.78, 'likely, 0.78'],
    [0.41, 'unsure, 0.41'],
  ])('is said in a word and a number: %f', (confidence, text) => {
    expect(surenessText(confidence)).toBe(text);
  });

  it('says so where the tag came with the article', () => {
    const tag = { name: 'Peru', confidence: 1, given: true, evidence: [] } as const;
    expect(presentReason(tag, [], 'country')).toEqual({
      name: 'Peru',
      sureness: 'given with the article',
      evidence: [],
    });
  });

  it('leads to the paragraph where the words stand, as readers count them', () => {
    const page = present({ body: 'One.\n\nTwo in Lima.', places: { Lima: 'PE' } });
    expect(page.tagLists[0]?.reasons[0]?.evidence).toEqual([
      {
        words: 'Lima',
        href: '#w13',
        rule: 'name',
        ruleHref: '/rules#country-name',
        place: 'par. 2',
      },
    ]);
  });

  it('leads to the title where the words stand in the title line', () => {
    const page = present({
      title: 'Lima waits',
      titleInBody: true,
      body: 'Lima waits\nText.',
      places: { Lima: 'PE' },
    });
    expect(page.tagLists[0]?.reasons[0]?.evidence).toMatchObject([
      { href: '#title', place: 'title' },
    ]);
  });

  it('shows no more than twelve rows', () => {
    const evidence = Array.from({ length: 40 }, () => ({
      start: 0,
      end: 1,
      text: 'a',
      rule: 'name',
    }));
    expect(
      presentReason({ name: 'A', confidence: 1, evidence }, [], 'country').evidence,
    ).toHaveLength(12);
  });
});

describe('the hits of an article', () => {
  it('are not there without words to search for', () => {
    expect(presentHitLinks(0, 0, aSearch('country=UZ').state)).toBeUndefined();
  });

  it('are all linked up to twelve; beyond that the middle is left out', () => {
    const { state } = aSearch('q=river');
    expect(presentHitLinks(12, 0, state)?.links).toHaveLength(12);
    const links = presentHitLinks(40, 0, state)?.links ?? [];
    expect(links.slice(-3)).toEqual([
      { kind: 'hit', text: '11', href: '#h11' },
      { kind: 'gap' },
      { kind: 'hit', text: '40', href: '#h40' },
    ]);
  });

  it('count those of the title beside those of the text, which alone have links', () => {
    const hits = presentHitLinks(4, 1, aSearch('q=%22river+treaty%22').state);
    expect(hits?.text).toBe('4 hits for “river treaty”, and 1 in the title');
    expect(hits?.links).toHaveLength(4);
  });

  it('do not count those in the title line, which is not printed', () => {
    const page = present(
      { title: 'The river', titleInBody: true, body: 'The river\nA lake and a reed.' },
      ['river', 'lake'],
    );
    expect(page.hits?.text).toBe('1 hit for river');
    expect(page.paragraphs[0]?.pieces[0]?.runs[1]).toMatchObject({ text: 'lake', anchors: ['h1'] });
  });

  it('and the other marks can be switched off where there are some', () => {
    const page = present({ body: 'In Lima a river.', places: { Lima: 'PE' } }, ['river']);
    expect(page.switches.map(({ text }) => text)).toEqual(['Hits, 1', 'Places, 1']);
  });
});

describe('what stands beside the text', () => {
  it('says how much of the date is known and where it was read', () => {
    const about = presentAbout(taggedArticle({ id: 'a1', date: '2021-10' }));
    expect(about.published).toEqual({
      text: 'October 2021',
      iso: '2021-10',
      notes: 'from the line under the title; day not given',
    });
  });

  it('names the language and the author where they are known', () => {
    const article = {
      ...taggedArticle({ id: 'a1', language: 'ar', body: 'a b' }),
      author: 'A. Reporter',
    };
    expect(presentAbout(article).details).toBe('By A. Reporter, Arabic, 2 words');
  });

  it('leaves a language that is none as it came in', () => {
    expect(presentAbout(taggedArticle({ id: 'a1', language: '<b>', body: 'a' })).details).toBe(
      '<b>, 1 word',
    );
  });

  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['http://a.example', 'http://a.example/'],
    ['javascript:alert(1)', undefined],
    ['JaVaScRiPt:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['//evil.example/', undefined],
    ['not an address', undefined],
    [undefined, undefined],
  ])('links only to the web: %s', (address, link) => {
    expect(safeLink(address)).toBe(link);
  });

  it('gives the address for paper where the public one is known', () => {
    expect(present({}, [], 'https://archive.example').printedAddress).toBe(
      'https://archive.example/articles/a1',
    );
    expect(present({}).printedAddress).toBeUndefined();
  });
});
