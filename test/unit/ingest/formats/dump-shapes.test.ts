import { describe, expect, it } from 'vitest';
import { chooseFormat, recognise } from '../../../../src/ingest/formats/choose.ts';
import { collect, draftsOf, line, refusalsOf, streamOf } from '../../../support/bytes.ts';

const STORY =
  'The lock on the Ysel opens in May, the harbour board said on Thursday.\n\nBarges have waited there since autumn, and the board had promised to open it by the first of March. The repairs cost more than twice what was planned.';
const TITLE = 'Lock on the Ysel opens in May';

async function read(file: string, content: string | Uint8Array) {
  const choice = chooseFormat(file);
  const format = choice && recognise(choice, Buffer.from(content));
  if (!format?.isRead) throw new Error(`${file} is not read`);
  const all = await collect((await format.load())(streamOf(content, 999), { fileName: file }));
  return all.filter((one) => one.kind !== 'remark');
}
const articles = async (file: string, content: string | Uint8Array) =>
  draftsOf(await read(file, content)).map(({ title, body }) => ({ title, body }));

describe('a record is read by names', () => {
  it.each([
    [
      'with the ending of a field of Solr',
      { title_t: [TITLE], text_txt_en: [STORY], date_dt: '2021-03-04' },
    ],
    [
      'made of several words',
      { article_headline: TITLE, article_text_clean: STORY, article_published_on: '2021-03-04' },
    ],
    [
      'of another language',
      { 'Titre de l’article': TITLE, 'Texte intégral': STORY, 'Date de parution': '04/03/2021' },
    ],
    ['in German', { Titel: TITLE, Nachrichtentext: STORY, Erscheinungsdatum: '04.03.2021' }],
    ['in Chinese', { 标题: TITLE, 内容: STORY, 发布时间: '2021年3月4日' }],
    [
      'of DynamoDB',
      { Item: { title: { S: TITLE }, body: { S: STORY }, published: { N: '1614859200' } } },
    ],
    [
      'of Blogger',
      { title: { $t: TITLE }, content: { $t: STORY }, published: { $t: '2021-03-04' } },
    ],
    [
      'in sections with paragraphs',
      {
        title: TITLE,
        body: { sections: [{ headline: [], paragraphs: STORY.split('\n\n') }] },
        publishing_date: '2021-03-04',
      },
    ],
    [
      'with blocks of HTML',
      {
        webTitle: TITLE,
        webPublicationDate: '2021-03-04',
        blocks: {
          body: [
            {
              id: '1',
              bodyHtml: `<p>${STORY.replace('\n\n', '</p><p>')}</p>`,
              createdDate: '2021-03-04',
            },
          ],
        },
      },
    ],
    [
      'of Arc, without captions',
      {
        headlines: { basic: TITLE },
        display_date: '2021-03-04',
        content_elements: [
          ...STORY.split('\n\n').map((content) => ({ type: 'text', content })),
          { type: 'image', text: 'A barge.' },
        ],
      },
    ],
    [
      'in parts, as Factiva keeps them',
      { HD: TITLE, LP: STORY.split('\n\n')[0], TD: STORY.split('\n\n')[1], PD: '4 March 2021' },
    ],
    [
      'in parts, as Dow Jones keeps them',
      {
        title: TITLE,
        snippet: STORY.split('\n\n')[0],
        body: STORY.split('\n\n')[1],
        source_code: 'HP',
        ingestion_datetime: 1,
        publication_datetime: 1614859200000,
      },
    ],
    [
      'with year, month and day apart',
      { title: TITLE, text: STORY, year: '2021', month: '3.0', day: '4' },
    ],
    [
      'of the Washington Post, without kicker, byline and author',
      {
        title: TITLE,
        published_date: 1614859200000,
        contents: [
          { type: 'kicker', content: 'Harbours' },
          { type: 'byline', content: 'By Ada Reed' },
          { type: 'date', content: 1614859200000 },
          ...STORY.split('\n\n').map((content) => ({ type: 'sanitized_html', content })),
          { type: 'author_info', name: 'Ada Reed' },
        ],
      },
    ],
    [
      'of Sanity, whose paragraphs are in pieces',
      {
        title: TITLE,
        publishedAt: '2021-03-04',
        body: STORY.split('\n\n').map((text) => ({
          _type: 'block',
          children: [
            { _type: 'span', text: text.slice(0, 20) },
            { _type: 'span', text: text.slice(20) },
          ],
        })),
      },
    ],
    [
      'of Contentful, by language',
      {
        title: { 'en-US': TITLE },
        publishDate: { 'en-US': '2021-03-04' },
        body: {
          'en-US': {
            nodeType: 'document',
            content: STORY.split('\n\n').map((value) => ({
              nodeType: 'paragraph',
              content: [{ nodeType: 'text', value }],
            })),
          },
        },
      },
    ],
    [
      'of ninjs 2',
      {
        uri: 'urn:a:1',
        versioncreated: '2021-03-04',
        headlines: [
          { role: 'short', value: 'Lock' },
          { role: 'main', value: TITLE },
        ],
        bodies: [{ role: 'main', value: STORY }],
        bylines: [{ value: 'By Ada Reed' }],
      },
    ],
  ])('%s', async (_what, record) => {
    const [draft] = draftsOf(await read('a.jsonl', line(record)));
    expect(draft).toMatchObject({ title: TITLE, body: STORY });
    expect(draft?.given.date).toMatch(/2021-03-04|04\/03\/2021|04\.03\.2021|4 March 2021/);
  });

  it('of a table, too, where no column has a name of the list', async () => {
    const csv = `News Headline,Full Article Text\n${TITLE},"${STORY}"\n`;
    expect(await articles('a.csv', csv)).toEqual([{ title: TITLE, body: STORY }]);
  });

  it('that a teaser has are no parts of the text elsewhere', async () => {
    const record = { title: TITLE, snippet: 'A teaser.', body: STORY };
    expect(await articles('a.jsonl', line(record))).toEqual([{ title: TITLE, body: STORY }]);
    const again = { HD: TITLE, LP: STORY.split('\n\n')[0], TD: STORY };
    expect(await articles('a.jsonl', line(again))).toEqual([{ title: TITLE, body: STORY }]);
  });

  it('of its own and not by those of other things', async () => {
    const record = {
      title: TITLE,
      text: STORY,
      publication_title: 'Marsh Post',
      image_url: 'https://x.example/a.jpg',
      crawl_date: '2024-01-01',
      updated_at: '2023-01-01',
      posted_on: '2021-03-04',
    };
    const [draft] = draftsOf(await read('a.jsonl', line(record)));
    expect(draft?.given).toMatchObject({ source: 'Marsh Post', date: '2021-03-04' });
    expect(draft?.given.url).toBeUndefined();
  });
});

