import type { SpeakerId } from '../domain/speaker.ts';
import { fold } from '../text/fold.ts';
import { type Aliases, aliasKey } from './aliases.ts';

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|sen|rep|gov|gen|col|lt|capt|rev)\.?\s+/i;

/**
 * The id and display name of a person: a pure function of the name and the alias file, which wins.
 * Ids are of a–z, 0–9 and hyphens where the name has such letters, else its letters as code points in
 * base 36; never `none` and never empty.
 */
export function speakerId(
  name: string,
  aliases: Aliases,
): { readonly id: SpeakerId; readonly name: string } {
  const plain = name.trim().replace(/\s+/g, ' ').replace(HONORIFIC, '');
  const known =
    aliases.persons.get(aliasKey(name)) ?? aliases.persons.get(aliasKey(plain)) ?? plain;
  return { id: slug(known), name: known };
}

function slug(name: string): SpeakerId {
  const folded = fold(name);
  const ascii = folded
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  // A name of another alphabet keeps its letters, as numbers: an address must be ASCII and stay unique.
  const foreign = /[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\p{C}]/u.test(folded);
  const id = foreign || ascii === '' ? codePoints(folded) : ascii;
  return id === 'none' ? 'none-person' : id;
}

function codePoints(text: string): string {
  const letters = Array.from(text, (char) => (char.codePointAt(0) ?? 0).toString(36));
  return `p-${letters.slice(0, 40).join('')}` || 'p-0';
}
