import type { NameMention } from './name-mention.ts';
import type { Item } from './sentences.ts';
import type { SpeechLanguage } from './speech-language.ts';

/** Who a reporting verb says has spoken, as the sentence has it. */
export type Subject =
  | { readonly kind: 'names'; readonly names: readonly NameMention[] }
  | { readonly kind: 'pronoun'; readonly at: number }
  /** `the minister`: may be somebody named before. */
  | { readonly kind: 'role'; readonly noun: string; readonly from: number; readonly to: number }
  | { readonly kind: 'nameless'; readonly from: number; readonly to: number };

/** A subject and the items it takes, `to` exclusive. */
export type Found = {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
  readonly shape: 'plain' | 'appositive' | 'role-name';
};

/** A sentence with its names by where they begin and end. */
export type View = {
  readonly language: SpeechLanguage;
  readonly items: readonly Item[];
  readonly names: readonly NameMention[];
  readonly endingAt: ReadonlyMap<number, NameMention>;
  readonly startingAt: ReadonlyMap<number, NameMention>;
};

/** The noun of a phrase that tells an age alone: the 26-year-old. */
export const EPITHET = 'year-old';

/** Longest noun phrase that is read, in words: what is longer is taken for more than one. */
export const LONGEST_PHRASE = 14;

/** What rules call a quote, whatever its words. */
export const ANY_QUOTE = '“”';

/** What rules call a dash, however it is printed. */
export const ANY_DASH = '—';

/** A dash as papers print it, `--` included; a hyphen counts, since a mark of its own is never within a word. */
export const DASH = /^(?:—|–|-|--+|―)$/;

/** A sentence with its names by where they begin, title or not, and by where they end. `names` are those of this sentence, in order. */
export function viewOf(
  items: readonly Item[],
  names: readonly NameMention[],
  language: SpeechLanguage,
): View {
  return {
    language,
    items,
    names,
    endingAt: new Map(names.map((name) => [name.to, name])),
    startingAt: new Map(
      names.flatMap((name) => [
        [name.from, name],
        [name.titleFrom, name],
      ]),
    ),
  };
}

/** A subject, with what it takes of its sentence. */
export function subjectOf(
  subject: Subject,
  from: number,
  to: number,
  shape: Found['shape'] = 'plain',
): Found {
  return { subject, from, to, shape };
}

/** Whether words say what somebody is: a role, a title, or “one” of several. */
export function hasRole(
  items: readonly Item[],
  { roleNouns, titles, one }: SpeechLanguage,
): boolean {
  return items.some(({ lower }) => roleNouns.has(lower) || titles.has(lower) || lower === one);
}

/** "The 26-year-old keeper" is whoever the text speaks of there. */
export function isEpithet(
  phrase: readonly Item[],
  { definiteArticle, ageEnding }: SpeechLanguage,
): boolean {
  return (
    phrase[0]?.lower === definiteArticle &&
    phrase.length < 8 &&
    phrase.some(({ lower }) => lower.endsWith(ageEnding))
  );
}

/** "a post by X": what somebody has written speaks for them. `by` is the place of the preposition. */
export function isOwnText({ items, language }: View, by: number): boolean {
  const isBy = language.writerPrepositions.has(items[by]?.lower ?? '');
  return isBy && language.ownWords.has(items[by - 1]?.lower ?? '');
}
