import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../../src/query/parser.ts';
import { compileWords, planMatch } from '../../../../../src/search/sqlite/match/compile-query.ts';
import { matchText } from '../../../../../src/search/sqlite/postings/word-query.ts';

const match = (text: string): string => matchText(compileWords(parseQuery(text).query));

describe('FTS5 MATCH text', () => {
  it.each([
    ['a word by its base form', 'treaties', '{title body title_j body_j} : "treaty"'],
    ['a word of the title', 'title:treaties', '{title title_j} : "treaty"'],
    ['a phrase by its base forms', '"of treaties"', '{title body} : "of treaty"'],
    [
      'words that may be written as one in that way too',
      'river treaty',
      '({title body title_j body_j} : ("river" OR "rivertreaty") AND {title body title_j body_j} : ("treaty" OR "rivertreaty"))',
    ],
    [
      'a prefix in plain words',
      'treat*',
      '({title_x body_x} : "treat" * OR {title_j body_j} : "\u{e000}treat" *)',
    ],
    [
      'a phrase with a prefix in plain words',
      '"river treat*"',
      '{title_x body_x} : "river treat" *',
    ],
    [
      'every word in either field',
      'rivers in dams',
      '({title body title_j body_j} : "river" AND {title body title_j body_j} : "in" AND {title body title_j body_j} : "dam")',
    ],
    [
      'alternatives',
      'river OR dam',
      '({title body title_j body_j} : "river" OR {title body title_j body_j} : "dam")',
    ],
    [
      'an exclusion',
      'river -dam',
      '({title body title_j body_j} : "river" NOT {title body title_j body_j} : "dam")',
    ],
    [
      'a word typed with a hyphen as typed, or as one word of the text or joined by it',
      'oil-treaty',
      '({title body title_j body_j} : "oiltreaty" OR {title body} : "oil treaty")',
    ],
    [
      'a phrase with such a word both ways',
      'title:"of oil-treaty"',
      '({title} : "of oil treaty" OR {title} : "of oiltreaty")',
    ],
    [
      'the beginning of such a word',
      'co-oper*',
      '({title_x body_x} : "co oper" * OR ({title_x body_x} : "cooper" * OR {title_j body_j} : "\u{e000}cooper" *))',
    ],
    [
      'a word that may be a form of several in each of them',
      'left',
      '{title body title_j body_j} : ("leave·left" OR "leave" OR "leaf·leave" OR "leave·leaving" OR "left")',
    ],
    [
      'nearness with the filter outside and inner words on top of the gap',
      '"a b c"~5',
      '{title body} : NEAR("a" "b" "c", 6)',
    ],
  ])('has %s', (_, text, expected) => {
    expect(match(text)).toBe(expected);
  });

  it('is understood by FTS5 for whatever is typed, and never as syntax', () => {
    const db = new DatabaseSync(':memory:');
    db.exec(
      "create virtual table words using fts5(title, body, title_x, body_x, title_j, body_j, tokenize='ascii')",
    );
    const find = db.prepare('select count(*) as found from words where words match ?');
    const piece = fc.constantFrom(
      '"',
      '(',
      ')',
      '-',
      '*',
      'NEAR',
      'AND',
      'OR',
      'NOT',
      ' ',
      'body:',
      '{',
      '}',
      '^',
      '+',
      "'",
      'é',
      '\0',
      'ab',
      '~2',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const plan = planMatch(parseQuery(pieces.join('')).query);
        if (plan.kind === 'scan') expect(find.get(matchText(plan.words))).toEqual({ found: 0 });
      }),
      { numRuns: 500 },
    );
    db.close();
  });
});

describe('a query for words exactly as typed', () => {
  it.each([
    ['treaties', '({title_x body_x} : "treaties" OR {title_j body_j} : "\u{e000}treaties")'],
    ['title:treaties', '({title_x} : "treaties" OR {title_j} : "\u{e000}treaties")'],
    ['"signed treaties"', '{title_x body_x} : "signed treaties"'],
    ['"signed treat*"', '{title_x body_x} : "signed treat" *'],
    ['"talk talks"~5', '{title_x body_x} : NEAR("talk" "talks", 5)'],
  ])('compiles %s to the columns of plain words', (text, expected) => {
    expect(matchText(compileWords(parseQuery(text, { exact: true }).query))).toBe(expected);
  });
});

describe('the plan of a query', () => {
  const plan = (text: string) => planMatch(parseQuery(text).query);

  it('is one scan wherever FTS5 can say it', () => {
    expect(plan('(river OR dam) "old canal" -drought').kind).toBe('scan');
  });

  it('is a set of its own where only an exclusion was typed', () => {
    expect(plan('-dam')).toEqual({
      kind: 'without',
      base: { kind: 'everything' },
      excluded: { kind: 'scan', words: compileWords(parseQuery('dam').query) },
    });
  });

  it('puts all that FTS5 can say together into one scan beside what it cannot', () => {
    expect(plan('river OR dam OR -canal')).toMatchObject({
      kind: 'or',
      plans: [
        {
          kind: 'scan',
          words: compileWords(parseQuery('river OR dam').query),
        },
        { kind: 'without' },
      ],
    });
  });
});
