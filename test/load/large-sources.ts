// Sources of any size, made as they are read: nothing of them lies on a disk or in memory.

const SENTENCE = 'The lock on the Ysel opens in May, the harbour board said on Thursday. ';
const BODY = SENTENCE.repeat(60);

/** A kind of file that holds many articles, and how one of any size is written. */
export type LargeSource = {
  readonly what: string;
  /** Name of the kind in the table of formats. */
  readonly format: string;
  readonly before: string;
  article(number: number): string;
  readonly between: string;
  readonly after: string;
};

const record = (number: number) =>
  JSON.stringify({
    title: `Lock no. ${number}`,
    text: BODY,
    published: 1519898400 + number,
    url: `https://post.example/${number}`,
  });
const rss = (number: number) =>
  `<item><title>Lock no. ${number}</title><link>https://post.example/${number}</link><guid>g${number}</guid><description>${BODY}</description></item>`;
const atom = (number: number) =>
  `<entry><title>Lock no. ${number}</title><id>urn:${number}</id><link href="https://post.example/${number}"/><content type="text">${BODY}</content></entry>`;

export const LARGE_SOURCES: readonly LargeSource[] = [
  {
    what: 'a list in JSON',
    format: 'json',
    before: '[',
    article: record,
    between: ',\n',
    after: ']',
  },
  {
    what: 'an answer with a list in it',
    format: 'json',
    before: '{"took":1,"hits":{"total":9,"hits":[',
    article: (number) => `{"_id":"e${number}","_source":${record(number)}}`,
    between: ',',
    after: ']},"aggregations":{"by":{"buckets":[{"key":"x","doc_count":1}]}}}',
  },
  {
    what: 'objects one after the other',
    format: 'json',
    before: '',
    article: record,
    between: '\n',
    after: '',
  },
  {
    what: 'an archive of X',
    format: 'x-archive',
    before: 'window.YTD.tweets.part0 = [',
    article: (number) =>
      JSON.stringify({
        tweet: {
          id_str: String(number),
          title: `Lock no. ${number}`,
          full_text: BODY,
          created_at: 'Thu Mar 04 09:51:00 +0000 2021',
        },
      }),
    between: ',\n',
    after: ']',
  },
  {
    what: 'rows below their names',
    format: 'json',
    before: '[["title","text","published","url"],',
    article: (number) =>
      JSON.stringify([
        `Lock no. ${number}`,
        BODY,
        1519898400 + number,
        `https://post.example/${number}`,
      ]),
    between: ',\n',
    after: ']',
  },
  {
    what: 'JSON Lines',
    format: 'json-lines',
    before: '',
    article: record,
    between: '\n',
    after: '\n',
  },
  {
    what: 'a table',
    format: 'csv',
    before: '\ufefftitle;text;published;url\r\n',
    article: (number) =>
      `Lock no. ${number};"${BODY}";${1519898400 + number};https://post.example/${number}`,
    between: '\r\n',
    after: '\r\n',
  },
  {
    what: 'a table with lines within its cells',
    format: 'csv',
    before: 'title\ttext\tpublished\turl\n',
    article: (number) =>
      `Lock no. ${number}\t"${BODY.replaceAll('Thursday. ', 'Thursday.\n\n')}"\t${1519898400 + number}\thttps://post.example/${number}`,
    between: '\n',
    after: '\n',
  },
  {
    what: 'RSS',
    format: 'feed',
    before: '<?xml version="1.0"?><rss version="2.0"><channel><title>Marsh Post</title>',
    article: rss,
    between: '\n',
    after: '</channel></rss>',
  },
  {
    what: 'Atom',
    format: 'feed',
    before: '<feed xmlns="http://www.w3.org/2005/Atom"><title>Marsh Post</title>',
    article: atom,
    between: '\n',
    after: '</feed>',
  },
  {
    what: 'RDF',
    format: 'feed',
    before:
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://post.example/"><title>Marsh Post</title></channel>',
    article: (number) =>
      `<item rdf:about="https://post.example/${number}"><title>Lock no. ${number}</title><link>https://post.example/${number}</link><description>${BODY}</description></item>`,
    between: '\n',
    after: '</rdf:RDF>',
  },
  {
    what: 'an export of WordPress',
    format: 'feed',
    before:
      '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Marsh Post</title>',
    article: (number) =>
      `<item><title>Lock no. ${number}</title><link>https://post.example/${number}</link><content:encoded><![CDATA[<p>${BODY}</p>]]></content:encoded><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>`,
    between: '\n',
    after: '</channel></rss>',
  },
];

/** The bytes of a source of so many articles, in chunks as a disk gives them. `onArticle` is told of each that is made. */
export async function* bytesOf(
  { before, article, between, after }: LargeSource,
  articles: number,
  onArticle: (number: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  let pending = before;
  for (let number = 1; number <= articles; number += 1) {
    onArticle(number);
    pending += article(number) + (number < articles ? between : after);
    if (pending.length < 200_000) continue;
    yield Buffer.from(pending);
    pending = '';
  }
  yield Buffer.from(pending);
}
