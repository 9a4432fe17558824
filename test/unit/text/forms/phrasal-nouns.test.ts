import { describe, expect, it } from 'vitest';
import { isPhrasalNoun } from '../../../../src/text/forms/phrasal-nouns.ts';

describe('nouns of a verb and its particle', () => {
  it.each(['take-over', 'bail-out', 'lay-offs', 'start-up', 'break-ins', 'run-off'])(
    '%s',
    (word) => {
      expect(isPhrasalNoun(word)).toBe(true);
    },
  );

  it.each(['takeover', 'on-line', 'mother-in-law', 'euro-zone', 'over-the-counter', 'co-op'])(
    'are no such word as %s',
    (word) => expect(isPhrasalNoun(word)).toBe(false),
  );
});
