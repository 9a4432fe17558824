import type { Gender } from './data/first-names.ts';
import { genderOfMention, isFamilyFirst, type NameMention, surnameOf } from './names.ts';

/** A person of one article. Filled as the article is read; names grow longer as fuller forms appear. */
export type Person = {
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

type Draft = { -readonly [K in keyof Person]: Person[K] } & { mentions: NameMention[] };

/**
 * Joins mentions to persons: full forms first, then surnames to the full form that went before, nearest first. Two
 * persons of one surname stay apart by first name, initial or honorific.
 */
export function gatherPersons(mentions: readonly NameMention[]): Persons {
  const drafts: Draft[] = [];
  const byMention = new Map<NameMention, Draft>();
  const join = (mention: NameMention, draft: Draft) => {
    draft.mentions.push(mention);
    draft.gender ??= genderOfMention(mention);
    draft.role ??= roleOf(mention);
    draft.isSure ||= mention.sign !== undefined;
    if (mention.words.length > draft.words.length) draft.words = mention.words;
    byMention.set(mention, draft);
  };
  const full = mentions.filter(({ words }) => words.length > 1);
  const short = mentions.filter(({ words }) => words.length === 1);
  for (const mention of full)
    join(
      mention,
      drafts.find((draft) => sameFullName(draft.words, mention.words)) ?? draftOf(mention, drafts),
    );
  for (const mention of short) {
    const owner = ownerOf(mention, drafts);
    join(mention, owner ?? draftOf(mention, drafts));
  }
  return { all: drafts, of: (mention) => byMention.get(mention) };
}

function draftOf(mention: NameMention, drafts: Draft[]): Draft {
  const draft: Draft = {
    words: mention.words,
    gender: undefined,
    role: undefined,
    isSure: false,
    mentions: [],
  };
  drafts.push(draft);
  return draft;
}

function roleOf({ title }: NameMention): string | undefined {
  const role = title.replace(/^(?:mr|mrs|ms|miss|mx|dr|sir|prof)\.?$/i, '').trim();
  return role === '' ? undefined : role;
}

function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (surnameOf(a) !== surnameOf(b)) return false;
  const [first = '', other = ''] = [a[0], b[0]].map((word) =>
    (word ?? '').toLowerCase().replace('.', ''),
  );
  if (a.length < 2 || b.length < 2) return false;
  return (
    first === other ||
    (first.length === 1 && other.startsWith(first)) ||
    (other.length === 1 && first.startsWith(other))
  );
}

function ownerOf(mention: NameMention, drafts: readonly Draft[]): Draft | undefined {
  const word = (mention.words[0] ?? '').toLowerCase().replaceAll('’', "'");
  const gender = genderOfMention(mention);
  const candidates = drafts.filter(
    (draft) =>
      draft.words.length > 1 &&
      (surnameOf(draft.words) === word ||
        (isFamilyFirst(draft.words) && draft.words[0]?.toLowerCase() === word)) &&
      (gender === undefined || draft.gender === undefined || draft.gender === gender),
  );
  const before = candidates
    .map((draft) => ({ draft, at: lastFullBefore(draft, mention.start) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at);
  const same = drafts.find(
    (draft) => draft.words.length === 1 && draft.words[0]?.toLowerCase() === word,
  );
  return before[0]?.draft ?? candidates[0] ?? same;
}

function lastFullBefore(draft: Draft, start: number): number {
  return Math.max(
    -1,
    ...draft.mentions
      .filter(({ words, start: at }) => words.length > 1 && at < start)
      .map(({ start: at }) => at),
  );
}
