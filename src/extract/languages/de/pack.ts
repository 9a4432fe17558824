import type { LanguagePack } from '../language-pack.ts';
import { COMMON_WORDS } from './common-words.ts';
import { DATES } from './dates.ts';

/** German: dates alone. Countries and speakers are not read in it yet. */
export const GERMAN: LanguagePack = {
  code: 'de',
  name: 'German',
  tags: /^(?:de|deu|ger|german|deutsch)(?![a-z])/i,
  commonWords: COMMON_WORDS,
  dates: DATES,
  page: { bylines: ['von'] },
};
