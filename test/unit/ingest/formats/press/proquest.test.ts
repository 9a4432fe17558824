import { describe, expect, it } from 'vitest';
import {
  isProquestHtml,
  isProquestText,
} from '../../../../../src/ingest/formats/press/described-signs.ts';
import { isNexisText } from '../../../../../src/ingest/formats/press/press-signs.ts';
import {
  readProquestHtml,
  readProquestText,
} from '../../../../../src/ingest/formats/press/proquest/proquest.ts';
import { streamOf } from '../../../../support/bytes.ts';

const readText = (text: string | Uint8Array) =>
  Array.fromAsync(readProquestText(streamOf(text, 100_000)));
const readHtml = (text: string) => Array.fromAsync(readProquestHtml(streamOf(text, 100_000)));
const headOf = (text: string) => ({ name: 'a', bytes: Buffer.from(text), text });
const RULED = '_'.repeat(60);
const TAIL = [
  'Subject: Ferries; Councils',
  'Location: Harbour Bay',
  'Company / organization: Name: Bay Ferries; NAICS: 483114',
  'Title: Ferry stays: [National Desk]',
  'Publication title: Harbour Post, Late Edition (East Coast); Harbour, N.Y.',
  'Pages: A.4',
  'Publication year: 2012',
  'Publication date: Jan 12, 2012',
  'Section: A',
  'Publisher: Harbour Press Ltd',
  'Source type: Newspapers',
  'Language of publication: English',
  'ProQuest document ID: 915000001',
  'Document URL: https://search.proquest.com/docview/915000001?accountid=1',
  'Copyright: Copyright Harbour Press Ltd Jan 12, 2012',
  'Last updated: 2012-01-13',
  'Database: Harbour Newsstand',
];
const STORY = ['The ferry stays open.', 'So the council said on Monday.'];

function anArticle({ story = STORY, tail = TAIL, author = 'Reed, Ada; Sand, Tom' } = {}): string {
  const head = [
    'Ferry stays: [National Desk]',
    `Author: ${author}`,
    'Publication info: Harbour Post, Late Edition (East Coast); Harbour, N.Y. [Harbour, N.Y]12 Jan 2012: A.4.',
    'Abstract: A ferry stays.',
    'Links: http://links.example/1',
  ];
  return [...head, `Full text: ${story.join('\n')}`, ...tail].join('\n\n');
}

const COVER = 'Report Information from ProQuest\nJanuary 13 2012 10:20\n';
const END =
  'Contact us at: http://www.proquest.com/go/contact\nCopyright © 2012 ProQuest LLC. All rights reserved.\nTerms and Conditions: http://www.proquest.com/legal\n';
const EXPORT = [COVER, anArticle(), anArticle(), END].join(`\n${RULED}\n\n`);

