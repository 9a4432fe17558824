import { countText, numberText } from '../../domain/count-text.ts';
import type { Quotation } from '../../services/speakers/read-speaker.ts';
import { titleText } from '../article/article-about.ts';
import { presentQuotation, type QuotationRow } from '../quotes/quote-row.ts';
import { quotedInHref } from '../url/quotes-url.ts';
import type { SearchState } from '../url/search-state.ts';
import { dateText } from '../words/dates.ts';

/** What a person said, as the person's page shows it: who says it goes without saying. */
export type SpeakerQuotation = Omit<QuotationRow, 'speaker'> & {
  /** Absent where one article alone has the words. */
  readonly sameWords?: SameWords;
};

/** The articles that have the same words. */
export type SameWords = {
  /** `Same words in 5 articles, first on 20 October 2021`. */
  readonly text: string;
  readonly articles: readonly {
    readonly title: string;
    readonly note: string;
    readonly href: string;
  }[];
  /** `and 3 more articles`; empty where all are listed. */
  readonly more: string;
};

const MOST_LISTED = 10;

/** `state` is the search for the person's quotes; `isPart`: there are more of them than were read. */
export function presentSpeakerQuotation(
  quotation: Quotation,
  state: SearchState,
  isPart: boolean,
): SpeakerQuotation {
  const { speaker: _, ...row } = presentQuotation(quotation, state);
  const { articles } = quotation;
  const shown = { ...row, nameless: '' };
  return articles.length === 1
    ? shown
    : { ...shown, sameWords: sameWords(articles, state, isPart) };
}

function sameWords(
  articles: Quotation['articles'],
  state: SearchState,
  isPart: boolean,
): SameWords {
  const days = articles.flatMap(({ date }) => date?.value.slice(0, 10) ?? []).toSorted();
  const first = days[0] === undefined ? '' : `, first on ${dateText(days[0])}`;
  const rest = articles.length - MOST_LISTED;
  return {
    text: `Same words in ${isPart ? 'at least ' : ''}${countText(articles.length, 'article')}${first}`,
    articles: articles.slice(0, MOST_LISTED).map(({ id, title, date, source }) => ({
      title: titleText(title),
      note: [source, date ? dateText(date.value.slice(0, 10)) : 'no date']
        .filter(Boolean)
        .join(', '),
      href: quotedInHref(id, state),
    })),
    more: rest > 0 ? `and ${numberText(rest)} more ${rest === 1 ? 'article' : 'articles'}` : '',
  };
}
