import type { NameMention } from './name-mention.ts';
import { isNextTo } from './name-start.ts';
import { isFamilyFirst, isNameLike } from './name-words.ts';
import type { Item, Sentence } from './sentences.ts';
import type { SpeechLanguage } from './speech-language.ts';

/** The family names of the story that are no names elsewhere. */
export function wordSurnames(names: readonly NameMention[], language: SpeechLanguage): Set<string> {
  const full = names.filter(({ words, sign }) => words.length > 1 && sign !== undefined);
  const surnames = full.flatMap(({ words }) => {
    const [first = ''] = words;
    return isFamilyFirst(words, language) ? [first] : [words.at(-1) ?? ''];
  });
  return new Set(surnames.filter((word) => !isNameLike([word], language)));
}

const LONGEST_FIRM = 4;

/** The names before legal forms: `Berkshire Hathaway Inc`. */
export function firmsIn(
  sentences: readonly Sentence[],
  { legalForms }: SpeechLanguage,
): Set<string> {
  const found = new Set<string>();
  for (const { items } of sentences) {
    for (const [at, { lower, isCapital }] of items.entries()) {
      if (!isCapital || !legalForms.has(lower)) continue;
      for (let from = at - 1; from >= Math.max(0, at - LONGEST_FIRM); from -= 1) {
        if (!items[from]?.isCapital) break;
        if (at - from > 1)
          found.add(
            items
              .slice(from, at)
              .map(({ text }) => text)
              .join(' '),
          );
      }
    }
  }
  return found;
}

/** Words that a form of address shows to be family names: `Mr. Poll`. */
export function addressed(sentences: readonly Sentence[], language: SpeechLanguage): Set<string> {
  const found = new Set<string>();
  for (const { items } of sentences) {
    for (const [at, { lower }] of items.entries()) {
      const next = items[at + 1];
      if (!next?.isCapital || !language.forms.has(lower)) continue;
      if (!items[at + 2]?.isCapital && !isNameLike([next.text], language)) found.add(next.text);
    }
  }
  return found;
}

const OPENS_NICKNAME = /^[("“‘']$/;
const CLOSES_NICKNAME = /^[)"”’']$/;

const MOST_NICKNAME_WORDS = 2;

/** How many items a nickname within a run takes: `Walter “Walt” Kern`, `Walter (Walt) Kern`, `Ada “Iron Hand” Kern`; 0 where none stands there. */
export function nicknameLength(
  items: readonly Item[],
  at: number,
  language: SpeechLanguage,
): number {
  if (items[at]?.kind !== 'mark') return 0;
  const open = items[at]?.text ?? '';
  if (!OPENS_NICKNAME.test(open)) return 0;
  let close = at + 1;
  while (close - at <= MOST_NICKNAME_WORDS && isNicknameWord(items[close])) close += 1;
  // "Els (Britain) Lind": in lists of results brackets say where players are from.
  const isOrigin = open === '(' && !language.isFirstName(items[at + 1]?.text ?? '');
  const isNickname =
    close > at + 1 &&
    !isOrigin &&
    CLOSES_NICKNAME.test(items[close]?.text ?? '') &&
    items[close + 1]?.isCapital === true &&
    isNextTo(items, close + 1);
  return isNickname ? close + 1 - at : 0;
}

function isNicknameWord(item: Item | undefined): boolean {
  return item?.isCapital === true && /\p{Ll}/u.test(item.text);
}
