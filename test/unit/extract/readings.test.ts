import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readIn, readings } from '../../support/readings.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'readings');

describe('what is read in a text', () => {
  it.each(readings(FOLDER).map(({ about, text, found }) => [about, text, found] as const))(
    'comes out as it stands below it: %s: %s',
    (_about, text, found) => {
      expect(readIn(text)).toEqual(found);
    },
  );
});
