import { describe, expect, it } from 'vitest';
import { readFeed, readFeedFile } from '../../../../src/ingest/formats/feed.ts';
import { idFromUrl, idOf } from '../../../../src/ingest/ids.ts';

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
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Marsh Post',
  items: [
    {
      id: '1',
      url: 'https://post.example/1',
      title: 'Ferry',
      content_text: 'Plain < text.',
      date_published: '2020-01-02',
    },
    { id: '2', content_html: '<p>Saved with a <!DOCTYPE html> in it.</p>' },
  ],
});

function recordsOf(text: string) {
  const feed = readFeed(text);
  if (feed.kind === 'wrong') throw new Error(feed.reason);
  return feed.items.map((item) => (item.kind === 'record' ? item.record : item.reason));
}

describe('an item of a feed', () => {
  it('of RSS has its full content, reduced to text, before its summary', () => {
    expect(recordsOf(RSS)[0]).toEqual({
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

  it('has its summary where there is nothing else', () => {
    expect(recordsOf(RSS)[1]).toMatchObject({ title: 'Second', body: 'Only a & summary.' });
  });

  it('of Atom has the day of its publication and the address of its page', () => {
    expect(recordsOf(ATOM)[0]).toMatchObject({
      title: 'Ferry sails',
      body: 'Hello there.',
      given: { date: '2020-01-02T10:00Z', url: 'https://post.example/1', author: 'Ada Reed' },
    });
  });

  it('of JSON Feed has its text as it is', () => {
    expect(recordsOf(JSON_FEED)[0]).toMatchObject({
      body: 'Plain < text.',
      given: { date: '2020-01-02' },
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['entities that multiply', '<!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'],
    ['an entity that reads a file', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>'],
    ['a document type that lies elsewhere', '<!doctype rss SYSTEM "http://127.0.0.1/x.dtd">'],
  ])('%s', (_attack, doctype) => {
    expect(readFeed(RSS.replace('<rss', `${doctype}<rss`))).toEqual({
      kind: 'wrong',
      reason: expect.stringMatching(/^it has a document type/),
    });
  });

  it('XML that is nested very deep', () => {
    const deep = '<a>'.repeat(5_000);
    expect(readFeed(RSS.replace('<item>', deep)).kind).toBe('wrong');
  });

  it('a text that is no feed', () => {
    expect(readFeed('<html><body>x</body></html>').kind).toBe('wrong');
    expect(readFeed('{"a":1}').kind).toBe('wrong');
    expect(readFeed('').kind).toBe('wrong');
  });

  it('one item whose HTML is too much, and not the others', () => {
    const bomb = RSS.replace('<p>Two.</p>', '<div>'.repeat(5_000));
    expect(recordsOf(bomb)).toEqual(['its HTML is too much to parse', expect.anything()]);
  });
});

it('counts the items of a file from 1', async () => {
  const drafts = await Array.fromAsync(readFeedFile(chunksOf(RSS)));
  expect(drafts.map(({ kind, record }) => [kind, record])).toEqual([
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
    (await Array.fromAsync(readFeedFile(chunksOf(text)))).map((draft) => {
      if (draft.kind === 'refusal') throw new Error(draft.reason);
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
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'N',
        items: [1, 2, 3].map((id) => ({
          id: `${id}`,
          url: 'https://post.example/live',
          content_text: 'x',
        })),
      }),
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

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
