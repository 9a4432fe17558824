import type { LanguagePack } from '../language-pack.ts';
import { COMMON_WORDS } from './common-words.ts';
import { DATES } from './dates.ts';

/** French: dates alone. Countries and speakers are not read in it yet. */
export const FRENCH: LanguagePack = {
  code: 'fr',
  name: 'French',
  tags: /^(?:fr|fra|fre|french|français)(?![a-z])/i,
  commonWords: COMMON_WORDS,
  dates: DATES,
  page: { bylines: ['par'] },
};
