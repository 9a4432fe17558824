import { detect } from 'tinyld/light';
import type { LanguagePack } from './language-pack.ts';
import { LANGUAGES, type Languages } from './languages.ts';
import { OTHER_WORDS } from './other-words.ts';
import { anyOf, oncePer } from './word-list.ts';

const LOOKED_AT = 3000;
const FEWEST_WORDS = 8;
const OTHER_SHARE = 0.1;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN_LETTER = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;
const OTHER_WORD = new RegExp(`(?<![\\p{L}'’-])${anyOf(OTHER_WORDS)}(?![\\p{L}'’-])`, 'giu');

const commonWord = oncePer(
  (words: readonly string[]) =>
    new RegExp(`(?<![\\p{L}\\p{N}_])${anyOf(words)}(?![\\p{L}\\p{N}_])`, 'giu'),
);

/**
 * The language of a text as a two-letter code. One with a pack is decided by its commonest words; another
 * only where its script or its commonest words say so, then named by a detector of trigrams. `undefined`
 * where there is too little to tell, as in tables of results.
 */
export function detectLanguage(text: string, languages: Languages = LANGUAGES): string | undefined {
  const sample = text.slice(0, LOOKED_AT).toWellFormed();
  const words = count(sample, WORD);
  const told = words > 0 ? toldByWords(languages, sample, words) : undefined;
  if (told) return told.code;
  const isOther =
    count(sample, LATIN_LETTER) * 2 < count(sample, LETTER) ||
    (words >= FEWEST_WORDS && count(sample, OTHER_WORD) / words >= OTHER_SHARE);
  if (!isOther) return undefined;
  const detected = detect(sample);
  // A language that is told by its words was not, whatever the detector says.
  const isTold = languages.some(({ code, commonWords }) => code === detected && commonWords);
  return detected === '' || isTold ? undefined : detected;
}

/** The language with most of its commonest words among so many, if they are enough. */
function toldByWords(
  languages: Languages,
  sample: string,
  words: number,
): LanguagePack | undefined {
  const shares = languages.flatMap((pack) => {
    if (!pack.commonWords) return [];
    const share = count(sample, commonWord(pack.commonWords.words)) / words;
    return share >= pack.commonWords.share ? [{ pack, share }] : [];
  });
  return shares.toSorted((a, b) => b.share - a.share)[0]?.pack;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
