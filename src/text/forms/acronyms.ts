/** What an acronym that looks like a word is indexed as, beside the word: no part of any word that can be typed. */
const ACRONYM_MARK = '§';
/** The same where nobody can tell: in a line wholly in capitals. */
const EITHER_MARK = '¶';

// Acronyms of news that are another word in small letters, folded. What is no word, as UN or NATO, needs no list. WordNet's
// acronyms that are words (scripts/build-dictionary.ts lists them), without Roman numbers and signs of chemistry, and
// those that newswires of 1987 and 2006 to 2013 print in capitals amid small letters.
const ACRONYMS_LIKE_WORDS: ReadonlySet<string> = new Set(
  `act ada add aid aids aim am apt arc arm art asap atm awol ban bar basic bat bis boe bric cab cad cap care cart cat cod core dab doe dot
  era eta fast gem hum ice ids ira is isis it jag lax led ma mac mad map mit mod moma nice oas ok pac pace pact pan pas pc
  pin pip pub ram rand rat salt sam sat seal sec ses shape sim sob sop start sum swat swift tap ted tip tips trips us van vat
  vip wan wasp who wimp wit zip`.split(/\s+/),
);

/** Whether these letters, folded, are an acronym and a word of another sense. */
export function isAmbiguousAcronym(word: string): boolean {
  return ACRONYMS_LIKE_WORDS.has(word);
}

/** What the acronym is indexed as. */
export function acronymToken(word: string): string {
  return word + ACRONYM_MARK;
}

/** What it is indexed as where word and acronym cannot be told apart. */
export function eitherToken(word: string): string {
  return word + EITHER_MARK;
}
