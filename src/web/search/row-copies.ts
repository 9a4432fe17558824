import { countText } from '../../domain/count-text.ts';
import type { FoundArticle, FoundCopies, FoundCopy } from '../../services/search/search-archive.ts';
import { articleHref, searchHref, withOnlyStory } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';
import { daysText, publishedText } from '../words/dates.ts';
import { languageTag } from '../words/language-tag.ts';

import { COPIES_SHOWN } from './copies.ts';

/** The copies of a story below its row, closed at first. */
export type RowCopies = {
  /** `Also in 4 near-identical copies, 21 to 23 October 2021`. */
  readonly summary: string;
  /** The oldest first; not all of them where there are many. */
  readonly rows: readonly CopyRow[];
  /** To each of them, and the article itself, as a list. */
  readonly all: { readonly text: string; readonly href: string };
};

export type CopyRow = {
  readonly title: string;
  readonly href: string;
  readonly language?: string;
  readonly source: string;
  /** `21 October 2021, 98% the same`. */
  readonly about: string;
};

/** Absent where the article has no copy, or where the copies are rows of the list. */
export function rowCopies(
  { story, copies, alsoIn }: Pick<FoundArticle, 'story' | 'copies' | 'alsoIn'>,
  state: SearchState,
): { readonly copies?: RowCopies } {
  if (copies === 0 || alsoIn === undefined || state.copies === 'each') return {};
  const more = copies - Math.min(alsoIn.articles.length, COPIES_SHOWN);
  const text = more > 0 ? `Show ${countText(more, 'more copy')}` : 'Show them as a list';
  return {
    copies: {
      summary: `Also in ${countText(copies, 'near-identical copy')}${whenText(alsoIn)}`,
      rows: alsoIn.articles.map((copy) => copyRow(copy, state)),
      all: { text, href: searchHref(withOnlyStory(state, story)) },
    },
  };
}

function whenText({ firstDay, lastDay }: FoundCopies): string {
  if (firstDay === undefined || lastDay === undefined) return ', without a date';
  return `, ${daysText(firstDay, lastDay)}`;
}

function copyRow(copy: FoundCopy, state: SearchState): CopyRow {
  const when = copy.date === undefined ? 'no date' : publishedText(copy.date);
  return {
    title: copy.title,
    href: articleHref(copy.id, state),
    ...languageTag(copy.language),
    source: copy.source ?? 'source not given',
    about: `${when}, ${likenessText(copy.likeness)}`,
  };
}

// Rounded down, so that what differs in a word never counts as the whole.
function likenessText(likeness: number): string {
  return likeness === 1 ? 'the same words' : `${Math.floor(100 * likeness)}% the same`;
}
