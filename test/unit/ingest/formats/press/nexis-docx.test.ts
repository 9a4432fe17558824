import { describe, expect, it } from 'vitest';
import { readNexisDocx } from '../../../../../src/ingest/formats/press/nexis-docx.ts';
import { streamOf } from '../../../../support/bytes.ts';
import { aDocx, documentXml, type Paragraph } from '../../../../support/press-exports.ts';
import { aZip } from '../../../../support/zip.ts';

const read = (file: Uint8Array) => Array.fromAsync(readNexisDocx(streamOf(file, 100_000)));
const BODY = 'The ferry stays open.\n\nSo the council said on Monday.';
const LINK =
  'https://advance.example/api/document?id=urn:contentItem:5ABC-1230-DYN2-0001-00000-00&amp;context=';

function cover(count: number): Paragraph[] {
  const listed = Array.from({ length: count }, (_, at): Paragraph[] => [
    { text: `${at + 1}. Ferry stays` },
    { text: 'Client/Matter: -None-' },
    { text: 'Search Terms: ferry' },
    { text: 'Content Type' },
    { text: 'Narrowed by' },
    { text: 'News' },
  ]);
  return [
    { text: 'User Name: A READER' },
    { text: 'Date and Time: Wednesday, December 19, 2018 7:08:00 PM JST' },
    { text: 'Job Number: 1' },
    { text: `Documents (${count})` },
    ...listed.flat(),
  ];
}

function article(
  title: string,
  more: readonly Paragraph[] = [],
  date = 'March 5, 2019 Tuesday, FINAL EDITION',
): Paragraph[] {
  return [
    { text: '', mark: 'Bookmark_1' },
    { text: title, center: true, link: 'rId1' },
    { text: 'Harbour Post (London)', center: true },
    { text: date, center: true },
    { text: '\nCopyright 2019 Harbour Press Ltd All Rights Reserved' },
    ...more,
    { text: 'Section:\u00a0NEWS; Pg. 3A' },
    { text: 'Length:\u00a090 words' },
    { text: 'Byline:\u00a0By Ada Reed' },
    { text: 'Body', mark: 'Body' },
    { text: '' },
    { text: 'The ferry stays open.' },
    { text: 'So the council said on Monday.' },
    { text: 'Graphic', mark: 'Graphic' },
    { text: 'A ferry.' },
    { text: 'Classification', mark: 'Classification' },
    { text: 'Language:\u00a0ENGLISH' },
    { text: '\nLoad-Date:\u00a0March 6, 2019' },
    { text: '\nEnd of Document' },
  ];
}

describe('an export of LexisNexis as a word processor file', () => {
  it('is read article by article, without its cover page', async () => {
    const all = await read(
      aDocx([...cover(2), ...article('Ferry stays'), ...article('Second')], { rId1: LINK }),
    );
    expect(all).toHaveLength(2);
    expect(all[0]).toEqual({
      kind: 'draft',
      record: 1,
      contentHash: expect.any(String),
      id: '5ABC-1230-DYN2-0001-00000-00',
      title: 'Ferry stays',
      body: BODY,
      given: {
        date: '2019-03-05',
        source: 'Harbour Post (London)',
        section: 'NEWS',
        language: 'en',
        author: 'Ada Reed',
        extra: {
          edition: 'FINAL EDITION',
          graphic: 'A ferry.',
          loadDate: 'March 6, 2019',
          copyright: 'Copyright 2019 Harbour Press Ltd All Rights Reserved',
          page: '3A',
          wordCount: 90,
        },
      },
    });
  });

  it('is read without bookmarks, links and a cover page too', async () => {
    const bare = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ text }) => ({ text }));
    const all = await read(
      aDocx(bare([...cover(2), ...article('Ferry stays'), ...article('Second')])),
    );
    expect(all).toMatchObject([
      { title: 'Ferry stays', body: BODY },
      { title: 'Second', body: BODY },
    ]);
    expect(await read(aDocx(bare(article('Ferry stays'))))).toMatchObject([
      { title: 'Ferry stays', body: BODY },
    ]);
  });

  it('keeps its order where a line without a label stands above', async () => {
    const provided = [{ text: 'Provided by Harbour Wire' }];
    expect(await read(aDocx(article('Ferry stays', provided)))).toMatchObject([
      { title: 'Ferry stays', given: { source: 'Harbour Post (London)', date: '2019-03-05' } },
    ]);
  });

  it('is read with labels of another language, and without a day that can be read', async () => {
    const german: Paragraph[] = [
      { text: 'Fähre bleibt', center: true },
      { text: 'Hafenblatt', center: true },
      { text: '5. März 2019 Dienstag', center: true },
      { text: 'Rubrik: POLITIK; S. 13' },
      { text: 'Länge: 90 Wörter' },
      { text: 'Body' },
      { text: 'Die Fähre bleibt.' },
      { text: 'Load-Date: 6. März 2019' },
      { text: 'Ende des Dokuments' },
    ];
    const all = await read(aDocx([...german, ...article('Ferry stays', [], 'Winter 2019')]));
    expect(all[0]).toMatchObject({
      title: 'Fähre bleibt',
      body: 'Die Fähre bleibt.',
      given: { date: '2019-03-05', extra: { page: '13' } },
    });
    expect(all[1]).toMatchObject({
      title: 'Ferry stays',
      given: { source: 'Harbour Post (London)' },
    });
  });

  it('says when its cover claims another number of articles, and when it breaks off', async () => {
    const all = await read(
      aDocx([...cover(5), ...article('Ferry stays'), ...article('Second').slice(0, -3)]),
    );
    expect(all.slice(2)).toEqual([
      { kind: 'remark', text: 'its export claims 5 articles, and 2 were read' },
      { kind: 'remark', text: 'it breaks off in its last article' },
    ]);
  });
});

describe('another word processor file', () => {
  const reason = 'word processor files are not read, except exports of Factiva and LexisNexis';

  it('is refused by what it is', async () => {
    expect(await read(aDocx([{ text: 'A letter' }, { text: 'Length: 3 metres' }]))).toEqual([
      { kind: 'refusal', unreadable: false, reason },
    ]);
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['no archive', Buffer.from('A letter')],
    ['an archive of something else', aZip([{ name: 'a.txt', content: 'a' }])],
    [
      'said to be smaller than it is',
      aZip([{ name: 'word/document.xml', content: documentXml(article('A')), unpackedBytes: 10 }]),
    ],
    ['encrypted', aZip([{ name: 'word/document.xml', content: 'secret', flags: 1 }])],
    ['a bomb', aZip([{ name: 'word/document.xml', content: Buffer.alloc(60_000_000, ' ') }])],
  ])('is unreadable where it is %s', async (_, file) => {
    expect(await read(file)).toMatchObject([{ kind: 'refusal', unreadable: true }]);
  });

  it('that ends at any byte is refused, and nothing of it taken for an article', async () => {
    const file = aDocx(article('Ferry stays'));
    for (let at = 0; at < file.length; at += 10)
      expect(await read(file.subarray(0, at))).toMatchObject([
        { kind: 'refusal', unreadable: true },
      ]);
  });
});
