import { ARABIC_FIRST_NAMES, SLAVIC_FIRST_NAMES } from './data/name-variants.ts';
import { NICKNAMES } from './languages/every-language.ts';
import { givenKey, looseSkeleton, type NameKey, nameKey } from './name-keys.ts';

/** A name, read for being compared with others. */
export type ComparedName = {
  /** `undefined` where there is no letter in it. */
  readonly key: NameKey | undefined;
  /** The first name, doubled letters single. */
  readonly looseGiven: string;
  /** The first name in full where it is a nickname: `Bill` is read as `William`. */
  readonly nickname: string;
};

/**
 * By what two names may be of one person. `isSure`: the names alone tell; else something else must be
 * in common too.
 */
export type NameLink = {
  readonly rule: 'transliteration' | 'nickname' | 'initial';
  readonly isSure: boolean;
};

// First names are compared by their keys, in which Jeff and Jeffrey are written otherwise.
const FULL_FORMS: ReadonlyMap<string, string> = new Map(
  [...NICKNAMES].map(([short, full]) => [givenKey(short), givenKey(full)]),
);

/** Reads a name; pure, so once for each name is enough. */
export function comparedName(name: string): ComparedName {
  const key = nameKey(name);
  const given = key?.given ?? '';
  return { key, looseGiven: looseSkeleton(given), nickname: FULL_FORMS.get(given) ?? given };
}

/** `undefined` where nothing in the names says that they are of one person. */
export function linkBetween(left: ComparedName, right: ComparedName): NameLink | undefined {
  const { key: a } = left;
  const { key: b } = right;
  if (!a || !b) return undefined;
  if (isSpeltAlike(a, b)) return { rule: 'transliteration', isSure: true };
  if (left.looseGiven === right.looseGiven) return { rule: 'transliteration', isSure: false };
  if (a.family !== b.family) return undefined;
  if (Math.min(a.given.length, b.given.length) === 1) {
    return a.given.charAt(0) === b.given.charAt(0) ? { rule: 'initial', isSure: false } : undefined;
  }
  return left.nickname === right.nickname ? { rule: 'nickname', isSure: false } : undefined;
}

/**
 * Surely one name in two spellings. Not Smith and Smyth, which a first name such as John shows to be no
 * transliterations; nor Carlos Moreno and Carlos García Moreno, where one name is the father's.
 */
function isSpeltAlike(a: NameKey, b: NameKey): boolean {
  if (a.family !== b.family || a.given !== b.given) return false;
  const isNative = [a, b].every(({ givenWritten }) => NATIVE_GIVEN_NAMES.has(givenWritten));
  return a.hasMiddleName === b.hasMiddleName && (!isNative || a.familyWritten === b.familyWritten);
}

// Names that have short forms in a language that is read are spelt in its own alphabet; not Mikhail, whose short form is Misha.
const NATIVE_GIVEN_NAMES = new Set(
  [...NICKNAMES.keys(), ...NICKNAMES.values()].filter(
    (name) => !SLAVIC_FIRST_NAMES.has(name) && !ARABIC_FIRST_NAMES.has(name),
  ),
);