describe('records are found', () => {
  const records = [1, 2].map((at) => ({ title: `${TITLE} ${at}`, text: STORY }));
  const expected = records.map(({ title, text }) => ({ title, body: text }));
  it.each([
    [
      'in a list that is written a record a line',
      'a.jsonl',
      `[\n${records.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`,
    ],
    [
      'with commas behind them',
      'a.ndjson',
      records.map((one) => `${JSON.stringify(one)},\n`).join(''),
    ],
    [
      'over several lines',
      'a.jsonl',
      records.map((one) => JSON.stringify(one, null, 2)).join('\n'),
    ],
    ['over several lines of a list', 'a.jsonl', JSON.stringify(records, null, 2)],
    [
      'with the mark of a sequence before them',
      'a.json-seq',
      records.map((one) => `\u001e${JSON.stringify(one)}\n`).join(''),
    ],
    ['in a file of Scrapy', 'a.jl', records.map(line).join('')],
    [
      'in rows with names on top',
      'a.json',
      JSON.stringify([['title', 'text'], ...records.map(({ title, text }) => [title, text])]),
    ],
    [
      'by their keys',
      'a.json',
      JSON.stringify(Object.fromEntries(records.map((one, at) => [at, one]))),
    ],
    [
      'in a table that PostgreSQL wrote',
      'a.tsv',
      `title\ttext\tnote\n${records.map(({ title, text }) => `${title}\t${text.replaceAll('\n', '\\n')}\t\\N\n`).join('')}`,
    ],
  ])('%s', async (_what, file, content) => {
    expect(await articles(file, content)).toEqual(expected);
  });

  it('in JSON of an old encoding, and one bad byte among good ones costs itself alone', async () => {
    const text = JSON.stringify([{ title: 'Café “Söl”', text: STORY }]);
    const western = Buffer.from(
      [...text].map((letter) => ({ '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0)),
    );
    expect((await articles('a.json', western))[0]?.title).toBe('Café “Söl”');
    const damaged = Buffer.concat([
      Buffer.from('[{"title":"Café Söl '),
      Buffer.from([0xff]),
      Buffer.from('","text":"Fog."}]'),
    ]);
    expect((await articles('a.json', damaged))[0]?.title).toBe('Café Söl \ufffd');
  });

  it('without an id where a number only counts them, so that two files stay apart', async () => {
    const counted = (from: number) =>
      draftsOf2(
        `n,headline,text,id\n${[0, 1].map((at) => `x,T${at},Fog.,${at + from}\n`).join('')}`,
      );
    const draftsOf2 = async (csv: string) => draftsOf(await read('a.csv', csv)).map(({ id }) => id);
    expect(await counted(0)).toEqual([undefined, undefined]);
    expect(await counted(1)).toEqual([undefined, undefined]);
    expect(await counted(17_283)).toEqual(['17283', '17284']);
    const byKey = JSON.stringify({ 0: records[0], 1: records[1] });
    expect(draftsOf(await read('a.json', byKey)).map(({ id }) => id)).toEqual([
      undefined,
      undefined,
    ]);
    const own = await draftsOf2('id,title,body\n1,T,Fog.\n');
    expect(own).toEqual(['1']);
  });

  it('not in rows whose cells nothing names, which are refused one by one', async () => {
    const rows = JSON.stringify([
      [TITLE, STORY],
      ['Second', STORY],
    ]);
    const reason = 'it is a list of values without names: --map can name them by number';
    expect(refusalsOf((await read('a.json', rows)) as never)).toEqual([
      `1: ${reason}`,
      `2: ${reason}`,
    ]);
  });
});
