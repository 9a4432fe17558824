import type { Article } from '../domain/article.ts';
import { optional } from '../domain/optional-key.ts';
import { type IndexedWords, indexedWords } from './indexed-words.ts';
import { quoteKey } from './quote-key.ts';
import { storyKey } from './story-key.ts';
import { vocabularyWords } from './vocabulary-words.ts';

/** What both engines index of the texts of an article. */
export type ArticleWords = {
  readonly title: IndexedWords;
  /** The title of a plain text is a line of its body, and counts there as any other line does. */
  readonly body: IndexedWords;
  /** The different words of title and body that completion and spelling can offer, parted by single spaces. */
  readonly vocabulary: string;
  /** The key that copies of its story share: `storyKey`. */
  readonly story: string;
  /** Of each of its quotes, in their order. */
  readonly quotes: readonly QuoteWords[];
};

/** The words of a quote, and the key that the same quote has in every article: `quoteKey`. */
export type QuoteWords = IndexedWords & { readonly key: string };

/** Reads the words of an article: the costliest part of indexing beside its tags, and like them of no other article. */
export function articleWords({ id, title, body, date, quotes }: Article): ArticleWords {
  const ofTitle = indexedWords(title);
  const ofBody = indexedWords(body);
  const story = storyKey({ id, title: ofTitle.words, body: ofBody.words });
  return {
    title: ofTitle,
    body: ofBody,
    vocabulary: [...vocabularyWords(ofTitle.words, ofBody.words)].join(' '),
    story,
    quotes: quotes.map((quote) => ({
      ...indexedWords(quote.text),
      key: quoteKey({ quote, story, ...optional('date', date) }),
    })),
  };
}

/** The words of one of its quotes. */
export function quoteWordsOf({ quotes }: ArticleWords, ordinal: number): QuoteWords {
  const words = quotes[ordinal];
  if (!words) throw new Error(`The words of quote ${ordinal} were not read.`);
  return words;
}
