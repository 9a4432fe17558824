import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/query/parser.ts';
import { explainMatch } from '../../../src/text/explain-match.ts';
import { matchSpans } from '../../../src/text/highlight.ts';

function explained(title: string, body: string, text: string): string[] {
  const { query } = parseQuery(text);
  const matches = explainMatch(
    { title, body },
    query,
    matchSpans({ text: body, field: 'body' }, query),
  );
  return matches.map(
    ({ words, inTitle, inBody }) => `${words}: ${inTitle ? 'title, ' : ''}${inBody}`,
  );
}

describe('the explanation of a match', () => {
  it('counts each word in the text and says whether the title has it', () => {
    expect(explained('River', 'The river and the treaty of the river.', 'river treaty')).toEqual([
      'river: title, 2',
      'treaty: 1',
    ]);
  });

  it('counts the forms of a word as one, and shows the first', () => {
    expect(explained('', 'Treaties, and one treaty.', 'treaty')).toEqual(['treaties: 2']);
  });

  it('counts a word with a hyphen and without as one', () => {
    const text = 'Co-operation, cooperation and co-operations.';
    expect(explained('', text, 'cooperation')).toEqual(['co-operation: 3']);
    expect(explained('', text, 'co-operation')).toEqual(['co-operation: 3']);
  });

  it('counts a phrase where it stands whole, over the end of a line too', () => {
    expect(explained('', 'A river treaty; a river; the River\nTreaty.', '"river treaty"')).toEqual([
      'river treaty: 2',
    ]);
  });

  it('shows the words that a beginning stands for', () => {
    expect(explained('', 'The president, presidential.', 'presid*')).toEqual([
      'president: 1',
      'presidential: 1',
    ]);
  });

  it('leaves out what the query leaves out', () => {
    expect(explained('War', 'peace and war', 'peace -truce')).toEqual(['peace: 1']);
  });

  it('is empty for everything', () => {
    expect(explained('War', 'peace', '')).toEqual([]);
  });
});
