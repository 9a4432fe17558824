import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import {
  type Paragraph,
  presentText,
  type TextMarks,
  type Voice,
  withQuotationMarks,
} from '../../../src/web/article/article-text.ts';

const none: TextMarks = { hits: [], places: [], names: [], evidence: [], quotes: [] };
const voice: Voice = { style: 1, initials: 'NY', name: 'Nadira Yusupova', href: '/' };
const anArticle = (body: string, more: Partial<Article> = {}): Article => ({
  id: 'a1',
  title: 'Talks on the river',
  titleInBody: false,
  body,
  countries: [],
  speakers: [],
  quotes: [],
  ...more,
});
const span = (body: string, text: string) => {
  const start = body.indexOf(text);
  return { start, end: start + text.length };
};
const shown = (paragraphs: readonly Paragraph[]) =>
  paragraphs.map(({ pieces }) =>
    pieces.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''),
  );

describe('the text of an article', () => {
  it('is parted where lines end, white space around paragraphs left out', () => {
    expect(shown(presentText(anArticle('One.\n\n  Two. \r\nThree.'), none))).toEqual([
      'One.',
      'Two.',
      'Three.',
    ]);
  });

  it('does not print the title line of a plain-text article a second time', () => {
    const article = anArticle('Talks on the river\n\nMonday.\nText.', { titleInBody: true });
    expect(shown(presentText(article, none))).toEqual(['Monday.', 'Text.']);
  });

  it('prints a first line that is the title by chance', () => {
    const article = anArticle('Talks on the river\nText.');
    expect(shown(presentText(article, none))[0]).toBe('Talks on the river');
  });

  it('nests a hit and a place inside a quote', () => {
    const body = 'She said we meet in Tashkent on the river soon.';
    const [paragraph] = presentText(anArticle(body), {
      hits: [span(body, 'river')],
      places: [span(body, 'Tashkent')],
      names: [span(body, 'She')],
      evidence: [],
      quotes: [{ ...span(body, 'we meet in Tashkent on the river'), voice }],
    });
    expect(paragraph?.pieces.map(({ kind }) => kind)).toEqual(['plain', 'quote', 'plain']);
    expect(paragraph?.pieces[1]?.runs).toEqual([
      { text: 'we meet in ', isHit: false, isPlace: false, isName: false, anchors: [] },
      { text: 'Tashkent', isHit: false, isPlace: true, isName: false, anchors: ['w20'] },
      { text: ' on the ', isHit: false, isPlace: false, isName: false, anchors: [] },
      { text: 'river', isHit: true, isPlace: false, isName: false, anchors: ['h1'] },
    ]);
  });

  it('cuts a hit that begins in a quote and ends outside', () => {
    const body = 'they meet again soon';
    const [paragraph] = presentText(anArticle(body), {
      ...none,
      hits: [span(body, 'meet again')],
      quotes: [{ ...span(body, 'they meet'), voice }],
    });
    const runs = paragraph?.pieces.flatMap((piece) =>
      piece.runs.map((run) => [piece.kind, run.text, run.isHit]),
    );
    expect(runs).toEqual([
      ['quote', 'they ', false],
      ['quote', 'meet', true],
      ['plain', ' again', true],
      ['plain', ' soon', false],
    ]);
  });

  it('names the speaker once where a quote runs over paragraphs', () => {
    const body = 'One is said.\nTwo is said.';
    const pieces = presentText(anArticle(body), {
      ...none,
      quotes: [{ start: 0, end: body.length, voice }],
    }).flatMap((paragraph) => paragraph.pieces);
    expect(pieces).toMatchObject([{ isContinued: true }, { isContinued: false }]);
  });

  it('never loses, doubles or changes a character, whatever overlaps what', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(60), fc.nat(20))
        .map(([start, length]) => ({ start, end: start + length + 1 })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '“', '<', '😀'), maxLength: 60 }),
        fc.record({ hits: spans, places: spans, names: spans, quotes: spans }),
        (body, marks) => {
          const quotes = marks.quotes.map((quote) => ({ ...quote, voice: undefined }));
          const paragraphs = presentText(anArticle(body), { ...none, ...marks, quotes });
          expect(shown(paragraphs)).toEqual(
            body
              .split(/[\n\r]+/)
              .map((line) => line.trim())
              .filter((line) => line !== ''),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the stretch of a quote', () => {
  it.each([
    ['He said “come here,” twice', 'come here', '“come here,”'],
    ['He said "come here" twice', 'come here', '"come here"'],
    ['He said they come here twice', 'they come here', 'they come here'],
    ['“come here', 'come here', 'come here'],
  ])('of %s holds its marks where it has both', (body, words, whole) => {
    const { start, end } = span(body, words);
    const wider = withQuotationMarks(body, start, end);
    expect(body.slice(wider.start, wider.end)).toBe(whole);
  });
});
