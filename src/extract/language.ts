import { detect } from 'tinyld/light';

const LOOKED_AT = 2000;
const FEWEST_CHARS = 60;
const ENGLISH_WORDS =
  /\b(?:the|of|and|to|in|that|is|for|said|was|with|on|as|by|from|at|has|have|are)\b/gi;
// English news has one of these in about every third word; other languages below one in thirty.
const ENGLISH_SHARE = 0.12;

/**
 * The language of a text as a two-letter code; `undefined` where there is too little to tell. English is
 * decided by its commonest words, anything else by a detector of trigrams.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, LOOKED_AT).toWellFormed();
  const words = sample.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  const english = sample.match(ENGLISH_WORDS)?.length ?? 0;
  if (words > 0 && english / words >= ENGLISH_SHARE) return 'en';
  if (sample.length < FEWEST_CHARS || words < 8) return undefined;
  const detected = detect(sample);
  return detected === '' ? undefined : detected;
}
