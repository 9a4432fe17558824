import type { LanguagePack } from '../language-pack.ts';
import { words } from '../word-list.ts';
import { COMMON_WORDS } from './common-words.ts';
import { COUNTRIES } from './countries.ts';
import { DATES } from './dates.ts';

/** Russian: dates, and countries by their names alone. Speakers are not read in it. */
export const RUSSIAN: LanguagePack = {
  code: 'ru',
  name: 'Russian',
  tags: /^(?:ru|rus|russian|русский)(?![\p{L}])/iu,
  commonWords: COMMON_WORDS,
  dates: DATES,
  countries: COUNTRIES,
  rulesOff: words('misspelling'),
};
