import { describe, expect, it } from 'vitest';
import { baseForms, baseOf, basesAskedFor } from '../../../../src/text/forms/base-forms.ts';

/** Whether a search for the one word finds a text of the other. */
const finds = (asked: string, text: string): boolean => basesAskedFor(asked).includes(baseOf(text));

describe('the forms of a word', () => {
  it.each([
    'sell sells sold selling',
    'woman women',
    'run runs ran running',
    'crisis crises',
    'analysis analyses',
    'basis bases',
    'leaf leaves',
    'leave leaves left leaving',
    'see sees saw seen seeing',
    'find finds found finding',
    'found founds founded founding',
    'build builds built building',
    'lie lies lay lain lying',
    'hope hopes hoped hoping',
    'hop hops hopped hopping',
    'die dies died dying',
    'panic panics panicked panicking',
    'good better best',
    'bad worse worst',
    'far farther farthest',
    'medium media',
    'criterion criteria',
    'tooth teeth',
    'wolf wolves',
    'travel travelled travelling traveled traveling',
    'organise organised organize organized',
    'labour labours labored',
    'defence defense',
    'programme programs',
    'realise realized realising',
    'veto vetoes vetoed',
    'tyre tyres tire tires',
    'cheque cheques check checks',
    'kerb curb',
    'storeys stories',
    'gaol jail',
    'grey gray',
    'adviser advisers advisor advisors',
    'acknowledgement acknowledgment',
    'enquiry inquiry inquiries',
    'despatched dispatched',
    'skilful skillful',
    'sulphuric sulfuric',
    'caesium cesium',
    'whisky whiskey',
    'mujahideen mujahedeen mujahidin',
    'sheikh sheikhs sheik sheiks',
    'jihad jehad',
    'burka burqa',
    'bacteria bacterium',
    'yoghurt yogurt',
    'mum mom',
    'euthanise euthanised euthanize euthanizing',
    'securitisation securitizations',
    'calf calves',
  ])('find each other: %s', (family) => {
    const words = family.split(' ');
    for (const asked of words) {
      for (const text of words) expect(finds(asked, text), `${asked} finds ${text}`).toBe(true);
    }
  });

  it.each([
    'organ organize',
    'organ organic',
    'organization organic',
    'emergency emerging',
    'importance import',
    'university universal',
    'number numb',
    'custom customer',
    'own owner',
    'private privateer',
    'united unit',
    'evening even',
    'hop hope',
    'plan plane',
    'star stare',
    'modest mod',
    'forest fore',
    'prise prize',
    'competence competency',
    'congressman congresswoman',
    'infeasible unfeasible',
    'euthanised euthanisation',
    'leaf left',
    'oman omen',
    'news new',
    'princess prince',
    'policy police',
    'general generic',
  ])('are of no other word: %s', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    expect([finds(a, b), finds(b, a)]).toEqual([false, false]);
  });

  it('of a verb find no other spelling of a noun: tired is no tyre', () => {
    expect([finds('tired', 'tyre'), finds('checked', 'cheque'), finds('curbed', 'kerb')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('of a plural are of no name that would have the same one', () => {
    expect([finds('wolves', 'wolfe'), finds('calves', 'calve')]).toEqual([false, true]);
  });

  it('of a name are its plural and no more', () => {
    expect(finds('obama', 'obamas')).toBe(true);
    expect(finds('kennedy', 'kennedys')).toBe(true);
    expect(finds('jones', 'joneses')).toBe(true);
    expect(finds('yanukoving', 'yanukove')).toBe(false);
    expect(baseOf('paris')).toBe('paris');
  });

  it('stay as they are beyond the letters of English', () => {
    expect(['переговоры', 'naïve', '1990s', 'f16'].map(baseOf)).toEqual([
      'переговоры',
      'naïve',
      '1990s',
      'f16',
    ]);
  });

  it('of several words are all of these, in the order of the alphabet', () => {
    expect(baseForms('left')).toEqual(['leave', 'left']);
    expect(baseOf('left')).toBe('leave·left');
  });

  it('ask first for what was typed', () => {
    expect(basesAskedFor('ran')).toEqual(['run', 'run·running']);
    expect(basesAskedFor('left')[0]).toBe('leave·left');
  });
});
