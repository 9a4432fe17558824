import type { NoticeList } from './notice-list.ts';
import { quoted } from './notice-list.ts';
import { EMPTY_STATE, type SearchState } from './search-state.ts';

// What src/text/story-key.ts makes.
const STORY_KEY = /^[0-9a-f]{13}$/;

/** The story whose copies are asked for, by its key; none where it is no key. */
export function parseStory(asked: string, notices: NoticeList): Pick<SearchState, 'story'> {
  if (STORY_KEY.test(asked)) return { story: asked };
  if (asked !== '') {
    notices.add(
      'story-unknown',
      `${quoted(asked)} is not a story in this archive, so it was ignored.`,
    );
  }
  return {};
}

/** Whether copies of one story are to stand in one row. */
export function parseCopies(asked: string, notices: NoticeList): SearchState['copies'] {
  if (asked === 'each' || asked === 'together') return asked;
  if (asked !== '') {
    notices.add(
      'copies-unknown',
      `“copies” can be “each” or “together”, so ${quoted(asked)} was ignored.`,
    );
  }
  return EMPTY_STATE.copies;
}
