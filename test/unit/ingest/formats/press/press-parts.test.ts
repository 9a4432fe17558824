import { describe, expect, it } from 'vitest';
import { chooseFormat, recognise } from '../../../../../src/ingest/formats/choose.ts';
import { languageCode } from '../../../../../src/ingest/formats/press/language-codes.ts';
import { printedDay, printedMoment } from '../../../../../src/ingest/formats/press/press-dates.ts';

describe('a date of a press database', () => {
  it.each([
    ['March 5, 2019 Tuesday Final Edition', '2019-03-05'],
    ['March 5, 2019, Tuesday,, FINAL EDITION', '2019-03-05'],
    ['5. März 2019 Dienstag', '2019-03-05'],
    ['5 mars 2019 mardi', '2019-03-05'],
    ['12 de marzo de 2013 martes', '2013-03-12'],
    ['2019年3月5日', '2019-03-05'],
    ['5 十二月 2019', '2019-12-05'],
    ['5 марта 2019', '2019-03-05'],
    ['March 2019', '2019-03'],
    ['March 5, 2019 Monday', '2019-03-05'],
    ['Winter 2019', undefined],
    ['February 30, 2019', undefined],
    ['Copyright 2019 Harbour Press', undefined],
  ])('%s is read as %s', (printed, day) => {
    expect(printedDay(printed)).toBe(day);
  });

  it.each([
    ['July 1, 2019 Monday 9:20 PM GMT', '2019-07-01T21:20 GMT'],
    ['July 1, 2019 Monday 12:05 AM', '2019-07-01T00:05'],
    ['July 1, 2019 Monday', '2019-07-01'],
  ])('%s has the time of day that is printed beside it', (printed, moment) => {
    expect(printedMoment(printed)).toBe(moment);
  });
});

describe('a language of a press database', () => {
  it.each([
    ['ENGLISH', 'en'],
    ['GERMAN; DEUTSCH', 'de'],
    ['Englisch', 'en'],
    ['inglés', 'en'],
    ['简体中文', 'zh'],
    ['Chinese - Traditional', 'zh'],
    ['Klingon', 'Klingon'],
  ])('%s is %s', (name, code) => {
    expect(languageCode(name)).toBe(code);
  });
});

describe('a file of another database', () => {
  it.each([
    ['a.rtf', '{\\rtf1 Factiva export', 'factiva-rtf'],
    ['a.rtf', '{\\rtf1 3 of 10 DOCUMENTS', 'nexis-rtf'],
    ['a.rtf', '{\\rtf1 A letter', 'nexis-rtf'],
    ['a.rtf', 'A letter', 'document'],
    ['a.txt', '____________\n\nReport Information from ProQuest\n', 'proquest-text'],
    ['a.txt', 'Record: 1\nTitle:\tFerry\nDatabase:\tNews\n', 'ebsco-text'],
    ['a.txt', 'Le bac reste\n\nTous droits réservés news·20130128·PA·93\n', 'europresse-text'],
    ['a.html', '<html><title>Europresse - export</title>', 'europresse'],
    ['a.txt', 'Ferry stays\n\nThe record: 1 ferry.', 'text'],
    ['a.html', '<html><title>Ferry stays</title>', 'page'],
  ])('%s is told by what stands in it: %s', (name, text, kind) => {
    const choice = chooseFormat(name);
    expect(choice && recognise(choice, Buffer.from(text))?.name).toBe(kind);
  });
});
