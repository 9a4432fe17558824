import { oncePer } from '../../domain/once-per.ts';
import type { Gender } from '../data/first-names.ts';
import { anyOf } from '../languages/word-list.ts';
import type { NameMention } from './name-mention.ts';
import {
  foldWord,
  genderOfMention,
  isFamilyFirst,
  isHonorific,
  isUnisex,
  likelyGender,
  surnameOf,
} from './name-words.ts';
import type { SpeechLanguage } from './speech-language.ts';

/** A person of one article, under all the forms that name it. */
export type Person = {
  /** The fullest form. */
  readonly words: readonly string[];
  readonly gender: Gender | undefined;
  /** Of a unisex first name: the gender that most who have it are of. `gender` is then known from titles alone. */
  readonly likely?: Gender | undefined;
  /** As printed before the name first; absent where nothing is. */
  readonly role: string | undefined;
  /** What stands between commas beside the name, lower case. */
  readonly apposed: readonly string[];
  /** Something other than speaking says that this is a person. */
  readonly isSure: boolean;
  /** `Mr.`, `Sen.` stands before it somewhere, or a role after it: a single word is then enough. */
  readonly hasHonorific: boolean;
  readonly mentions: readonly NameMention[];
  /** The story shows it to be an institution. */
  readonly isInstitution?: boolean;
};

/** The persons of one story, under all the names that it gives them. */
export type Persons = {
  /** In the order in which they are first named. */
  readonly all: readonly Person[];
  /** Whom a name of the story means; `undefined` where it is nobody’s, or may be that of two. */
  of(mention: NameMention): Person | undefined;
  /** Notes that the story shows this one to be a person, under whatever name. */
  prove(person: Person): void;
  /** Notes what a pronoun says of one whose first name men and women have. */
  tell(person: Person, gender: Gender): void;
  /** Notes that the story shows this one to be an institution. */
  disprove(person: Person): void;
};

type Draft = { -readonly [K in keyof Person]: Person[K] } & {
  mentions: NameMention[];
  /** Where its full forms stand, in order. */
  readonly fullAt: number[];
};

// No story names more persons of one name; hostile texts do.
const MOST_NAMESAKES = 40;

/**
 * Joins mentions to persons: full forms by surname and first name or initial, then single words to the full form
 * last named before them. Two persons of one surname stay apart by first name, initial or honorific.
 */
export function gatherPersons(mentions: readonly NameMention[], language: SpeechLanguage): Persons {
  const bySurname = new Map<string, Draft[]>();
  const byMention = new Map<NameMention, Draft>();
  const all: Draft[] = [];
  const join = (mention: NameMention, known: Draft | undefined) => {
    const draft = known ?? newDraft(mention, all, bySurname, language);
    add(draft, mention, language);
    byMention.set(mention, draft);
  };
  for (const mention of withFamilyNames(mentions, language)) {
    if (mention.words.length < 2) continue;
    const namesakes = bySurname.get(surnameOf(mention.words, language));
    join(
      mention,
      namesakes?.find(({ words }) => isSameName(words, mention.words, language)),
    );
  }
  const byFirst = Map.groupBy(all, ({ words }) => foldWord(words[0] ?? ''));
  for (const mention of mentions) {
    if (mention.words.length > 1) continue;
    const owner = ownerOf(mention, { bySurname, byFirst }, language);
    // "Coach Berlin … in Berlin": only a full name is told apart from the place by itself.
    if (mention.isAtPlace && (owner?.words.length ?? 0) < 2) continue;
    if (owner || !mention.isPlaceToo) join(mention, owner);
    if (owner && callsBySurname(mention, owner, language)) owner.isSure = true;
  }
  return {
    all,
    of: (mention) => byMention.get(mention),
    prove(person) {
      // Every person that this module gives out is one of its drafts.
      Object.assign(person, { isSure: true, hasHonorific: true });
    },
    tell(person, gender) {
      if (person.gender === undefined && isUnisex(person.words, language))
        Object.assign(person, { gender });
    },
    disprove(person) {
      Object.assign(person, { isInstitution: true });
    },
  };
}

/**
 * Each relative who is named by the first name alone, with the family name of the person named before, and the first
 * of a couple, with that of the person named behind.
 */
function* withFamilyNames(
  mentions: readonly NameMention[],
  language: SpeechLanguage,
): Generator<NameMention> {
  const familyNames = new Set(
    mentions.flatMap(({ words }) => (words.length > 1 ? [surnameOf(words, language)] : [])),
  );
  let last: NameMention | undefined;
  for (const [at, mention] of mentions.entries()) {
    const [first = ''] = mention.words;
    // "Carter and James Baker", where the story has a Jimmy Carter.
    const isOfCouple = mention.sharesFamilyName && !familyNames.has(surnameOf([first], language));
    const owner = isOfCouple ? mentions[at + 1] : last;
    const family = isOfCouple || mention.isKin ? owner && familyNameOf(owner, language) : undefined;
    if (family !== undefined)
      yield { ...mention, words: [first, family], sign: 'first-name', isPlaceToo: false };
    else yield mention;
    if (mention.words.length > 1) last = mention;
  }
}

function familyNameOf({ words }: NameMention, language: SpeechLanguage): string | undefined {
  const surname = surnameOf(words, language);
  return words.find((word) => surnameOf([word], language) === surname);
}

