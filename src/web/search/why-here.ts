import { numberText } from '../../domain/count-text.ts';
import type { FoundArticle } from '../../services/search/search-archive.ts';

// More words than this say less: the marks in the text show the rest.
const MOST_WORDS = 4;
const MOST_SPEAKERS = 2;

/**
 * Why an article is in the list, in plain words: `“taliban” in the title and 5 times in the text; said by
 * Sergei Lavrov`. Empty where no word was asked for.
 */
export function whyHere({ matches, saidBy }: Pick<FoundArticle, 'matches' | 'saidBy'>): string {
  const words = matches
    .slice(0, MOST_WORDS)
    .map((match) => `“${match.words}” ${places(match).join(' and ')}`);
  const more = matches.length - MOST_WORDS;
  return [
    ...words,
    ...(more > 0 ? [`and ${numberText(more)} more of the words`] : []),
    ...speakers(saidBy),
  ].join('; ');
}

function places({ inTitle, inBody }: FoundArticle['matches'][number]): string[] {
  return [
    ...(inTitle ? ['in the title'] : []),
    ...(inBody > 0 ? [`${timesText(inBody)} in the text`] : []),
  ];
}

function timesText(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${numberText(count)} times`;
}

function speakers(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, MOST_SPEAKERS);
  const more = names.length - shown.length;
  const list = more > 0 ? `${shown.join(', ')} and ${numberText(more)} more` : shown.join(' and ');
  return [`said by ${list}`];
}
