import type { LanguagePack } from '../language-pack.ts';
import { words } from '../word-list.ts';
import { COMMON_WORDS } from './common-words.ts';
import { COUNTRIES } from './countries.ts';
import { DATES } from './dates.ts';

/** German: dates and countries. Speakers are not read in it. */
export const GERMAN: LanguagePack = {
  code: 'de',
  name: 'German',
  tags: /^(?:de|deu|ger|german|deutsch)(?![a-z])/i,
  commonWords: COMMON_WORDS,
  dates: DATES,
  countries: COUNTRIES,
  rulesOff: words('misspelling'),
  page: { bylines: ['von'] },
};
