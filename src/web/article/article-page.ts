import type { Article } from '../../domain/article.ts';
import { countText, numberText, plural } from '../../domain/count-text.ts';
import { optional } from '../../domain/optional-key.ts';
import type { ArchiveSummary } from '../../domain/search.ts';
import type { SnippetPart } from '../../domain/snippet.ts';
import { notReadIn } from '../../services/maintenance/languages-read.ts';
import type { Neighbours } from '../../services/search/find-neighbours.ts';
import type { ReadArticle } from '../../services/search/read-article.ts';
import {
  type Frame,
  presentFrame,
  presentSearchLine,
  type SearchLine,
  type Site,
} from '../frame/frame.ts';
import { ARTICLES, type ListKind, QUOTES } from '../url/list-kind.ts';
import { isEmptySearch, type ParsedSearchUrl } from '../url/search-url.ts';
import { languageTag } from '../words/language-tag.ts';
import { TOLD } from '../words/told.ts';
import { queryText } from '../words/words.ts';
import { type ArticleAbout, presentAbout } from './article-about.ts';
import { type ArticlePlace, presentPlace } from './article-place.ts';
import {
  type Paragraph,
  presentText,
  shownIn,
  type TextMarks,
  withQuotationMarks,
} from './article-text.ts';
import { type Citation, presentCitations } from './citations.ts';
import { type HitLinks, presentHitLinks } from './hit-links.ts';
import { markedParts } from './marked-parts.ts';
import { presentSpeakers, type QuotedSpeaker } from './quoted-speakers.ts';
import { presentTagLists, type TagList } from './tag-lists.ts';

/** Everything that the page of one article shows. */
export type ArticlePageView = {
  readonly frame: Frame;
  readonly searchLine: SearchLine;
  /** Back to the page of results that led here; to the whole list where none did. */
  readonly back: { readonly text: string; readonly href: string };
  /** Absent where the article was not opened from a list. */
  readonly place?: ArticlePlace;
  readonly titleParts: readonly SnippetPart[];
  readonly language?: string;
  readonly about: ArticleAbout;
  /** Absent where nothing was searched for. */
  readonly hits?: HitLinks;
  /** Check boxes that switch kinds of marks off; the style sheet acts on their ids. */
  readonly switches: readonly { readonly id: string; readonly text: string }[];
  readonly paragraphs: readonly Paragraph[];
  readonly speakers: readonly QuotedSpeaker[];
  /** What stands in the place of speakers where there are none. */
  readonly noSpeakers: string;
  /** How many quotes are nobody's; empty where all have a speaker. */
  readonly unnamed: string;
  /** Why the article carries its tags, and what to do where one is wrong. */
  readonly tagLists: readonly TagList[];
  readonly citations: readonly Citation[];
  /** Where the article is kept, for paper; absent where the address of the site is not known. */
  readonly printedAddress?: string;
};

/** What the page of an article is made from. */
export type ArticleAnswer = {
  readonly found: ReadArticle;
  /** The search it was reached from. */
  readonly url: ParsedSearchUrl;
  /** It was one among quotes. */
  readonly isFromQuotes: boolean;
  readonly summary: ArchiveSummary;
  readonly neighbours?: Neighbours;
  /** Stands before every path; empty where it is not known. */
  readonly address: string;
};

/** An article with the marks of the search it was reached from. `today` is `YYYY-MM-DD`. */
export function presentArticlePage(
  site: Site,
  { found, url, isFromQuotes, summary, neighbours, address }: ArticleAnswer,
  today: string,
): ArticlePageView {
  const { article, titleMatches } = found;
  const path = `/articles/${encodeURIComponent(article.id)}`;
  const kept = address === '' ? '' : `${address}${path}`;
  const speakers = presentSpeakers(article);
  const marks = textMarks(found, speakers);
  const paragraphs = presentText(article, marks);
  const hits = presentHitLinks(marks.hits.length, titleMatches.length, url.state);
  const list = isFromQuotes ? QUOTES : ARTICLES;
  return {
    frame: presentFrame(site, {
      title: article.title,
      path,
      skipLinks: [{ text: 'Skip to the article', href: '#main' }],
      summary,
      isIndexed: true,
      styles: ['article.css'],
      scripts: ['hit-stepper.js'],
    }),
    searchLine: presentSearchLine(url.state, list.action),
    back: backLink(url, list),
    ...(neighbours === undefined ? {} : { place: presentPlace(neighbours, url.state) }),
    titleParts: markedParts(article.title, titleMatches),
    ...languageTag(article.language),
    about: presentAbout(article),
    ...optional('hits', hits),
    switches: switches(marks.hits.length + titleMatches.length, article, marks.places.length),
    paragraphs,
    speakers,
    noSpeakers: whyNobody(article),
    unnamed: unnamedText(article),
    tagLists: presentTagLists(article, paragraphs, {
      id: article.id,
      title: article.title,
      address: kept === '' ? path : kept,
      ...optional('mail', site.correctionsMail),
    }),
    citations: presentCitations(article, kept, today),
    ...(kept === '' ? {} : { printedAddress: kept }),
  };
}

function textMarks({ article, bodyMatches }: ReadArticle, speakers: QuotedSpeaker[]): TextMarks {
  const inBody = (tags: readonly { evidence: readonly TextEvidence[] }[]) =>
    tags.flatMap(({ evidence }) => evidence.filter(({ field }) => field === undefined));
  const voices = new Map(speakers.map(({ id, voice }) => [id, voice]));
  return {
    hits: shownIn(article, bodyMatches),
    places: inBody(article.countries),
    names: article.quotes.flatMap(({ speaker }) => speaker?.mention ?? []),
    // The pages of speakers lead to the words themselves.
    evidence: [...inBody(article.speakers), ...(article.date?.evidence ?? []), ...article.quotes],
    quotes: article.quotes.map(({ start, end, speaker, kind }) => ({
      ...withQuotationMarks(article.body, start, end),
      voice: speaker === undefined ? undefined : voices.get(speaker.id),
      told: TOLD[kind],
    })),
  };
}

type TextEvidence = Article['countries'][number]['evidence'][number];

function backLink({ state }: ParsedSearchUrl, { unit, hrefOf }: ListKind): ArticlePageView['back'] {
  const href = hrefOf(state);
  const rows = plural(unit);
  if (isEmptySearch(state)) return { text: `All ${rows}, newest first`, href };
  const { text } = state;
  return {
    text: text === '' ? `Back to your ${rows}` : `Back to ${rows} with ${queryText(text)}`,
    href,
  };
}

function switches(hits: number, { quotes }: Article, places: number): ArticlePageView['switches'] {
  return [
    { id: 'show-hits', name: 'Hits', count: hits },
    { id: 'show-quotes', name: 'Quotes', count: quotes.length },
    { id: 'show-places', name: 'Places', count: places },
  ]
    .filter(({ count }) => count > 0)
    .map(({ id, name, count }) => ({ id, text: `${name}, ${numberText(count)}` }));
}

// "None were found" would be a lie where none were looked for.
function whyNobody({ language }: Article): string {
  return notReadIn(language).includes('speakers')
    ? 'Speakers are not read in this language.'
    : 'Nobody who can be named.';
}

function unnamedText({ quotes }: Article): string {
  const count = quotes.filter(({ speaker }) => speaker === undefined).length;
  return count === 0 ? '' : `${countText(count, 'quote')} without a person who can be named.`;
}
