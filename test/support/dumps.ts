// One story as many programs, interfaces and data sets write it. All texts are made up; the shapes are those of their
// documentation.

export const STORY =
  'TULMA, March 1 - The lock on the Ysel opens in May, the harbour board said on Thursday. Barges have waited since autumn.';
export const TITLE = 'Lock on the Ysel opens in May';
const URL = 'https://post.example/2018/03/lock';
const HTML = `<p>${STORY.slice(0, 90)}</p><p>${STORY.slice(90)}</p>`;
const PEOPLE = ['Ada Reed', 'Tom Sand'];

/** A file of a dump, and what of its story must come out of it. */
export type Dump = {
  readonly what: string;
  readonly file: string;
  readonly content: string;
  readonly expected?: Readonly<Record<string, unknown>>;
  /** Of dumps without texts. */
  readonly hasNoBody?: true;
  readonly hasNoTitle?: true;
  readonly hasNoDate?: true;
};

const json = (value: unknown) => JSON.stringify(value);
const lines = (...values: readonly unknown[]) => values.map((value) => `${json(value)}\n`).join('');

export const DUMPS: readonly Dump[] = [
  {
    what: 'cc_news of Hugging Face',
    file: 'a.jsonl',
    content: lines({
      title: TITLE,
      text: STORY,
      domain: 'post.example',
      date: '2018-03-01 10:00:00',
      description: 'Short.',
      url: URL,
      image_url: '',
    }),
    expected: { source: 'post.example', url: URL },
  },
  {
    what: 'cnn_dailymail of Hugging Face',
    file: 'a.jsonl',
    content: lines({ article: STORY, highlights: 'It opens.', id: 'f00d' }),
    hasNoTitle: true,
    hasNoDate: true,
  },
  {
    what: 'Webhose',
    file: 'a.json',
    content: json({
      posts: [
        {
          uuid: 'w1',
          url: URL,
          author: 'Ada Reed',
          published: '2018-03-01T10:00:00.000+02:00',
          title: TITLE,
          text: STORY,
          language: 'english',
          crawled: '2018-03-02T00:00:00.000+02:00',
          thread: {
            uuid: 'w1',
            url: URL,
            site: 'post.example',
            site_full: 'www.post.example',
            title: TITLE,
            section_title: 'News',
            published: '2018-03-01T10:00:00.000+02:00',
            country: 'NL',
          },
        },
      ],
      totalResults: 1,
      moreResultsAvailable: 0,
    }),
    expected: { source: 'post.example', author: 'Ada Reed', language: 'en' },
  },
  {
    what: 'trafilatura',
    file: 'a.json',
    content: json({
      title: TITLE,
      author: 'Ada Reed; Tom Sand',
      hostname: 'post.example',
      date: '2018-03-01',
      categories: '',
      tags: '',
      fingerprint: 'x',
      id: null,
      license: null,
      comments: '',
      raw_text: STORY,
      text: STORY,
      language: 'en',
      image: null,
      pagetype: 'article',
      source: URL,
      'source-hostname': 'Marsh Post',
      excerpt: 'Short.',
      sitename: 'Marsh Post',
    }),
    expected: { source: 'Marsh Post', url: URL },
  },
  {
    what: 'news-please',
    file: 'a.json',
    content: json({
      authors: PEOPLE,
      date_download: '2019-01-01 00:00:00',
      date_modify: null,
      date_publish: '2018-03-01 10:00:00',
      description: 'Short.',
      filename: 'x',
      image_url: null,
      language: 'en',
      localpath: null,
      maintext: STORY,
      source_domain: 'post.example',
      title: TITLE,
      title_page: null,
      url: URL,
    }),
    expected: { author: 'Ada Reed, Tom Sand', source: 'post.example' },
  },
  {
    what: 'newspaper4k',
    file: 'a.json',
    content: json([
      {
        url: URL,
        read_more_link: '',
        language: 'en',
        title: TITLE,
        top_image: '',
        meta_img: '',
        images: [],
        movies: [],
        keywords: [],
        keyword_scores: {},
        meta_keywords: [],
        tags: null,
        authors: PEOPLE,
        publish_date: '2018-03-01 00:00:00',
        summary: 'Short.',
        meta_description: 'Short.',
        meta_lang: 'en',
        text: STORY,
      },
    ]),
    expected: { author: 'Ada Reed, Tom Sand' },
  },
  {
    what: 'NewsAPI',
    file: 'a.json',
    content: json({
      status: 'ok',
      totalResults: 1,
      articles: [
        {
          source: { id: null, name: 'Marsh Post' },
          author: 'Ada Reed',
          title: TITLE,
          description: 'Short.',
          url: URL,
          urlToImage: null,
          publishedAt: '2018-03-01T10:00:00Z',
          content: STORY,
        },
      ],
    }),
    expected: { source: 'Marsh Post', author: 'Ada Reed' },
  },
  {
    what: 'NewsAPI, whose content is cut and whose description is longer',
    file: 'a.json',
    content: json({
      status: 'ok',
      articles: [
        {
          source: { id: null, name: 'Marsh Post' },
          title: TITLE,
          description: STORY,
          url: URL,
          publishedAt: '2018-03-01T10:00:00Z',
          content: 'TULMA… [+1234 chars]',
        },
      ],
    }),
  },
  {
    what: 'pages of NewsAPI put together in a list',
    file: 'a.json',
    content: json([
      {
        status: 'ok',
        articles: [{ title: TITLE, content: STORY, publishedAt: '2018-03-01T10:00:00Z' }],
      },
    ]),
  },
  {
    what: 'the Guardian',
    file: 'a.json',
    content: json({
      response: {
        status: 'ok',
        total: 1,
        results: [
          {
            id: 'world/2018/mar/01/lock',
            type: 'article',
            sectionId: 'world',
            sectionName: 'World news',
            webPublicationDate: '2018-03-01T10:00:00Z',
            webTitle: TITLE,
            webUrl: URL,
            apiUrl: 'https://api.example/x',
            fields: {
              headline: TITLE,
              byline: 'Ada Reed',
              bodyText: STORY,
              trailText: 'Short.',
              wordcount: '20',
            },
            tags: [{ id: 'x', webTitle: 'Water', webUrl: 'https://post.example/water' }],
            pillarName: 'News',
          },
        ],
      },
    }),
    expected: { section: 'World news', author: 'Ada Reed', id: 'world/2018/mar/01/lock' },
  },
  {
    what: 'one item of the Guardian, its body in HTML',
    file: 'a.json',
    content: json({
      response: {
        status: 'ok',
        content: {
          id: 'world/lock',
          webPublicationDate: '2018-03-01T10:00:00Z',
          webTitle: TITLE,
          webUrl: URL,
          fields: { body: HTML },
          tags: [{ id: 'x', webTitle: 'Water', webUrl: 'https://post.example/water' }],
        },
      },
    }),
  },
  {
    what: 'the archive of the New York Times',
    file: 'a.json',
    content: json({
      copyright: 'c',
      response: {
        meta: { hits: 1 },
        docs: [
          {
            abstract: 'Short.',
            web_url: URL,
            snippet: 'Short.',
            lead_paragraph: STORY,
            source: 'Marsh Post',
            multimedia: [],
            headline: { main: TITLE, kicker: null, content_kicker: null },
            keywords: [{ name: 'subject', value: 'Rivers', rank: 1 }],
            pub_date: '2018-03-01T10:00:00+0000',
            document_type: 'article',
            news_desk: 'Foreign',
            section_name: 'World',
            byline: {
              original: 'By Ada Reed',
              person: [{ firstname: 'Ada', lastname: 'REED' }],
              organization: null,
            },
            _id: 'nyt://article/x',
            word_count: 20,
            uri: 'nyt://article/x',
          },
        ],
      },
    }),
    expected: { source: 'Marsh Post', section: 'World', author: 'Ada Reed', url: URL },
  },
  {
    what: 'Media Cloud',
    file: 'a.csv',
    content: `id,indexed_date,language,media_name,media_url,publish_date,title,url\nx1,2024-01-01,en,Marsh Post,post.example,2018-03-01,${TITLE},${URL}\n`,
    expected: { id: 'x1', source: 'Marsh Post' },
    hasNoBody: true,
  },
  {
    what: 'ninjs',
    file: 'a.json',
    content: json({
      uri: 'urn:x:1',
      type: 'text',
      versioncreated: '2018-03-01T10:00:00Z',
      headline: TITLE,
      body_html: HTML,
      body_text: STORY,
      byline: 'Ada Reed',
      located: 'Tulma',
      language: 'en',
      subject: [{ code: 'medtop:1', name: 'Transport' }],
      associations: { main: { type: 'picture', headline: 'A lock', body_text: 'Not this.' } },
    }),
    expected: { author: 'Ada Reed', section: 'Transport' },
  },
  {
    what: 'JSON-LD',
    file: 'a.json',
    content: json({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: TITLE,
      articleBody: STORY,
      datePublished: '2018-03-01',
      author: [{ '@type': 'Person', name: 'Ada Reed' }],
      publisher: { '@type': 'Organization', name: 'Marsh Post', logo: {} },
      articleSection: ['World', 'Water'],
      inLanguage: 'en',
      mainEntityOfPage: { '@id': URL },
    }),
    expected: { author: 'Ada Reed', source: 'Marsh Post', section: 'World', url: URL },
  },
  {
    what: 'a graph of JSON-LD, with references',
    file: 'a.json',
    content: json({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', '@id': '#site', name: 'Marsh Post', url: 'https://post.example/' },
        { '@type': 'Person', '@id': '#ada', name: 'Ada Reed' },
        { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: 'World' }] },
        {
          '@type': ['Article', 'NewsArticle'],
          '@id': '#article',
          headline: TITLE,
          articleBody: STORY,
          datePublished: '2018-03-01T10:00:00Z',
          author: { '@id': '#ada' },
          publisher: { '@id': '#site' },
          url: URL,
        },
      ],
    }),
    expected: { author: 'Ada Reed', source: 'Marsh Post' },
  },
  {
    what: 'an export of a chat of Telegram',
    file: 'result.json',
    content: json({
      name: 'Marsh Post',
      type: 'public_channel',
      id: 77,
      messages: [
        {
          id: 5,
          type: 'message',
          date: '2018-03-01T10:00:00',
          date_unixtime: '1519898400',
          from: 'Marsh Post',
          text: [{ type: 'bold', text: `${TITLE}\n\n` }, STORY, { type: 'link', text: URL }],
        },
      ],
    }),
    expected: { id: '77-5', source: 'Marsh Post' },
    hasNoTitle: true,
  },
  {
    what: 'the answer of Elasticsearch',
    file: 'a.json',
    content: json({
      took: 1,
      timed_out: false,
      hits: {
        total: { value: 1 },
        hits: [
          {
            _index: 'news',
            _id: 'e1',
            _score: 1,
            _source: {
              title: TITLE,
              content: STORY,
              published: '2018-03-01T10:00:00Z',
              source: { name: 'Marsh Post' },
            },
          },
        ],
      },
      aggregations: { by: { buckets: [{ key: 'x', doc_count: 1 }] } },
    }),
    expected: { id: 'e1', source: 'Marsh Post' },
  },
  {
    what: 'elasticdump',
    file: 'a.jsonl',
    content: lines({
      _index: 'news',
      _type: '_doc',
      _id: 'e1',
      _score: 1,
      _source: { headline: TITLE, body_text: STORY, '@timestamp': '2018-03-01T10:00:00Z' },
    }),
    expected: { id: 'e1' },
  },
  {
    what: 'the bulk format of Elasticsearch',
    file: 'a.ndjson',
    content: lines(
      { index: { _index: 'news', _id: 'e1' } },
      { title: TITLE, text: STORY, date: '2018-03-01' },
    ),
    expected: { id: 'e1' },
  },
  {
    what: 'the answer of Solr',
    file: 'a.json',
    content: json({
      responseHeader: { status: 0 },
      response: {
        numFound: 1,
        start: 0,
        docs: [
          {
            id: 's1',
            title: [TITLE],
            content: [STORY],
            pub_date: ['2018-03-01T10:00:00Z'],
            author: ['Ada Reed'],
            _version_: 1,
          },
        ],
      },
    }),
    expected: { id: 's1', author: 'Ada Reed' },
  },
  {
    what: 'wallabag',
    file: 'a.json',
    content: json([
      {
        is_archived: 1,
        tags: [],
        id: 4,
        title: TITLE,
        url: URL,
        content: HTML,
        created_at: '2024-01-01T00:00:00+0000',
        updated_at: '2024-01-01T00:00:00+0000',
        published_at: '2018-03-01T10:00:00+0000',
        published_by: ['Ada Reed'],
        reading_time: 1,
        domain_name: 'post.example',
        language: 'en',
      },
    ]),
    expected: { source: 'post.example', url: URL },
  },
  {
    what: 'a table of ProQuest',
    file: 'a.csv',
    content: `Title,Abstract,Fulltext,pubdate,pubtitle,Authors,StoreId\n${TITLE},Short.,"${STORY}","Mar 1, 2018",Marsh Post,"Reed, Ada",99\n`,
    expected: { source: 'Marsh Post', author: 'Reed, Ada' },
  },
  {
    what: 'GDELT, the list of articles',
    file: 'a.json',
    content: json({
      articles: [
        {
          url: URL,
          url_mobile: '',
          title: TITLE,
          seendate: '20180301T100000Z',
          socialimage: '',
          domain: 'post.example',
          language: 'English',
          sourcecountry: 'Netherlands',
        },
      ],
    }),
    expected: { source: 'post.example', language: 'en' },
    hasNoBody: true,
  },
  {
    what: 'WordPress',
    file: 'a.json',
    content: json([
      {
        id: 12,
        date: '2018-03-01T10:00:00',
        date_gmt: '2018-03-01T08:00:00',
        guid: { rendered: 'https://post.example/?p=12' },
        link: URL,
        title: { rendered: 'Lock on the Ysel opens&nbsp;in May' },
        content: { rendered: HTML, protected: false },
        excerpt: { rendered: '<p>Short.</p>' },
        author: 3,
        categories: [4],
        tags: [],
      },
    ]),
    expected: { url: URL },
  },
  {
    what: 'all-the-news of Kaggle',
    file: 'a.csv',
    content: `,id,title,publication,author,date,year,month,url,content\n0,17283,${TITLE},Marsh Post,Ada Reed,2018-03-01,2018.0,3.0,,"${STORY}"\n`,
    expected: { id: '17283', source: 'Marsh Post', author: 'Ada Reed' },
  },
  {
    what: 'News Category of Kaggle',
    file: 'a.json',
    content: lines({
      link: URL,
      headline: TITLE,
      category: 'WORLD NEWS',
      short_description: STORY,
      authors: 'Ada Reed',
      date: '2018-03-01',
    }),
    expected: { section: 'WORLD NEWS', author: 'Ada Reed' },
  },
  {
    what: 'MIND, which has no row of names',
    file: 'news.tsv',
    content: `N1\tnews\tnewsworld\t${TITLE}\t${STORY}\t${URL}\t[]\t[{"Label": "Ysel"}]\n`,
    expected: { id: 'N1', section: 'news', url: URL },
    hasNoDate: true,
  },
  {
    what: 'an export of BigQuery',
    file: 'a.json',
    content: lines({
      DATE: '20180301100000',
      SourceCommonName: 'post.example',
      DocumentIdentifier: URL,
      title: TITLE,
      body: STORY,
    }),
    expected: { source: 'post.example', url: URL },
  },
  {
    what: 'Zotero (CSL-JSON)',
    file: 'a.json',
    content: json([
      {
        id: 'reed2018',
        type: 'article-newspaper',
        title: TITLE,
        'container-title': 'Marsh Post',
        abstract: STORY,
        issued: { 'date-parts': [[2018, 3, 1]] },
        author: [{ family: 'Reed', given: 'Ada' }],
        URL,
        language: 'en-GB',
      },
    ]),
    expected: { id: 'reed2018', source: 'Marsh Post', author: 'Ada Reed', language: 'en-GB' },
  },
  {
    what: 'Reddit',
    file: 'a.json',
    content: json({
      kind: 'Listing',
      data: {
        after: null,
        children: [
          {
            kind: 't3',
            data: {
              id: 'abc',
              title: TITLE,
              selftext: STORY,
              created_utc: 1519898400.0,
              url: URL,
              author: 'ada',
              subreddit: 'rivers',
              permalink: '/r/x',
            },
          },
        ],
      },
    }),
    expected: { url: URL, source: 'rivers' },
  },
  {
    what: 'Twitter, ids of 19 digits',
    file: 'a.jsonl',
    content: `{"created_at":"Thu Mar 01 10:00:00 +0000 2018","id":968123456789012345,"id_str":"968123456789012345","full_text":${json(STORY)},"lang":"en","user":{"id":7,"name":"Marsh Post","screen_name":"marsh"},"entities":{"urls":[]}}\n`,
    expected: { id: '968123456789012345', author: 'Marsh Post' },
    hasNoTitle: true,
  },
  {
    what: 'MediaWiki, pages by their number',
    file: 'a.json',
    content: json({
      batchcomplete: '',
      query: {
        pages: {
          712: { pageid: 712, ns: 0, title: TITLE, extract: HTML, touched: '2018-03-01T10:00:00Z' },
        },
      },
    }),
    expected: { id: '712' },
    hasNoDate: true,
  },
  {
    what: 'a table of pandas, by columns',
    file: 'a.json',
    content: json({ title: { 0: TITLE }, text: { 0: STORY }, date: { 0: 1519898400000 } }),
  },
  {
    what: 'a table of pandas, split',
    file: 'a.json',
    content: json({
      columns: ['title', 'text', 'date'],
      index: [0],
      data: [[TITLE, STORY, 1519898400000]],
    }),
  },
  {
    what: 'rows below names',
    file: 'a.json',
    content: json([
      ['title', 'text', 'date'],
      [TITLE, STORY, '2018-03-01'],
    ]),
  },
  {
    what: 'records by their addresses',
    file: 'a.json',
    content: json({ [URL]: { title: TITLE, text: STORY, date: '2018-03-01' } }),
    expected: { url: URL },
  },
  {
    what: 'MongoDB',
    file: 'a.json',
    content: lines({
      _id: { $oid: '5a97' },
      title: TITLE,
      content: STORY,
      published: { $date: '2018-03-01T10:00:00Z' },
      authors: [{ name: 'Ada Reed' }],
    }),
    expected: { id: '5a97', author: 'Ada Reed' },
  },
  {
    what: 'parts of a data set',
    file: 'a.json',
    content: json({ train: [{ title: TITLE, text: STORY, date: '2018-03-01' }], test: [] }),
  },
  {
    what: 'a list under a name of its own, nested',
    file: 'a.json',
    content: json({
      export: {
        made: '2024-01-01',
        clippings: [
          { headline: TITLE, content: { body: STORY }, meta: { published: '2018-03-01' } },
        ],
      },
    }),
  },
  {
    what: 'JSON Feed',
    file: 'a.json',
    content: json({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Marsh Post',
      home_page_url: 'https://post.example/',
      items: [
        {
          id: '1',
          url: '/2018/03/lock',
          title: TITLE,
          content_html: HTML,
          date_published: '2018-03-01T10:00:00Z',
          authors: [{ name: 'Ada Reed' }],
          tags: ['World'],
        },
      ],
    }),
    expected: { source: 'Marsh Post', author: 'Ada Reed', section: 'World', url: URL },
  },
  {
    what: 'a crawl that kept the page',
    file: 'a.jsonl',
    content: lines({
      url: URL,
      html: `<!DOCTYPE html><html><head><title>${TITLE}</title><meta property="article:published_time" content="2018-03-01"></head><body><article><h1>${TITLE}</h1><p>${STORY}</p></article></body></html>`,
    }),
    expected: { url: URL },
  },
  {
    what: 'a German table with semicolons',
    file: 'a.csv',
    content: `\ufeffTitel;Datum;Zeitung;Autor;Volltext\r\n${TITLE};01.03.2018;Marsh Post;Ada Reed;"${STORY}"\r\n`,
    expected: { source: 'Marsh Post', author: 'Ada Reed' },
  },
  {
    what: 'names that lead to nested fields',
    file: 'a.csv',
    content: `fields.headline,fields.bodyText,source.name,_source.published\n${TITLE},"${STORY}",Marsh Post,2018-03-01\n`,
    expected: { source: 'Marsh Post' },
  },
  {
    what: 'NaN as Python writes it, and line ends in texts',
    file: 'a.json',
    content: `[{"title": ${json(TITLE)}, "text": "${STORY}\n", "author": NaN, "date": "2018-03-01"}]`,
  },
  {
    what: 'objects one after the other',
    file: 'a.json',
    content: `${json({ title: TITLE, text: STORY, date: '2018-03-01' })}\n`,
  },
  {
    what: 'Event Registry',
    file: 'a.json',
    content: json({
      articles: {
        results: [
          {
            uri: '77',
            lang: 'eng',
            isDuplicate: false,
            date: '2018-03-01',
            time: '10:00:00',
            dateTime: '2018-03-01T10:00:00Z',
            url: URL,
            title: TITLE,
            body: STORY,
            source: { uri: 'post.example', dataType: 'news', title: 'Marsh Post' },
            authors: [{ uri: 'a', name: 'Ada Reed' }],
          },
        ],
        totalResults: 1,
      },
    }),
    expected: { language: 'en', source: 'Marsh Post', author: 'Ada Reed' },
  },
  {
    what: 'Bing',
    file: 'a.json',
    content: json({
      _type: 'News',
      value: [
        {
          name: TITLE,
          url: URL,
          description: STORY,
          provider: [{ _type: 'Organization', name: 'Marsh Post' }],
          datePublished: '2018-03-01T10:00:00.0000000Z',
          category: 'World',
        },
      ],
    }),
    expected: { source: 'Marsh Post', section: 'World' },
  },
  {
    what: 'Aylien',
    file: 'a.json',
    content: json({
      stories: [
        {
          id: 5,
          title: TITLE,
          body: STORY,
          summary: { sentences: ['Short.'] },
          published_at: '2018-03-01T10:00:00Z',
          source: { id: 1, name: 'Marsh Post', domain: 'post.example' },
          author: { id: 2, name: 'Ada Reed' },
          links: { permalink: URL, related_stories: 'https://x.example' },
          language: 'en',
        },
      ],
    }),
    expected: { source: 'Marsh Post', url: URL, author: 'Ada Reed' },
  },
  {
    what: 'Mastodon',
    file: 'a.json',
    content: json([
      {
        id: '9',
        created_at: '2018-03-01T10:00:00.000Z',
        url: URL,
        content: HTML,
        account: { username: 'marsh', display_name: 'Marsh Post', url: 'https://s.example/@marsh' },
        language: 'en',
        media_attachments: [],
      },
    ]),
    expected: { url: URL, author: 'Marsh Post' },
    hasNoTitle: true,
  },
  {
    what: 'Ghost, tables in a list',
    file: 'a.json',
    content: json({
      db: [
        {
          meta: { version: '5' },
          data: {
            posts: [
              {
                id: 'g',
                title: TITLE,
                slug: 'lock',
                html: HTML,
                plaintext: STORY,
                published_at: '2018-03-01T10:00:00.000Z',
              },
            ],
            tags: [{ id: 't', name: 'Water', slug: 'water' }],
            users: [{ id: 'u', name: 'Ada Reed' }],
          },
        },
      ],
    }),
    expected: { id: 'g' },
  },
  {
    what: 'Drupal (JSON:API)',
    file: 'a.json',
    content: json({
      jsonapi: { version: '1.0' },
      data: [
        {
          type: 'node--article',
          id: 'd-1',
          attributes: {
            title: TITLE,
            created: '2018-03-01T10:00:00+00:00',
            body: { value: HTML, format: 'html', processed: HTML },
          },
        },
      ],
    }),
    expected: { id: 'd-1' },
  },
  {
    what: 'fields by language',
    file: 'a.json',
    content: json({
      items: [
        {
          sys: { id: 'c1' },
          fields: { title: { 'en-US': TITLE }, body: { 'en-US': STORY }, date: '2018-03-01' },
        },
      ],
    }),
  },
  {
    what: 'Trove, lists in lists',
    file: 'a.json',
    content: json({
      response: {
        zone: [
          {
            name: 'newspaper',
            records: {
              article: [
                {
                  id: '33',
                  heading: TITLE,
                  title: { id: '11', value: 'Marsh Post' },
                  date: '2018-03-01',
                  page: '4',
                  articleText: HTML,
                  troveUrl: URL,
                },
              ],
            },
          },
        ],
      },
    }),
    expected: { source: 'Marsh Post', url: URL },
  },
  {
    what: 'RSS turned into JSON',
    file: 'a.json',
    content: json({
      rss: {
        channel: [
          {
            title: ['Marsh Post'],
            item: [
              {
                title: [TITLE],
                link: [URL],
                description: [STORY],
                pubDate: ['Thu, 01 Mar 2018 10:00:00 GMT'],
              },
            ],
          },
        ],
      },
    }),
    expected: { url: URL },
    hasNoDate: true,
  },
  {
    what: 'Feedly',
    file: 'a.json',
    content: json({
      id: 'feed',
      items: [
        {
          id: 'f/1',
          title: TITLE,
          content: { content: HTML, direction: 'ltr' },
          published: 1519898400000,
          crawled: 1519999400000,
          origin: { title: 'Marsh Post', htmlUrl: 'https://post.example' },
          alternate: [{ href: URL, type: 'text/html' }],
        },
      ],
    }),
    expected: { source: 'Marsh Post', url: URL },
  },
  {
    what: 'FollowTheMoney',
    file: 'a.json',
    content: lines({
      id: 'e-1',
      schema: 'Article',
      properties: {
        title: [TITLE],
        bodyText: [STORY],
        publishedAt: ['2018-03-01'],
        author: ['Ada Reed'],
        sourceUrl: [URL],
      },
    }),
    expected: { id: 'e-1', author: 'Ada Reed', url: URL },
  },
  {
    what: 'Signal 1M',
    file: 'a.jsonl',
    content: lines({
      id: 's-1',
      content: STORY,
      title: TITLE,
      'media-type': 'News',
      source: 'Marsh Post',
      published: '2018-03-01T10:00:00Z',
    }),
    expected: { id: 's-1', source: 'Marsh Post' },
  },
  {
    what: 'the codes of Factiva as a table',
    file: 'a.csv',
    content: `AN,HD,BY,PD,SN,LA,LP,TD\nX1,${TITLE},Ada Reed,1 March 2018,Marsh Post,English,"${STORY.slice(0, 90)}","${STORY.slice(90)}"\n`,
    expected: { author: 'Ada Reed', source: 'Marsh Post' },
    hasNoDate: true,
  },
  {
    what: 'a table of CrowdTangle',
    file: 'a.csv',
    content: `Page Name,Post Created,Message,URL\nMarsh Post,2018-03-01 10:00:00 EST,"${STORY}",${URL}\n`,
    expected: { source: 'Marsh Post', url: URL },
    hasNoTitle: true,
  },
  {
    what: 'a story in blocks',
    file: 'a.json',
    content: json({
      title: TITLE,
      published: '2018-03-01',
      content: [
        { type: 'paragraph', text: STORY.slice(0, 90) },
        { type: 'paragraph', text: STORY.slice(90) },
      ],
    }),
  },
  {
    what: 'a list of stories in blocks',
    file: 'a.json',
    content: json({
      articles: [
        {
          title: TITLE,
          published: '2018-03-01',
          content: [
            { type: 'paragraph', text: STORY.slice(0, 90) },
            { type: 'paragraph', text: STORY.slice(90) },
          ],
        },
      ],
    }),
  },
];
