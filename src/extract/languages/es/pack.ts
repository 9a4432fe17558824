import type { LanguagePack } from '../language-pack.ts';
import { COMMON_WORDS } from './common-words.ts';
import { DATES } from './dates.ts';

/** Spanish: dates alone. Countries and speakers are not read in it yet. */
export const SPANISH: LanguagePack = {
  code: 'es',
  name: 'Spanish',
  tags: /^(?:es|spa|spanish|español)(?![a-z])/i,
  commonWords: COMMON_WORDS,
  dates: DATES,
  page: { bylines: ['por'] },
};
