import type { LanguagePack } from '../language-pack.ts';
import { COMMON_WORDS } from './common-words.ts';
import { DATES } from './dates.ts';

/** Portuguese: dates alone. Countries and speakers are not read in it yet. */
export const PORTUGUESE: LanguagePack = {
  code: 'pt',
  name: 'Portuguese',
  tags: /^(?:pt|por|portuguese|português)(?![a-z])/i,
  commonWords: COMMON_WORDS,
  dates: DATES,
  page: { bylines: ['por'] },
};
