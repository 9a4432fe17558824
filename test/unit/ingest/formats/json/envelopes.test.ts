import { describe, expect, it } from 'vitest';
import { chooseFormat, recognise } from '../../../../../src/ingest/formats/choose.ts';
import { collect, draftsOf, streamOf } from '../../../../support/bytes.ts';

const STORY =
  'The weir at Ostrand was closed on Tuesday, the water board said.\n\nIt had been built in 1931, and no barge has passed it since the autumn. The board wants to open it again before the summer.';
const [FIRST = '', SECOND = ''] = STORY.split('\n\n');
const TITLE = 'Weir at Ostrand closed';
const AT = '2021-03-04T09:51:00Z';

async function read(file: string, content: string) {
  const choice = chooseFormat(file);
  const format = choice && recognise(choice, Buffer.from(content));
  if (!format?.isRead) throw new Error(`${file} is not read`);
  const all = await collect((await format.load())(streamOf(content, 333), { fileName: file }));
  return all.filter((one) => one.kind !== 'remark');
}

const typed = (stringValue: string) => ({ stringValue });

describe('a record is read that stands in', () => {
  it.each([
    [
      'a document of Firestore',
      {
        documents: [
          {
            name: 'projects/p/databases/d/documents/news/a1',
            fields: {
              title: typed(TITLE),
              body: typed(STORY),
              published: { timestampValue: AT },
              tags: { arrayValue: { values: [typed('weirs'), { mapValue: {} }] } },
            },
            createTime: '2024-01-01T00:00:00Z',
          },
        ],
      },
    ],
    [
      'a page of Notion',
      {
        object: 'list',
        results: [
          {
            object: 'page',
            created_time: '2024-01-01T00:00:00Z',
            properties: {
              Published: { type: 'date', date: { start: AT } },
              Text: { type: 'rich_text', rich_text: [{ plain_text: STORY }] },
              Name: { type: 'title', title: [{ plain_text: TITLE }] },
            },
            url: 'https://notes.example/a',
          },
        ],
      },
    ],
    [
      'a text of a queue',
      { offset: 3, key: 'k', value: JSON.stringify({ headline: TITLE, body: STORY, date: AT }) },
    ],
    [
      'the bulk format of Elasticsearch, as JSON',
      `${JSON.stringify({ index: { _id: '7' } })}\n${JSON.stringify({ title: TITLE, text: STORY, create_timestamp: AT, timestamp: '2024-01-01T00:00:00Z' })}\n`,
    ],
    [
      'blocks of Editor.js',
      {
        title: TITLE,
        published_at: AT,
        body: { blocks: [FIRST, SECOND].map((text) => ({ type: 'paragraph', data: { text } })) },
      },
    ],
    [
      'insertions of Quill',
      {
        title: TITLE,
        date: AT,
        content: {
          ops: [
            { insert: FIRST.slice(0, 9), attributes: { bold: true } },
            { insert: `${FIRST.slice(9)}\n\n${SECOND}\n` },
          ],
        },
      },
    ],
    [
      'nodes of Lexical',
      {
        title: TITLE,
        date: AT,
        content: {
          root: {
            type: 'root',
            children: [FIRST, SECOND].map((text) => ({
              type: 'paragraph',
              children: [{ type: 'text', text }],
            })),
          },
        },
      },
    ],
    [
      'parts of Apple News, without title, byline and caption',
      {
        title: TITLE,
        metadata: { datePublished: AT },
        components: [
          { role: 'title', text: TITLE },
          { role: 'byline', text: 'By Ada Reed' },
          { role: 'caption', text: 'The weir' },
          ...[FIRST, SECOND].map((text) => ({ role: 'body', text })),
        ],
      },
    ],
    [
      'rich texts of Prismic',
      {
        results: [
          {
            first_publication_date: AT,
            data: {
              title: [{ type: 'heading1', text: TITLE, spans: [] }],
              body: [FIRST, SECOND].map((text) => ({ type: 'paragraph', text, spans: [] })),
            },
          },
        ],
      },
    ],
    [
      'a feed as XML was turned into JSON',
      {
        rss: {
          channel: [
            {
              item: [
                {
                  title: [TITLE],
                  pubDate: [AT],
                  'content:encoded': [`<p>${FIRST}</p><p>${SECOND}</p>`],
                },
              ],
            },
          ],
        },
      },
    ],
  ])('%s', async (_what, value) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const [draft, ...more] = draftsOf(await read('a.json', text));
    expect(more).toEqual([]);
    expect(draft?.title).toBe(TITLE);
    expect(draft?.body.replace(/\n+/g, '\n').trim()).toBe(STORY.replace(/\n+/g, '\n'));
    expect(draft?.given.date?.slice(0, 10)).toBe('2021-03-04');
  });

  it('an annotated text, with its title and none of the notes', async () => {
    const cas = {
      '%FEATURE_STRUCTURES': [
        { '%TYPE': 'uima.cas.Sofa', sofaID: '_InitialView', sofaString: STORY },
        { '%TYPE': 'DocumentMetaData', documentTitle: TITLE, language: 'en' },
        { '%TYPE': 'Token', begin: 0, end: 3 },
      ],
    };
    const drafts = draftsOf(await read('a.json', JSON.stringify(cas)));
    expect(drafts).toMatchObject([{ title: TITLE, body: STORY, given: { language: 'en' } }]);
  });
});

it('keeps what stood around a record that came as a text', async () => {
  const text = JSON.stringify({ offset: 3, value: JSON.stringify({ title: TITLE, body: STORY }) });
  const [draft] = draftsOf(await read('a.jsonl', `${text}\n`));
  expect(draft?.given.extra).toEqual({ envelope: { offset: 3 } });
});

