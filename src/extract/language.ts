import { detect } from 'tinyld/light';

const LOOKED_AT = 3000;
const FEWEST_WORDS = 8;
const ENGLISH_WORDS =
  /\b(?:the|of|and|to|in|that|is|for|said|was|with|on|as|by|from|at|has|have|are)\b/giu;
// The commonest words of French, Spanish, Portuguese, Italian, German, Dutch, the Scandinavian languages,
// Polish, Romanian, Turkish and Indonesian that are no English words.
const OTHER_WORDS =
  /(?<![\p{L}'’-])(?:le|la|les|des|et|une|du|est|dans|pour|que|qui|sur|el|los|las|del|una|por|con|para|se|o|os|da|do|em|um|uma|não|il|di|che|per|della|der|die|das|und|den|von|zu|mit|ist|het|een|van|zijn|och|att|det|som|på|og|er|av|w|z|na|nie|się|și|cu|pentru|bir|ve|bu|yang|dan|dengan|untuk)(?![\p{L}'’-])/giu;
const LATIN_LETTER = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;
// English news has one of these in about every third word; other languages below one in thirty, and
// tables of results or prices few of any.
const ENGLISH_SHARE = 0.12;
const OTHER_SHARE = 0.1;

/**
 * The language of a text as a two-letter code. English is decided by its commonest words; another language
 * only where its script or its commonest words say so, then named by a detector of trigrams. `undefined`
 * where there is too little to tell, as in tables of results.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, LOOKED_AT).toWellFormed();
  const words = count(sample, /[\p{L}\p{M}]+/gu);
  const english = count(sample, ENGLISH_WORDS);
  if (words > 0 && english / words >= ENGLISH_SHARE) return 'en';
  const isOther =
    count(sample, LATIN_LETTER) * 2 < count(sample, LETTER) ||
    (words >= FEWEST_WORDS && count(sample, OTHER_WORDS) / words >= OTHER_SHARE);
  if (!isOther) return undefined;
  const detected = detect(sample);
  return detected === '' || detected === 'en' ? undefined : detected;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
