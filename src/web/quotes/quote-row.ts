import type { SnippetPart } from '../../domain/snippet.ts';
import type { MarkedQuote } from '../../services/search/search-quotes.ts';
import { titleText } from '../article/article-about.ts';
import { placeAnchor } from '../article/article-text.ts';
import { LIKELY, surenessText } from '../article/tag-evidence.ts';
import { quotedInHref } from '../url/quotes-url.ts';
import type { SearchState } from '../url/search-state.ts';
import { speakerHref } from '../url/speaker-href.ts';
import { clippedParts } from '../words/clip-parts.ts';
import { type Folio, folio } from '../words/dates.ts';
import { languageTag } from '../words/language-tag.ts';
import { TOLD } from '../words/told.ts';
import { presentSameQuotes, type RowSameQuotes } from './same-quotes.ts';

/** A quote as a list shows it: when, the words, who says them, and where they stand. */
export type QuoteRow = {
  readonly folio: Folio;
  /**
   * The words, those marked that were asked for; in quotation marks where all of them stand in some in the
   * article.
   */
  readonly parts: readonly SnippetPart[];
  /** A language tag that browsers know; absent where none was given or it is no such tag. */
  readonly language?: string;
  /** Said of words that are not the speaker's own, or not all; empty where they are. */
  readonly told: string;
  readonly speaker?: { readonly name: string; readonly href: string };
  /** In the place of a speaker: what said it, or that nobody is named. */
  readonly nameless: string;
  /** Leads to the words in the article, and from there back to the list. */
  readonly href: string;
  readonly title: string;
  /** Empty where none is given. */
  readonly source: string;
  /** `Attribution unsure, 0.58: read by the rule “pronoun”.`; empty where it is not. */
  readonly doubt: string;
} & RowSameQuotes;

/** `state` is the search among quotes that the list is of. */
export function presentQuote(found: MarkedQuote, state: SearchState): QuoteRow {
  const { quote, parts, article } = found;
  const { speaker, sourceText: said } = quote;
  return {
    folio: folio(article.date),
    parts: shownParts(clippedParts(parts), quote.kind === 'direct'),
    ...languageTag(article.language),
    told: TOLD[quote.kind],
    ...(speaker ? { speaker: { name: speaker.name, href: speakerHref(speaker.id) } } : {}),
    nameless: said ?? 'Nobody is named',
    href: `${quotedInHref(article.id, state)}#${placeAnchor(quote.start)}`,
    title: titleText(article.title),
    source: article.source ?? '',
    doubt: doubtText(quote),
    ...presentSameQuotes(found, state),
  };
}

/** The comma before “he said” is not said. */
function shownParts(parts: readonly SnippetPart[], isVerbatim: boolean): readonly SnippetPart[] {
  const last = parts.at(-1);
  const words = last
    ? [...parts.slice(0, -1), { ...last, text: last.text.trimEnd().replace(/,$/, '') }]
    : parts;
  return isVerbatim ? [{ text: '“' }, ...words, { text: '”' }] : words;
}

function doubtText({ confidence, speaker }: MarkedQuote['quote']): string {
  if (speaker === undefined || confidence >= LIKELY) return '';
  const { mention } = speaker;
  const why =
    mention === undefined || mention.text === speaker.name
      ? ''
      : `: the text has “${mention.text}”`;
  return `Attribution ${surenessText(confidence)}${why}.`;
}
