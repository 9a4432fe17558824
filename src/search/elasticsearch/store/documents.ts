import type { Article } from '../../../domain/article.ts';
import type { QuoteWords } from '../../../domain/article-words.ts';
import { dayInterval, type PublicationDate, sortMinute } from '../../../domain/publication-date.ts';
import type { Quote } from '../../../domain/quote.ts';
import { articleWords, quoteWordsOf, vocabularyOf } from '../../../text/article-words.ts';
import { quotedWords, speakerWords } from '../../../text/speaker-words.ts';
import { facetValuesOf } from '../../facet-values.ts';
import type { IndexedArticle, IndexedMention } from '../../port.ts';
import { formerIdsOf, speakerMentionsOf } from '../../speaker-mentions.ts';

/** Parts a speaker's id from a form of the name; below every character that either can hold. */
export const FORM_SEPARATOR = '\u0001';

/** An article with its words read. */
export type ArticleWithWords = Required<IndexedArticle>;

/** Reads the words of an article where nobody has. */
export function withWords(indexed: IndexedArticle): ArticleWithWords {
  return { ...indexed, words: indexed.words ?? articleWords(indexed.article) };
}

/** The stored form of an article, as mapping.ts lays it out. */
export function articleDocument({ article, provenance, words }: ArticleWithWords): object {
  const { title, body, story } = words;
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
    vocabulary: vocabularyOf(words),
    ...facetFields(article),
    story,
    speakerForm: unique(mentions.map(({ id, name }) => speakerForm(id, name))),
    mention: unique(mentions.map(packMention)),
    formerSpeaker: unique(formerIdsOf(article).map(({ former, id }) => speakerForm(former, id))),
    quotes: article.quotes.map((quote, ordinal) =>
      nestedQuote(quote, quoteWordsOf(words, ordinal)),
    ),
    quoteCount: article.quotes.length,
    ...provenance,
    article: JSON.stringify(article),
  };
}

/** The stored form of one of its quotes. */
export function quoteDocument(
  { article, words: its }: ArticleWithWords,
  quote: Quote,
  ordinal: number,
): object {
  const { bases, words, joined, key } = quoteWordsOf(its, ordinal);
  return {
    articleId: article.id,
    ordinal,
    text: bases,
    text_x: words,
    text_j: joined,
    by: quotedWords(quote),
    ...facetFields(article),
    key,
    speaker: quote.speaker ? [quote.speaker.id] : [],
    kind: quote.kind,
    confidence: quote.confidence,
    quote: JSON.stringify(quote),
  };
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

function nestedQuote(quote: Quote, { bases, words, joined }: QuoteWords) {
  const { speaker, kind } = quote;
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