describe('an export of ProQuest as text', () => {
  it('is read article by article with all that its labels say', async () => {
    const all = await readText(EXPORT);
    expect(all).toHaveLength(2);
    expect(all[0]).toEqual({
      kind: 'draft',
      record: 1,
      contentHash: expect.any(String),
      id: '915000001',
      title: 'Ferry stays',
      body: STORY.join('\n\n'),
      given: {
        date: '2012-01-12',
        source: 'Harbour Post',
        section: 'A',
        language: 'en',
        author: 'Ada Reed, Tom Sand',
        extra: {
          links: 'http://links.example/1',
          subject: 'Ferries; Councils',
          location: 'Harbour Bay',
          companyOrganization: 'Name: Bay Ferries; NAICS: 483114',
          publisher: 'Harbour Press Ltd',
          sourceType: 'Newspapers',
          documentUrl: 'https://search.proquest.com/docview/915000001?accountid=1',
          copyright: 'Copyright Harbour Press Ltd Jan 12, 2012',
          lastUpdated: '2012-01-13',
          database: 'Harbour Newsstand',
          abstract: 'A ferry stays.',
          edition: 'Late Edition (East Coast)',
          place: 'Harbour, N.Y.',
          page: 'A.4',
        },
      },
    });
  });

  it('keeps lines of the story that look like labels', async () => {
    const story = [
      'Two things are known.',
      'Location: the pier.',
      'Title: none.',
      'Section: the last.',
    ];
    const blank = anArticle({ story: [story.join('\n\n')] });
    for (const text of [anArticle({ story }), blank])
      expect((await readText(text))[0]).toMatchObject({
        title: 'Ferry stays',
        body: story.join('\n\n'),
      });
  });

  it('keeps a headline that looks like a label', async () => {
    const tail = TAIL.filter((line) => !line.startsWith('Title'));
    const [only] = await readText(
      anArticle({ tail }).replace('Ferry stays: [National Desk]', 'People: who stays'),
    );
    expect(only).toMatchObject({ title: 'People: who stays' });
  });

  it('without a full text has its summary for a body', async () => {
    const text = anArticle().replace(/Full text: [\s\S]*?\n\nSubject/, 'Subject');
    expect((await readText(text))[0]).toMatchObject({ body: 'A ferry stays.' });
  });

  it('is parted by the numbers of its articles, whose count is compared', async () => {
    const text = `Document 1 of 3\n\n${anArticle()}\n\nDocument 2 of 3\n\n${anArticle()}\n\n${END}`;
    expect((await readText(text)).map((one) => ('text' in one ? one.text : one.kind))).toEqual([
      'draft',
      'draft',
      'its export claims 3 articles, and 2 were read',
    ]);
  });

  it.each([
    ['Jan 12/Jan 18, 2012', '2012-01-12'],
    ['Jan 2012', '2012-01'],
    ['12 Jan 2012', '2012-01-12'],
    ['January 12, 2012', '2012-01-12'],
  ])('has the date that is printed as %s', async (printed, date) => {
    const text = anArticle().replace(
      'Publication date: Jan 12, 2012',
      `Publication date: ${printed}`,
    );
    expect((await readText(text))[0]).toMatchObject({ given: { date } });
  });

  it('has the date of its head where no label says it, and else the year', async () => {
    const tail = TAIL.filter((line) => !line.startsWith('Publication date'));
    const text = anArticle({ tail });
    expect((await readText(text))[0]).toMatchObject({ given: { date: '2012-01-12' } });
    expect((await readText(text.replace(/^Publication info.*$/m, '')))[0]).toMatchObject({
      given: { date: '2012' },
    });
  });

  it('that ends at any byte never fails, and loses no more than its last article', async () => {
    for (let at = 0; at < EXPORT.length; at += 10) {
      const all = await readText(Buffer.from(EXPORT).subarray(0, at));
      expect(all.filter(({ kind }) => kind === 'draft').length).toBeLessThanOrEqual(2);
    }
  });

  it('names what does not fit', async () => {
    const unknown = 'it is an article of ProQuest in a layout that Dateline does not know';
    const odd = 'A line that says something\n\nand another one';
    const all = await readText([anArticle(), odd].join(`\n${RULED}\n`));
    expect(all).toMatchObject([{ kind: 'draft' }, { kind: 'refusal', record: 2, reason: unknown }]);
    expect(await readText(`${anArticle()}\n\n${anArticle()}`)).toMatchObject([{ reason: unknown }]);
    expect(await readText(COVER)).toMatchObject([
      { reason: 'it is a cover page or list of ProQuest without articles' },
    ]);
  });

  it('is known by its labels', () => {
    expect(isProquestText(headOf(EXPORT))).toBe(true);
    expect(isProquestText(headOf(anArticle()))).toBe(true);
    expect(isProquestText(headOf(`${RULED}\n\nFerry stays\n\nThe ProQuest document ID: 1`))).toBe(
      false,
    );
  });
});

describe('an export of ProQuest as a page', () => {
  const bold = (line: string) => `<p>${line.replace(/^([^:]+: )/, '<strong>$1</strong>')}</p>`;
  const article = [
    '<p>Ferry stays: [National Desk]</p>',
    bold('Author: Reed, Ada'),
    bold('Publication info: Harbour Post; Harbour, N.Y. [Harbour]12 Jan 2012: A.4.'),
    bold('Abstract: A ferry stays.'),
    '<p><strong>Full text: </strong></p><html><head><title>x</title></head><body>',
    ...STORY.map((one) => `<p>${one}</p>`),
    '</body></html>',
    ...TAIL.map(bold),
  ].join('\n');
  const page = `<html><head><title>ProQuest</title></head><body><p>Report Information from ProQuest</p><p>January 13 2012</p>${[1, 2].map(() => `<div style="margin-bottom:20px;border-bottom:2px solid #ccc">${article}</div>`).join('')}<p>Contact us at: http://www.proquest.com</p></body></html>`;

  it('is read as its text is', async () => {
    const all = await readHtml(page);
    expect(all).toHaveLength(2);
    expect(all[0]).toMatchObject({
      id: '915000001',
      title: 'Ferry stays',
      body: STORY.join('\n\n'),
      given: {
        date: '2012-01-12',
        source: 'Harbour Post',
        author: 'Ada Reed',
        extra: { page: 'A.4' },
      },
    });
    expect(isProquestHtml(headOf(page))).toBe(true);
    expect(isProquestHtml(headOf('<p>The ProQuest document ID: 1</p>'))).toBe(false);
  });

  it('that ends at any byte never fails', async () => {
    for (let at = 0; at < page.length; at += 10)
      expect((await readHtml(page.slice(0, at))).length).toBeLessThanOrEqual(3);
  });

  it('of very deep elements is read in one pass', async () => {
    const deep = page.replace('The ferry', `${'<div>'.repeat(100_000)}The ferry`);
    expect((await readHtml(deep)).length).toBeGreaterThan(0);
  });
});

it('an export of ProQuest that numbers its articles is none of LexisNexis', () => {
  const text = `Document 1 of 2\n\nISSN: 01234567\n\nProQuest document ID: 915000001\n`;
  expect(isProquestText(headOf(text))).toBe(true);
  expect(isNexisText(headOf(text))).toBe(false);
});
