import { describe, expect, it } from 'vitest';
import { readFeedFile } from '../../../../src/ingest/formats/feed.ts';
import { idFromUrl, idOf } from '../../../../src/ingest/ids.ts';
import { streamOf } from '../../../support/bytes.ts';
import { encode } from '../../../support/encode.ts';

const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Marsh Post</title><language>en</language>
<item><title>Ferry &amp; fish</title><link>https://post.example/1</link><dc:creator>Ada Reed</dc:creator>
<category>Harbour</category><pubDate>Tue, 10 Nov 2020 10:05:00 GMT</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>One <b>bold</b> word.</p><p>Two.</p><script>no()</script>]]></content:encoded></item>
<item><title>Second</title><description>&lt;p&gt;Only a &amp;amp; summary.&lt;/p&gt;</description></item>
</channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Marsh Post</title>
<entry><title type="html">Ferry &lt;i&gt;sails&lt;/i&gt;</title><id>urn:1</id>
<link rel="self" href="https://post.example/1.xml"/><link rel="alternate" href="https://post.example/1"/>
<published>2020-01-02T10:00:00Z</published><updated>2020-02-02T10:00:00Z</updated>
<author><name>Ada Reed</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hello there.</p></div></content></entry></feed>`;
async function recordsOf(text: string, chunkBytes = 1_000_000) {
  const read = await Array.fromAsync(readFeedFile(streamOf(text, chunkBytes)));
  return read.map((one) => {
    if (one.kind === 'refusal') return one.reason;
    if (one.kind === 'remark') return one.text;
    const { title, body, given } = one;
    return { title, body, given };
  });
}

describe('an item of a feed', () => {
  it('of RSS has its full content, reduced to text, before its summary', async () => {
    expect((await recordsOf(RSS))[0]).toEqual({
      title: 'Ferry & fish',
      body: 'One bold word.\n\nTwo.',
      given: {
        date: '2020-11-10T10:05',
        url: 'https://post.example/1',
        source: 'Marsh Post',
        section: 'Harbour',
        language: 'en',
        author: 'Ada Reed',
      },
    });
  });

  it('has its summary where there is nothing else', async () => {
    expect((await recordsOf(RSS))[1]).toMatchObject({ title: 'Second', body: 'Only a & summary.' });
  });

  it('of Atom has the day of its publication and the address of its page', async () => {
    expect((await recordsOf(ATOM))[0]).toMatchObject({
      title: 'Ferry sails',
      body: 'Hello there.',
      given: { date: '2020-01-02T10:00Z', url: 'https://post.example/1', author: 'Ada Reed' },
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['entities that multiply', '<!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'],
    ['an entity that reads a file', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>'],
    ['a document type that lies elsewhere', '<!doctype rss SYSTEM "http://127.0.0.1/x.dtd">'],
  ])('%s', async (_attack, doctype) => {
    expect(await recordsOf(RSS.replace('<rss', `${doctype}<rss`))).toEqual([
      expect.stringMatching(/^it has a document type/),
    ]);
  });

  it('an item that is nested very deep, and not the next', async () => {
    const deep = `<item>${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}</item>`;
    const [first, second] = await recordsOf(RSS.replace('<item>', `${deep}<item>`));
    expect(first).toBe('it is nested too deeply');
    expect(second).toMatchObject({ title: 'Ferry & fish' });
  });

  it('a text that is no feed', async () => {
    for (const text of ['<html><body>x</body></html>', '{"a":1}', '', '<rss-like/>']) {
      expect(await recordsOf(text)).toEqual(['it is not an RSS or Atom feed']);
    }
  });

  it('one item whose HTML is too much, and not the others', async () => {
    const bomb = RSS.replace('<p>Two.</p>', '<div>'.repeat(5_000));
    expect(await recordsOf(bomb)).toEqual(['it has too much HTML to parse', expect.anything()]);
  });
});

it('counts the items of a file from 1', async () => {
  const drafts = await Array.fromAsync(readFeedFile(streamOf(RSS)));
  expect(drafts.map((one) => [one.kind, one.kind === 'draft' && one.record])).toEqual([
    ['draft', 1],
    ['draft', 2],
  ]);
});

describe('items of one address', () => {
  const rss = (items: string) =>
    `<rss version="2.0"><channel><title>N</title>${items}</channel></rss>`;
  const rssItem = (guid: string) =>
    `<item><title>T</title><link>https://post.example/live</link>${guid}<description>x</description></item>`;
  const read = async (text: string) =>
    (await Array.fromAsync(readFeedFile(streamOf(text)))).map((draft) => {
      if (draft.kind !== 'draft') throw new Error(draft.kind);
      const place = { source: { path: 'f', named: 'f', key: 'f' }, record: draft.record ?? 0 };
      return idOf(draft, place, new Map()).id;
    });

  it.each([
    [
      'RSS',
      rss(
        rssItem('<guid isPermaLink="false">1</guid>') +
          rssItem('<guid isPermaLink="false">2</guid>') +
          rssItem('<guid>https://post.example/live#3</guid>'),
      ),
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title>${[1, 2, 3]
        .map(
          (id) =>
            `<entry><title>T</title><id>urn:${id}</id><link href="https://post.example/live"/><summary>x</summary></entry>`,
        )
        .join('')}</feed>`,
    ],
  ])('in %s are told apart by their guids', async (_kind, text) => {
    expect(new Set(await read(text)).size).toBe(3);
  });

  it('are one where the guid is the address, or there is none', async () => {
    const plain = rssItem('');
    const same = rssItem('<guid>http://post.example/live/</guid>');
    const ids = await read(rss(plain + same));
    expect(ids).toEqual([idFromUrl('https://post.example/live'), ids[0]]);
  });

  it('have the same id in every file that brings them', async () => {
    const one = rssItem('<guid isPermaLink="false">1</guid>');
    const two = rssItem('<guid isPermaLink="false">2</guid>');
    const [first] = await read(rss(one));
    expect(await read(rss(two + one))).toEqual([expect.not.stringMatching(`^${first}$`), first]);
  });
});

describe('a feed', () => {
  const item = (at: number) =>
    `<item><title>No. ${at}</title><description>Text ${at}</description></item>`;
  const long = `<rss version="2.0"><channel><title>N</title>${Array.from({ length: 130 }, (_, at) => item(at)).join('\n')}<link>https://e.example/</link></channel></rss>`;

  it.each([1, 17, 1_000])('is the same however it is cut into pieces of %i bytes', async (size) => {
    expect(await recordsOf(RSS, size)).toEqual(await recordsOf(RSS));
    expect(await recordsOf(ATOM, size)).toEqual(await recordsOf(ATOM));
  });

  it('of many items is read a few at a time, each with what the feed says of all', async () => {
    const records = await recordsOf(long, 1_000);
    expect(records.map((record) => typeof record !== 'string' && record.title)).toEqual(
      Array.from({ length: 130 }, (_, at) => `No. ${at}`),
    );
    for (const record of records) expect(record).toMatchObject({ given: { source: 'N' } });
  });

  it('that is cut off at any place gives the items before, and says that it is', async () => {
    for (let end = long.indexOf('<item>') + 10; end < long.length; end += 997) {
      const records = await recordsOf(long.slice(0, end));
      const whole = long.slice(0, end).split('</item>').length - 1;
      expect(records.filter((record) => typeof record !== 'string')).toHaveLength(whole);
    }
  });

  it.each([
    [
      'the channel of RSS',
      '<rss version="2.0"><channel><link>https://e.example/news/</link><item><title>T</title><link>/2024/a.html</link></item></channel></rss>',
      'https://e.example/2024/a.html',
    ],
    [
      'xml:base of feed and entry',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://e.example/"><title>V</title><entry xml:base="When/2024/"><title>T</title><id>u</id><link href="Lock"/></entry></feed>',
      'https://e.example/When/2024/Lock',
    ],
    [
      'the page that Atom is of',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>V</title><link href="https://e.example/news/"/><entry><title>T</title><id>u</id><link href="a.html"/></entry></feed>',
      'https://e.example/news/a.html',
    ],
  ])('gives relative addresses by %s', async (_what, text, url) => {
    expect(await recordsOf(text)).toMatchObject([{ given: { url } }]);
  });

  it('has marks of tags in a title that says that it is plain text', async () => {
    const atom = (type: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>V</title><entry><title${type}>Why &lt;blink&gt; died</title><id>u</id><content type="text">x</content></entry></feed>`;
    expect(await recordsOf(atom(' type="text"'))).toMatchObject([{ title: 'Why <blink> died' }]);
    expect(await recordsOf(atom(' type="html"'))).toMatchObject([{ title: 'Why died' }]);
  });

  it('loses a bad byte and a NUL and no item', async () => {
    const [before = '', after = ''] = RSS.split('Two.');
    const bytes = Buffer.concat([
      Buffer.from(before),
      Buffer.from([0xe9, 0x20, 0]),
      Buffer.from(after),
    ]);
    expect((await Array.fromAsync(readFeedFile(streamOf(bytes, 100)))).length).toBe(2);
  });

  it('is read in the encoding that it names', async () => {
    const text =
      '<?xml version="1.0" encoding="iso-8859-2"?><rss version="2.0"><channel><item><title>Łódź</title></item></channel></rss>';
    const read = await Array.fromAsync(readFeedFile(streamOf(encode(text, 'iso-8859-2'), 50)));
    expect(read).toMatchObject([{ title: 'Łódź' }]);
  });
});

describe('an export of a whole site', () => {
  const wordpress = (title: string, type: string, status: string) =>
    `<item><title>${title}</title><guid>https://post.example/?p=${title}</guid><content:encoded><![CDATA[<p>Fog over the bay.</p>]]></content:encoded><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type><wp:comment><wp:comment_content>Nice.</wp:comment_content></wp:comment></item>`;
  const exported = (items: string) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Marsh Post</title>${items}</channel></rss>`;

  it('of WordPress gives what was published, and counts pictures, menus and drafts', async () => {
    const items = [
      wordpress('A', 'post', 'publish'),
      wordpress('B', '<![CDATA[attachment]]>', 'inherit'),
      wordpress('C', 'nav_menu_item', '<![CDATA[publish]]>'),
      wordpress('D', 'post', 'draft'),
      wordpress('E', 'page', 'publish'),
      wordpress('F', 'wp_global_styles', 'publish'),
      wordpress('G', 'story', 'publish'),
      wordpress('H', 'post', 'trash'),
    ];
    const read = await recordsOf(exported(items.join('')));
    expect(read.map((one) => (typeof one === 'string' ? one : one.title))).toEqual([
      'A',
      'E',
      'G',
      'items that are no published articles were left out: 1 × attachment, 1 × nav_menu_item, 1 × draft, 1 × wp_global_styles, 1 × trash',
    ]);
  });

  it.each([
    [
      'older',
      (kind: string) =>
        `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${kind}"/>`,
    ],
    ['newer', (kind: string) => `<blogger:type>${kind.toUpperCase()}</blogger:type>`],
  ])('of Blogger gives posts and pages, not templates and comments (%s)', async (_age, kindOf) => {
    const entry = (title: string, kind: string, more = '') =>
      `<entry><id>${title}</id>${kindOf(kind)}<title type="text">${title}</title><content type="html">&lt;p&gt;Fog.&lt;/p&gt;</content>${more}</entry>`;
    const entries = [
      entry('A', 'template'),
      entry('B', 'post'),
      entry('C', 'comment'),
      entry('D', 'page'),
      entry('E', 'post', '<app:control><app:draft>yes</app:draft></app:control>'),
    ].join('');
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://purl.org/atom/app#" xmlns:blogger="http://schemas.google.com/blogger/2018"><title>N</title>${entries}</feed>`;
    const read = await recordsOf(feed);
    expect(read.map((one) => (typeof one === 'string' ? one : one.title))).toEqual([
      'B',
      'D',
      'items that are no published articles were left out: 1 × template, 1 × comment, 1 × draft',
    ]);
  });
});
