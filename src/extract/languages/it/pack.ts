import type { LanguagePack } from '../language-pack.ts';
import { words } from '../word-list.ts';
import { COMMON_WORDS } from './common-words.ts';
import { COUNTRIES } from './countries.ts';
import { DATES } from './dates.ts';

/** Italian: dates and countries. Speakers are not read in it. */
export const ITALIAN: LanguagePack = {
  code: 'it',
  name: 'Italian',
  tags: /^(?:it|ita|italian|italiano)(?![a-z])/i,
  commonWords: COMMON_WORDS,
  dates: DATES,
  countries: COUNTRIES,
  rulesOff: words('misspelling'),
};
