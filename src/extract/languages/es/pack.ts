import type { LanguagePack } from '../language-pack.ts';
import { words } from '../word-list.ts';
import { COMMON_WORDS } from './common-words.ts';
import { COUNTRIES } from './countries.ts';
import { DATES } from './dates.ts';

/** Spanish: dates and countries. Speakers are not read in it. */
export const SPANISH: LanguagePack = {
  code: 'es',
  name: 'Spanish',
  tags: /^(?:es|spa|spanish|español)(?![a-z])/i,
  commonWords: COMMON_WORDS,
  dates: DATES,
  countries: COUNTRIES,
  rulesOff: words('misspelling'),
  page: { bylines: ['por'] },
};
