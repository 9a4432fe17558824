import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { extractArticle } from '../../../src/extract/article.ts';

// Long enough that the language is plain, and nobody is named in it.
const LEAD =
  'The council of the valley met on Monday to speak about the price of water and the state of the road.';

const tag = (text: string): Article =>
  extractArticle({
    id: 'a',
    title: 'A meeting in the valley',
    body: `${LEAD}\n\n${text}`,
    given: {},
  });
const said = (text: string): (string | undefined)[][] =>
  tag(text)
    .quotes.filter(({ kind }) => kind !== 'indirect')
    .map(({ text: words, speaker }) => [words.split(' ')[0], speaker?.name]);
const speakers = (text: string): string[] => tag(text).speakers.map(({ name }) => name);

describe('a quote goes to', () => {
  it.each([
    [
      'who stands before the verb after it',
      '“The gauge is broken again,” Omid Rahmatov told reporters.',
      'Omid Rahmatov',
    ],
    [
      'who stands after the verb after it',
      '“The gauge is broken again,” said Omid Rahmatov, a farmer.',
      'Omid Rahmatov',
    ],
    [
      'who stands before it',
      'Omid Rahmatov said that “the gauge is broken again”.',
      'Omid Rahmatov',
    ],
    [
      'a full name with a role',
      'The envoy for the valley, Omid Rahmatov, said: “The gauge is broken again.”',
      'Omid Rahmatov',
    ],
    [
      'a name with a clause between commas',
      'Omid Rahmatov, who chairs the board, said: “The gauge is broken again.”',
      'Omid Rahmatov',
    ],
    [
      'a name behind titles',
      '“The gauge is broken again,” Deputy Water Minister Omid Rahmatov said.',
      'Omid Rahmatov',
    ],
    [
      'whom it is according to',
      'According to Omid Rahmatov, “the gauge is broken again”.',
      'Omid Rahmatov',
    ],
    ['the name before a colon', 'Omid Rahmatov: “The gauge is broken again.”', 'Omid Rahmatov'],
    [
      'who was quoted as saying it',
      'Omid Rahmatov was quoted by an agency as saying “the gauge is broken again”.',
      'Omid Rahmatov',
    ],
    [
      'the subject of a sentence with a participle',
      'Omid Rahmatov shook his head, saying “the gauge is broken again”.',
      'Omid Rahmatov',
    ],
    [
      'the subject of a first verb',
      'Omid Rahmatov opened the meeting and said “the gauge is broken again”.',
      'Omid Rahmatov',
    ],
    ['who signed it', '“The gauge is broken again.” — Omid Rahmatov', 'Omid Rahmatov'],
    [
      'the name after a question',
      '“Is the gauge broken again?” Omid Rahmatov asked.',
      'Omid Rahmatov',
    ],
    [
      'whom the sentence before it is about',
      'Omid Rahmatov had brought a photograph. “The gauge is broken again.”',
      'Omid Rahmatov',
    ],
    ['straight marks', '"The gauge is broken again," Omid Rahmatov said.', 'Omid Rahmatov'],
    ['doubled marks', "``The gauge is broken again,'' Omid Rahmatov said.", 'Omid Rahmatov'],
    [
      'a closing mark that is an opening one',
      '“The gauge is broken again, “Omid Rahmatov said.',
      'Omid Rahmatov',
    ],
    [
      'a family name that stands first',
      '“The gauge is broken again,” said Kim Hyon-sok. Kim left.',
      'Kim Hyon-sok',
    ],
  ])('%s', (_, text, speaker) => {
    expect(said(text)).toEqual([[expect.stringMatching(/^(?:the|is)$/i), speaker]]);
  });

  it.each([
    [
      'a spokesman for somebody',
      '“The gauge is broken again,” a spokesman for Omid Rahmatov said.',
    ],
    [
      'a ministry',
      '“The gauge is broken again,” the ministry of water said. Omid Rahmatov was there.',
    ],
    [
      'a joint statement',
      '“The gauge is broken again,” the joint statement said after Omid Rahmatov had left.',
    ],
    ['officials', '“The gauge is broken again,” officials said.'],
    ['an agency', '“The gauge is broken again,” the news agency reported.'],
    ['a firm', '“The gauge is broken again,” Rahmatov Energy said.'],
    ['who would say it', 'Omid Rahmatov would not say whether “the gauge is broken again”.'],
  ])('nobody where the source is %s', (_, text) => {
    expect(said(text).map(([, speaker]) => speaker)).toEqual([undefined]);
    expect(speakers(text)).toEqual([]);
  });

  it('keeps the words for a source without a name', () => {
    const [quote] = tag('“The gauge is broken again,” the joint statement said.').quotes;
    expect(quote?.sourceText).toBe('the joint statement');
  });
});

