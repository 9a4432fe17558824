import { describe, expect, it } from 'vitest';
import { readNexisHtml } from '../../../../../src/ingest/formats/press/nexis-html.ts';
import { readNexisText } from '../../../../../src/ingest/formats/press/nexis-text.ts';
import { isNexisHtml, isNexisText } from '../../../../../src/ingest/formats/press/press-signs.ts';
import { streamOf } from '../../../../support/bytes.ts';

const readText = (text: string) => Array.fromAsync(readNexisText(streamOf(text, 100_000)));
const headOf = (text: string) => ({ name: 'a', bytes: Buffer.from(text), text });
const center = (text: string) => `${' '.repeat(30)}${text}`;
const COVER =
  'Download Request: Selected Items: 1-2\nTime Of Request: Friday, March 20, 2020  16:51:31\n\nSend To:\nA LIBRARY\n\nTerms: (ferry)\n\n\n';
const TAIL = `LOAD-DATE: March 6, 2019\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\n${center('Copyright 2019 Harbour Press Ltd')}\n${center('All Rights Reserved')}\n`;
const BODY = 'The ferry stays open.\n\nSo the council said on Monday.';

/** An article of the older layout: lines between the date and the text, as given. */
function older(
  number: number,
  of: number,
  lines: readonly string[],
  { source = 'Harbour Post (London)', date = 'March 5, 2019 Tuesday', tail = TAIL } = {},
): string {
  return [
    center(`${number} of ${of} DOCUMENTS`),
    center(source),
    center(date),
    ...lines,
    BODY,
    tail,
  ].join('\n\n\n');
}

const LINES = [
  'Ferry stays',
  'BYLINE: By Ada Reed',
  'SECTION: NEWS; Pg. 13',
  'LENGTH: 1,234 words',
];

