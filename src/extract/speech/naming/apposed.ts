import type { Item } from '../sentences.ts';
import type { SpeechLanguage } from '../speech-language.ts';

const LONGEST = 6;

/**
 * What the words between commas after a name, or before it, say that the person is: `, an actor,` and `The mayor, `; up to
 * the noun, lower case. `undefined` where no role is among them.
 */
export function apposedWords(
  items: readonly Item[],
  { titleFrom, to }: { readonly titleFrom: number; readonly to: number },
  language: SpeechLanguage,
): readonly string[] | undefined {
  const after = items[to]?.text === ',' ? phraseFrom(items, to + 1, language) : [];
  const found = [...after, ...phraseBefore(items, titleFrom - 1, language)];
  return found.length > 0 ? found : undefined;
}

// ", the lawyer for the family": up to the preposition, and only where a role ends it.
function phraseFrom(
  items: readonly Item[],
  from: number,
  language: SpeechLanguage,
): readonly string[] {
  const isDetermined =
    language.appositiveDeterminers.has(items[from]?.lower ?? '') ||
    items[from]?.lower === language.one;
  const start = isDetermined ? from + 1 : from;
  let end = start;
  while (end - start < LONGEST && isWithin(items[end], language)) end += 1;
  return rolePhrase(items.slice(start, end), language);
}

// "The mayor, ", "A retired pilot, ".
function phraseBefore(
  items: readonly Item[],
  comma: number,
  language: SpeechLanguage,
): readonly string[] {
  if (items[comma]?.text !== ',') return [];
  let start = comma;
  while (comma - start < LONGEST && isWithin(items[start - 1], language)) start -= 1;
  if (!language.determiners.has(items[start]?.lower ?? '')) return [];
  return rolePhrase(items.slice(start + 1, comma), language);
}

function isWithin(item: Item | undefined, language: SpeechLanguage): boolean {
  return (
    item?.kind === 'word' &&
    !language.bindingPrepositions.has(item.lower) &&
    !language.ownClause.has(item.lower) &&
    !language.relatives.has(item.lower)
  );
}

function rolePhrase(items: readonly Item[], language: SpeechLanguage): readonly string[] {
  const last = items.at(-1)?.lower ?? '';
  return language.roleNouns.has(last) ? items.map(({ lower }) => lower) : [];
}
