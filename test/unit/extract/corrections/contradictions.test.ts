import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../../src/domain/correction.ts';
import type { SpeakerTag } from '../../../../src/domain/speaker.ts';
import { NO_ALIASES } from '../../../../src/extract/aliases.ts';
import { findContradictions } from '../../../../src/extract/corrections/contradictions.ts';
import { joinTags } from '../../../../src/extract/corrections/join-tags.ts';
import { personNames } from '../../../../src/extract/corrections/person-names.ts';

type Said = Partial<Correction> & Pick<Correction, 'decision' | 'of'>;

const entry = (said: Said): Correction => ({
  key: JSON.stringify(said),
  line: 1,
  file: 'CORRECTIONS_FILE',
  scope: { kind: 'all' },
  by: 'Ada',
  reason: 'Seen by hand',
  ...said,
});
const contradict = (...entries: readonly Said[]): boolean =>
  findContradictions(entries.map(entry)).length > 0;

describe('two corrections contradict', () => {
  const drop = { decision: 'drop', of: 'speaker', name: 'York Fed' } as const;
  const rename = { decision: 'rename', of: 'speaker', name: 'York Fed', to: 'Ada Fed' } as const;
  const split = { decision: 'split', of: 'speaker', name: 'Ada Lind', to: 'Ada Lind II' } as const;
  const merge = { decision: 'merge', of: 'speaker', name: 'Ada Lind' } as const;
  const date = { of: 'date', scope: { kind: 'article', article: 'a' } } as const;
  const quote = { of: 'quote-speaker', quote: 'The lock is old' } as const;

  it.each<readonly [string, Said, Said]>([
    ['a name dropped and renamed', drop, rename],
    ['a name renamed in two ways', rename, { ...rename, to: 'Nora Fed' }],
    [
      'a name of two merges',
      { ...merge, names: ['A. Lind'] },
      { ...merge, name: 'Nora Lind', names: ['A. Lind'] },
    ],
    [
      'one role split off to two persons',
      { ...split, role: 'keeper' },
      { ...split, role: 'keeper', to: 'Eva Lind' },
    ],
    [
      'a country added as what an article is about and as not',
      { decision: 'add', of: 'country', name: 'PE', about: true },
      { decision: 'add', of: 'country', name: 'PE', about: false },
    ],
    [
      'a person added with two roles',
      { decision: 'add', of: 'speaker', name: 'Ada Lind', role: 'keeper' },
      { decision: 'add', of: 'speaker', name: 'Ada Lind', role: 'mayor' },
    ],
    [
      'two dates of an article',
      { ...date, decision: 'add', name: '2012-05-22' },
      { ...date, decision: 'add', name: '2012-05-23' },
    ],
    [
      'a date put right in two ways',
      { ...date, decision: 'rename', name: '2012', to: '2013' },
      { ...date, decision: 'rename', name: '2012', to: '2014' },
    ],
    [
      'a quote of two speakers',
      { ...quote, decision: 'rename', to: 'Ada Lind' },
      { ...quote, decision: 'add', name: 'Nora Lind' },
    ],
    [
      'names merged into one that is merged away',
      { ...merge, names: ['A. Lind'] },
      { ...merge, name: 'Eva Lind', names: ['Ada Lind'] },
    ],
  ])('%s', (_what, first, second) => {
    expect(contradict(first, second)).toBe(true);
    expect(contradict(first, first)).toBe(false);
  });

  it.each<readonly [string, Said, Said]>([
    ['names that differ', drop, { ...rename, name: 'New York Fed' }],
    ['scopes that differ', drop, { ...rename, scope: { kind: 'article', article: 'a' } }],
    [
      'two roles split off',
      { ...split, role: 'keeper' },
      { ...split, role: 'mayor', to: 'Eva Lind' },
    ],
    [
      'a role split off and the rest renamed',
      { ...split, role: 'keeper' },
      { ...rename, name: 'Ada Lind' },
    ],
    [
      'a merge whose name to show stands among its names',
      { ...merge, names: ['Ada Lind', 'A. Lind'] },
      { ...merge, names: ['Lind, Ada'] },
    ],
    [
      'one quote said by one person, added and renamed',
      { ...quote, decision: 'rename', to: 'Ada Lind' },
      { ...quote, decision: 'add', name: 'Ada Lind' },
    ],
    [
      'two printed dates put right',
      { ...date, decision: 'rename', name: '2012', to: '2013' },
      { ...date, decision: 'rename', name: '2015', to: '2016' },
    ],
    [
      'countries merged one after another',
      { decision: 'merge', of: 'country', name: 'CD', names: ['ZR'] },
      { decision: 'merge', of: 'country', name: 'CG', names: ['CD'] },
    ],
  ])('never: %s', (_what, first, second) => {
    expect(contradict(first, second)).toBe(false);
  });

  it('and say what about: the name, the quote, or the kind alone', () => {
    const aboutOf = (...entries: readonly Said[]) =>
      findContradictions(entries.map(entry)).map(({ about }) => about);
    expect(aboutOf(drop, rename)).toEqual([
      'they decide differently about the speaker “York Fed”.',
    ]);
    expect(
      aboutOf({ ...quote, decision: 'rename', to: 'A' }, { ...quote, decision: 'drop' }),
    ).toEqual(['they decide differently about the speaker of the quote “The lock is old”.']);
    expect(
      aboutOf({ ...date, decision: 'drop' }, { ...date, decision: 'rename', to: '2012' }),
    ).toEqual(['they decide differently about the date.']);
    expect(
      aboutOf(
        { ...merge, names: ['A. Lind'] },
        { ...merge, name: 'Eva Lind', names: ['Ada Lind'] },
      ),
    ).toEqual(['“Ada Lind” is the name to show in one and another name in the other.']);
  });
});

