import type { SpeakerId } from '../domain/speaker.ts';
import { fold } from '../text/fold.ts';
import { type Aliases, aliasKey } from './aliases.ts';
import {
  ARABIC_FIRST_NAMES,
  KEEPS_INITIALS,
  SLAVIC_ENDINGS,
  SLAVIC_FIRST_NAMES,
} from './data/name-variants.ts';
import { NAME_WORDS } from './languages/every-language.ts';
import { anyOf } from './languages/word-list.ts';

const HONORIFIC = new RegExp(`^${anyOf(NAME_WORDS.unshownHonorifics)}\\.?\\s+`, 'i');

/**
 * The id and display name of a person: a pure function of the name and the alias file, which wins. Spellings
 * of one name out of another alphabet, titles and middle initials do not change the id. Ids are of a–z,
 * 0–9 and hyphens; of a name in another alphabet its letters as numbers. Never `none`, never empty.
 */
export function speakerId(
  name: string,
  aliases: Aliases,
): { readonly id: SpeakerId; readonly name: string } {
  const plain = name.trim().replace(/\s+/g, ' ').replace(HONORIFIC, '');
  const alias = aliases.persons.get(aliasKey(name)) ?? aliases.persons.get(aliasKey(plain));
  return { id: idOf(alias ?? plain), name: alias ?? plain };
}

function idOf(name: string): SpeakerId {
  const folded = fold(name);
  const words = folded
    .replace(/['’.]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  // A name of another alphabet keeps its letters, as numbers: an address must be ASCII and stay unique.
  const isForeign = /[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\p{C}]/u.test(folded);
  if (isForeign || words.length === 0) return codePoints(folded);
  const id = canonicalWords(words).join('-');
  return id === 'none' ? 'none-person' : id;
}

function canonicalWords(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = withoutInitials(words);
  const slavic = SLAVIC_FIRST_NAMES.get(first);
  if (slavic) return [slavic, ...rest.map(slavicSurname)];
  const arabic = ARABIC_FIRST_NAMES.get(first);
  // "el-Masri" and "al-Masri": one article of Arabic, written by ear.
  if (arabic) return [arabic, ...rest.map((word) => (word === 'el' ? 'al' : word))];
  return [first, ...rest];
}

function slavicSurname(word: string): string {
  const ending = SLAVIC_ENDINGS.find(([pattern]) => pattern.test(word));
  return ending ? word.replace(ending[0], ending[1]) : word;
}

/** A middle initial is printed by one paper and left out by the next; a first one is all there is. */
function withoutInitials(words: readonly string[]): readonly string[] {
  if (words.length < 3 || KEEPS_INITIALS.has(words.at(-1) ?? '')) return words;
  return words.filter((word, at) => at === 0 || at === words.length - 1 || word.length > 1);
}

function codePoints(text: string): string {
  const letters = Array.from(text, (char) => (char.codePointAt(0) ?? 0).toString(36));
  return `p-${letters.slice(0, 40).join('')}`;
}
