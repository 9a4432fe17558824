import { describe, expect, it } from 'vitest';
import { parseAliases } from '../../../src/extract/aliases.ts';
import { mergePeople } from '../../../src/extract/merge-people.ts';
import type { SpeakerMention } from '../../../src/extract/read-speaker-mentions.ts';
import { areOfTwoPersons, fieldsOf } from '../../../src/extract/role-fields.ts';

const seen = (name: string, role = '', countries: readonly string[] = [], articles = 1) => ({
  ...{ name, role, countries, articles },
});
const persons = (...mentions: readonly SpeakerMention[]) =>
  mergePeople(mentions).map(({ id, name, redirects, seenAs }) => ({
    ...{ id, name, redirects },
    rules: seenAs.map((one) => `${one.name}: ${one.rule}`),
  }));
const ids = (...mentions: readonly SpeakerMention[]) => persons(...mentions).map(({ id }) => id);

describe('ids of persons of one name', () => {
  it('carry the last word of the role that says a field', () => {
    expect(
      ids(seen('Bo Lind', 'hockey coach', [], 5), seen('Bo Lind', 'city mayor and envoy')),
    ).toEqual(['bo-lind', 'bo-lind-envoy']);
  });

  it('are numbered where the middle initial alone parts them', () => {
    const mentions = ['A', 'B', 'C'].map((middle, at) =>
      seen(`Bo ${middle}. Lind`, '', [], 9 - at),
    );
    expect(ids(...mentions)).toEqual(['bo-lind', 'bo-lind-2', 'bo-lind-3']);
  });

  it('are numbered where the field is taken too', () => {
    const mentions = ['A', 'B', 'C', 'D'].map((middle, at) =>
      seen(`Bo ${middle}. Lind`, 'mayor', [], 9 - at),
    );
    expect(ids(...mentions)).toEqual([
      'bo-lind',
      'bo-lind-mayor',
      'bo-lind-mayor-2',
      'bo-lind-mayor-3',
    ]);
  });

  it('go to whom most articles name, then by the letters of the name and of the role', () => {
    expect(persons(seen('Bo B. Lind'), seen('Bo A. Lind')).map(({ name }) => name)).toEqual([
      'Bo A. Lind',
      'Bo B. Lind',
    ]);
    expect(ids(seen('Bo Lind', 'mayor'), seen('Bo Lind', 'coach'))).toEqual([
      'bo-lind',
      'bo-lind-mayor',
    ]);
  });
});

describe('a person', () => {
  it('is called by a full name, though an initial is printed more often, if not twice as often', () => {
    expect(
      persons(
        seen('W. Marsh', 'harbour pilot', [], 5),
        seen('Bill Marsh', 'pilot', [], 2),
        seen('William Marsh', 'pilot', [], 3),
      ),
    ).toEqual([
      {
        id: 'william-marsh',
        name: 'William Marsh',
        redirects: ['w-marsh', 'bill-marsh'],
        rules: ['William Marsh: same-name', 'Bill Marsh: nickname', 'W. Marsh: initial'],
      },
    ]);
  });

  it('is called by what is first in the alphabet where two names are printed as often', () => {
    expect(persons(seen('William Marsh', 'pilot'), seen('Bill Marsh', 'pilot'))).toMatchObject([
      { id: 'bill-marsh', redirects: ['william-marsh'] },
    ]);
  });

  it('is called by an initial where nothing else is printed', () => {
    expect(persons(seen('W. Marsh', 'pilot'))).toMatchObject([{ id: 'w-marsh', redirects: [] }]);
  });

  it.each([
    ['one family name of a hyphen', 'Ada Lind-Moss', 'Ada Lind Moss', 1],
    ['middle initials that contradict', 'Ada T. Moss', 'Ada M. Moss', 2],
    ['one middle initial', 'Ada T. Moss', 'Ada Moss', 1],
    ['a middle initial that a known name keeps', 'George W. Bush', 'George Bush', 2],
    ['particles that contradict', 'Ada de Moss', 'Ada van Moss', 2],
    ['one particle', 'Ada de Moss', 'Ada Moss', 1],
    ['two suffixes', 'Ada Moss Jr.', 'Ada Moss Sr.', 2],
    ['an Arabic article', 'Ahmed el Masri', 'Ahmad al-Masri', 1],
    ['one spelling of a family', 'Jon Smith', 'Jon Smyth', 2],
  ])('is one or two by %s: %s, %s', (_, a, b, count) => {
    expect(ids(seen(a), seen(b))).toHaveLength(count);
  });

  it.each([
    ['a role that few have', 'harbour pilot', 'pilot', [], [], 1],
    ['a country and a rare name', '', '', ['NZ'], ['NZ', 'PE'], 1],
    ['a role that many have, and a rare name', 'chief', 'chief', [], [], 1],
    ['two countries', '', '', ['NZ'], ['PE'], 2],
    ['nothing', '', '', [], [], 2],
  ])('goes by a short name with %s in common', (_, roleA, roleB, countriesA, countriesB, count) => {
    expect(
      ids(seen('Bill Marsh', roleA, countriesA), seen('William Marsh', roleB, countriesB)),
    ).toHaveLength(count);
  });

  it('goes by no short name where many have the role, and others the family name', () => {
    const others = [seen('Ada Marsh', 'poet'), seen('Nora Marsh', 'poet')];
    expect(
      ids(seen('Bill Marsh', 'chief'), seen('William Marsh', 'chief'), ...others),
    ).toHaveLength(4);
    expect(
      ids(seen('Bill Marsh', 'pilot'), seen('William Marsh', 'pilot'), ...others),
    ).toHaveLength(3);
  });

  it('is none of more than a hundred whom an initial may mean', () => {
    const letters = [...'bdlmnrstvp'];
    const first = letters.flatMap((one) => letters.map((two) => `W${one}a${two}o`));
    const joined = (count: number) => {
      const others = first.slice(0, count).map((name) => seen(`${name} Marsh`, 'poet'));
      return ids(...others, seen('Wendel Marsh', 'harbour pilot'), seen('W. Marsh', 'pilot'));
    };
    expect(joined(99)).toHaveLength(100);
    expect(joined(100)).toHaveLength(102);
  });

  it('is one in all roles of an alias, whatever they say', () => {
    const { aliases } = parseAliases('person: Ada Northcote = A. N. Harbour');
    const merged = mergePeople(
      [seen('Ada Northcote', 'judge'), seen('Ada Northcote', 'coach'), seen('A. N. Harbour')],
      aliases,
    );
    expect(merged).toHaveLength(1);
    expect(merged[0]?.seenAs.map(({ rule }) => rule)).toEqual(['alias', 'alias', 'alias']);
  });
});

describe('fields of life', () => {
  it('are those of all words of a role, none of them where it is past', () => {
    expect([...fieldsOf(new Set(['harbour', 'mayor', 'coach']))]).toEqual(['politics', 'sport']);
    expect([...fieldsOf(new Set(['former', 'mayor']))]).toEqual([]);
  });

  it.each([
    [['politics'], ['sport'], true],
    [['politics'], ['research'], false],
    [['politics'], ['politics', 'sport'], false],
    [['politics', 'research'], ['sport'], true],
    [['politics', 'arts'], ['sport'], false],
    [[], ['sport'], false],
    [['sport'], [], false],
  ] as const)('%j and %j say two persons: %s', (a, b, areTwo) => {
    expect(areOfTwoPersons(new Set(a), new Set(b))).toBe(areTwo);
  });
});