describe('an article of LexisNexis in the older layout', () => {
  it('is read with all that its labels say', async () => {
    const [first, second] = await readText(
      COVER + older(1, 2, LINES) + older(2, 2, ['Second', 'LENGTH: 9 words']),
    );
    expect(first).toEqual({
      kind: 'draft',
      record: 1,
      contentHash: expect.any(String),
      title: 'Ferry stays',
      body: BODY,
      given: {
        date: '2019-03-05',
        source: 'Harbour Post (London)',
        section: 'NEWS',
        language: 'en',
        author: 'Ada Reed',
        extra: {
          loadDate: 'March 6, 2019',
          publicationType: 'Newspaper',
          copyright: 'Copyright 2019 Harbour Press Ltd All Rights Reserved',
          page: '13',
          wordCount: 1234,
        },
      },
    });
    expect(second).toMatchObject({ title: 'Second', given: { extra: { wordCount: 9 } } });
  });

  it('is read where title and text have labels too', async () => {
    const lines = [
      'SECTION: News; Pg. A1',
      'LENGTH: 90 words',
      'HEADLINE: Ferry stays',
      'BYLINE: Ada Reed',
      'BODY:',
    ];
    const text = [
      center('Copyright 2003 Harbour Press'),
      older(1, 1, lines, { date: 'March 5, 2003, Wednesday, Late Edition - Final' }),
    ].join('\n');
    expect((await readText(text))[0]).toMatchObject({
      title: 'Ferry stays',
      body: BODY,
      given: { date: '2003-03-05', author: 'Ada Reed', extra: { page: 'A1' } },
    });
  });

  it.each([
    [
      'German',
      '5. März 2019 Dienstag',
      ['Fähre bleibt', 'AUTOR: Ada Reed', 'RUBRIK: POLITIK; S. 13', 'LÄNGE: 90 Wörter'],
      'UPDATE: 6. März 2019\n\nSPRACHE: GERMAN; DEUTSCH\n\nPUBLICATION-TYPE: Zeitung\n',
      'de',
    ],
    [
      'French',
      '5 mars 2019 mardi',
      ['Le bac reste', 'AUTEUR: Ada Reed', 'RUBRIQUE: POLITIQUE; Pg. 13', 'LONGUEUR: 90 mots'],
      'DATE-CHARGEMENT: 6 mars 2019\n\nLANGUE: FRENCH; FRANÇAIS\n',
      'fr',
    ],
    [
      'Spanish',
      '5 marzo 2019 martes',
      ['El ferry sigue', 'AUTOR: Ada Reed', 'SECCIÓN: POLÍTICA; Pág. 13', 'LONGITUD: 90 palabras'],
      'FECHA-CARGA: 6 marzo 2019\n\nIDIOMA: SPANISH; ESPAÑOL\n',
      'es',
    ],
  ])('is read with labels in %s', async (_, date, lines, tail, language) => {
    expect((await readText(older(1, 1, lines, { date, tail })))[0]).toMatchObject({
      title: lines[0],
      body: BODY,
      given: {
        date: '2019-03-05',
        language,
        author: 'Ada Reed',
        extra: { page: '13', wordCount: 90 },
      },
    });
  });

  it('keeps a title with a colon, and one broken into lines', async () => {
    const [first, second] = await readText(
      older(1, 2, ['UPDATE: Ferry stays', 'LENGTH: 9 words']) +
        older(2, 2, ['Ferry stays;\nCouncil says so', 'LENGTH: 9 words']),
    );
    expect(first).toMatchObject({ title: 'UPDATE: Ferry stays' });
    expect(second).toMatchObject({ title: 'Ferry stays; Council says so' });
  });

  it('keeps a first sentence that begins with a word and a colon', async () => {
    const lines = ['Ferry stays', 'LENGTH: 9 words', 'Source: nobody knows it.'];
    expect((await readText(older(1, 1, lines)))[0]).toMatchObject({
      body: `Source: nobody knows it.\n\n${BODY}`,
    });
  });

  it('has its captions among its other fields, and not in its text', async () => {
    const tail = `GRAPHIC: A ferry.\n\nAnother ferry.\n\n${TAIL}`;
    expect((await readText(older(1, 1, LINES, { tail })))[0]).toMatchObject({
      body: BODY,
      given: { extra: { graphic: 'A ferry.\nAnother ferry.', loadDate: 'March 6, 2019' } },
    });
  });

  it('is read without a day that can be read, and without a title', async () => {
    const [undated, untitled] = await readText(
      older(1, 2, LINES, { date: 'Winter 2019' }) + older(2, 2, ['LENGTH: 9 words']),
    );
    expect(undated).toMatchObject({
      title: 'Ferry stays',
      given: { source: 'Harbour Post (London)' },
    });
    expect(undated).not.toHaveProperty('given.date');
    expect(untitled).toMatchObject({ body: BODY, given: { date: '2019-03-05' } });
    expect(untitled).not.toHaveProperty('title');
  });

  it('is told by name where it is in no layout that is known', async () => {
    expect(
      await readText(
        `${center('1 of 1 DOCUMENTS')}\n\nSome text.\n\nSUBJECT: ferries\n\nMore text.`,
      ),
    ).toEqual([
      {
        kind: 'refusal',
        record: 1,
        unreadable: false,
        reason: 'it is an article of LexisNexis in a layout that Dateline does not know',
      },
      { kind: 'remark', text: 'its export claims 1 article, and 0 were read' },
    ]);
  });
});

