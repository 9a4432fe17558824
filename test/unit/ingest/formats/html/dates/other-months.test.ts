import { describe, expect, it } from 'vitest';
import { machineDate } from '../../../../../../src/ingest/formats/html/dates/machine-date.ts';
import { withEnglishMonths } from '../../../../../../src/ingest/formats/html/dates/other-months.ts';

describe('a date is read in', () => {
  it.each([
    ['Polish', '5 października 2021, 10:15', '2021-10-05T10:15'],
    ['Polish, in November', '5 listopada 2021', '2021-11-05'],
    ['Croatian, in October', '5. listopada 2021.', '2021-10-05'],
    ['Czech', '5. října 2021 v 10:15', '2021-10-05'],
    ['Slovak', '5. októbra 2021', '2021-10-05'],
    ['Ukrainian', '5 жовтня 2021, 10:15', '2021-10-05T10:15'],
    ['Bulgarian', '5 октомври 2021', '2021-10-05'],
    ['Turkish', '5 Ekim 2021', '2021-10-05'],
    ['Turkish, the month first', 'Ekim 05, 2021 10:15', '2021-10-05T10:15'],
    ['Finnish', '5. lokakuuta 2021', '2021-10-05'],
    ['Hungarian', '2021. október 5. 10:15', '2021-10-05'],
    ['Romanian', '5 octombrie 2021', '2021-10-05'],
    ['Catalan', '5 d’octubre de 2021', '2021-10-05'],
    ['Greek', '5 Οκτωβρίου 2021', '2021-10-05'],
    ['Swedish', '5 maj 2021', '2021-05-05'],
    ['Danish', '5. marts 2021', '2021-03-05'],
    ['Lithuanian', '2021 m. spalio 5 d.', '2021-10-05'],
    ['Hebrew', '5 באוקטובר 2021', '2021-10-05'],
    ['Hindi', '5 अक्टूबर 2021', '2021-10-05'],
    ['Indonesian', '5 Agustus 2021', '2021-08-05'],
    ['Vietnamese', '5 tháng 10, 2021', '2021-10-05'],
  ])('%s', (_language, text, value) => {
    expect(machineDate(text)?.slice(0, value.length)).toBe(value);
  });

  it.each(['5 bears 2021', '5 Ekimovo 2021', '45 października 2021', 'Room 5, lima 2021', 'x'])(
    'none of these: %s',
    (text) => {
      expect(machineDate(text)).toBeUndefined();
    },
  );

  it('leaves all else of a text as it is', () => {
    const text = 'W 2021 r. było 5 spraw, a 12 maja nic.';
    expect(withEnglishMonths(text)).toBe(text);
  });
});
