import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../src/ingest/formats/csv.ts';
import { encode } from '../../../support/encode.ts';

function rowsOf(text: string | Uint8Array, chunkBytes = 1_000_000) {
  return Array.fromAsync(readCsv(chunksOf(Buffer.from(text), chunkBytes)));
}

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('a table', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('parted by %s is read by the names on top, in any case', async (_name, separator) => {
    const rows = [
      ['Title', 'BODY', 'date'],
      ['Ferry', 'It sails.', '2020-01-02'],
    ];
    const [draft] = await rowsOf(rows.map((row) => row.join(separator)).join('\n'));
    expect(draft).toMatchObject({
      kind: 'draft',
      record: 2,
      title: 'Ferry',
      body: 'It sails.',
      given: { date: '2020-01-02' },
    });
  });

  it('may hold separators, line ends and marks between quotation marks', async () => {
    const [draft] = await rowsOf('title,body\r\n"A, b","One\nline ""two"""\r\n');
    expect(draft).toMatchObject({ title: 'A, b', body: 'One\nline "two"' });
  });

  it('has several countries and speakers in a cell, and its own columns in `extra`', async () => {
    const [draft] = await rowsOf(
      'body,countries,speakers,Desk\nx,FR; Peru,Ada Reed|Tom Sand,night\n',
    );
    expect(draft).toMatchObject({
      given: {
        countries: ['FR', 'Peru'],
        speakers: ['Ada Reed', 'Tom Sand'],
        extra: { Desk: 'night' },
      },
    });
  });

  it.each(['gb18030', 'shift_jis', 'windows-1251', 'utf-16le'])(
    'in %s is read by the encoding of the whole, however short a cell is',
    async (encoding) => {
      const [title, body] =
        encoding === 'gb18030'
          ? ['谈判', '外交部长星期三表示，停火谈判在首都恢复。']
          : encoding === 'shift_jis'
            ? ['交渉', '外務大臣は水曜日、首都で停戦交渉が再開されたと述べた。']
            : ['Мир', 'Переговоры о прекращении огня возобновились в среду.'];
      const table = encode(`title,body\n${title},${body}\n${title},${body}\n`, encoding);
      const rows = await rowsOf(table, 1_000);
      expect(rows).toMatchObject([
        { title, body },
        { title, body },
      ]);
    },
  );

  it('keeps each row in its own encoding where rows came from several places', async () => {
    const rows = await rowsOf(
      Buffer.concat([Buffer.from('title,body\nCafé,x\n'), Buffer.from('Caf\xe9,y\n', 'latin1')]),
    );
    expect(rows).toMatchObject([{ title: 'Café' }, { title: 'Café' }]);
  });

  it('takes an empty cell for an absent field', async () => {
    const [draft] = await rowsOf('title,body,date,countries\nA,b,,\n');
    expect(draft).toMatchObject({ given: {} });
  });

  it('is the same however the file is cut into chunks', async () => {
    const text = 'title,body\n"Ünder, way","ein Wörtchen"\nB,c\n';
    expect(await rowsOf(text, 1)).toEqual(await rowsOf(text));
  });

  it('may be in windows-1252 or UTF-16', async () => {
    expect((await rowsOf(Buffer.from('title,body\nCaf\xe9,x\n', 'latin1')))[0]).toMatchObject({
      title: 'Café',
    });
    const utf16 = Buffer.from('\ufefftitle,body\nCafé,x\n', 'utf16le');
    expect((await rowsOf(utf16))[0]).toMatchObject({ title: 'Café' });
  });
});

describe('a byte order mark', () => {
  it.each([
    ['names between quotation marks', '"title","body","date"\n"Lock","It opened.","2024-09-03"\n'],
    ['names as they are', 'title,body,date\nLock,It opened.,2024-09-03\n'],
    ['tabs', 'title\tbody\tdate\r\nLock\tIt opened.\t2024-09-03\r\n'],
    ['semicolons', 'title;body;date\r\nLock;It opened.;2024-09-03\r\n'],
  ])('before %s is no part of the first name, however the file is cut', async (_what, text) => {
    const right = { title: 'Lock', body: 'It opened.', given: { date: '2024-09-03' } };
    for (const chunkBytes of [1, 2, 1_000]) {
      expect(await rowsOf(`\ufeff${text}`, chunkBytes)).toMatchObject([right]);
      expect(await rowsOf(encode(`\ufeff${text}`, 'utf-16le'), chunkBytes)).toMatchObject([right]);
    }
  });

  it('alone is an empty table', async () => {
    expect(await rowsOf('\ufeff')).toEqual([]);
  });
});