describe('an export of LexisNexis', () => {
  it('says when it claims another number of articles than are in it', async () => {
    const all = await readText(older(1, 500, LINES) + older(2, 500, LINES));
    expect(all.at(-1)).toEqual({
      kind: 'remark',
      text: 'its export claims 500 articles, and 2 were read',
    });
  });

  it('is held to the items that were chosen of a longer list', async () => {
    const all = await readText(COVER + older(1, 500, LINES) + older(2, 500, LINES));
    expect(all.map(({ kind }) => kind)).toEqual(['draft', 'draft']);
  });

  it('may be several exports joined, of which each has a cover and a claim', async () => {
    const one = COVER + older(1, 2, LINES) + older(2, 2, LINES);
    const all = await readText(one + one);
    expect(all.map(({ kind }) => kind)).toEqual(['draft', 'draft', 'draft', 'draft']);
    for (const draft of all) expect(draft).toMatchObject({ body: BODY });
  });

  it('is told from an ordinary text', () => {
    expect(isNexisText(headOf(COVER + older(1, 2, LINES)))).toBe(true);
    expect(
      isNexisText(headOf('Ferry stays\n\nThe council read 3 of 10 documents.\n\nLENGTH: 90 words')),
    ).toBe(false);
    expect(isNexisText(headOf(' \n'.repeat(30_000)))).toBe(false);
  });

  it('that ends at any byte gives what came before', async () => {
    const text = COVER + older(1, 2, LINES) + older(2, 2, LINES);
    for (let at = 0; at < text.length; at += 10)
      expect(
        (await readText(text.slice(0, at))).filter(({ kind }) => kind === 'draft').length,
      ).toBeLessThanOrEqual(2);
    expect(await readText('')).toMatchObject([{ kind: 'refusal' }]);
  });
});

const STYLE =
  '<HTML><HEAD><STYLE TYPE="text/css"><!--\n.c0 { text-align: center; }\n.c1 { text-align: center; margin-top: 0em; }\n.c4 { text-align: left; }\n--></STYLE>\n<TITLE>&nbsp;</TITLE><META TOPIC="null" DOCUMENTS="2" /></HEAD>\n<BODY>\n';

function htmlArticle(number: number, of: number): string {
  const block = (outer: string, text: string) =>
    `<BR><DIV CLASS="${outer}"><P CLASS="${outer === 'c0' ? 'c1' : 'c5'}"><SPAN CLASS="c2">${text}</SPAN></P>\n</DIV>\n`;
  const label = (name: string, value: string) => block('c4', `${name}: </SPAN><SPAN>${value}`);
  return `<A NAME="DOC_ID_${number}_0"></A><!-- Hide XML section from browser\n<DOC NUMBER=${number}>\n<DOCFULL> -->\n${block('c0', `${number} of ${of} DOCUMENTS`)}${block('c0', 'Harbour Post')}${block('c0', 'March 5, 2019 Tuesday 11:21 AM GMT')}${block('c4', 'Ferry stays &amp; sails')}${label('LENGTH', '90 words')}<BR><DIV CLASS="c4"><P CLASS="c8"><SPAN>The ferry</SPAN><SPAN> stays open.</SPAN></P>\n<P CLASS="c8"><SPAN>So the council said on Monday.</SPAN></P>\n</DIV>\n${label('LOAD-DATE', 'March 6, 2019')}${label('LANGUAGE', 'ENGLISH')}${block('c0', 'Copyright 2019 Harbour Press<BR>All Rights Reserved')}<!-- Hide XML section from browser\n</DOCFULL>\n</DOC> -->\n`;
}

describe('an export of LexisNexis as HTML', () => {
  const page = `${STYLE}${htmlArticle(1, 2)}${htmlArticle(2, 2)}</BODY></HTML>`;
  const read = (html: string) => Array.fromAsync(readNexisHtml(streamOf(html, 100_000)));

  it('is read article by article', async () => {
    const all = await read(page);
    expect(all).toHaveLength(2);
    expect(all[1]).toMatchObject({
      record: 2,
      title: 'Ferry stays & sails',
      body: BODY,
      given: {
        date: '2019-03-05T11:21 GMT',
        source: 'Harbour Post',
        language: 'en',
        extra: { wordCount: 90 },
      },
    });
  });

  it('is known by its hidden marks or its numbers', () => {
    expect(isNexisHtml(headOf(page))).toBe(true);
    expect(isNexisHtml(headOf('<p>The council read 3 of 10 documents.</p>'))).toBe(false);
  });

  it('of very many elements is read in one pass', async () => {
    const long = page.replace(
      '<P CLASS="c8">',
      `<P>${'<SPAN>a </SPAN>'.repeat(100_000)}</P><P CLASS="c8">`,
    );
    expect((await read(long)).map(({ kind }) => kind)).toEqual(['draft', 'draft']);
  });

  it('that ends at any byte gives what came before', async () => {
    for (let at = 0; at < page.length; at += 10)
      expect(
        (await read(page.slice(0, at))).filter(({ kind }) => kind === 'draft').length,
      ).toBeLessThanOrEqual(2);
  });
});

