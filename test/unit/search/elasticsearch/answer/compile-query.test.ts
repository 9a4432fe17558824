import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../../src/query/parser.ts';
import { compileQuery } from '../../../../../src/search/elasticsearch/answer/compile-query.ts';

const compiled = (text: string) => compileQuery(parseQuery(text).query);
const titled = (inTitle: object) => ({ bool: { must: [inTitle], boost: 5 } });
const either = (inTitle: object, inBody: object) => ({
  dis_max: { queries: [titled(inTitle), inBody], tie_breaker: 0.3 },
});

/** A word over title and body together, and over what they join to one word. */
const word = (query: string) => ({
  combined_fields: { query, fields: ['title^5', 'body', 'title_j^5', 'body_j'] },
});

/** Every string in a query that stands where Elasticsearch reads names or rules of its language. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

describe('a query for Elasticsearch', () => {
  it('matches every article where nothing was typed', () => {
    expect(compiled('')).toEqual({ match_all: {} });
  });

  it('looks for the base form of a word over title and body together, the title weighted', () => {
    expect(compiled('Countries')).toEqual(word('country'));
  });

  it('looks for all that a word of several base forms may be', () => {
    expect(compiled('leaf')).toEqual({
      bool: {
        should: [word('leaf'), word('leaf·leafing'), word('leaf·leave')],
        minimum_should_match: 1,
      },
    });
  });

  it('asks for every word, each in either field', () => {
    expect(compiled('peace AND the OR x')).toEqual({
      bool: {
        should: [{ bool: { must: [compiled('peace'), compiled('the')] } }, compiled('x')],
        minimum_should_match: 1,
      },
    });
  });

  it('does not ask for what need not be there, and scores it', () => {
    expect(compiled('price of gold mined')).toMatchObject({
      bool: { must: [{}, {}, {}], should: [word('of')] },
    });
  });

  it('keeps a phrase within one field', () => {
    const phrase = { query: 'of council', analyzer: 'whitespace' };
    expect(compiled('"Of Councils"')).toEqual(
      either({ match_phrase: { title: phrase } }, { match_phrase: { body: phrase } }),
    );
  });

  it('looks for a word typed with a hyphen as typed, and as one word', () => {
    const phrase = { query: 'oil treaty', analyzer: 'whitespace' };
    const apart = either({ match_phrase: { title: phrase } }, { match_phrase: { body: phrase } });
    expect(compiled('oil-treaty')).toEqual({
      bool: { should: [apart, word('oiltreaty')], minimum_should_match: 1 },
    });
  });

  it('looks for the beginning of a word among words as they are', () => {
    const titles = [{ prefix: { title_x: 'presid' } }, { prefix: { title_j: '\u{e000}presid' } }];
    const bodies = [{ prefix: { body_x: 'presid' } }, { prefix: { body_j: '\u{e000}presid' } }];
    const [title = {}, joinedTitle = {}] = titles;
    const [body = {}, joinedBody = {}] = bodies;
    expect(compiled('presid*')).toEqual({
      dis_max: {
        queries: [titled(title), body, titled(joinedTitle), joinedBody],
        tie_breaker: 0.3,
      },
    });
  });

  it('looks for a phrase that ends in a star among words as they are, without a limit of its own', () => {
    const phrase = {
      all_of: {
        ordered: true,
        max_gaps: 0,
        intervals: [
          { match: { query: 'climate', analyzer: 'whitespace' } },
          { prefix: { prefix: 'chan' } },
        ],
      },
    };
    expect(compiled('"climate chan*"')).toEqual(
      either({ intervals: { title_x: phrase } }, { intervals: { body_x: phrase } }),
    );
  });

  it('counts the other words between the first and the last of a nearness search', () => {
    expect(compiled('title:"treaty nuclear"~3')).toEqual(
      titled({
        intervals: {
          title: {
            all_of: {
              ordered: false,
              max_gaps: 3,
              intervals: [
                { match: { query: 'treaty', analyzer: 'whitespace' } },
                { match: { query: 'nuclear', analyzer: 'whitespace' } },
              ],
            },
          },
        },
      }),
    );
  });

  it('asks for words as typed in the fields that hold them', () => {
    const exactly = (text: string) => compileQuery(parseQuery(text, { exact: true }).query);
    const keys = keysOf(exactly('treaties "signed treaties" "talk talks"~5'));
    expect(keys.filter((key) => key === 'body_x')).toHaveLength(3);
    expect(keys).not.toContain('body');
    expect(JSON.stringify(exactly('"signed treaties"'))).toContain('"query":"signed treaties"');
  });

  it('is content with one of several alternatives', () => {
    expect(compiled('war OR peace')).toEqual({
      bool: { should: [compiled('war'), compiled('peace')], minimum_should_match: 1 },
    });
  });

  it('leaves out of all articles what is only excluded', () => {
    expect(compiled('-war')).toEqual({
      bool: { must: [{ match_all: {} }], must_not: [compiled('war')] },
    });
  });

  it('never lets what was typed stand where the query language has its names', () => {
    const names = new Set([
      ...['bool', 'must', 'must_not', 'should', 'minimum_should_match', 'boost', 'dis_max'],
      ...[
        'queries',
        'tie_breaker',
        'match_all',
        'combined_fields',
        'fields',
        'term',
        'prefix',
        'match_phrase',
        'query',
      ],
      ...['analyzer', 'intervals', 'all_of', 'ordered', 'max_gaps', 'match'],
      ...['title', 'body', 'title_x', 'body_x', 'title_j', 'body_j'],
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(keysOf(compiled(text)).filter((key) => !names.has(key))).toEqual([]);
      }),
    );
  });
});
