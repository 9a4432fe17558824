import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSmallCases, scoreSmallCase } from '../../../src/evaluate/small-cases.ts';

const SHARED = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'cases', 'extraction');
const LISTS = ['speakers.txt', 'countries.txt'];
const LEAST_RIGHT = 0.9;

const OWN = `=== a whole sentence of one word | S: Ada Lind | Q: Never -> Ada Lind
“Never,” Ada Lind said.
=== nobody speaks | S: -
The ramp is steep.
=== a country | C: NO | T: The ramp
The ferry sailed to Norway.
`;

describe('small cases', () => {
  it('are read with what is right of each', () => {
    expect(readSmallCases(OWN)).toEqual([
      {
        kind: 'a whole sentence of one word',
        title: 'Notes from the valley',
        body: '“Never,” Ada Lind said.',
        speakers: ['Ada Lind'],
        quote: { words: 'Never', speaker: 'Ada Lind' },
      },
      {
        kind: 'nobody speaks',
        title: 'Notes from the valley',
        body: 'The ramp is steep.',
        speakers: [],
      },
      {
        kind: 'a country',
        title: 'The ramp',
        body: 'The ferry sailed to Norway.',
        countries: ['NO'],
      },
    ]);
  });

  it('say what of an answer is wrong', () => {
    expect(readSmallCases(OWN).flatMap(scoreSmallCase)).toEqual([]);
    const [wrong] = readSmallCases('=== x | S: Bo Marsh\n“Never,” Ada Lind said.');
    expect(wrong && scoreSmallCase(wrong)).toEqual(['speakers: Ada Lind']);
  });

  it('need a right answer', () => {
    expect(() => readSmallCases('=== x | T: y\nThe ramp.')).toThrow('No right answer');
  });

  if (!existsSync(SHARED))
    process.stderr.write('\nNO SHARED CASES: ../shared/cases is not there.\n\n');
  it.runIf(existsSync(SHARED)).each(LISTS)('come out right in nine of ten: %s', (list) => {
    const cases = readSmallCases(readFileSync(join(SHARED, list), 'utf8'));
    const wrong = cases.filter((one) => scoreSmallCase(one).length > 0).map(({ body }) => body);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(cases.length * (1 - LEAST_RIGHT));
  });
});
