import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueryNode } from '../../../src/domain/query.ts';
import { QUERY_LIMITS } from '../../../src/query/limits.ts';
import { parseQuery } from '../../../src/query/parser.ts';

const parsed = (text: string): string => parseQuery(text).parsed;
const notices = (text: string): string[] => parseQuery(text).notices.map(({ code }) => code);

describe('the query parser', () => {
  it.each([
    ['joins words by AND', 'river treaty', 'river treaty'],
    ['takes AND as what it does anyway', 'river AND treaty', 'river treaty'],
    ['binds AND closer than OR', 'a OR b c', 'a OR b c'],
    ['keeps parentheses where they matter', '(a OR b) c', '(a OR b) c'],
    ['drops parentheses where they do not', '((a) (b))', 'a b'],
    ['reads a minus and NOT alike', 'peace NOT war', 'peace -war'],
    ['lets two NOTs undo each other', 'NOT NOT peace', 'peace'],
    ['allows an exclusion alone', '-war', '-war'],
    ['allows an exclusion as an alternative', '(a OR -b) c', '(a OR -b) c'],
    [
      'reads curly and angled quotation marks',
      '“river treaty” «dry summer»',
      '"river treaty" "dry summer"',
    ],
    ['reads a dash before a word as a minus', 'peace –war', 'peace -war'],
    ['keeps a hyphen inside a word', 'Co-operation', 'co-operation'],
    ['keeps an apostrophe inside a word, whichever it is', 'O’Brien', "o'brien"],
    ['keeps a hyphen inside a phrase', '"trade co-operation pact"', '"trade co-operation pact"'],
    ['keeps it in the beginning of a word', 'co-oper*', 'co-oper*'],
    ['parts words at a dash between spaces', '"north - south"', '"north south"'],
    ['keeps numbers with a hyphen as typed', '2006-07', '2006-07'],
    ['keeps a verb behind its pronoun', "we'll", "we'll"],
    ['reads an acronym as a word, and words that touch as a phrase', 'U.S. AT&T', 'u.s. "at t"'],
    ['reads a star as the beginning of a word', 'Presid*', 'presid*'],
    ['reads a star at the end of a phrase', '"climate chan*"', '"climate chan*"'],
    [
      'looks in the title alone',
      'title:treaty title:"dry summer"',
      'title:treaty title:"dry summer"',
    ],
    ['looks in the title for a group', 'title:(a OR b)', 'title:a OR title:b'],
    ['reads nearness', '"river treaty"~5', '"river treaty"~5'],
    ['counts forms of one word once in nearness', '"treaty treaties"~5', 'treaty'],
    ['takes lower-case operators as words', 'war or peace', 'war or peace'],
    ['reads a time as a phrase', '9:51', '"9 51"'],
    ['reads what stands before a colon as a word', 'Greece:what next', 'greece what next'],
    ['reads a pasted headline', 'Greece: prices up', 'greece prices up'],
    ['says nothing of a short word before a colon', 'king:coal', 'king coal'],
  ])('%s', (_, text, expected) => {
    expect(parsed(text)).toBe(expected);
    expect(notices(text)).toEqual([]);
  });

  it.each([
    ['an open phrase', '"river treaty', '"river treaty"', 'phrase-not-closed'],
    ['an open parenthesis', '(a OR b', 'a OR b', 'parenthesis-not-closed'],
    ['a stray closing parenthesis', 'a) b', 'a b', 'parenthesis-not-opened'],
    ['an operator with nothing to join', 'peace OR', 'peace', 'operator-dropped'],
    [
      'two operators with nothing between',
      'peace OR AND talks',
      'peace OR talks',
      'operator-dropped',
    ],
    ['a NOT at the end', 'peace NOT', 'peace', 'operator-dropped'],
    ['an operator at the front', 'AND peace', 'peace', 'operator-dropped'],
    ['a star after one letter', 'w*', 'w', 'prefix-too-short'],
    ['a star inside a word', 'wo*an', '"wo an"', 'star-inside-word'],
    ['nearly a field', 'titel:kim', 'titel kim', 'no-such-field'],
    ['nearly a field before a phrase', 'auther:"kim lee"', 'auther "kim lee"', 'no-such-field'],
    ['nearly a field before a group', 'sorce:(kim OR lee)', 'sorce (kim OR lee)', 'no-such-field'],
    ['text without words', '***', '', 'no-words'],
    ['a space after a field', 'title: oil', 'title:oil', 'space-after-field'],
    ['a space before what is said', 'said: (oil OR gas)', 'said:(oil OR gas)', 'space-after-field'],
    ['a space before a name', 'speaker: "bo lind"', 'speaker:"bo lind"', 'space-after-field'],
    ['a space and a minus after a field', 'title: -oil', '-title:oil', 'space-after-field'],
    ['a field with nothing behind it', 'oil title:', 'oil', 'field-without-words'],
    ['a name that is missing', 'oil speaker: ', 'oil', 'field-without-words'],
    ['a field before OR', 'gas title: OR oil', 'gas OR oil', 'field-without-words'],
    ['a field at the end of a group', 'oil (gas said:)', 'oil gas', 'field-without-words'],
    ['a field before a lone star', 'oil title:***', 'oil', 'field-without-words'],
    ['a nearness behind a word', 'oil~5', 'oil', 'gap-without-phrase'],
    ['a nearness behind a space', '"oil price" ~5', '"oil price"', 'gap-without-phrase'],
    ['a nearness without a number', '"oil price"~', '"oil price"', 'gap-without-phrase'],
    ['parentheses too deep', '(((((((a)))))))', 'a', 'too-deep'],
    ['a text too long', 'x'.repeat(600), 'x'.repeat(64), 'too-long'],
    ['a gap too wide', '"a b"~900', '"a b"~100', 'gap-too-wide'],
    ['a gap of many digits', '"a b"~99999 c', '"a b"~100 c', 'gap-too-wide'],
  ])('takes %s for words and says so', (_, text, expected, code) => {
    expect(parsed(text)).toBe(expected);
    expect(notices(text)).toEqual([code]);
  });

  it('says of a lone nearness that it was ignored, and that no word is left', () => {
    expect(notices('~5')).toEqual(['gap-without-phrase', 'no-words']);
    expect(parsed('~5')).toBe('');
  });

  it('takes a minus behind a field for one before it', () => {
    expect(parsed('river title:-oil said:-gas')).toBe('river -title:oil -said:gas');
    expect(notices('title:-oil')).toEqual([]);
  });

  it('leaves out words beyond the limit and says so', () => {
    const text = Array.from({ length: 40 }, (_, n) => `w${n}`).join(' ');
    expect(notices(text)).toEqual(['too-many-words']);
    expect(parsed(text).split(' ')).toHaveLength(QUERY_LIMITS.terms);
  });

  it('keeps two forms of one word apart where words count as typed', () => {
    expect(parseQuery('"talk talks"~5').query).toMatchObject({ kind: 'term' });
    const { query, parsed } = parseQuery('"talk talks"~5', { exact: true });
    expect(query).toMatchObject({ kind: 'near', exact: true, gap: 5 });
    expect(parseQuery(parsed, { exact: true }).query).toEqual(query);
  });

  it('finds everything for an empty query, and says nothing', () => {
    expect(parseQuery('  ')).toEqual({ query: { kind: 'everything' }, notices: [], parsed: '' });
  });

  it('joins the last word of a phrase to no word behind it', () => {
    const { query, parsed } = parseQuery('a~treaties é');
    expect(parseQuery(parsed).query).toEqual(query);
  });

  it('never fails, and what it prints means the same', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'bc',
        'treaties',
        '"',
        '(',
        ')',
        '-',
        ' ',
        ' OR ',
        ' AND ',
        ' NOT ',
        '*',
        'title:',
        '~3',
        ':',
        '“',
        'é',
        "'",
        '~',
        'said: ',
        's',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (query) => {
        const once = parseQuery(query);
        const twice = parseQuery(once.parsed);
        if (once.parsed.length <= QUERY_LIMITS.chars) expect(twice.query).toEqual(once.query);
        expect(depth(once.query)).toBeLessThan(40);
      }),
      { numRuns: 2000 },
    );
  });
});

function depth(node: QueryNode): number {
  switch (node.kind) {
    case 'and':
    case 'or':
      return 1 + Math.max(...node.clauses.map(depth));
    case 'without':
      return 1 + Math.max(depth(node.base), depth(node.excluded));
    default:
      return 1;
  }
}
