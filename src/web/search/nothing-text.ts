import { countText, plural } from '../../domain/count-text.ts';
import type { QueryNode } from '../../domain/query.ts';
import type { ListKind } from '../url/list-kind.ts';
import { partInWords } from '../words/query-words.ts';
import { listed, queryText } from '../words/words.ts';
import type { Relaxed } from './relax-search.ts';

// More words in a row than a sentence can hold.
const MOST_NAMED = 4;

/**
 * The status of an empty list. Tells words that stand in no article from parts of the query that find
 * none, and both from words that the filters hide.
 */
export function nothingText(
  text: string,
  relaxed: Relaxed | undefined,
  { unit }: ListKind,
): string {
  const nothing = `0 ${plural(unit)}.`;
  if (text === '' || !relaxed) return nothing;
  const { blame, relaxations } = relaxed;
  if (blame.words.length > 0) return `${nothing} ${missingWords(blame.words, unit)}`;
  const vain = blame.parts.map(({ node }) => partInWords(node));
  if (vain.length > 0) return `${nothing} No ${unit} has ${listed(vain, 'or')}.`;
  const free = relaxations.find(({ kind }) => kind === 'all-filters');
  if (free === undefined) return `${nothing}${neverTogether(relaxed, unit)}`;
  const words = queryText(text);
  if (free.total === 0) return `${nothing} No ${unit} has ${words}, whatever the filters.`;
  const have = `${countText(free.total, unit)} ${free.total === 1 ? 'has' : 'have'}`;
  return `${nothing} These words do appear without your filters: ${have} ${words}.`;
}

/** `“xyzzyq” occurs in no article.` */
function missingWords(words: readonly QueryNode[], unit: string): string {
  const names = words.slice(0, MOST_NAMED).map(partInWords);
  const others = words.length - names.length;
  const named = listed(others > 0 ? [...names, countText(others, 'other word')] : names, 'and');
  const begun = named.replace(/^a /, 'A ');
  return `${begun} ${words.length === 1 ? 'occurs' : 'occur'} in no ${unit}.`;
}

function neverTogether({ relaxations }: Relaxed, unit: string): string {
  const isOfParts = relaxations.some(({ kind }) => kind === 'parts');
  return isOfParts ? ` Each part of it occurs, but no ${unit} has all of them.` : '';
}
