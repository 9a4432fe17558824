import { expect, it } from 'vitest';
import type { SpeakerId } from '../../../../src/domain/speaker.ts';
import { AppError } from '../../../../src/errors.ts';
import type { SearchIndex } from '../../../../src/search/port.ts';
import { followRedirects } from '../../../../src/services/speakers/follow-redirects.ts';
import { knownWords } from '../../../../src/services/vocabulary/kept-vocabulary.ts';

const { signal } = new AbortController();
const old = 'old' as SpeakerId;
const live = 'live' as SpeakerId;
const KNOWN = knownWords(
  {
    words: [],
    countries: [],
    speakers: [{ id: live, name: 'Live', otherNames: [], count: 1 }],
  },
  1,
);

function asking() {
  const asked: (readonly SpeakerId[])[] = [];
  const index = {
    speakerRedirects: async (ids: readonly SpeakerId[]) => {
      asked.push(ids);
      return new Map([[old, live]]);
    },
  } as unknown as SearchIndex;
  return { asked, index };
}

it('asks nothing of speakers that the archive is known to have', async () => {
  const { asked, index } = asking();
  const redirects = followRedirects(index, async () => KNOWN);
  expect(await redirects([live], signal)).toEqual(new Map());
  expect(asked).toEqual([]);
  expect(await redirects([live, old], signal)).toEqual(new Map([[old, live]]));
  expect(asked).toEqual([[old]]);
});

it('asks of all of them where the vocabulary cannot be read', async () => {
  const { asked, index } = asking();
  const away = () => Promise.reject(new AppError('INDEX_UNREACHABLE', 'away'));
  await followRedirects(index, away)([live], signal);
  expect(asked).toEqual([[live]]);
});
