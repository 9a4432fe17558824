import type { LanguagePack } from '../language-pack.ts';
import { COMMON_WORDS } from './common-words.ts';
import { DATES } from './dates.ts';

/** Italian: dates alone. Countries and speakers are not read in it yet. */
export const ITALIAN: LanguagePack = {
  code: 'it',
  name: 'Italian',
  tags: /^(?:it|ita|italian|italiano)(?![a-z])/i,
  commonWords: COMMON_WORDS,
  dates: DATES,
};
