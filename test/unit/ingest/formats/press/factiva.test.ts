import { describe, expect, it } from 'vitest';
import { readFactiva } from '../../../../../src/ingest/formats/press/factiva.ts';
import { isFactiva } from '../../../../../src/ingest/formats/press/press-signs.ts';
import { streamOf } from '../../../../support/bytes.ts';
import {
  aDisplayedArticle,
  aFactivaPage,
  aLabelledArticle,
} from '../../../../support/press-exports.ts';

const read = (page: string | Uint8Array) => Array.fromAsync(readFactiva(streamOf(page, 100_000)));
const headOf = (text: string) => ({ name: 'a.html', bytes: Buffer.from(text), text });
const ID = 'HARB000020190305ef350000a';
const BODY = 'The ferry stays open.\n\nSo the council said on Monday.';
const RIGHTS = '(c) 2019 Harbour Press Ltd';

describe('an article of Factiva as it is displayed', () => {
  it.each([
    ['English', '1,234 words', '5 March 2019', 'English', 'Document'],
    ['German', '1.234 Wörter', '5 März 2019', 'Englisch', 'Dokument'],
    ['French', '1 234 mots', '5 mars 2019', 'Anglais', 'Document'],
    ['Spanish', '1.234 palabras', '5 marzo 2019', 'Inglés', 'Documento'],
    ['Chinese', '1,234 字', '2019 年 3 月 5 日', '英语', '文件'],
    ['Chinese with names of months', '1234 字', '5 三月 2019', '英文', '文档'],
  ])('is read in an interface in %s', async (_, words, date, language, document) => {
    const below = [words, date, 'Harbour Post', 'HARB', '1; National', '13', language, RIGHTS];
    const article = aDisplayedArticle(
      ID,
      'Ferry stays',
      { above: ['News'], below, author: 'By Ada Reed' },
      undefined,
      document,
    );
    expect(await read(aFactivaPage([article]))).toEqual([
      {
        kind: 'draft',
        record: 1,
        contentHash: expect.any(String),
        id: ID,
        title: 'Ferry stays',
        body: BODY,
        given: {
          date: '2019-03-05',
          source: 'Harbour Post',
          section: 'News',
          language: 'en',
          author: 'Ada Reed',
          extra: {
            sourceCode: 'HARB',
            edition: '1; National',
            page: '13',
            copyright: RIGHTS,
            publisher: 'Harbour Press Ltd',
            wordCount: 1234,
          },
        },
      },
    ]);
  });

  it('may lack all lines but the date and the source, and have a time or a credit', async () => {
    const bare = aDisplayedArticle(ID, 'A', {
      below: ['5 March 2019', 'Harbour Post', 'HARB', 'English'],
    });
    const full = aDisplayedArticle(ID, 'B', {
      below: [
        'Special to the Post',
        '90 words',
        '5 March 2019',
        '14:05',
        'Harbour Post',
        'HARB',
        'English',
      ],
    });
    const [first, second] = await read(aFactivaPage([bare, full]));
    expect(first).toMatchObject({
      title: 'A',
      given: { date: '2019-03-05', source: 'Harbour Post' },
    });
    expect(second).toMatchObject({
      title: 'B',
      given: {
        date: '2019-03-05T14:05',
        source: 'Harbour Post',
        extra: { credit: 'Special to the Post' },
      },
    });
  });

  it('keeps its source where its date is in a language that is not known', async () => {
    const below = ['90 words', '5 Maaliskuuta 2019', 'Harbour Post', 'HARB', 'English'];
    const [draft] = await read(aFactivaPage([aDisplayedArticle(ID, 'A', { below })]));
    expect(draft).toMatchObject({ title: 'A', given: { source: 'Harbour Post' } });
  });

  it('keeps a caption at its end, and tables as lines', async () => {
    const article = aDisplayedArticle(
      ID,
      'A',
      { below: ['9 words', '5 March 2019', 'Post', 'HARB', 'English'] },
      ['One.</p><p>A caption.</p><p class="articleParagraph">Two <b>marked</b> words.'],
    );
    const [draft] = await read(aFactivaPage([article]));
    expect(draft).toMatchObject({ body: 'One.\n\nA caption.\n\nTwo marked words.' });
  });

  it('has no number of a list in its title, and leaves the summary of the search out', async () => {
    const numbered = (number: number) =>
      aDisplayedArticle(ID, `${number}) Ferry ${number}`, {
        below: ['5 March 2019', 'Post', 'HARB', 'English'],
      }).replace('enHeadline', 'enHeadline counted');
    const summary =
      '<div id="summary"><table><tr><td>Datum</td><td>01/04/2019</td></tr><tr><td>Results</td><td>1,771</td></tr></table></div>';
    const all = await read(aFactivaPage([numbered(1), numbered(2), numbered(4)], summary));
    expect(all.map((one) => (one.kind === 'draft' ? one.title : one))).toEqual([
      'Ferry 1',
      'Ferry 2',
      'Ferry 4',
      { kind: 'remark', text: 'its export claims 4 articles, and 3 were read' },
    ]);
  });

  it('is told by name where its layout is not known', async () => {
    const strange = '<div class="article enArticle"><h3>Ferry</h3><p>Text.</p></div>';
    expect(await read(aFactivaPage([strange]))).toEqual([
      {
        kind: 'refusal',
        record: 1,
        unreadable: false,
        reason: 'it is an article of Factiva in a layout that Dateline does not know',
      },
      { kind: 'remark', text: 'its export claims 1 article, and 0 were read' },
    ]);
  });
});

