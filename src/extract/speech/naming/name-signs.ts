import type { NameMention } from '../name-mention.ts';
import { isGivenName } from '../name-start.ts';
import { INITIAL } from '../name-words.ts';
import type { Item } from '../sentences.ts';
import type { SpeechLanguage } from '../speech-language.ts';

/** Why a name is taken for a person without being seen to speak; `undefined` where nothing says so. */
export function signOf(
  items: readonly Item[],
  { from, to }: Pick<NameMention, 'from' | 'to'>,
  words: readonly string[],
  language: SpeechLanguage,
): NameMention['sign'] {
  if (words.length < 2) return isCalledPerson(items, to, language) ? 'appositive' : undefined;
  if (isGivenName(items[from], language))
    return INITIAL.test(items[from]?.text ?? '') ? 'initial' : 'first-name';
  if (words.slice(0, -1).some((word) => INITIAL.test(word))) return 'initial';
  if (isNamedLikePlace(words, language) && !isShouted(items[to - 1])) return 'first-name';
  return hasRoleAfter(items, to, language) || isWho(items, to, language) ? 'appositive' : undefined;
}

// "Chad LIND": a caption, or anything.
function isShouted(item: Item | undefined): boolean {
  return item !== undefined && item.text.length > 1 && item.text === item.text.toUpperCase();
}

// "Jordan Fisk swam across": a full name that begins like a place and is none.
function isNamedLikePlace(words: readonly string[], language: SpeechLanguage): boolean {
  const [first = '', second = ''] = words;
  return (
    words.length === 2 && !language.isPlace(second) && language.isNamedLikePlace(first, second)
  );
}

// "Luyando, the port manager," and "Alemayehu, who follows them,": a single word needs a whole clause.
function isCalledPerson(items: readonly Item[], to: number, language: SpeechLanguage): boolean {
  if (items[to]?.text !== ',') return false;
  // Firms have a "whose" too.
  if (language.personRelatives.has(items[to + 1]?.lower ?? '')) return true;
  if (isAge(items, to + 1)) return true;
  if (isOfficeOf(items, to + 1, language)) return true;
  if (!language.appositiveDeterminers.has(items[to + 1]?.lower ?? '')) return false;
  const comma = items.findIndex(({ kind }, at) => at > to + 1 && kind !== 'word');
  const end = comma < 0 ? items.length : comma;
  const clause = items.slice(to + 2, Math.min(end, to + 8));
  if (clause.some(({ lower }) => language.personRelatives.has(lower))) return true;
  if (end > to + 7 && !isRoleFirst(clause, language)) return false;
  // "the world's top toymaker", "the oil major": what firms are.
  if (clause.some(({ lower }) => language.firmAppositives.has(lower))) return false;
  return clause.some(({ lower }) => language.roleNouns.has(lower));
}

// "Luyando, 33, a herder".
function isAge(items: readonly Item[], at: number): boolean {
  return /^\d{1,2}$/.test(items[at]?.text ?? '') && /^[,.]$/.test(items[at + 1]?.text ?? '.');
}

// "Suharyono, head of the volcano office": an office of one, without an article; not "Pelago, owner of".
function isOfficeOf(items: readonly Item[], at: number, language: SpeechLanguage): boolean {
  const noun = items[at]?.lower ?? '';
  const isOffice = language.personRoles.has(noun) || language.onlyOneCanBe.has(noun);
  return isOffice && language.bindingPrepositions.has(items[at + 1]?.lower ?? '');
}

// "X, a spokesman for the rescue agency of the northern province": what the person is stands before a preposition.
function isRoleFirst(clause: readonly Item[], language: SpeechLanguage): boolean {
  const binds = clause.findIndex(({ lower }) => language.bindingPrepositions.has(lower));
  return language.roleNouns.has(clause[binds - 1]?.lower ?? '');
}

// "X, who chairs", "X, whose house".
function isWho(items: readonly Item[], to: number, language: SpeechLanguage): boolean {
  const next = items[to + 1]?.lower ?? '';
  return items[to]?.text === ',' && language.personOrOwnerRelatives.has(next);
}

// "X, the envoy for Y," and "X, 43,".
function hasRoleAfter(items: readonly Item[], to: number, language: SpeechLanguage): boolean {
  if (items[to]?.text !== ',') return false;
  if (/^\d{1,2}$/.test(items[to + 1]?.text ?? '')) return true;
  const next = items.slice(to + 1, to + 8);
  return next.some(({ lower }) => language.roleNouns.has(lower));
}
