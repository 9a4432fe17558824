import type { LanguagePack } from '../language-pack.ts';
import { COMMON_WORDS } from './common-words.ts';
import { DATES } from './dates.ts';

/** Dutch: dates alone. Countries and speakers are not read in it yet. */
export const DUTCH: LanguagePack = {
  code: 'nl',
  name: 'Dutch',
  tags: /^(?:nl|nld|dut|dutch|nederlands)(?![a-z])/i,
  commonWords: COMMON_WORDS,
  dates: DATES,
};