it('takes a story that is about JSON for a story', async () => {
  const body = '{"title": "x"} is how it is written.';
  const [draft] = draftsOf(await read('a.json', JSON.stringify({ title: TITLE, body })));
  expect(draft?.body).toBe(body);
});

describe('an archive of X', () => {
  const tweet = {
    id_str: '9',
    full_text: FIRST,
    created_at: 'Thu Mar 04 09:51:00 +0000 2021',
    source: '<a>App</a>',
  };
  const script = `window.YTD.tweets.part0 = ${JSON.stringify([{ tweet }, { tweet }])}`;

  it.each(['tweets.js', 'data/tweets-part1.js', 'TWEET.JS'])('is read from %s', async (name) => {
    const drafts = draftsOf(await read(name, script));
    expect(drafts).toHaveLength(2);
    expect(drafts[0]).toMatchObject({ id: '9', body: FIRST });
    expect(drafts[0]?.given.source).toBeUndefined();
  });

  it('gives the long posts too', async () => {
    const note = { noteTweet: { noteTweetId: '4', createdAt: AT, core: { text: STORY } } };
    const text = `window.YTD.note_tweet.part0 = ${JSON.stringify([note])}`;
    expect(draftsOf(await read('note-tweet.js', text))).toMatchObject([
      { body: STORY, given: { date: AT } },
    ]);
  });

  it('gives every whole post of a file that is cut off', async () => {
    for (let end = 40; end < script.length; end += 10) {
      const read_ = await read('tweets.js', script.slice(0, end));
      const drafts = read_.filter(({ kind }) => kind === 'draft');
      expect(drafts.length).toBe(script.slice(0, end).split('}}').length - 1);
      expect(read_.at(-1)?.kind).toBe('refusal');
    }
  });

  it('has scripts of other things, which are no articles', () => {
    for (const name of ['like.js', 'ad-impressions.js', 'jquery.js']) {
      expect(chooseFormat(name)).toBeUndefined();
    }
  });
});

describe('an export of Facebook', () => {
  const bytes = (text: string) => Buffer.from(text).toString('latin1');
  const shared = { data: [{ external_context: { url: 'https://paper.example/a' } }] };

  it('gives posts with their letters put right, and what was done beside them', async () => {
    const post = {
      timestamp: 1614851460,
      attachments: [shared],
      data: [{ post: bytes('Das Wehr öffnet – endlich.') }, { update_timestamp: 1 }],
      title: 'Ada Reed shared a link.',
    };
    expect(draftsOf(await read('your_posts_1.json', JSON.stringify([post])))).toMatchObject([
      {
        body: 'Das Wehr öffnet – endlich.',
        given: {
          date: '2021-03-04T09:51Z',
          url: 'https://paper.example/a',
          extra: { action: 'Ada Reed shared a link.' },
        },
      },
    ]);
  });

  it('leaves letters that were never bytes as they are', async () => {
    const post = { timestamp: 1614851460, data: [{ post: 'Café, Ã' }], title: 'x' };
    expect(draftsOf(await read('a.json', JSON.stringify([post])))).toMatchObject([
      { body: 'Café, Ã' },
    ]);
  });

  it('gives messages', async () => {
    const messages = [{ sender_name: bytes('Zoë'), timestamp_ms: 1614851460000, content: STORY }];
    const drafts = draftsOf(await read('message_1.json', JSON.stringify({ messages })));
    expect(drafts).toMatchObject([{ body: STORY, given: { author: 'Zoë' } }]);
  });
});

describe('a record is read with values that are lists or objects', () => {
  it.each([
    [
      'of Drupal',
      {
        nid: [{ value: 7 }],
        title: [{ value: TITLE }],
        body: [{ value: STORY, summary: '' }],
        created: [{ value: AT }],
      },
    ],
    [
      'of RethinkDB',
      { title: TITLE, body: STORY, date: { $reql_type$: 'TIME', epoch_time: 1614851460.5 } },
    ],
    [
      'of Webflow',
      { items: [{ id: 'w', fieldData: { name: TITLE, 'post-body': STORY, 'publish-date': AT } }] },
    ],
    [
      'of an agency, its paragraphs as `news`',
      { response: { docs: [{ title: TITLE, news: [FIRST, SECOND], published: AT }] } },
    ],
    ['of a digitised newspaper', { id: 'GDL-1', tp: 'ar', d: AT, lg: 'en', t: TITLE, ft: STORY }],
    [
      'of a library',
      {
        docs: [
          {
            dataProvider: 'Library',
            sourceResource: {
              title: [TITLE],
              description: [STORY],
              date: [{ begin: AT, displayDate: AT }],
            },
          },
        ],
      },
    ],
  ])('%s', async (_what, value) => {
    const [draft, ...more] = draftsOf(await read('a.json', JSON.stringify(value)));
    expect(more).toEqual([]);
    expect(draft).toMatchObject({ title: TITLE, body: STORY });
    expect(draft?.given.date?.slice(0, 10)).toBe('2021-03-04');
  });
});

it('takes the text of the first picture where a post of Instagram has none', async () => {
  const title = Buffer.from('Höher als zuvor steht das Wasser.').toString('latin1');
  const post = { media: [{ uri: 'a.jpg', creation_timestamp: 1614851460, title }] };
  expect(draftsOf(await read('posts_1.json', JSON.stringify([post])))).toMatchObject([
    { body: 'Höher als zuvor steht das Wasser.', given: { date: '2021-03-04T09:51Z' } },
  ]);
});
