import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../src/extract/article.ts';

/** Who is quoted in a sentence, each with the role. */
function roles(sentence: string): Record<string, string | undefined> {
  const body = `The news came on Monday, and nobody in the valley slept.\n\n${sentence}`;
  const { speakers } = extractArticle({ id: 'a', title: 'News', body, given: {} });
  return Object.fromEntries(speakers.map(({ name, role }) => [name, role]));
}

describe('the role of who is quoted', () => {
  it.each([
    ['Energy Minister Bakyt Sadyrbaev said the river was low.', 'Energy Minister'],
    ['Bakyt Sadyrbaev, a hydrologist, said the river was low.', 'hydrologist'],
    ['Bakyt Sadyrbaev, a goatherd from Kochkor, said the river was low.', 'goatherd from Kochkor'],
    [
      'Bakyt Sadyrbaev, chief executive of Riverco, told reporters the river was low.',
      'chief executive of Riverco',
    ],
    [
      'Bakyt Sadyrbaev, the deputy minister for water, said the river was low.',
      'deputy minister for water',
    ],
    [
      'Bakyt Sadyrbaev, chief U.S. economist at Riverco, said the river was low.',
      'chief U.S. economist at Riverco',
    ],
    ['Bakyt Sadyrbaev, 43, a senior engineer, said the river was low.', 'senior engineer'],
    ['Bakyt Sadyrbaev, an engineer who built the dam, said the river was low.', 'engineer'],
    ['The mayor, Bakyt Sadyrbaev, said the river was low.', 'mayor'],
    ['“We saw the river was very low,” said Bakyt Sadyrbaev, its director.', 'director'],
  ])('is read wherever one is printed: %s', (sentence, role) => {
    expect(roles(sentence)).toEqual({ 'Bakyt Sadyrbaev': role });
  });

  it.each([
    'Bakyt Sadyrbaev, who built the dam, said the river was low.',
    'Bakyt Sadyrbaev, speaking in Bishkek, said the river was low.',
    'Bakyt Sadyrbaev, 43, said the river was low.',
    'On Monday, Bakyt Sadyrbaev said the river was low.',
    'Bakyt Sadyrbaev said the river was low, the minister left.',
    'Bakyt Sadyrbaev, and the minister agreed, said the river was low.',
  ])('is none where none is printed: %s', (sentence) => {
    expect(Object.values(roles(sentence)).filter((role) => role !== undefined)).toEqual([]);
  });
});
