import { numberText } from '../../domain/count-text.ts';
import type { SnippetPart } from '../../domain/snippet.ts';
import type { FoundArticle } from '../../services/search/search-archive.ts';
import { sourceText } from '../article/article-about.ts';
import { type MarginLink, marginLink } from '../frame/margin-links.ts';
import { articleHref } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';
import { type Folio, folio } from '../words/dates.ts';
import { languageTag } from '../words/language-tag.ts';

import { type Passage, presentPassages } from './passages.ts';
import { type RowCopies, rowCopies } from './row-copies.ts';
import { whyHere } from './why-here.ts';

/** One article of the list: folio, words, margin. */
export type ResultRow = {
  readonly folio: Folio;
  readonly href: string;
  readonly titleParts: readonly SnippetPart[];
  /** A language tag that browsers know; absent where none was given or it is no such tag. */
  readonly language?: string;
  readonly source: string;
  readonly passages: readonly Passage[];
  /** `“river” in the title and twice in the text`; empty where no word was asked for. */
  readonly why: string;
  /** Who is quoted, all of them, and the first three countries, in the order of the article. */
  readonly quoted: readonly MarginLink[];
  readonly mentioned: readonly MarginLink[];
  /** Absent where there are none, or they are rows. */
  readonly copies?: RowCopies;
  /** `and 2 more`; empty where all are shown. */
  readonly moreMentioned: string;
};

const MOST_MENTIONED = 3;

/**
 * A hit as the list shows it. Its links keep the whole of `state`: the article leads back to this
 * very page, names in the margin narrow this very search. `at` is its number in the whole list; absent
 * where it is none of it.
 */
export function presentRow(
  article: FoundArticle,
  state: SearchState,
  at: number | undefined,
): ResultRow {
  const { countries, speakers } = article;
  const hidden = countries.length - MOST_MENTIONED;
  return {
    folio: folio(article.date),
    href: articleHref(article.id, state, at),
    titleParts: article.titleParts,
    ...languageTag(article.language),
    source: sourceText(article),
    passages: presentPassages(article.snippets, article.quotes),
    why: whyHere(article),
    quoted: speakers.map(({ id, name }) =>
      marginLink('speaker', { value: id, name, count: quoteCount(article, id) }, state),
    ),
    mentioned: countries
      .slice(0, MOST_MENTIONED)
      .map(({ code, name }) => marginLink('country', { value: code, name }, state)),
    ...rowCopies(article, state),
    moreMentioned: hidden > 0 ? `and ${numberText(hidden)} more` : '',
  };
}

function quoteCount({ quotes }: FoundArticle, speakerId: string): string {
  const count = quotes.filter(({ speaker }) => speaker?.id === speakerId).length;
  return count === 0 ? '' : numberText(count);
}