// Persons are called by their surnames later on, institutions hardly ever.
function callsBySurname(mention: NameMention, owner: Draft, language: SpeechLanguage): boolean {
  if (owner.words.length < 2 || mention.isPlaceToo) return false;
  return surnameOf(owner.words, language) === surnameOf(mention.words, language);
}

function newDraft(
  mention: NameMention,
  all: Draft[],
  bySurname: Map<string, Draft[]>,
  language: SpeechLanguage,
): Draft {
  const draft: Draft = {
    words: mention.words,
    gender: undefined,
    likely: undefined,
    role: undefined,
    apposed: [],
    isSure: false,
    hasHonorific: false,
    mentions: [],
    fullAt: [],
  };
  all.push(draft);
  const surname = surnameOf(mention.words, language);
  const namesakes = bySurname.get(surname);
  if (namesakes && namesakes.length < MOST_NAMESAKES) namesakes.push(draft);
  else if (!namesakes) bySurname.set(surname, [draft]);
  return draft;
}

const plainTitle = oncePer(
  ({ plainHonorifics }: SpeechLanguage) =>
    new RegExp(`^(?:${anyOf(plainHonorifics)}\\.?\\s*)+$`, 'i'),
);

function add(draft: Draft, mention: NameMention, language: SpeechLanguage): void {
  draft.mentions.push(mention);
  // A relative is not whom the family name alone means.
  if (mention.words.length > 1 && !mention.isKin) draft.fullAt.push(mention.start);
  const likely = likelyGender(mention, language);
  draft.gender ??=
    genderOfMention(mention, language) ?? (isUnisex(mention.words, language) ? undefined : likely);
  draft.likely ??= draft.gender ?? likely;
  const role = mention.title.replace(plainTitle(language), '').trim();
  if (role !== '') draft.role ??= role;
  if (mention.apposed && draft.apposed.length === 0) draft.apposed = mention.apposed;
  draft.isSure ||= mention.sign !== undefined;
  draft.hasHonorific ||= mention.title !== '' && isHonorific(mention.title, language);
  draft.hasHonorific ||=
    mention.words.length === 1 &&
    (mention.sign === 'appositive' || hasPersonRole(mention, language));
  if (mention.words.length > draft.words.length && mention.words.length <= 4)
    draft.words = mention.words;
}

// "Agency spokesman Budiharto": the last word before the name is what the person is.
function hasPersonRole(
  { title }: NameMention,
  { personRoles, honorifics }: SpeechLanguage,
): boolean {
  const [last = ''] = /[\p{L}-]+$/u.exec(title) ?? [];
  const lower = last.toLowerCase();
  // "the Senior Loan Officer Survey" is a thing.
  const isHeading = last !== lower && title !== last && !honorifics.has(lower);
  return personRoles.has(lower) && !isHeading;
}

/** Whether two full forms can name one person. */
function isSameName(a: readonly string[], b: readonly string[], language: SpeechLanguage): boolean {
  const { particles, nicknames } = language;
  if (surnameOf(a, language) !== surnameOf(b, language)) return false;
  const first = foldWord(a[0] ?? '');
  const other = foldWord(b[0] ?? '');
  if (first === other || particles.has(first) || particles.has(other)) return true;
  if (first.length === 1 || other.length === 1) return first.charAt(0) === other.charAt(0);
  if (hasOneMore(a, b) || hasOneMore(b, a)) return true;
  return (nicknames.get(first) ?? first) === (nicknames.get(other) ?? other);
}

/** "Clara Ada Benning" and "Ada Benning": one word more, and the first name of the shorter form within. */
function hasOneMore(longer: readonly string[], [first = '', ...rest]: readonly string[]): boolean {
  if (longer.length !== rest.length + 2) return false;
  return longer.slice(1).some((word) => foldWord(word) === foldWord(first));
}

function ownerOf(
  mention: NameMention,
  known: {
    readonly bySurname: ReadonlyMap<string, readonly Draft[]>;
    readonly byFirst: ReadonlyMap<string, readonly Draft[]>;
  },
  language: SpeechLanguage,
): Draft | undefined {
  const { bySurname, byFirst } = known;
  const [text = ''] = mention.words;
  const word = foldWord(text);
  const surname = surnameOf(mention.words, language);
  const gender = genderOfMention(mention, language);
  const named = (byFirst.get(word) ?? [])
    .slice(0, MOST_NAMESAKES)
    .filter(({ words }) => words.length > 1);
  const bySecond = bySurname.get(surname) ?? [];
  const first = bySecond.some(({ words }) => words.length > 1)
    ? named.filter(({ words }) => isFamilyFirst(words, language))
    : named;
  const fits = [...bySecond, ...first].filter(
    (draft) => gender === undefined || draft.gender === undefined || draft.gender === gender,
  );
  const full = fits.filter(({ words }) => words.length > 1);
  const pool = full.length > 0 ? full : fits;
  let best: Draft | undefined;
  let bestAt = -1;
  for (const draft of pool) {
    const at = lastBefore(draft, mention.start);
    if (at > bestAt) {
      best = draft;
      bestAt = at;
    }
  }
  return best ?? pool[0];
}

/** Where the last full form before a place stands; -1 where none does. */
function lastBefore({ fullAt }: Draft, start: number): number {
  let low = 0;
  let high = fullAt.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fullAt[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return fullAt[low - 1] ?? -1;
}
