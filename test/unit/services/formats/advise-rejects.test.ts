import { expect, it } from 'vitest';
import { READ_FORMATS } from '../../../../src/ingest/formats/table.ts';
import { UNREAD_FORMATS } from '../../../../src/ingest/formats/unread-table.ts';
import { adviceFor, countReasons } from '../../../../src/services/formats/advise-rejects.ts';

const DEFAULT = adviceFor('nobody knows');

it('counts reasons that differ in a number or a name as one, the commonest first', () => {
  const reasons = countReasons();
  reasons.add('it is larger than 5 MB');
  reasons.add('the row has 5 cells, the first row 4');
  reasons.add('the row has 7 cells, the first row 4');
  expect(reasons.commonest()).toMatchObject([
    { count: 2, reason: 'the row has 5 cells, the first row 4' },
    { count: 1, reason: 'it is larger than 5 MB' },
  ]);
});

it('tells ten of them', () => {
  const reasons = countReasons();
  for (const letter of 'abcdefghijklmnop') reasons.add(`reason ${letter}`);
  expect(reasons.commonest()).toHaveLength(10);
});

it.each(UNREAD_FORMATS.map((format) => [format.name, format] as const))(
  'says what to do about a file that is not read: %s',
  (_name, { reason }) => {
    const head = { name: 'a.xml', bytes: new Uint8Array(), text: '<recipe>' };
    expect(adviceFor(typeof reason === 'string' ? reason : reason(head))).not.toBe(DEFAULT);
  },
);

it.each([
  'it has no words in title and body',
  'it is not valid JSON: it ends too early',
  'the line is not valid JSON',
  'the first row names neither a title nor a text: a, b',
  'not text: it is in no known encoding',
  'it cannot be read to its end: its compressed data is broken',
  'Dateline failed to read it, which is a fault of Dateline: TypeError, x',
  'it could not be read within 10 s',
  'it is of type "picture", no text',
  'it is an article of ProQuest in a layout that Dateline does not know',
  'it is a cover page or list of ProQuest without articles',
  'what follows its last article is none that Dateline knows',
  'word processor files are not read, except exports of Factiva and LexisNexis',
  'it has more than 500,000 paragraphs',
  'a quotation mark of the table is never closed; what follows cannot be read',
  `it is not what its name says: no ${READ_FORMATS[0]?.one}`,
])('says what to do about: %s', (reason) => {
  expect(adviceFor(reason)).not.toBe(DEFAULT);
});

it('takes marks that are nested for a fault of the file, not of a field', () => {
  expect(adviceFor('its groups are nested deeper than 10,000')).not.toContain('field');
  expect(adviceFor('its elements are nested deeper than 200')).not.toContain('field');
});
