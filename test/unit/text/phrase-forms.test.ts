import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/query/parser.ts';
import { printQuery } from '../../../src/query/print.ts';
import { phraseForms } from '../../../src/text/phrase-forms.ts';

function forms(text: string, exact = false) {
  const { query } = parseQuery(text, { exact });
  if (query.kind !== 'phrase') throw new TypeError(`${text} is no phrase`);
  return phraseForms(query);
}

const printed = (text: string): string[] => forms(text).map(printQuery);

describe('the forms of a phrase', () => {
  it('are the one typed where no word has a hyphen', () => {
    expect(printed('"river treaty"')).toEqual(['"river treaty"']);
  });

  it('are two for a word with a hyphen', () => {
    expect(printed('co-operation')).toEqual(['"co operation"', 'cooperation']);
    expect(printed('"trade co-operation"')).toEqual([
      '"trade co operation"',
      '"trade cooperation"',
    ]);
  });

  it('are all combinations of several', () => {
    expect(printed('"post-war co-operation pact"')).toEqual([
      '"post war co operation pact"',
      '"post war cooperation pact"',
      '"postwar co operation pact"',
      '"postwar cooperation pact"',
    ]);
  });

  it('are eight at most', () => {
    expect(printed('"a-b c-d e-f g-h i-j"')).toHaveLength(8);
  });

  it('begin a word where the phrase does', () => {
    expect(printed('co-oper*')).toEqual(['"co oper*"', 'cooper*']);
    expect(printed('"trade co-oper*"')).toEqual(['"trade co oper*"', '"trade cooper*"']);
  });

  it('keep the field, and whether words count as typed', () => {
    expect(forms('title:co-operation', true)).toMatchObject([
      { kind: 'phrase', field: 'title', exact: true },
      { kind: 'term', field: 'title', exact: true },
    ]);
  });
});
