import { describe, expect, it } from 'vitest';
import { type Senses, spellingGroups } from '../../../../src/cli/build/spellings.ts';

function senses(...groups: readonly string[]): Senses {
  const found = new Map<string, Set<string>>();
  for (const [at, group] of groups.entries()) {
    for (const word of group.split(' ')) {
      found.set(word, (found.get(word) ?? new Set()).add(`noun${at}`));
    }
  }
  return found;
}

describe('spellings read from senses', () => {
  it.each([
    ['adviser advisor consultant', 'adviser/advisor'],
    ['jehad jihad', 'jehad/jihad'],
    ['whiskey whisky', 'whiskey/whisky'],
    ['enquiry inquiry', 'enquiry/inquiry'],
    ['bacteria bacterium', 'bacteria/bacterium'],
    ['mujahedeen mujahideen mujahedin', 'mujahedeen/mujahedin/mujahideen'],
    ['burka burqa', 'burka/burqa'],
  ])('are words of the same senses that sound alike: %s', (group, expected) => {
    expect(spellingGroups(senses(group))).toEqual([expected]);
  });

  it.each([
    'congressman congresswoman',
    'competence competency',
    'infeasible unfeasible',
    'historic historical',
    'barrier roadblock',
    'Ghana ghana',
    'privatise privatize',
  ])('are none where more than the spelling differs, or a rule has them: %s', (group) => {
    expect(spellingGroups(senses(group))).toEqual([]);
  });

  it('are none where one of them has a sense more', () => {
    expect(spellingGroups(senses('tire tyre', 'tire weary'))).toEqual([]);
  });
});
