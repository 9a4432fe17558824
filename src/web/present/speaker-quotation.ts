import type { Quotation } from '../../services/read-speaker.ts';
import { EMPTY_STATE } from '../search-state.ts';
import { sourceText } from './article-about.ts';
import { placeAnchor } from './article-text.ts';
import { type Folio, folio } from './dates.ts';
import { languageTag } from './language-tag.ts';
import { articleHref, withOnly } from './search-links.ts';
import { countText } from './words.ts';

/** What a person said, as the person's page shows it. */
export type SpeakerQuotation = {
  readonly folio: Folio;
  /** In quotation marks where the article has the very words. */
  readonly text: string;
  readonly language?: string;
  /** Leads to the words in the article. */
  readonly href: string;
  readonly title: string;
  readonly source: string;
  /** `Same words in 3 articles.`; empty where one alone has them. */
  readonly copies: string;
  /** `Attribution unsure, 0.58.`; empty where it is not. */
  readonly doubt: string;
};

// Look.md §4: below this a tag is unsure.
const LIKELY = 0.6;
const MOST_CHARS = 600;

export function presentQuotation({ quote, article, articles }: Quotation): SpeakerQuotation {
  const { text, kind, start, confidence, speaker } = quote;
  const words = clipped(text.trim().replace(/\s+/g, ' '));
  const state = speaker ? withOnly(EMPTY_STATE, 'speaker', speaker.id) : EMPTY_STATE;
  return {
    folio: folio(article.date),
    text: kind === 'indirect' ? words : `“${words}”`,
    ...languageTag(article.language),
    href: `${articleHref(article.id, state)}#${placeAnchor(start)}`,
    title: article.title === '' ? 'Untitled' : article.title,
    source: sourceText(article),
    copies: articles > 1 ? `Same words in ${countText(articles, 'article')}.` : '',
    doubt: confidence < LIKELY ? `Attribution unsure, ${confidence.toFixed(2)}.` : '',
  };
}

function clipped(text: string): string {
  if (text.length <= MOST_CHARS) return text;
  return `${text.slice(0, text.lastIndexOf(' ', MOST_CHARS)).toWellFormed()}\u00a0…`;
}
