import type { CountryCode } from '../../domain/country.ts';
import type { CountryWords } from '../languages/country-words.ts';
import { once, type Place, startsUpper } from './place.ts';

const LEAST_LETTERS = 7;

/** The country whose name a capitalised word of seven letters or more is one slip away from: "Tajiistan". */
export function misspelled(place: Place): CountryCode | undefined {
  const lower = place.word.text.toLowerCase();
  if (lower.length < LEAST_LETTERS || !/^[a-z]+$/.test(lower)) return undefined;
  if (place.gazetteer.words.nearMisses.has(lower)) return undefined;
  if (isAmongCapitals(place)) return undefined;
  return once(place.decisions.slips, lower, () => meantBy(lower, place));
}

/** "François Hollande": a word among capitalised ones is a part of a name. */
function isAmongCapitals({ text, words, at, word }: Place): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  const isName = (neighbour: Place['word'] | undefined, joint: string | undefined) =>
    neighbour !== undefined &&
    joint === ' ' &&
    startsUpper(neighbour.text) &&
    neighbour.text !== neighbour.text.toUpperCase();
  return (
    isName(before, before && text.slice(before.end, word.start)) ||
    isName(after, after && text.slice(word.end, after.start))
  );
}

function meantBy(
  lower: string,
  { text, gazetteer: { entriesFor, spellable, words } }: Place,
): CountryCode | undefined {
  if (entriesFor(lower).length > 0) return undefined;
  const near = (spellable.get(lower.charAt(0)) ?? []).filter(
    ({ name }) => Math.abs(name.length - lower.length) <= 1 && isOneSlipAway(name, lower, words),
  );
  // "Kazahkstan" is near two spellings of one country.
  const codes = new Set(near.map(({ code }) => code));
  const [only] = codes;
  return codes.size === 1 && !text.includes(lower) ? only : undefined;
}

/** One letter more, less, other, or two neighbours swapped; not an ending that makes an adjective. */
function isOneSlipAway(name: string, typed: string, { adjectiveEnding }: CountryWords): boolean {
  if (adjectiveEnding.test(typed) && typed.startsWith(name.slice(0, -1))) return false;
  let same = 0;
  while (same < name.length && name[same] === typed[same]) same += 1;
  const restOf = (word: string, from: number) => word.slice(from);
  return (
    restOf(name, same + 1) === restOf(typed, same + 1) ||
    restOf(name, same + 1) === restOf(typed, same) ||
    restOf(name, same) === restOf(typed, same + 1) ||
    (name[same] === typed[same + 1] &&
      name[same + 1] === typed[same] &&
      restOf(name, same + 2) === restOf(typed, same + 2))
  );
}