describe('a table as programs write it', () => {
  const right = { title: 'Lock', body: 'It; opened.', given: { date: '2024-09-03' } };

  it.each([
    ['sep=;', 'sep=;\r\ntitle;body;date\r\nLock;"It; opened.";2024-09-03\r\n'],
    ['sep=; behind a mark', '\ufeffsep=;\ntitle;body;date\nLock;"It; opened.";2024-09-03\n'],
    ['"sep=|"', '"sep=|"\ntitle|body|date\nLock|It; opened.|2024-09-03\n'],
    ['SEP= and a tab', 'SEP=\t\ntitle\tbody\tdate\nLock\tIt; opened.\t2024-09-03\n'],
  ])('may name its separator in a line of its own: %s', async (_what, text) => {
    for (const chunkBytes of [1, 1_000])
      expect(await rowsOf(text, chunkBytes)).toMatchObject([right]);
    expect(await rowsOf(encode(text.replace(/^\ufeff|^/, '\ufeff'), 'utf-16le'))).toMatchObject([
      right,
    ]);
  });

  it('parted by tabs may have marks that are letters', async () => {
    const rows = await rowsOf('title\tbody\n"Lock\tIt opened.\nFish\tThe "cod" is dear.\n');
    expect(rows).toMatchObject([{ title: '"Lock' }, { title: 'Fish', body: 'The "cod" is dear.' }]);
  });

  it('may have surplus separators at the end of its rows', async () => {
    expect(await rowsOf('title,body,,\nLock,It opened.,,\nFish,It swims.,,,,\n')).toHaveLength(2);
  });

  it('loses a bad byte and a NUL and no row', async () => {
    const bytes = Buffer.from('title,body\nLock,The caf\xe9 opened.\nFish,It sw\0ims.\n', 'latin1');
    expect(await rowsOf(bytes)).toMatchObject([
      { body: 'The café opened.' },
      { body: 'It sw\ufffdims.' },
    ]);
  });

  it('that is cut off at any tenth byte gives the rows before', async () => {
    const table = `title,body\n${Array.from({ length: 20 }, (_, at) => `T${at},"Text, ${at}"\n`).join('')}`;
    for (let end = 12; end < table.length; end += 10) {
      const whole = table.slice(0, end).split('"\n').length - 1;
      const drafts = (await rowsOf(table.slice(0, end))).filter(({ kind }) => kind === 'draft');
      expect(drafts.length).toBeGreaterThanOrEqual(whole);
    }
  });
});

describe('what is refused', () => {
  it('a table that names neither a title nor a body', async () => {
    const rows = await rowsOf('a,b\n1,2\n');
    expect(rows).toMatchObject([{ kind: 'refusal', record: 1 }]);
  });

  it('a name that stands twice', async () => {
    expect(await rowsOf('title,body,Body\n1,2,3\n')).toMatchObject([
      { kind: 'refusal', reason: 'the first row names "body" twice' },
    ]);
  });

  it('a row with more cells than names, and not the next', async () => {
    const rows = await rowsOf('title,body\na,b,c\nd,e\n');
    expect(rows.map(({ kind }) => kind)).toEqual(['refusal', 'draft']);
  });

  it('a quotation mark that is never closed, as unreadable', async () => {
    const rows = await rowsOf('title,body\na,b\n"c,d\ne\n');
    expect(rows).toMatchObject([{ kind: 'draft' }, { kind: 'refusal', unreadable: true }]);
  });

  it('the same in the last row, where the rows before have separators between marks', async () => {
    const rows = await rowsOf('title,body\n"a","b, and, c"\n"d","e, f\n');
    expect(rows).toMatchObject([
      { kind: 'draft', body: 'b, and, c' },
      { kind: 'refusal', unreadable: true },
    ]);
  });

  it('a row longer than an article can be', async () => {
    const rows = await rowsOf(`title,body\na,${'x'.repeat(17_000_000)}\n`, 65_536);
    expect(rows).toMatchObject([
      { kind: 'refusal', unreadable: true, reason: 'the row is longer than an article can be' },
    ]);
  });
});

it('reads nothing from an empty file', async () => {
  expect(await rowsOf('')).toEqual([]);
});
