import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/query/parser.ts';

const parsed = (text: string): string => parseQuery(text).parsed;
const codes = (text: string): string[] => parseQuery(text).notices.map(({ code }) => code);

describe('what is said', () => {
  it.each([
    ['said:river', 'said:river'],
    ['said:"river treaty"', 'said:"river treaty"'],
    ['said:“river treaty”', 'said:"river treaty"'],
    ['SAID:river', 'said:river'],
    ['said:riv*', 'said:riv*'],
    ['said:"treaty river"~5', 'said:"treaty river"~5'],
    ['said:(river OR lake)', 'said:(river OR lake)'],
    ['said:(river -lake)', 'said:(river -lake)'],
    ['treaty said:river', 'treaty said:river'],
    ['-said:river', '-said:river'],
    ['said:river OR said:lake', 'said:river OR said:lake'],
    ['speaker:lind', 'speaker:lind'],
    ['speaker:"Bo Lind"', 'speaker:"bo lind"'],
    ['speaker:(Lind Bo)', 'speaker:"lind bo"'],
    ['-(said:river speaker:lind)', '-(said:river speaker:lind)'],
  ])('%s is read as %s', (typed, read) => {
    expect(parsed(typed)).toBe(read);
    expect(parsed(read)).toBe(read);
    expect(codes(typed)).toEqual([]);
  });

  it('and who says it mean one quote, wherever they stand in a list', () => {
    expect(parseQuery('said:river treaty speaker:lind said:lake').query).toEqual({
      kind: 'and',
      clauses: [
        {
          kind: 'quote',
          words: expect.objectContaining({ kind: 'and' }),
          speaker: ['lind'],
        },
        expect.objectContaining({ kind: 'term' }),
      ],
    });
  });

  it('is another quote on each side of OR', () => {
    expect(parseQuery('said:river OR speaker:lind').query).toMatchObject({
      kind: 'or',
      clauses: [{ kind: 'quote' }, { kind: 'quote', speaker: ['lind'] }],
    });
  });

  it.each([
    ['said:(-river)', 'not-said', ''],
    ['said:(title:river)', 'field-in-field', 'said:river'],
    ['title:(said:river)', 'field-in-field', 'title:river'],
    ['speaker:lin*', 'star-in-speaker', 'speaker:lin'],
    ['speaker:***', 'speaker-without-words', ''],
    ['speaker:(bo OR lind)', 'speaker-as-words', 'speaker:"bo lind"'],
    ['speaker:(bo lind', 'parenthesis-not-closed', 'speaker:"bo lind"'],
    ['said:"river', 'phrase-not-closed', 'said:river'],
  ])('is said to be misunderstood: %s', (typed, code, read) => {
    expect(codes(typed)).toContain(code);
    expect(parsed(typed)).toBe(read);
  });
});
