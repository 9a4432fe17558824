import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAliases } from '../../../src/extract/aliases.ts';
import { mergePeople } from '../../../src/extract/merge-people.ts';
import type { MergedPerson } from '../../../src/extract/person-ids.ts';
import type { SpeakerMention } from '../../../src/extract/read-speaker-mentions.ts';
import { expectSteadyGrowth } from '../../support/growth.ts';

function seen(
  name: string,
  role = '',
  countries: readonly string[] = [],
  articles = 1,
): SpeakerMention {
  return { name, role, countries, articles };
}

function together(...mentions: readonly SpeakerMention[]): string[][] {
  return mergePeople(mentions).map(({ seenAs }) => seenAs.map(({ name }) => name).toSorted());
}

function ruleOf(persons: readonly MergedPerson[], name: string): string | undefined {
  return persons.flatMap(({ seenAs }) => seenAs).find((one) => one.name === name)?.rule;
}

describe('the persons of an archive', () => {
  it.each([
    ['Sergei Rybakov', 'Sergey Rybakov'],
    ['Serguei Rybakoff', 'Sergei Rybakov'],
    ['Yury Stolbinskiy', 'Iouri Stolbinski'],
    ['Mikhail Zaharov', 'Mihail Zakharov'],
    ['Mohammed al-Nabulsi', 'Muhammad el-Nabulsi'],
    ['Abdul Rahman Darwish', 'Abdulrahman Darwish'],
    ['Kim Song-ho', 'Kim Song Ho'],
    ['Sólveig Hrafnsdóttir', 'Solveig Hrafnsdottir'],
    ['Ada T. Northcote', 'Ada Northcote'],
    ['Dr. Ada Northcote', 'Ada Northcote'],
  ])('are one under the spellings %s and %s', (a, b) => {
    expect(together(seen(a), seen(b))).toHaveLength(1);
  });

  it.each([
    ['Ian Marsh', 'Jan Marsh'],
    ['Jane Marsh', 'Jan Marsh'],
    ['Ada Clarke', 'Ada Clark'],
    ['Bo Lind', 'Bo Lind Jr.'],
    ['Ada T. Northcote', 'Ada M. Northcote'],
    ['Bill Marsh', 'William Marsh'],
    ['W. Marsh', 'William Marsh'],
    ['Andre Pavlik', 'Andrei Pavlik'],
    ['Jeff Marsh', 'Jeffrey Marsh'],
    ['Jeffrey Smith', 'Jeffrey Smyth'],
    ['Marsh', 'William Marsh'],
  ])('stay two where nothing but likeness says otherwise: %s and %s', (a, b) => {
    expect(together(seen(a), seen(b))).toHaveLength(2);
  });

  it.each([
    ['Jeff Marsh', 'Jeffrey Marsh'],
    ['Geoff Marsh', 'Geoffrey Marsh'],
    ['Tony Marsh', 'Anthony Marsh'],
    ['Mickey Marsh', 'Michael Marsh'],
  ])('are one under a short name that is spelt otherwise than the long one: %s and %s', (a, b) => {
    expect(together(seen(a, 'harbour pilot'), seen(b, 'pilot'))).toHaveLength(1);
    expect(together(seen(a, 'harbour pilot'), seen(b, 'singer'))).toHaveLength(2);
  });

  it('are one under an initial or a short name where role or country agree', () => {
    expect(
      together(seen('W. Marsh', 'harbour pilot'), seen('William Marsh', 'pilot')),
    ).toHaveLength(1);
    expect(
      together(seen('Bill Marsh', '', ['NZ']), seen('William Marsh', '', ['NZ'])),
    ).toHaveLength(1);
  });

  it('stay apart under an initial that may mean two of them', () => {
    const [ada, anna, initial] = ['Ada Marsh', 'Anna Marsh', 'A. Marsh'].map((name) =>
      seen(name, 'mayor'),
    );
    expect(together(...[ada, anna, initial].filter((one) => one !== undefined))).toHaveLength(3);
  });

  it('stay two of one name where their roles say so, each under an id of its own', () => {
    const persons = mergePeople([
      seen('Bo Lind', 'hockey coach', [], 5),
      seen('Bo Lind', 'finance minister'),
    ]);
    expect(persons.map(({ id }) => id)).toEqual(['bo-lind', 'bo-lind-minister']);
    expect(persons.flatMap(({ redirects }) => redirects)).toEqual([]);
  });

  it('are one of one name where a role says nothing of a field, or none is printed', () => {
    expect(
      together(seen('Bo Lind', 'spokesman'), seen('Bo Lind', 'finance minister'), seen('Bo Lind')),
    ).toHaveLength(1);
  });

  it('carry the name that most articles print, and send other ids to their own', () => {
    const [person] = mergePeople([
      seen('Bill Marsh', 'pilot', [], 2),
      seen('William Marsh', 'pilot', [], 9),
    ]);
    expect(person).toMatchObject({
      id: 'william-marsh',
      name: 'William Marsh',
      redirects: ['bill-marsh'],
    });
  });

  it('go by the spelling of most articles, whatever the roles beside it', () => {
    const [person] = mergePeople([
      seen('Wiliam Marsh', 'chief pilot', [], 2),
      seen('William Marsh', 'pilot', [], 1),
      seen('William Marsh', 'harbour pilot', [], 2),
    ]);
    expect(person).toMatchObject({ id: 'william-marsh', redirects: ['wiliam-marsh'] });
  });

  it('stay two under a short name in one country where others bear the family name', () => {
    const [bill, william, ada] = ['Bill Marsh', 'William Marsh', 'Ada Marsh'].map((name) =>
      seen(name, '', ['NZ']),
    );
    expect(together(...[bill, william, ada].filter((one) => one !== undefined))).toHaveLength(3);
  });

  it('are one of one name however its hyphens part it', () => {
    expect(together(seen('Rim Song-Bae'), seen('Rim Song Bae', 'trade minister'))).toHaveLength(1);
  });

  it('follow the alias file before every rule', () => {
    const { aliases } = parseAliases('person: Ada Northcote = A. N. Harbour, Ada Marsh');
    const persons = mergePeople(
      [seen('Ada Marsh', 'judge'), seen('Ada Northcote', 'coach')],
      aliases,
    );
    expect(persons).toHaveLength(1);
    expect(ruleOf(persons, 'Ada Marsh')).toBe('alias');
  });

  it('say by which rule each name was joined', () => {
    const persons = mergePeople([
      seen('Sergei Rybakov', 'envoy', [], 3),
      seen('Mikhail Zaharov'),
      seen('Mihail Zakharov'),
      seen('S. Rybakov', 'envoy'),
    ]);
    expect(ruleOf(persons, 'S. Rybakov')).toBe('initial');
    expect(ruleOf(persons, 'Mikhail Zaharov')).toBe('transliteration');
  });

  it('are joined rightly in 99 of 100 pairs of names, and found in 95', () => {
    const pairs = readFileSync('labels/names.tsv', 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([verdict]) => verdict === 'same' || verdict === 'two');
    const joined = pairs.filter(([, a = '', b = '']) => together(seen(a), seen(b)).length === 1);
    const right = joined.filter(([verdict]) => verdict === 'same').length;
    expect(pairs.length).toBeGreaterThanOrEqual(200);
    expect(right / joined.length).toBeGreaterThanOrEqual(0.99);
    expect(right / pairs.filter(([verdict]) => verdict === 'same').length).toBeGreaterThan(0.95);
  });

  it('leave an id to the person whose own it is, whoever else is written so', () => {
    const persons = mergePeople([
      seen('William Marsh', 'judge', [], 2),
      seen('Bill Marsh', 'judge'),
      seen('Bill Marsh', 'mayor'),
    ]);
    expect(persons.map(({ id, redirects }) => [id, redirects])).toEqual([
      ['bill-marsh', []],
      ['william-marsh', []],
    ]);
  });

  const names = fc
    .tuple(
      fc.constantFrom('Ada', 'A.', 'Bill', 'William', 'Sergei', 'Sergey'),
      fc.constantFrom('Marsh', 'Lind', 'Rybakov', 'Rybakoff'),
    )
    .map((words) => words.join(' '));
  const mentions = fc.array(
    fc.record({
      name: fc.oneof(names, fc.string()),
      role: fc.constantFrom('', 'mayor', 'coach', 'judge'),
      countries: fc.subarray(['NZ', 'CA']),
      articles: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 25 },
  );

  it('come out the same in any order of reading', () => {
    const ordered = mentions.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(ordered, ([list, shuffled]) => {
        expect(mergePeople(shuffled)).toEqual(mergePeople(list));
      }),
    );
  });

  it('each have an id of their own, and leave no mention out', () => {
    fc.assert(
      fc.property(mentions, (list) => {
        const persons = mergePeople(list);
        const ids = persons.flatMap(({ id, redirects }) => [id, ...redirects]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(persons.flatMap(({ seenAs }) => seenAs)).toHaveLength(list.length);
      }),
    );
  });

  it('are not compared pair by pair among twenty thousand names, be they all of one family', () => {
    const family = (length: number) =>
      Array.from({ length }, (_, at) => seen(`${at.toString(36).replaceAll(/\d/g, 'q')}ada Marsh`));
    expectSteadyGrowth(20_000, family, mergePeople);
  });
});
