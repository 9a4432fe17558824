import type { Gender } from './data/first-names.ts';
import { genderOfMention, isFamilyFirst, type NameMention, surnameOf } from './names.ts';

/** A person of one article, under all the forms that name it. */
export type Person = {
  /** The longest form of the name. */
  readonly words: readonly string[];
  readonly gender: Gender | undefined;
  readonly role: string | undefined;
  /** A sign other than speaking says that this is a person. */
  readonly isSure: boolean;
  readonly mentions: readonly NameMention[];
};

/** The persons of an article, and which of them each mention names. */
export type Persons = {
  readonly all: readonly Person[];
  of(mention: NameMention): Person | undefined;
};

type Draft = { -readonly [K in keyof Person]: Person[K] } & {
  mentions: NameMention[];
  /** Where full forms stand, ascending. */
  fullAt: number[];
};

/**
 * Joins mentions to persons: full forms first, then surnames to the full form that went before, nearest first. Two
 * persons of one surname stay apart by first name, initial or honorific.
 */
export function gatherPersons(mentions: readonly NameMention[]): Persons {
  const all: Draft[] = [];
  const byWord = new Map<string, Draft[]>();
  const byMention = new Map<NameMention, Draft>();
  const place = (mention: NameMention, found: Draft | undefined) => {
    const draft = found ?? newDraft(mention, all, byWord);
    join(mention, draft);
    byMention.set(mention, draft);
  };
  for (const mention of mentions.filter(({ words }) => words.length > 1)) {
    const known = byWord.get(surnameOf(mention.words)) ?? [];
    place(
      mention,
      known.find((draft) => sameFullName(draft.words, mention.words)),
    );
  }
  const byFirst = Map.groupBy(all, ({ words }) => words[0] ?? '');
  for (const mention of mentions.filter(({ words }) => words.length === 1)) {
    const namesakes = byWord.get(surnameOf(mention.words)) ?? [];
    place(mention, ownerOf(mention, namesakes) ?? calledByFirstName(mention, byFirst));
  }
  return { all, of: (mention) => byMention.get(mention) };
}

function newDraft(mention: NameMention, all: Draft[], byWord: Map<string, Draft[]>): Draft {
  const draft: Draft = {
    words: mention.words,
    gender: undefined,
    role: undefined,
    isSure: false,
    mentions: [],
    fullAt: [],
  };
  all.push(draft);
  for (const word of callNames(mention.words)) {
    const known = byWord.get(word);
    if (known) known.push(draft);
    else byWord.set(word, [draft]);
  }
  return draft;
}

/** The words by which later mentions may call a person: the surname, of family-first names the first too. */
function callNames(words: readonly string[]): ReadonlySet<string> {
  const first = words[0]?.toLowerCase() ?? '';
  return new Set(isFamilyFirst(words) ? [surnameOf(words), first] : [surnameOf(words)]);
}

function join(mention: NameMention, draft: Draft): void {
  draft.mentions.push(mention);
  draft.gender ??= genderOfMention(mention);
  draft.role ??= roleOf(mention);
  draft.isSure ||= mention.sign !== undefined;
  if (mention.words.length > 1) draft.fullAt.push(mention.start);
  if (mention.words.length > draft.words.length) draft.words = mention.words;
}

function roleOf({ title }: NameMention): string | undefined {
  const role = title.replace(/^(?:mr|mrs|ms|miss|mx|dr|sir|prof)\.?$/i, '').trim();
  return role === '' ? undefined : role;
}

function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || surnameOf(a) !== surnameOf(b)) return false;
  // "Lorena Paz Akin" is "Paz Akin" too.
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  if (longer.length > shorter.length && longer.slice(-shorter.length).join() === shorter.join())
    return true;
  const [first = '', other = ''] = [a[0], b[0]].map((word) =>
    (word ?? '').toLowerCase().replace('.', ''),
  );
  return (
    first === other ||
    (first.length === 1 && other.startsWith(first)) ||
    (other.length === 1 && first.startsWith(other))
  );
}

/** Families and children are called by first names: whoever alone in the article has it. */
function calledByFirstName(
  { words, title }: NameMention,
  byFirst: ReadonlyMap<string, readonly Draft[]>,
): Draft | undefined {
  const [only, second] = (title === '' && byFirst.get(words[0] ?? '')) || [];
  return only && !second && only.words.length > 1 ? only : undefined;
}

// Namesakes in one article are few; the bound keeps hostile texts cheap.
const MOST_NAMESAKES = 20;

function ownerOf(mention: NameMention, namesakes: readonly Draft[]): Draft | undefined {
  const gender = genderOfMention(mention);
  const candidates = namesakes
    .slice(0, MOST_NAMESAKES)
    .filter(
      (draft) => gender === undefined || draft.gender === undefined || draft.gender === gender,
    );
  const full = candidates.filter(({ words }) => words.length > 1);
  const nearest = full
    .map((draft) => ({ draft, at: lastBefore(draft.fullAt, mention.start) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at)[0];
  return nearest?.draft ?? full[0] ?? candidates[0];
}

/** The last of ascending places that lies before `start`; -1 where none does. */
function lastBefore(places: readonly number[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? -1;
}
