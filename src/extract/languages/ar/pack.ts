import type { LanguagePack } from '../language-pack.ts';
import { words } from '../word-list.ts';
import { COMMON_WORDS } from './common-words.ts';
import { COUNTRIES } from './countries.ts';
import { DATES } from './dates.ts';

/** Arabic: dates, and countries by their names alone. Speakers are not read in it. */
export const ARABIC: LanguagePack = {
  code: 'ar',
  name: 'Arabic',
  tags: /^(?:ar|ara|arabic|العربية)(?![\p{L}])/iu,
  commonWords: COMMON_WORDS,
  dates: DATES,
  countries: COUNTRIES,
  rulesOff: words('misspelling'),
};
