import type { Article } from '../../../domain/article.ts';
import { optional } from '../../../domain/optional-key.ts';
import { dayInterval, type PublicationDate, sortMinute } from '../../../domain/publication-date.ts';
import type { Quote } from '../../../domain/quote.ts';
import { indexedWords } from '../../../text/indexed-words.ts';
import { quoteKey } from '../../../text/quote-key.ts';
import { quotedWords, speakerWords } from '../../../text/speaker-words.ts';
import { type StoryWords, storyKey } from '../../../text/story-key.ts';
import { words as plainWords } from '../../../text/tokens.ts';
import { vocabularyWords } from '../../../text/vocabulary-words.ts';
import { facetValuesOf } from '../../facet-values.ts';
import type { IndexedArticle, IndexedMention } from '../../port.ts';
import { formerIdsOf, speakerMentionsOf } from '../../speaker-mentions.ts';

/** Parts a speaker's id from a form of the name; below every character that either can hold. */
export const FORM_SEPARATOR = '\u0001';

/** The stored form of an article, as mapping.ts lays it out. */
export function articleDocument({ article, provenance }: IndexedArticle): object {
  const title = indexedWords(article.title);
  // The title of a plain text is a line of its body, and counts there as any other line does.
  const body = indexedWords(article.body);
  const mentions = speakerMentionsOf(article);
  return {
    id: article.id,
    title: title.bases,
    title_x: title.words,
    title_j: title.joined,
    body: body.bases,
    body_x: body.words,
    body_j: body.joined,
    speakers: speakerWords(article),
    vocabulary: [...vocabularyWords(article.title, article.body)],
    ...facetFields(article),
    story: storyOf(article, { title: title.words, body: body.words }),
    speakerForm: unique(mentions.map(({ id, name }) => speakerForm(id, name))),
    mention: unique(mentions.map(packMention)),
    formerSpeaker: unique(formerIdsOf(article).map(({ former, id }) => speakerForm(former, id))),
    quotes: article.quotes.map(nestedQuote),
    quoteCount: article.quotes.length,
    ...provenance,
    article: JSON.stringify(article),
  };
}

/** The stored form of one of its quotes. */
export function quoteDocument(article: Article, quote: Quote, ordinal: number): object {
  const { bases, words, joined } = indexedWords(quote.text);
  return {
    articleId: article.id,
    ordinal,
    text: bases,
    text_x: words,
    text_j: joined,
    by: quotedWords(quote),
    ...facetFields(article),
    key: quoteKey({ quote, story: storyOf(article), ...optional('date', article.date) }),
    speaker: quote.speaker ? [quote.speaker.id] : [],
    kind: quote.kind,
    confidence: quote.confidence,
    quote: JSON.stringify(quote),
  };
}

const stories = new WeakMap<Article, string>();

/** The key of an article's story, made once for the article and all of its quotes. */
function storyOf(article: Article, words?: Pick<StoryWords, 'title' | 'body'>): string {
  const known = stories.get(article);
  if (known !== undefined) return known;
  const title = words?.title ?? plainWords(article.title).join(' ');
  const body = words?.body ?? plainWords(article.body).join(' ');
  const key = storyKey({ id: article.id, title, body });
  stories.set(article, key);
  return key;
}

function facetFields(article: Article) {
  return {
    ...facetValuesOf(article),
    ...dateFields(article.date),
  };
}

function dateFields(date: PublicationDate | undefined) {
  const interval = date && dayInterval(date.value);
  if (!date || !interval) return {};
  const year = Number(date.value.slice(0, 4));
  const month = Number(date.value.slice(5, 7));
  return {
    firstDay: interval.first,
    lastDay: interval.last,
    sortMinute: sortMinute(date.value),
    year,
    ...(date.precision === 'year' ? {} : { month: year * 12 + month - 1 }),
    precision: date.precision,
  };
}

function nestedQuote(quote: Quote) {
  const { text, speaker, kind } = quote;
  const { bases, words, joined } = indexedWords(text);
  return {
    kind,
    text: bases,
    text_x: words,
    text_j: joined,
    by: quotedWords(quote),
    ...(speaker ? { speaker: speaker.id } : {}),
  };
}

function speakerForm(id: string, name: string): string {
  return `${id}${FORM_SEPARATOR}${name}`;
}

/** A column that the writer reads back. */
function packMention({ id, name, role, countries }: IndexedMention): string {
  return [id, name, role, countries.join()].join(FORM_SEPARATOR);
}

/** What `packMention` packed. */
export function unpackMention(articleId: string, packed: string): IndexedMention {
  const [id = '', name = '', role = '', countries = ''] = packed.split(FORM_SEPARATOR);
  return { articleId, id, name, role, countries: countries === '' ? [] : countries.split(',') };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
