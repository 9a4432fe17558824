import { describe, expect, it } from 'vitest';
import { readPressRtf } from '../../../../../src/ingest/formats/press/rtf/press-rtf.ts';
import { streamOf } from '../../../../support/bytes.ts';

const read = (rtf: string | Uint8Array) => Array.fromAsync(readPressRtf(streamOf(rtf, 100_000)));
const inRtf = (content: string) =>
  `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}}{\\header Factiva\\par}\n${content}}`;
const par = (...lines: string[]) => lines.map((line) => `\\pard ${line}\\par\n`).join('');
const center = (line: string) => `\\pard\\qc ${line}\\par\n`;
const ID = 'HARB000020190305ef350000a';
const BODY = 'The ferry stays open.\n\nSo the council said on Monday.';
const STORY = BODY.split('\n\n');

/** An article of Factiva as it is displayed. */
function displayed({
  id = ID,
  lines = [
    'By Ada Reed',
    '1,234 words',
    '5 March 2019',
    'Harbour Post',
    'HARB',
    '13',
    'English',
    'Copyright 2019 Harbour Press Ltd',
  ],
  end = true,
} = {}) {
  const rest = end ? ['Harbour Press Ltd', `Document ${id}`] : [];
  return par('News', '{\\b Ferry stays}', ...lines, ...STORY, ...rest);
}

describe('an export of Factiva as Rich Text Format', () => {
  it('is read as displayed', async () => {
    const all = await read(inRtf(displayed() + displayed()));
    expect(all).toHaveLength(2);
    expect(all[0]).toEqual({
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
          copyright: 'Copyright 2019 Harbour Press Ltd',
          publisher: 'Harbour Press Ltd',
          page: '13',
          wordCount: 1234,
        },
      },
    });
  });

  it.each([
    [
      'without an author',
      ['90 words', '5 March 2019', 'Harbour Post', 'HARB', 'English', '(c) 2019 X'],
    ],
    ['without rights', ['90 words', '5 March 2019', '14:05', 'Harbour Post', 'HARB', 'English']],
    [
      'in German',
      ["90 W\\'f6rter", "5 M\\'e4rz 2019", 'Harbour Post', 'HARB', 'Englisch', '(c) 2019 X'],
    ],
  ])('is read %s', async (_, lines) => {
    expect((await read(inRtf(displayed({ lines }))))[0]).toMatchObject({
      title: 'Ferry stays',
      given: { date: expect.stringMatching(/^2019-03-05/), source: 'Harbour Post', language: 'en' },
    });
  });

  it('is read with its indexing, as rows of a table', async () => {
    const row = (code: string, value: string) =>
      `\\trowd\\pard\\intbl {\\b ${code}}\\cell \\pard\\intbl ${value}\\cell\\row\n`;
    const article = [
      row('HD', 'Ferry stays'),
      row('BY', 'By Ada Reed'),
      row('WC', '1,234 words'),
      row('PD', '5 March 2019'),
      row('SN', 'Harbour Post'),
      row('LA', 'English'),
      row('LP', STORY[0] ?? ''),
      row('TD', `${STORY[1]}\\par A third.`),
      row('AN', `Document ${ID}`),
    ].join('');
    const all = await read(inRtf(article + article));
    expect(all).toHaveLength(2);
    expect(all[1]).toMatchObject({
      id: ID,
      title: 'Ferry stays',
      body: `${BODY}\n\nA third.`,
      given: {
        date: '2019-03-05',
        source: 'Harbour Post',
        author: 'Ada Reed',
        extra: { wordCount: 1234 },
      },
    });
  });

  it('leaves out the summary of the search, and says where the file breaks off', async () => {
    const summary = par('Search Summary', 'Text', 'ferry', 'Results Found', '1');
    expect((await read(inRtf(displayed() + summary))).map(({ kind }) => kind)).toEqual(['draft']);
    expect(await read(inRtf(displayed() + displayed({ end: false })))).toMatchObject([
      { kind: 'draft' },
      { kind: 'draft', title: 'Ferry stays' },
      { kind: 'remark', text: 'it breaks off in its last article' },
    ]);
  });

  it('names articles in a layout that is not known', async () => {
    const odd = par('Ferry stays', 'Some line', `Document ${ID}`);
    expect(await read(inRtf(displayed() + odd))).toMatchObject([
      { kind: 'draft' },
      { record: 2, reason: 'it is an article of Factiva in a layout that Dateline does not know' },
    ]);
    const long = par('Something long. '.repeat(40));
    expect(await read(inRtf(displayed() + long))).toMatchObject([
      { kind: 'draft' },
      { record: 2, reason: 'what follows its last article is none that Dateline knows' },
    ]);
  });
});

describe('an export of LexisNexis as Rich Text Format', () => {
  it('is read in the newer layout', async () => {
    const article = par(
      '{\\b Ferry stays}',
      'Harbour Post',
      'March 5, 2019 Tuesday',
      'Copyright 2019 Harbour Press',
      '{\\b Section:} NEWS; Pg. 13',
      '{\\b Length:} 1,234 words',
      '{\\b Byline:} Ada Reed',
      '{\\b Body}',
      ...STORY,
      '{\\b Load-Date:} March 6, 2019',
      'End of Document',
    );
    const all = await read(inRtf(article + article));
    expect(all).toHaveLength(2);
    expect(all[1]).toMatchObject({
      title: 'Ferry stays',
      body: BODY,
      given: {
        date: '2019-03-05',
        source: 'Harbour Post',
        section: 'NEWS',
        author: 'Ada Reed',
        extra: { page: '13', wordCount: 1234 },
      },
    });
  });

  it('is read in the older layout', async () => {
    const article = (number: number) =>
      center(`${number} of 2 DOCUMENTS`) +
      center('Harbour Post') +
      center('March 5, 2019 Tuesday') +
      par(
        'Ferry stays',
        'BYLINE: Ada Reed',
        'SECTION: NEWS; Pg. 13',
        'LENGTH: 1,234 words',
        ...STORY,
        'LOAD-DATE: March 6, 2019',
        'LANGUAGE: ENGLISH',
      );
    expect(await read(inRtf(article(1) + article(2)))).toMatchObject([
      { title: 'Ferry stays', body: BODY },
      { given: { date: '2019-03-05', source: 'Harbour Post', language: 'en' } },
    ]);
  });
});

describe('another file of Rich Text Format', () => {
  it.each([
    [
      inRtf(par('A letter.')),
      'word processor files are not read, except exports of Factiva and LexisNexis',
    ],
    ['', 'word processor files are not read, except exports of Factiva and LexisNexis'],
    [
      '{\\rtf1 A let',
      'word processor files are not read, except exports of Factiva and LexisNexis; this one also breaks off before its end',
    ],
    ['{'.repeat(20_000), 'its groups are nested deeper than 10,000'],
  ])('is refused: %#', async (rtf, reason) => {
    expect(await read(rtf)).toMatchObject([{ kind: 'refusal', reason }]);
  });

  it('that ends at any byte never fails', async () => {
    const whole = inRtf(displayed() + displayed());
    for (let at = 0; at < whole.length; at += 10) {
      const all = await read(Buffer.from(whole).subarray(0, at));
      expect(all.filter(({ kind }) => kind === 'draft').length).toBeLessThanOrEqual(2);
    }
  });
});
