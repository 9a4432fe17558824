import { describe, expect, it } from 'vitest';
import { readNexisDocx } from '../../../../../src/ingest/formats/press/nexis-docx.ts';
import { streamOf } from '../../../../support/bytes.ts';
import { aZip } from '../../../../support/zip.ts';

const ID = 'HARB000020190305ef350000a';
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const par = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => par(run(text))).join('')}</w:tc>`;
const row = (label: string, ...texts: string[]) => `<w:tr>${cell(label)}${cell(...texts)}</w:tr>`;

function read(body: string) {
  const xml = `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  const file = aZip([{ name: 'word/document.xml', content: xml }]);
  return Array.fromAsync(readNexisDocx(streamOf(file, 100_000)));
}

const LINES = ['By Ada Reed', '1,234 words', '5 March 2019', 'Harbour Post', 'HARB', 'English'];
const STORY = ['The ferry stays open.', 'So the council said on Monday.'];
const plain = (texts: readonly string[]) => texts.map((text) => par(run(text))).join('');
const end = plain(['Copyright 2019 Harbour Press Ltd', ...STORY, `Document ${ID}`]);
const WANTED = {
  kind: 'draft',
  id: ID,
  title: 'Ferry stays',
  body: STORY.join('\n\n'),
  given: { date: '2019-03-05', source: 'Harbour Post', author: 'Ada Reed', language: 'en' },
};

describe('an export of Factiva as a word processor file', () => {
  it.each([
    ['bold', par(run('Ferry ', '<w:b/>'), run('stays', '<w:b w:val="1"/>'))],
    ['a heading', `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run('Ferry stays')}</w:p>`],
  ])('is read as displayed, its headline %s', async (_how, headline) => {
    const article = headline + plain(LINES) + end;
    expect(await read(article + article)).toMatchObject([WANTED, { ...WANTED, record: 2 }]);
  });

  it('is read with its indexing, as rows of a table', async () => {
    const rows = [
      row('HD', 'Ferry stays'),
      row('BY', 'By Ada Reed'),
      row('WC', '1,234 words'),
      row('PD', '5 March 2019'),
      row('SN', 'Harbour Post'),
      row('LA', 'English'),
      row('LP', STORY[0] ?? ''),
      row('TD', STORY[1] ?? ''),
      row('AN', `Document ${ID}`),
    ];
    expect(await read(`<w:tbl>${rows.join('')}</w:tbl>`)).toMatchObject([WANTED]);
  });

  it('says of an article in another layout that it does not know it', async () => {
    const text = `<w:p>${run('Ferry stays', '<w:b w:val="0"/>')}</w:p>${end}`;
    expect(await read(text)).toMatchObject([
      { reason: 'it is an article of Factiva in a layout that Dateline does not know' },
    ]);
  });

  it('says where it breaks off', async () => {
    const article = par(run('Ferry stays', '<w:b/>')) + plain(LINES) + end;
    const cut =
      par(run('Second', '<w:b/>')) + plain([...LINES, 'Copyright 2019 H', STORY[0] ?? '']);
    expect((await read(article + cut)).map((one) => one.kind)).toEqual([
      'draft',
      'draft',
      'remark',
    ]);
  });
});
