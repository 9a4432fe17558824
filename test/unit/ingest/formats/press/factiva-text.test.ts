import { describe, expect, it } from 'vitest';
import { chooseFormat, recognise } from '../../../../../src/ingest/formats/choose.ts';
import { readFactivaText } from '../../../../../src/ingest/formats/press/factiva-text.ts';
import { streamOf } from '../../../../support/bytes.ts';

const read = (text: string) => Array.fromAsync(readFactivaText(streamOf(text, 100_000)));
const ID = 'HARPO00020190305ef350001q';
const BODY = 'The ferry stays open.\n\nSo the council said on Monday.';
const displayed = (above: readonly string[], id = ID) =>
  [
    ...above,
    '1,234 words',
    '5 March 2019',
    'Harbour Post',
    'HARPO',
    '12',
    'English',
    'Copyright 2019. Harbour Press Ltd.',
    '',
    BODY,
    `Document ${id}`,
    '',
    '',
  ].join('\n');
const CODES = `HD\tFerry stays\nBY\tBy Ada Reed\nWC\t1,234 words\nPD\t5 March 2019\nSN\tHarbour Post\nSC\tHARPO\nLA\tEnglish\nLP\tThe ferry stays open.\nTD\n\nSo the council said on Monday.\nNS\tgcat : News\nAN\tDocument ${ID}\n\n`;
const READ = {
  title: 'Ferry stays',
  body: BODY,
  given: { date: '2019-03-05', source: 'Harbour Post', language: 'en' },
};

describe('an export of Factiva as text', () => {
  it.each([
    ['its title alone', ['Ferry stays']],
    ['its author', ['Ferry stays', 'By Ada Reed']],
    ['its section', ['News', 'Ferry stays', 'By Ada Reed']],
    ['its section and no author', ['News; Front', 'Ferry stays']],
  ])('is read as displayed with %s above', async (_what, above) => {
    expect(await read(displayed(above) + displayed(above))).toMatchObject([
      { ...READ, record: 1, id: ID },
      { ...READ, record: 2 },
    ]);
  });

  it('is read by its codes, with what they say', async () => {
    const [first, second] = await read(CODES + CODES);
    expect(first).toMatchObject({ ...READ, given: { ...READ.given, author: 'Ada Reed' } });
    expect(first).toMatchObject({ given: { extra: { NS: 'gcat : News', wordCount: 1234 } } });
    expect(second).toMatchObject(READ);
  });

  it('is known by its ids, and no other text is', () => {
    const kindOf = (text: string) => {
      const choice = chooseFormat('a.txt');
      return choice && recognise(choice, Buffer.from(text))?.name;
    };
    expect(kindOf(displayed(['Ferry stays']))).toBe('factiva-text');
    expect(kindOf(CODES)).toBe('factiva-text');
    expect(kindOf(`Ferry stays\n\nIts file is called ${ID}.\n`)).toBe('text');
    expect(kindOf('Ferry stays\n\n12 boats\n\nDocument signed.\n')).toBe('text');
  });

  it('loses no whole article where it is cut off, at whatever byte', async () => {
    const whole = displayed(['Ferry stays']).repeat(3);
    for (let end = 0; end < whole.length; end += 10) {
      const ends = whole.slice(0, end).split(ID).length - 1;
      const drafts = (await read(whole.slice(0, end))).filter(({ kind }) => kind === 'draft');
      expect(drafts.length).toBeGreaterThanOrEqual(ends);
    }
  });

  it('refuses what has an id and no layout, by its number', async () => {
    expect(await read(`Ferry stays open.\nDocument ${ID}\n`)).toMatchObject([
      { kind: 'refusal', record: 1 },
    ]);
  });
});
