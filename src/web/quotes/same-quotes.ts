import { countText, numberText } from '../../domain/count-text.ts';
import type { FoundQuote } from '../../domain/quote-search.ts';
import type { MarkedCopy, MarkedQuote, QuotePage } from '../../services/search/search-quotes.ts';
import type { DifferencePart } from '../../services/search/word-differences.ts';
import { titleText } from '../article/article-about.ts';
import { placeAnchor } from '../article/article-text.ts';
import type { CopiesSwitch } from '../search/copies.ts';
import { quotedInHref, quotesHref } from '../url/quotes-url.ts';
import { changed } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';
import { dateText, daysText } from '../words/dates.ts';

/** The other articles that carry a quote, below its row, closed at first. */
export type SameQuotesRow = {
  /** `Same quote 4 more times, 20 to 22 October 2021`. */
  readonly text: string;
  /** The oldest first. */
  readonly quotes: readonly SameQuoteRow[];
  /** `and 3 more`; empty where all are listed. */
  readonly more: string;
  /** Whether marks of the list have to be explained. */
  readonly hasDifferences: boolean;
};

export type SameQuoteRow = {
  readonly title: string;
  /** Leads to the words in the article. */
  readonly href: string;
  /** `Meridian Wire, 21 October 2021`. */
  readonly note: string;
  /** `same words`, `other words`; empty where the differences are shown. */
  readonly words: string;
  /** How the words differ from those of the row, beside some that both have. */
  readonly differences: readonly DifferencePart[];
};

/** Who carried a quote first, where that is another article than the row's. */
export type FirstCarrier = {
  readonly title: string;
  readonly href: string;
  /** `Meridian Wire, 20 October 2021`. */
  readonly note: string;
};

/** The same quotes of a row, and who carried it first; empty where no other is the same. */
export type RowSameQuotes = {
  readonly sameQuotes?: SameQuotesRow;
  /** Absent where the row's own article is the first, or where none is dated. */
  readonly firstIn?: FirstCarrier;
  /** Others carried it after this one. */
  readonly isFirst: boolean;
};

/** `state` is the search among quotes that the list is of. */
export function presentSameQuotes(
  { article, copies, alsoIn }: MarkedQuote,
  state: SearchState,
): RowSameQuotes {
  if (!alsoIn) return { isFirst: false };
  const { first, quotes, firstDay, lastDay } = alsoIn;
  const when =
    firstDay === undefined || lastDay === undefined ? '' : `, ${daysText(firstDay, lastDay)}`;
  const more = copies - quotes.length;
  const isElsewhere = first !== undefined && first.id !== article.id;
  const rows = quotes.map((quote) => sameQuoteRow(quote, state));
  return {
    sameQuotes: {
      text: `Same quote ${countText(copies, 'more time')}${when}`,
      quotes: rows,
      more: more > 0 ? `and ${numberText(more)} more` : '',
      hasDifferences: rows.some(({ differences }) => differences.length > 0),
    },
    ...(isElsewhere ? { firstIn: firstCarrier(first, quotes, state) } : {}),
    isFirst: first?.id === article.id,
  };
}

function firstCarrier(
  first: FoundQuote['article'],
  quotes: readonly MarkedCopy[],
  state: SearchState,
): FirstCarrier {
  const quote = quotes.find(({ article }) => article.id === first.id);
  const place = quote ? `#${placeAnchor(quote.quote.start)}` : '';
  return {
    title: titleText(first.title),
    href: `${quotedInHref(first.id, state)}${place}`,
    note: noteOf(first),
  };
}

function sameQuoteRow({ quote, article, differences }: MarkedCopy, state: SearchState) {
  return {
    title: titleText(article.title),
    href: `${quotedInHref(article.id, state)}#${placeAnchor(quote.start)}`,
    note: noteOf(article),
    words: wordsText(differences),
    differences: differences ?? [],
  };
}

function wordsText(differences: MarkedCopy['differences']): string {
  if (differences === undefined) return 'in other words';
  return differences.length === 0 ? 'same words' : '';
}

function noteOf({ source, date }: FoundQuote['article']): string {
  const day = date ? dateText(date.value.slice(0, 10)) : 'no date';
  return [source, day].filter(Boolean).join(', ');
}

type Counts = Pick<QuotePage, 'total' | 'distinct'>;

/** How many rows the whole list has. */
export function rowCount({ copies }: SearchState, { total, distinct }: Counts): number {
  return copies === 'each' ? total : distinct;
}

/** `308 quotes`, or, where the same stand in one row, `308 quotes, 251 different`. */
export function quotesText(state: SearchState, counts: Counts): string {
  const quotes = countText(counts.total, 'quote');
  const rows = rowCount(state, counts);
  return rows === counts.total ? quotes : `${quotes}, ${numberText(rows)} different`;
}

/** The way from rows of different quotes to a row for each article, and back. */
export function sameQuotesSwitch(
  state: SearchState,
  { total, distinct }: Counts,
): { readonly copiesSwitch?: CopiesSwitch } {
  if (total === distinct) return {};
  const copies = state.copies === 'each' ? 'together' : 'each';
  const href = quotesHref(changed(state, { copies }));
  const said =
    copies === 'each'
      ? {
          before: 'The same quote in many articles is one row.',
          text: 'Show each article’s quote in its own row',
        }
      : { before: 'Each article’s quote has its own row.', text: 'Put the same quotes in one row' };
  return { copiesSwitch: { ...said, href } };
}
