import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../../src/ingest/formats/csv.ts';
import type { FieldMap } from '../../../../../src/ingest/formats/fields/field-map.ts';
import { collect, draftsOf, refusalsOf, streamOf } from '../../../../support/bytes.ts';
import { encode } from '../../../../support/encode.ts';

const BY_NUMBER: FieldMap = { title: '2', body: '3', date: '4' };
const HEADLESS =
  '3,"Weir closed","The weir, built in 1931, is ""shut"".",2021-03-04\n4,"Lock open","The lock, they say, is open.",2021-03-05\n';

const read = (text: string | Uint8Array, fieldMap?: FieldMap) =>
  collect(readCsv(streamOf(text), fieldMap ? { fieldMap } : {}));

describe('a table without names', () => {
  it('is read by the numbers of its columns, the first row too', async () => {
    expect(draftsOf(await read(HEADLESS, BY_NUMBER))).toMatchObject([
      {
        title: 'Weir closed',
        body: 'The weir, built in 1931, is "shut".',
        given: { date: '2021-03-04' },
      },
      { title: 'Lock open', body: 'The lock, they say, is open.' },
    ]);
  });

  it('is refused in one sentence that says what to type', async () => {
    expect(refusalsOf(await read(HEADLESS))).toEqual([
      '1: the first row holds values, no names of columns: --map can name them by number',
    ]);
  });

  it('has the separator that all of its rows have, whatever stands in its texts', async () => {
    const rows =
      'Sport;"Nobody won, and nobody lost," she said, and left, tired.\nTown;The weir is shut, they say.\nTown;"Shut, said the board.\nTown;It opens in May, or June.\n';
    const drafts = draftsOf(await read(rows, { section: '1', body: '2' }));
    expect(drafts.map(({ given }) => given.section)).toEqual(['Sport', 'Town', 'Town', 'Town']);
    expect(drafts[2]?.body).toBe('"Shut, said the board.');
  });

  it('is no table whose quoted texts have line ends', async () => {
    const rows = 'title,body\nWeir,"Shut\nsince, may"\nLock,"Open\nsince, june"\n';
    expect(draftsOf(await read(rows))).toMatchObject([
      { body: 'Shut\nsince, may' },
      { body: 'Open\nsince, june' },
    ]);
  });
});

it('takes a number for the column of that number where there are names', async () => {
  const rows = 'Headline,When,Words\nWeir closed,2021-03-04,It is shut.\n';
  expect(draftsOf(await read(rows, { body: '3' }))).toMatchObject([
    { title: 'Weir closed', body: 'It is shut.' },
  ]);
});

describe('names in an old encoding above texts in English', () => {
  it.each([
    ['Заголовок;Дата публикации;Текст статьи;Источник', 'windows-1251'],
    ['Tytuł;Data publikacji;Treść artykułu;Źródło', 'windows-1250'],
    ['Başlık;Yayın Tarihi;Haber Metni;Kaynak', 'windows-1254'],
    ['Rubrik;Publiceringsdatum;Brödtext;Tidning', 'windows-1252'],
  ])('%s (%s)', async (names, encoding) => {
    const rows = `${names}\nWeir closed;04.03.2021;It is shut.;Ostrand Post\n`;
    expect(draftsOf(await read(encode(rows, encoding)))).toMatchObject([
      { title: 'Weir closed', body: 'It is shut.', given: { source: 'Ostrand Post' } },
    ]);
  });

  it('that are no text end the table by one sentence', async () => {
    const rows = Buffer.concat([
      Buffer.from([1, 2, 3, 0xff, 0xfe, 4]),
      Buffer.from('\na,b\nc,d\n'),
    ]);
    expect(refusalsOf(await read(rows))).toEqual([
      '1: the row of names is not text, so that nothing names the others',
    ]);
  });
});