describe('speakers', () => {
  it('are called by their full name wherever the surname stands alone', () => {
    const text = 'Omid Rahmatov said the gauge was broken. “Four more are,” Rahmatov added.';
    expect(speakers(text)).toEqual(['Omid Rahmatov']);
    expect(said(text)).toEqual([['Four', 'Omid Rahmatov']]);
  });

  it('are meant by the pronoun of their gender', () => {
    const text =
      'Omid Rahmatov said the gauge was broken. Maria Verhaegen said it was not.\n\n“He has not looked,” she added.';
    expect(said(text)).toEqual([['He', 'Maria Verhaegen']]);
  });

  it('both speak where both are named', () => {
    const text =
      'Omid Rahmatov and Maria Verhaegen said that the gauge would be mended before the winter.';
    expect(speakers(text).toSorted()).toEqual(['Maria Verhaegen', 'Omid Rahmatov']);
  });

  it('of one surname are kept apart by first name and honorific', () => {
    const text =
      'Omid Rahmatov said the gauge was broken. Maria Rahmatov said it was not. “It is broken,” Mr. Rahmatov said. “It never was,” Mrs. Rahmatov said.';
    expect(said(text)).toEqual([
      ['It', 'Omid Rahmatov'],
      ['It', 'Maria Rahmatov'],
    ]);
  });

  it('are meant by a role that one person alone was named with', () => {
    const text =
      'Water Minister Omid Rahmatov came late. “The gauge is broken again,” the minister said.';
    expect(said(text)).toEqual([['The', 'Omid Rahmatov']]);
  });

  it('go on over paragraphs that open with a mark and close with none', () => {
    const text =
      'Omid Rahmatov said: “The gauge is broken again.\n\n“Nobody has come to look at it.”';
    expect(said(text).map(([, speaker]) => speaker)).toEqual(['Omid Rahmatov', 'Omid Rahmatov']);
  });

  it('are not made by words of one or two', () => {
    expect(speakers('Omid Rahmatov called the plan “inclusive”.')).toEqual([]);
  });

  it('are never taken from bylines, credits and teasers', () => {
    const page = `A meeting in the valley\n\nBy Omid Rahmatov\n\n${LEAD}\n\nReporting by Maria Verhaegen; Editing by Bo Lind\nRead more: Ana Petrova says no`;
    expect(extractArticle({ id: 'a', body: page, given: {} }).speakers).toEqual([]);
  });

  it('carry the words that gave them', () => {
    const article = tag('“The gauge is broken again,” Omid Rahmatov told reporters.');
    const [evidence] = article.speakers[0]?.evidence ?? [];
    expect(evidence).toMatchObject({ text: 'Omid Rahmatov told', rule: 'subject-verb' });
    expect(article.body.slice(evidence?.start, evidence?.end)).toBe('Omid Rahmatov told');
  });

  it('carry the role printed beside the name', () => {
    expect(
      tag('Water Minister Omid Rahmatov said that the gauge was broken.').speakers[0]?.role,
    ).toBe('Water Minister');
  });

  it('are found in reported speech without marks', () => {
    const [quote] = tag('Omid Rahmatov said that the gauge by the bridge was broken.').quotes;
    expect(quote).toMatchObject({
      kind: 'indirect',
      text: 'the gauge by the bridge was broken',
      verb: 'said',
    });
  });
});

describe('extraction holds for any text:', () => {
  const piece = fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      "''",
      ' said ',
      ' he ',
      'Omid Rahmatov',
      ', ',
      '. ',
      '\n',
      ' the minister ',
      'according to ',
      ' — ',
      ': ',
      'Uzbek ',
      '21 October 2021',
      'é',
      '\ud800',
      'شخص ',
    ],
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('every offset lies inside it, and every slice is what the tag says', () => {
    fc.assert(
      fc.property(text, (body) => {
        const article = extractArticle({ id: 'a', body, given: {} });
        const spans = [
          ...article.countries.flatMap(({ evidence }) => evidence),
          ...article.speakers.flatMap(({ evidence }) => evidence),
          ...article.quotes,
        ];
        for (const { start, end, text: words } of spans) expect(body.slice(start, end)).toBe(words);
      }),
      { numRuns: 500 },
    );
  });

  it('the same text gives the same tags', () => {
    fc.assert(
      fc.property(text, (body) => {
        const raw = { id: 'a', body, given: {} };
        expect(extractArticle(raw)).toEqual(extractArticle(raw));
      }),
    );
  });

  it.each([
    ['a million quotation marks', '"'.repeat(1_000_000)],
    ['a line of 5 MB', 'Mr Rahmatov said the Uzbek envoy left. '.repeat(128_000)],
    ['5 MB without a space', 'Aa'.repeat(2_500_000)],
    ['5 MB of names', 'Omid Rahmatov '.repeat(357_000)],
    ['right-to-left text', 'قال المندوبون إن معاهدة النهر '.repeat(160_000)],
    ['lone surrogates', '\ud800a'.repeat(1_000_000)],
    ['a million marks after a sentence', `${LEAD}\n\n${'"'.repeat(1_000_000)}`],
    ['300,000 verbs of one sentence', `${LEAD}\n\n${'Omid Rahmatov said, '.repeat(300_000)}`],
    [
      '200,000 persons',
      LEAD +
        Array.from({ length: 200_000 }, (_, at) => ` Omid R${at.toString(36)} said so.`).join(''),
    ],
    ['an open quote a line', '“a b c d said\n'.repeat(300_000)],
  ])('%s ends', (_, body) => {
    expect(extractArticle({ id: 'a', body, given: {} }).body).toHaveLength(body.length);
  });
});
