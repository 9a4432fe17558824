import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../src/query/parser.ts';
import {
  hasTooManyForms,
  MOST_PHRASE_FORMS,
  phraseForms,
} from '../../../../src/text/forms/phrase-forms.ts';

function phrase(text: string, exact = false) {
  const { query } = parseQuery(text, { exact });
  if (query.kind !== 'phrase') throw new TypeError(`${text} is no phrase`);
  return query;
}

const printed = (text: string, exact = false): string[] =>
  phraseForms(phrase(text, exact)).map((form) => form.join(' '));

describe('the forms of a phrase', () => {
  it('are base forms, one where no word has several', () => {
    expect(printed('"of treaties"')).toEqual(['of treaty']);
  });

  it('are words as they are where they count as typed', () => {
    expect(printed('"river treaties"', true)).toEqual(['river treaties']);
  });

  it('have a word with a hyphen in two and in one', () => {
    expect(printed('"oil co-op"')).toEqual(['oil co op', 'oil coop']);
  });

  it('have a word in two that may be written so', () => {
    expect(printed('"for healthcare"')).toEqual([
      'for healthcare',
      'for health care',
      'for health care·caring',
    ]);
  });

  it('have two words in one that may be written so', () => {
    expect(printed('"euro crisis"')).toEqual(['euro crisis', 'eurocrisis']);
    expect(printed('"of one"')).toEqual(['of one']);
  });

  it('have words that may be a form of several beside each of these', () => {
    expect(printed('"bank left"')).toContain('bank leave');
    expect(printed('"bank leave"')).toContain('bank leave·left');
  });

  it('begin a word where the phrase does', () => {
    expect(printed('"trade co-oper*"')).toEqual(['trade co oper', 'trade cooper']);
  });

  it('are 64 at most, those of the forms typed first', () => {
    const many = '"left saw building meeting found leaves lay"';
    expect(hasTooManyForms(phrase(many))).toBe(true);
    expect(phraseForms(phrase(many)).length).toBeLessThanOrEqual(MOST_PHRASE_FORMS);
    expect(printed(many)[0]).toBe(
      'leave·left saw·see build·building meet·meeting find·found leaf·leave lay·lie',
    );
    expect(parseQuery(many).notices.map(({ code }) => code)).toEqual(['forms-cut']);
  });

  it('stay few where every word may be one with the next', () => {
    const row = `"${Array.from({ length: 15 }, (_, at) => `abc${'xyz'.charAt(at % 3)} defg`).join(' ')}"`;
    expect(phraseForms(phrase(row)).length).toBeLessThanOrEqual(MOST_PHRASE_FORMS);
    expect(printed(row)[0]?.split(' ')).toHaveLength(30);
  });
});