const LANGUAGES: readonly (readonly [string, readonly string[]])[] = [
  ['codes', ['SE', 'HD', 'BY', 'WC', 'PD', 'SN', 'PG', 'LA', 'LP', 'TD', 'AN']],
  [
    'English',
    [
      'Section',
      'Headline',
      'Byline',
      'Word Count',
      'Publication Date',
      'Source Name',
      'Page',
      'Language',
      'Lead Paragraph',
      'Text',
      'Accession Number',
    ],
  ],
  [
    'German',
    [
      'Rubrik',
      'Schlagzeile',
      'Autor',
      'Wortanzahl',
      'Datum',
      'Quelle',
      'Seite',
      'Sprache',
      'Leitabsatz',
      'Volltext',
      'Zugangsnummer',
    ],
  ],
  [
    'French',
    [
      'Rubrique',
      'Titre',
      'Auteur',
      'Nombre de mots',
      'Date de publication',
      'Nom de la source',
      'Page',
      'Langue',
      'Chapeau',
      'Texte',
      "Numéro d'accès",
    ],
  ],
  [
    'Spanish',
    [
      'Sección',
      'Título',
      'Autor',
      'Número de palabras',
      'Fecha',
      'Fuente',
      'Página',
      'Idioma',
      'Párrafo principal',
      'Texto',
      'Número de acceso',
    ],
  ],
  [
    'Chinese',
    ['栏目', '标题', '作者', '字数', '日期', '来源', '页', '语言', '导语', '正文', '文件'],
  ],
];

describe('an article of Factiva with its indexing', () => {
  it.each(LANGUAGES)('is read by its labels in %s', async (_, labels) => {
    const values = [
      'News',
      'Ferry stays',
      'By Ada Reed',
      '90',
      '5 March 2019',
      'Harbour Post',
      '13',
      'English',
      '<p>The ferry stays open.</p>',
      '<p>So the council said</p><p>on Monday.</p>',
      `Document ${ID}`,
    ];
    const rows = labels.map((label, at) => [label, values[at] ?? ''] as const);
    const [draft] = await read(
      aFactivaPage([aLabelledArticle([...rows, ['IN', 'iferry : Ferries']])]),
    );
    expect(draft).toMatchObject({
      id: ID,
      title: 'Ferry stays',
      body: 'The ferry stays open.\n\nSo the council said\n\non Monday.',
      given: {
        date: '2019-03-05',
        source: 'Harbour Post',
        section: 'News',
        author: 'Ada Reed',
        language: 'en',
        extra: { IN: 'iferry : Ferries', page: '13', wordCount: 90 },
      },
    });
  });
});

describe('a page of Factiva', () => {
  const page = aFactivaPage(
    [1, 2, 3].map((at) =>
      aDisplayedArticle(`${ID}${at}`, `Ferry ${at}`, {
        below: ['5 March 2019', 'Post', 'HARB', 'English'],
      }),
    ),
  );

  it('is known by its articles or its title, and a page about Factiva is none', () => {
    expect(isFactiva(headOf(page))).toBe(true);
    expect(isFactiva(headOf(page.replace('<title>Factiva', '<title>My export')))).toBe(true);
    expect(
      isFactiva(headOf('<title>Factiva buys a ferry</title><div class="article">Text</div>')),
    ).toBe(false);
  });

  it('without articles is refused by name', async () => {
    expect(await read(aFactivaPage([]))).toEqual([
      {
        kind: 'refusal',
        unreadable: false,
        reason: 'it is a page of Factiva without a full article: export the articles themselves',
      },
    ]);
  });

  it('may be in another encoding that it names', async () => {
    const bytes = Buffer.from(
      page.replace('UTF-8', 'windows-1252').replace('Ferry 1', 'F\u00e4hre 1'),
      'latin1',
    );
    expect((await read(bytes))[0]).toMatchObject({ title: 'Fähre 1' });
  });

  it('that ends at any byte gives what came before', async () => {
    for (let at = 0; at < page.length; at += 10) {
      const found = await read(page.slice(0, at));
      const titles = found.flatMap((one) => (one.kind === 'draft' ? [one.title ?? ''] : []));
      expect(titles.length).toBeLessThanOrEqual(3);
      for (const title of titles) expect('Ferry 1 Ferry 2 Ferry 3').toContain(title);
    }
  });
});
