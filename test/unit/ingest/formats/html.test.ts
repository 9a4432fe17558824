import { describe, expect, it } from 'vitest';
import { htmlToText, readHtml, readHtmlFile } from '../../../../src/ingest/formats/html.ts';

const STORY = [
  'The council of Lower Marsh voted on Tuesday to keep its old ferry, and to pay for a new engine.',
  'The mayor said that the boat had carried four generations of pupils, farmers and bakers to market.',
  'Work on the engine begins in spring; until then a bus will drive round the bay, twice each hour.',
];

function aPage(parts: { head?: string; body?: string; lang?: string } = {}): string {
  const body =
    parts.body ?? `<h1>Ferry stays afloat</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}`;
  return `<!DOCTYPE html><html lang="${parts.lang ?? 'en-GB'}"><head>${parts.head ?? ''}</head><body><article>${body}</article></body></html>`;
}

function read(html: string, hints = {}) {
  const result = readHtml(html, hints);
  if (result.kind === 'wrong') throw new Error(result.reason);
  return result.record;
}

function linked(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

describe('the story of a page', () => {
  it('has its paragraphs on lines of their own, blank lines between them', () => {
    expect(read(aPage()).body).toBe(STORY.join('\n\n'));
  });

  it('leaves navigation, captions, share bars, teasers and scripts out', () => {
    const boilerplate = `
      <nav><a href="/">Home page link</a></nav>
      <figure><img src="x.jpg"><figcaption>The ferry at dusk</figcaption></figure>
      <div class="share-buttons share">Tell your friends</div>
      <p>Read more: Ten boats to see</p>
      <aside>Weather for the bay</aside>
      <script>var words = "not for readers";</script>`;
    const { body } = read(
      aPage({ body: `${boilerplate}${STORY.map((text) => `<p>${text}</p>`).join('')}` }),
    );
    for (const text of ['Home', 'dusk', 'friends', 'Ten boats', 'Weather', 'readers']) {
      expect(body).not.toContain(text);
    }
    expect(body).toContain(STORY[2]);
  });

  it('leaves lists of links alone out, and keeps lists that say something', () => {
    const links = (count: number, words = '') =>
      `<ul>${Array.from({ length: count }, (_, at) => `<li><a href="/${at}">Another story, number ${at}</a>${words}</li>`).join('')}</ul>`;
    const paragraphs = (before = '') => STORY.map((text) => `<p>${before}${text}</p>`).join('');
    const bodyWith = (list: string) =>
      read(aPage({ body: `<h1>Ferry</h1>${paragraphs()}${list}${paragraphs('Again: ')}` })).body;
    expect(bodyWith(links(4))).not.toContain('Another story');
    expect(bodyWith(links(4, ' was told by the mayor of the town'))).toContain('Another story');
    expect(bodyWith(links(2))).toContain('Another story');
  });

  it('keeps words that merely look like the names of boilerplate', () => {
    const body = `<div class="shared-vision commentary">${STORY.map((text) => `<p>${text}</p>`).join('')}</div>`;
    expect(read(aPage({ body })).body).toContain(STORY[0]);
  });

  it('is taken from the data when the page itself shows none of it', () => {
    const data = { '@type': 'NewsArticle', articleBody: STORY.join('\n') };
    const { body } = read(aPage({ head: linked(data), body: '<p>Please wait.</p>' }));
    expect(body).toBe(STORY.join('\n\n'));
  });

  it('is found in `noscript` too', () => {
    const long = STORY.concat(STORY.map((text) => `Again: ${text}`));
    const body = `<noscript>${long.map((text) => `<p>${text}</p>`).join('')}</noscript>`;
    expect(read(aPage({ body })).body).toContain(STORY[1]);
  });
});

describe('the title of a page', () => {
  it.each([
    ['Ferry stays afloat | The Marsh Post', 'The Marsh Post'],
    ['Ferry stays afloat - Marsh Post', 'The Marsh Post'],
    ['The Marsh Post: Ferry stays afloat', 'The Marsh Post'],
  ])('is without the name of the site: %s', (title, site) => {
    const head = `<title>${title}</title><meta property="og:site_name" content="${site}">`;
    expect(read(aPage({ head, body: `<p>${STORY[0]}</p>` })).title).toBe('Ferry stays afloat');
  });

  it('is the heading as shown where the page tells a shorter one', () => {
    const head = '<meta property="og:title" content="Ferry stays afloat after vote…">';
    const body = `<h1>Ferry stays afloat after vote of the council</h1><p>${STORY[0]}</p>`;
    expect(read(aPage({ head, body })).title).toBe('Ferry stays afloat after vote of the council');
  });

  it('is a part of the told one that a heading of lower rank says alone', () => {
    const head = '<title>Marsh news and more - Harbour » Ferry stays afloat</title>';
    const body = `<h2>Ferry stays afloat</h2><p>${STORY[0]}</p>`;
    expect(read(aPage({ head, body })).title).toBe('Ferry stays afloat');
  });

  it('is a lower heading where the page system left its place empty, and none of the boilerplate', () => {
    const head = '<title>Marsh Post -</title>';
    const body = `<nav><h2>Menu</h2></nav><h1></h1><h2>Ferry stays afloat</h2><p>${STORY[0]}</p>`;
    expect(read(aPage({ head, body })).title).toBe('Ferry stays afloat');
  });

  it('is not the heading that names the site', () => {
    const head = '<title>Ferry stays afloat – Marsh Post</title>';
    const body = `<h1>Marsh Post</h1><p>${STORY[0]}</p>`;
    expect(read(aPage({ head, body })).title).toBe('Ferry stays afloat');
  });
});

describe('the author of a page', () => {
  it.each([
    ['<p class="byline">By Ada Reed - </p>', 'Ada Reed'],
    ['<address>By <a href="/author/areed/">Ada Reed</a></address>', 'Ada Reed'],
    ['<span class="author">No author</span>', undefined],
    ['<span class="author">link</span>', undefined],
  ])('in %s is %s', (byline, author) => {
    const aside = '<a href="/author/other/">Tom Sand</a>';
    const html = `<html><body>${author ? aside : ''}<article>${byline}<p>${STORY[0]}</p></article></body></html>`;
    expect(read(html).given.author).toBe(author);
  });
});

describe('what a page says of itself', () => {
  it('is read from a graph of JSON-LD', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'Marsh Post' },
        {
          '@type': ['NewsArticle'],
          datePublished: '2021-10-21T09:51:00+0200',
          author: [
            { '@type': 'Person', name: 'Ada Reed' },
            { '@type': 'Person', name: 'Tom Sand' },
          ],
          articleSection: 'Harbour',
        },
      ],
    };
    const { given } = read(aPage({ head: linked(data) }));
    expect(given).toMatchObject({
      date: '2021-10-21T09:51+02:00',
      author: 'Ada Reed, Tom Sand',
      section: 'Harbour',
      source: 'Marsh Post',
      language: 'en',
    });
  });

  it.each([
    ['a comma too many', '{"@type":"Article","datePublished":"2020-02-03",}'],
    ['a raw line break', '{"@type":"Article","headline":"a\nb","datePublished":"2020-02-03"}'],
    ['CDATA', '//<![CDATA[\n{"@type":"Article","datePublished":"2020-02-03"}\n//]]>'],
  ])('is read from JSON-LD with %s', (_fault, json) => {
    const head = `<script type="application/ld+json">${json}</script>`;
    expect(read(aPage({ head })).given.date).toBe('2020-02-03');
  });

  it('has the canonical address, made whole with the address it was saved from', () => {
    const head = '<link rel="canonical" href="/news/ferry">';
    expect(read(aPage({ head }), { url: 'https://post.example/x?y=1' }).given.url).toBe(
      'https://post.example/news/ferry',
    );
    expect(
      read(aPage({ head: '<link rel="canonical" href="javascript:void(0)">' })).given.url,
    ).toBe(undefined);
  });

  it('has the author of the visible byline when the head names none', () => {
    const body = `<h1>Ferry stays afloat</h1><p class="byline">By Ada Reed</p><p>${STORY[0]}</p>`;
    expect(read(aPage({ body })).given.author).toBe('Ada Reed');
  });
});

describe('a page as a file', () => {
  it('is read in the encoding that it names', async () => {
    const html = Buffer.from(
      aPage({ head: '<meta charset="iso-8859-2">', body: `<h1>Plze\xf2</h1><p>${STORY[0]}</p>` }),
      'latin1',
    );
    const [draft] = await Array.fromAsync(readHtmlFile(chunksOf(html)));
    expect(draft).toMatchObject({ kind: 'draft', title: 'Plzeň' });
  });

  it('is refused when it is larger than 5 MB', async () => {
    const [refused] = await Array.fromAsync(readHtmlFile(chunksOf(Buffer.alloc(5_000_001, 0x61))));
    expect(refused).toMatchObject({ kind: 'refusal', reason: 'it is larger than 5 MB' });
  });
});

it('makes text of a piece of HTML', () => {
  expect(htmlToText('Fish &amp; <b>chips</b><p>Two<br>lines</p>')).toBe(
    'Fish & chips\n\nTwo\nlines',
  );
});

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
