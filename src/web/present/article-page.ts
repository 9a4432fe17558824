import type { Article } from '../../domain/article.ts';
import type { DateSource, PublicationDate } from '../../domain/publication-date.ts';
import type { ArchiveSummary } from '../../domain/search.ts';
import type { SnippetPart } from '../../domain/snippet.ts';
import type { ReadArticle } from '../../services/read-article.ts';
import { isEmptySearch, type ParsedSearchUrl } from '../search-url.ts';
import {
  hitAnchor,
  type Paragraph,
  presentText,
  type TextMarks,
  withQuotationMarks,
} from './article-text.ts';
import { publishedText } from './dates.ts';
import {
  type Frame,
  presentFrame,
  presentSearchLine,
  type SearchLine,
  type Site,
} from './frame.ts';
import { languageTag } from './language-tag.ts';
import { markedParts } from './marked-parts.ts';
import { safeLink } from './safe-link.ts';
import { searchHref } from './search-links.ts';
import { presentReason, ruleText, type TagReason } from './tag-evidence.ts';
import { presentSpeakers, type QuotedSpeaker } from './voices.ts';
import { countText, numberText, queryText } from './words.ts';

/** Everything that the page of one article shows. */
export type ArticlePageView = {
  readonly frame: Frame;
  readonly searchLine: SearchLine;
  readonly back: { readonly text: string; readonly href: string };
  readonly titleParts: readonly SnippetPart[];
  readonly language?: string;
  readonly published: { readonly text: string; readonly iso?: string; readonly notes: string };
  readonly source: string;
  readonly details: string;
  readonly original?: string;
  /** Absent where nothing was searched for. */
  readonly hits?: { readonly text: string; readonly links: readonly HitLink[] };
  readonly switches: readonly { readonly id: string; readonly text: string }[];
  readonly paragraphs: readonly Paragraph[];
  readonly speakers: readonly QuotedSpeaker[];
  readonly unnamed: string;
  readonly countryReasons: readonly TagReason[];
  readonly speakerReasons: readonly TagReason[];
  readonly dateReason?: TagReason;
};

export type HitLink =
  | { readonly kind: 'gap' }
  | { readonly kind: 'hit'; readonly text: string; readonly href: string };

// Look.md §4: over twelve hits the links in the middle are left out.
const MOST_HIT_LINKS = 12;
const DATE_SOURCES: Readonly<Record<DateSource, string>> = {
  metadata: 'given with the article',
  header: 'from the line under the title',
  dateline: 'from the dateline',
  url: 'from the address of the page',
  filename: 'from the name of the file',
  footer: 'from the foot of the page',
  text: 'from the text',
};

export function presentArticlePage(
  site: Site,
  found: ReadArticle,
  url: ParsedSearchUrl,
  summary: ArchiveSummary,
): ArticlePageView {
  const { article, titleMatches, bodyMatches } = found;
  const speakers = presentSpeakers(article);
  const marks = textMarks(found, speakers);
  const paragraphs = presentText(article, marks);
  const hits = bodyMatches.filter((hit) =>
    paragraphs.some(({ start, end }) => hit.start < end && hit.end > start),
  );
  return {
    frame: presentFrame(site, {
      title: article.title,
      path: `/articles/${encodeURIComponent(article.id)}`,
      skipLinks: [{ text: 'Skip to the article', href: '#main' }],
      summary,
      isIndexed: true,
    }),
    searchLine: presentSearchLine(url.state),
    back: backLink(url),
    titleParts: markedParts(article.title, titleMatches),
    ...languageTag(article.language),
    published: published(article.date),
    source: [article.source, article.section].filter(Boolean).join(', ') || 'Source not given',
    details: details(article),
    ...originalLink(article.url),
    ...hitLinks(
      bodyMatches.indexOf(hits[0] ?? { start: -1, end: -1, pattern: 0 }),
      hits.length,
      url,
    ),
    switches: switches(hits.length + titleMatches.length, article, marks.places.length),
    paragraphs,
    speakers,
    unnamed: unnamedText(article),
    countryReasons: article.countries.map((tag) => presentReason(tag, paragraphs)),
    speakerReasons: article.speakers.map((tag) => presentReason(tag, paragraphs)),
    ...dateReason(article.date, paragraphs),
  };
}

