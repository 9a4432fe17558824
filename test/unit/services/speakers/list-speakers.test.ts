import { describe, expect, it } from 'vitest';
import type { KnownSpeaker } from '../../../../src/domain/vocabulary.ts';
import {
  listSpeakers,
  SPEAKERS_A_PAGE,
  type SpeakerListing,
} from '../../../../src/services/speakers/list-speakers.ts';
import { knownWords } from '../../../../src/services/vocabulary/kept-vocabulary.ts';

function aSpeaker(name: string, count: number, otherNames: readonly string[] = []): KnownSpeaker {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, otherNames, count };
}

const PEOPLE = [
  aSpeaker('Sergei Lavrov', 9, ['Serguei Lavrov', 'Lavrov']),
  aSpeaker('Zoë Årud', 5),
  aSpeaker('Ángela Ruiz', 4),
  aSpeaker('“Bo” Lind', 3),
  aSpeaker('李娜', 2),
  aSpeaker('Anna Berg', 1),
];

function list(asked: Partial<SpeakerListing> = {}, speakers: readonly KnownSpeaker[] = PEOPLE) {
  const known = knownWords({ words: [], countries: [], speakers }, speakers.length);
  return listSpeakers(async () => known)({ find: '', order: 'count', page: 1, ...asked });
}
const names = async (asked: Partial<SpeakerListing>) =>
  (await list(asked)).speakers.map(({ name }) => name);

describe('the list of speakers', () => {
  it('begins with whom most articles quote', async () => {
    expect(await names({})).toEqual(PEOPLE.map(({ name }) => name));
  });

  it('goes A to Z without regard to accents and marks', async () => {
    expect(await names({ order: 'label' })).toEqual([
      '“Bo” Lind',
      'Ángela Ruiz',
      'Anna Berg',
      'Sergei Lavrov',
      'Zoë Årud',
      '李娜',
    ]);
  });

  it('finds a person by any part of any of the names', async () => {
    expect(await names({ find: 'serguei' })).toEqual(['Sergei Lavrov']);
    expect(await names({ find: 'ARUD' })).toEqual(['Zoë Årud']);
    expect(await names({ find: ' an ' })).toEqual(['Ángela Ruiz', 'Anna Berg']);
    expect(await names({ find: 'nobody' })).toEqual([]);
  });

  it('finds whom a name is misspelt for, where no name holds what was typed', async () => {
    expect(await names({ find: 'lavrof' })).toEqual(['Sergei Lavrov']);
    expect(await names({ find: 'angela ruis' })).toEqual(['Ángela Ruiz']);
    expect(await names({ find: 'Lavr' })).toEqual(['Sergei Lavrov']);
    expect(await names({ find: 'xyzzy' })).toEqual([]);
  });

  it('knows what a name begins with, accents and marks aside', async () => {
    expect(await names({ letter: 'a' })).toEqual(['Ángela Ruiz', 'Anna Berg']);
    expect(await names({ letter: 'b' })).toEqual(['“Bo” Lind']);
    expect(await names({ letter: 'other' })).toEqual(['李娜']);
  });

  it('counts the letters under what was looked for, not under the letter', async () => {
    const { letters } = await list({ find: 'an', letter: 'z' });
    expect(letters.filter(({ count }) => count > 0)).toEqual([{ letter: 'a', count: 2 }]);
    expect(letters).toHaveLength(27);
  });

  it('parts a long list into pages; one beyond the end is the last', async () => {
    const many = Array.from({ length: SPEAKERS_A_PAGE + 5 }, (_, at) =>
      aSpeaker(`Person ${at}`, 9),
    );
    const last = await list({ page: 7 }, many);
    expect([last.page, last.lastPage, last.speakers.length]).toEqual([2, 2, 5]);
    expect(last.found).toBe(many.length);
  });
});
