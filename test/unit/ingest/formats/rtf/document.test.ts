import { describe, expect, it } from 'vitest';
import { isRtf, rtfDocument } from '../../../../../src/ingest/formats/rtf/document.ts';

const document = (content: string | Uint8Array) => rtfDocument(Buffer.from(content));
/** The paragraphs of a file, whose content stands in one group. */
function paragraphs(content: string | Uint8Array) {
  const found = document(content);
  if (found.kind !== 'document') throw new Error(found.reason);
  return found.paragraphs;
}
const texts = (content: string) => paragraphs(content).map(({ text }) => text);
const inside = (content: string) => `{\\rtf1\\ansi\\ansicpg1252 ${content}}`;

describe('paragraphs of Rich Text Format', () => {
  it('end at their marks, and lines within them at theirs', () => {
    expect(texts(inside('Ferry\\par\r\nstays\\line open\\par\\par The \\tab end'))).toEqual([
      'Ferry',
      'stays\nopen',
      'The end',
    ]);
  });

  it('are centred up to a new beginning', () => {
    const found = paragraphs(inside('\\pard\\qc Post\\par 5 March\\par\\pard Ferry\\par'));
    expect(found.map(({ isCentered }) => isCentered)).toEqual([true, true, false]);
  });

  it('are bold where all of their letters are', () => {
    const found = paragraphs(
      inside('{\\b Ferry stays}\\par \\b Ferry\\b0  stays\\par\\b x\\plain\\par'),
    );
    expect(found.map(({ isBold }) => isBold)).toEqual([true, false, true]);
  });

  it.each([
    ["d\\'e9j\\'e0 \\'93vu\\'94", 'déjà “vu”'],
    ['d\\u233?j\\u224?', 'déjà'],
    ['\\u-10179?\\u-8704?', '\u{1f600}'],
    ["\\uc2\\u26412\\'96\\'7bo", '本o'],
    ['\\uc0\\u233 t\\u233 .', 'ét\u00e9.'],
    ['{\\uc0 \\u233 }\\u233?!', 'éé!'],
    ['\\u8217\\par', '’'],
    [
      'a\\~b\\_c\\-d\\emdash\\endash\\lquote\\rquote\\ldblquote\\rdblquote\\bullet',
      'a b-cd—–‘’“”•',
    ],
    ['\\{a\\}\\\\', '{a}\\'],
    ["\\'zz\\'4", 'zz4'],
  ])('hold the letters of %s', (content, text) => {
    expect(texts(inside(content))).toEqual([text]);
  });

  it.each([
    ['1251', "\\'cf\\'f0\\'ee\\'ec", 'Пром'],
    ['932', "\\'93\\'fa\\'96\\'7b", '日本'],
    ['936', "\\'d6\\'d0\\'ce\\'c4", '中文'],
    ['10000', "\\'8e", 'é'],
    ['65001', "\\'c3\\'a9", 'é'],
    ['437', "a\\'82", 'a\ufffd'],
    ['99999', "a\\'82", 'a\ufffd'],
    ['932', "\\'93", '\ufffd'],
  ])('are in the code page %s', (page, content, text) => {
    expect(texts(`{\\rtf1\\ansi\\ansicpg${page} ${content}}`)).toEqual([text]);
  });

  it('are in the code page of their font', () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times CYR;}}';
    expect(texts(inside(`${fonts}\\f0 \\'e9{\\f1 \\'cf}\\'e9\\f1 \\'cf\\plain \\'e9`))).toEqual([
      'éПéПé',
    ]);
  });

  it('may have letters that are not escaped', () => {
    expect(paragraphs(Buffer.from(inside('déjà'), 'utf-8'))[0]?.text).toBe('déjà');
    expect(paragraphs(Buffer.from(inside('déjà'), 'latin1'))[0]?.text).toBe('déjà');
  });

  it('are rows of a table with their cells', () => {
    const row = '\\trowd\\pard\\intbl HD\\cell Ferry stays\\cell\\row';
    const long = '\\trowd\\intbl TD\\cell One.\\par Two.\\cell\\row\\pard After\\par';
    expect(paragraphs(inside(`${row}${long}`)).map(({ text, cells }) => cells ?? text)).toEqual([
      ['HD', 'Ferry stays'],
      ['TD', 'One.\n\nTwo.'],
      'After',
    ]);
  });

  it('have the names of their bookmarks and the address of their first link', () => {
    const link = '{\\field{\\*\\fldinst {HYPERLINK "https://example.org/1" }}{\\fldrslt Ferry}}';
    expect(
      paragraphs(
        inside(`{\\*\\bkmkstart Bookmark_1}{\\*\\bkmkend Bookmark_1}\\par ${link} stays\\par`),
      ),
    ).toEqual([
      {
        text: 'Ferry stays',
        isCentered: false,
        isBold: false,
        marks: ['Bookmark_1'],
        link: 'https://example.org/1',
      },
    ]);
  });

  it.each([
    '{\\info{\\title Secret}{\\author x}}',
    '{\\stylesheet{\\s1 heading 1;}}',
    '{\\colortbl;\\red0\\green0\\blue0;}',
    '{\\header Page 1\\par}',
    '{\\footerf Page 1\\par}',
    '{\\pict\\wmetafile8 0102ff}',
    '{\\*\\unknown words {of} it}',
    '{\\footnote A note.}',
    '{\\v hidden}',
    '{\\deleted gone}',
    '{\\listtext 1.\\tab}',
    '{\\pict\\bin5 }{\\p}}',
  ])('hold nothing of %s', (group) => {
    expect(texts(inside(`Ferry${group} stays\\par`))).toEqual(['Ferry stays']);
  });
});

describe('a hostile file of Rich Text Format', () => {
  it('that ends at any byte gives what came before', () => {
    const whole = inside(
      "{\\fonttbl{\\f1\\fcharset204 a;}}\\f1 \\'cf\\u233?{\\b Ferry}\\par\\trowd a\\cell b\\cell\\row",
    );
    for (let at = 0; at <= whole.length; at += 1) {
      const found = document(whole.slice(0, at));
      expect(found).toMatchObject({ kind: 'document', isWhole: at === whole.length || at === 0 });
    }
  });

  it('of too many groups is not read, and one that closes what was not open is', () => {
    expect(document(`${'{'.repeat(20_000)}`)).toEqual({
      kind: 'unreadable',
      reason: 'its groups are nested deeper than 10,000',
    });
    expect(document(`{\\rtf1 a}}}}b`)).toMatchObject({
      isWhole: false,
      paragraphs: [{ text: 'ab' }],
    });
  });

  it('of too many paragraphs is not read', () => {
    expect(document(inside('a\\par '.repeat(500_002)))).toEqual({
      kind: 'unreadable',
      reason: 'it has more than 500,000 paragraphs',
    });
  });

  it('that says wrong sizes and numbers is read', () => {
    for (const word of [
      '\\bin99999999 ',
      '\\uc99999999 ',
      '\\uc-5 ',
      '\\u99999999999 ',
      '\\ansicpg-1 ',
      '\\f-1 ',
    ])
      expect(document(inside(`a${word}b`)).kind).toBe('document');
  });

  it('holds no letter that is half a pair', () => {
    expect(texts(inside('a\\u-10179?b'))).toEqual(['a\ufffdb']);
  });
});

it('is known by how it begins', () => {
  expect(isRtf(Buffer.from('{\\rtf1'))).toBe(true);
  expect(isRtf(Buffer.from('\ufeff {\\rtf1'))).toBe(true);
  expect(isRtf(Buffer.from('A {\\rtf1'))).toBe(false);
});