function textMarks({ article, bodyMatches }: ReadArticle, speakers: QuotedSpeaker[]): TextMarks {
  const inBody = (tags: readonly { evidence: readonly TextEvidence[] }[]) =>
    tags.flatMap(({ evidence }) => evidence.filter(({ field }) => field === undefined));
  const voices = new Map(speakers.map(({ id, voice }) => [id, voice]));
  return {
    hits: bodyMatches,
    places: inBody(article.countries),
    names: inBody(article.speakers),
    quotes: article.quotes.map(({ start, end, speaker }) => ({
      ...withQuotationMarks(article.body, start, end),
      voice: speaker === undefined ? undefined : voices.get(speaker.id),
    })),
  };
}

type TextEvidence = Article['countries'][number]['evidence'][number];

function backLink(url: ParsedSearchUrl): ArticlePageView['back'] {
  if (isEmptySearch(url.state))
    return { text: 'All articles, newest first', href: '/?sort=newest' };
  const { text } = url.state;
  const words = text === '' ? 'Back to your search' : `Back to articles with ${queryText(text)}`;
  return { text: words, href: searchHref(url.state) };
}

function published(date: PublicationDate | undefined): ArticlePageView['published'] {
  if (date === undefined) return { text: 'No date', notes: 'none found' };
  const notes = [
    DATE_SOURCES[date.source],
    date.precision === 'minute' && date.zone === undefined ? 'no time zone given' : '',
    date.zone === undefined ? '' : date.zone,
    date.precision === 'month' ? 'day not given' : '',
    date.precision === 'year' ? 'month not given' : '',
    date.ambiguous ? 'day and month could be the other way round' : '',
  ].filter((note) => note !== '');
  return { text: publishedText(date), iso: date.value, notes: notes.join('; ') };
}

function details({ body, language, author }: Article): string {
  const words = body.split(/\s+/).filter((word) => word !== '').length;
  const name = language === undefined ? undefined : languageName(language);
  return [author === undefined ? undefined : `By ${author}`, name, countText(words, 'word')]
    .filter((part) => part !== undefined)
    .join(', ');
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** `en` → `English`; what is no language tag stays as it came in. */
function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

function originalLink(url: string | undefined): Pick<ArticlePageView, 'original'> {
  const href = safeLink(url);
  return href === undefined ? {} : { original: href };
}

function hitLinks(
  first: number,
  count: number,
  { state }: ParsedSearchUrl,
): Pick<ArticlePageView, 'hits'> {
  if (state.text === '') return {};
  const text = `${countText(count, 'hit')} for ${queryText(state.text)}`;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const isShown = (number: number) =>
    count <= MOST_HIT_LINKS || number < MOST_HIT_LINKS || number === count;
  const links = numbers.filter(isShown).flatMap((number): HitLink[] => {
    const link: HitLink = {
      kind: 'hit',
      text: numberText(number),
      href: `#${hitAnchor(first + number)}`,
    };
    return count > MOST_HIT_LINKS && number === count ? [{ kind: 'gap' }, link] : [link];
  });
  return { hits: { text, links } };
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

function unnamedText({ quotes }: Article): string {
  const count = quotes.filter(({ speaker }) => speaker === undefined).length;
  return count === 0 ? '' : `${countText(count, 'quote')} without a person who can be named.`;
}

function dateReason(
  date: PublicationDate | undefined,
  paragraphs: readonly Paragraph[],
): Pick<ArticlePageView, 'dateReason'> {
  if (date === undefined || date.evidence.length === 0) return {};
  const reason = presentReason(
    { name: publishedText(date), confidence: 1, evidence: date.evidence },
    paragraphs,
  );
  return { dateReason: { ...reason, sureness: ruleText(DATE_SOURCES[date.source]) } };
}
