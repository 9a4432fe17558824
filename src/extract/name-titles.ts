import { FIRST_NAMES } from './data/first-names.ts';
import { FAMILY_FIRST, ROLE_NOUNS, TITLES } from './data/speech-words.ts';
import { COMMON, INITIAL, isNationality, isPlace, isPlaceName } from './name-words.ts';
import type { Token } from './sentence-tokens.ts';

/** Whether nothing but a space stands before the token. */
export function isNextTo(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) <= 1;
}

/** "Environment Minister Ada Northcote": what stands before the last title of a run belongs to it. */
export function afterTitles(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 2; at >= from; at -= 1) {
    const { lower = '', text = '' } = tokens[at] ?? {};
    if ((TITLES.has(lower) || ROLE_NOUNS.has(lower)) && !FIRST_NAMES.has(text)) return at + 1;
  }
  return from;
}

const BEGINS_A_NAME = /^(?:Abu|Bin|Ibn|Van|Von|De|Al|El|Le|La|St\.?|Mac|Mc)$/;

/** "Minister of Information Omid Rahmatov": the first name begins the name, the office goes before it. */
export function afterOffice(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from]?.text ?? '';
  if (to - from < 3 || FIRST_NAMES.has(first) || FAMILY_FIRST.has(first)) return from;
  if (BEGINS_A_NAME.test(first) || INITIAL.test(first)) return from;
  const before = tokens[from - 1]?.lower ?? '';
  const isOffice = /^(?:of|for|the|and)$/.test(before);
  for (let at = from + 1; isOffice && at < to - 1; at += 1) {
    if (FIRST_NAMES.has(tokens[at]?.text ?? '')) return at;
  }
  return from;
}

/** Titles, nationalities, and the capital that begins a sentence. */
export function isBeforeName(
  tokens: readonly Token[],
  at: number,
  to: number,
  lowerWords: ReadonlySet<string>,
): boolean {
  const { lower = '', text = '' } = tokens[at] ?? {};
  if ((TITLES.has(lower) || ROLE_NOUNS.has(lower)) && at < to - 1) return true;
  // "Boston-based Loomis": where it sits is no part of a name.
  if (/-(?:based|backed|listed|owned|led|born|run|controlled)$/.test(lower)) return true;
  // "New York" is no "York".
  if (lower === 'new' && isPlaceName([text, tokens[at + 1]?.text ?? ''])) return false;
  if (COMMON.has(lower) && !(FIRST_NAMES.has(text) && to - at > 1)) return true;
  const isOnly = at === to - 1;
  if (!isOnly && !FIRST_NAMES.has(text) && isNationality(text)) return true;
  return at === 0 && !isOnly && lowerWords.has(lower) && !FIRST_NAMES.has(text);
}

/** Where the titles, roles and nationalities before a name begin. */
export function titleStart(
  tokens: readonly Token[],
  runFrom: number,
  from: number,
  isTitled: boolean,
): number {
  let start = from;
  if (isTitled) {
    // All of the run before its last title: "Water Minister".
    start = runFrom;
    while (start < from && COMMON.has(tokens[start]?.lower ?? '')) start += 1;
  } else {
    const office = from > runFrom ? officeStart(tokens, runFrom) : undefined;
    if (office !== undefined) start = office;
    while (start > runFrom && isTitleWord(tokens[start - 1])) start -= 1;
  }
  // Then what is in lower case before it: "analyst", "the former envoy".
  while (start > 0 && isNextTo(tokens, start) && isRoleBefore(tokens[start - 1])) start -= 1;
  return start;
}

// "President of the Republic Bo Lind", "Minister of Works Bo Lind": from the role on.
function officeStart(tokens: readonly Token[], runFrom: number): number | undefined {
  const ofAt = tokens[runFrom - 1]?.lower === 'the' ? runFrom - 2 : runFrom - 1;
  if (!/^(?:of|for)$/.test(tokens[ofAt]?.lower ?? '')) return undefined;
  return isRoleBefore(tokens[ofAt - 1]) ? ofAt - 1 : undefined;
}

function isTitleWord(token: Token | undefined): boolean {
  if (!token || COMMON.has(token.lower)) return false;
  return (
    TITLES.has(token.lower) ||
    ROLE_NOUNS.has(token.lower) ||
    isNationality(token.text) ||
    isPlace(token.text)
  );
}

function isRoleBefore(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return ROLE_NOUNS.has(token.lower) || TITLES.has(token.lower) || isNationality(token.text);
}