describe('names that were decided on', () => {
  const namesOf = (...entries: readonly Said[]) => [
    ...personNames({ version: 'v', entries: entries.map(entry) }).persons.values(),
  ];

  it('are those of merges and of splits, of persons alone', () => {
    const merge: Said = { decision: 'merge', of: 'speaker', name: 'Ada Lind', names: ['A. Lind'] };
    expect(namesOf(merge)).toEqual(['Ada Lind', 'Ada Lind']);
    expect(
      namesOf({ decision: 'split', of: 'speaker', name: 'Ada Lind', to: 'Ada Lind II' }),
    ).toEqual(['Ada Lind II']);
    expect(namesOf({ ...merge, of: 'country' })).toEqual([]);
    expect(namesOf({ decision: 'drop', of: 'speaker', name: 'Ada Lind' })).toEqual([]);
    expect(
      namesOf({ decision: 'rename', of: 'speaker', name: 'Ada Lind', to: 'Eva Lind' }),
    ).toEqual([]);
  });

  it('are none where nothing was decided', () => {
    expect(personNames(undefined)).toBe(NO_ALIASES);
    expect(personNames({ version: '', entries: [] })).toBe(NO_ALIASES);
  });
});

describe('tags of one person', () => {
  const tag = (more: Partial<SpeakerTag> = {}): SpeakerTag => ({
    id: 'ada-lind',
    name: 'Ada Lind',
    confidence: 0.5,
    evidence: [],
    ...more,
  });

  it('are one, as sure as the surest, with every former id once and none where there was none', () => {
    const [joined] = joinTags([
      tag({ formerIds: ['a-lind'] }),
      tag({ confidence: 0.9, formerIds: ['a-lind', 'lind'] }),
    ]);
    expect(joined).toMatchObject({ confidence: 0.9, formerIds: ['a-lind', 'lind'] });
    expect(joinTags([tag(), tag()])[0]).not.toHaveProperty('formerIds');
    expect(joinTags([tag()])[0]).not.toHaveProperty('joinedFrom');
  });
});
