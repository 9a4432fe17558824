import type { Article } from '../domain/article.ts';
import type { ArticleWords, QuoteWords } from '../domain/article-words.ts';
import { optional } from '../domain/optional-key.ts';
import { indexedWords } from './indexed-words.ts';
import { quoteKey } from './quote-key.ts';
import { storyKey } from './story-key.ts';
import { vocabularyWords } from './vocabulary-words.ts';

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

/** The words of its vocabulary. */
export function vocabularyOf({ vocabulary }: ArticleWords): readonly string[] {
  return vocabulary === '' ? [] : vocabulary.split(' ');
}

/** The words of one of its quotes. */
export function quoteWordsOf({ quotes }: ArticleWords, ordinal: number): QuoteWords {
  const words = quotes[ordinal];
  if (!words) throw new Error(`The words of quote ${ordinal} were not read.`);
  return words;
}
