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

  it('is refused where its first row has more cells than any table', async () => {
    expect(refusalsOf(await read(','.repeat(20_000)))).toEqual([
      '1: the first row has more than 10000 cells',
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

describe('above the names', () => {
  const NAMES = 'Id,Date,Title,Full Text,Domain\r\n';
  const ROW = '1,2021-03-04,Weir closed,"It is shut, they say.",post.example\r\n';

  it('may stand what a report says of itself; rows are counted with it', async () => {
    const report = 'Report:,Mentions\r\nBrand:,Ostrand\r\nFrom:,Mon Jan 01 2021\r\n\r\n';
    expect(draftsOf(await read(report + NAMES + ROW))).toMatchObject([
      { title: 'Weir closed', body: 'It is shut, they say.', record: 5 },
    ]);
  });

  it('may stand a line sep= and a report', async () => {
    const report = 'sep=;\r\nExport of 4 March\r\n';
    const rows = (NAMES + ROW).replaceAll(',', ';').replace('shut; they', 'shut, they');
    expect(draftsOf(await read(report + rows))).toMatchObject([{ title: 'Weir closed' }]);
  });

  it('stands no row of a table without names, even where one says “title”', async () => {
    const rows = `2020-01-01,Lock,It is open.,b,c\r\n${NAMES}`;
    expect(refusalsOf(await read(rows))).toHaveLength(1);
  });
});

it('reads names that are written in two ways by each of them', async () => {
  const rows =
    'Titel der Meldung\tZeitung / Quelle\tDate (UTC)\tText der Meldung\nWeir closed\tOstrand Post\t2021-03-04\tThe weir is shut, and it stays so until the board has met in May.\n';
  expect(draftsOf(await read(rows))).toMatchObject([
    {
      title: 'Weir closed',
      body: 'The weir is shut, and it stays so until the board has met in May.',
      given: { source: 'Ostrand Post', date: '2021-03-04' },
    },
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
