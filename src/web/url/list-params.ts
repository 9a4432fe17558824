import { OTHER_LETTER } from '../../services/search/letters.ts';
import { type NoticeList, quoted } from './notice-list.ts';

const MOST_FIND_CHARS = 100;

/** What was typed into the find box of a list. */
export function parseFind(typed: string): string {
  return typed
    .trim()
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .slice(0, MOST_FIND_CHARS);
}

/** A letter of a list, as `letterOf` gives it; `undefined` for all of them. */
export function parseLetter(typed: string, notices: NoticeList): string | undefined {
  const asked = typed.trim().toLowerCase();
  if (asked === '') return undefined;
  if (/^[a-z]$/.test(asked) || asked === OTHER_LETTER) return asked;
  notices.add(
    'letter-unknown',
    `${quoted(asked)} is not a letter from A to Z, so all names are shown.`,
  );
  return undefined;
}