describe('an export of LexisNexis in other hands', () => {
  const newer = (title: string, above: readonly string[] = []) =>
    [
      title,
      ...above,
      'Harbour Post',
      'March 5, 2019 Tuesday',
      '',
      'Copyright 2019 Harbour Press Ltd All Rights Reserved',
      'Section: NEWS; Pg. 13',
      'Length: 1,234 words',
      'Byline: Ada Reed',
      'Body',
      '',
      'The ferry stays open.',
      `So the council said on Monday. ${'It went on for hours. '.repeat(10)}`,
      'Classification',
      'Language: ENGLISH',
      'Load-Date: March 6, 2019',
      'End of Document',
      '',
    ].join('\n');

  it('is read where a document was made into text with a paragraph a line', async () => {
    const text = newer('Ferry stays') + newer('Second');
    expect(isNexisText(headOf(text))).toBe(true);
    expect(await readText(text)).toMatchObject([
      {
        title: 'Ferry stays',
        body: expect.stringMatching(/^The ferry stays open\.\n\nSo the council .* hours\.$/),
        given: { source: 'Harbour Post', date: '2019-03-05', author: 'Ada Reed' },
      },
      { title: 'Second' },
    ]);
  });

  it('has no service in its title that names itself above the source', async () => {
    const [draft] = await readText(newer('Ferry stays', ['Newstex Blogs']));
    expect(draft).toMatchObject({ title: 'Ferry stays', given: { source: 'Harbour Post' } });
  });

  it('is parted at numbers in the plural of German', async () => {
    const text = older(1, 2, LINES) + older(2, 2, LINES);
    const german = text.replace(/(\d) of (\d) DOCUMENTS/g, '$1 von $2 DOKUMENTEN');
    expect(await readText(german)).toHaveLength(2);
  });

  it('has source and date where the line between them was lost', async () => {
    const text = older(1, 1, LINES, {
      source: `Harbour Post\n${' '.repeat(30)}March 5, 2019 Tuesday`,
      date: '',
    });
    const [draft] = await readText(text.replace(/\n\n\n {30}\n\n\n/, '\n\n\n'));
    expect(draft).toMatchObject({
      title: 'Ferry stays',
      given: { source: 'Harbour Post', date: '2019-03-05' },
    });
  });
});

describe('numbers that are none of an article', () => {
  it('are those of the pages of a document that was made into text', async () => {
    const article = (page: number) =>
      `Page ${page} of 2\n\nFerry stays\n\nHarbour Post (London)\n\nMarch 5, 2019 Tuesday\n\nCopyright 2019 Harbour Press Ltd\n\nLength: 12 words\n\nBody\n\n${BODY}\n\nEnd of Document\n\n`;
    const drafts = (await readText(article(1) + article(2))).filter(({ kind }) => kind === 'draft');
    expect(drafts).toMatchObject([{ title: 'Ferry stays' }, { title: 'Ferry stays' }]);
  });

  it('may have the word of a search within results before them', async () => {
    const text = (older(1, 2, LINES) + older(2, 2, LINES)).replace(/(\d of 2)/g, 'FOCUS - $1');
    expect(isNexisText(headOf(text))).toBe(true);
    const drafts = (await readText(text)).filter(({ kind }) => kind === 'draft');
    expect(drafts).toMatchObject([
      { title: 'Ferry stays', given: { source: 'Harbour Post (London)', date: '2019-03-05' } },
      { title: 'Ferry stays' },
    ]);
  });
});
