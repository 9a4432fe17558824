import { tokens } from '../text/tokens.ts';
import { isOptionalWord } from './optional-words.ts';

/** How many words a text has. */
export function countWords(text: string): number {
  return tokens(text).length;
}

/** The words of a text that tell something, as typed: without small words, nor those that are named here, folded. */
export function tellingWords(text: string, besides: ReadonlySet<string> = new Set()): string {
  return tokens(text)
    .filter(({ word }) => !isOptionalWord(word) && !besides.has(word))
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}
