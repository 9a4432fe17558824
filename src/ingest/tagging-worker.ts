import type { RawArticle } from '../domain/article.ts';
import type { Corrections } from '../domain/correction.ts';
import { extractArticle } from '../extract/article.ts';
import { correctArticle } from '../extract/corrections/correct-article.ts';
import { articleWords } from '../text/article-words.ts';
import type { Tagged } from './outcome.ts';

/** Articles to be tagged, and what the keeper of the archive has decided about tags. */
export type TaggingBatch = {
  readonly articles: readonly RawArticle[];
  readonly corrections: Corrections;
  /** Whether an index is made of them, so that their words are read as well. */
  readonly forIndex: boolean;
};

/** Runs in a worker thread: tags each article by itself, so that a fault in one costs no other. */
export function tagBatch({ articles, ...how }: TaggingBatch): readonly Tagged[] {
  return articles.map((raw) => tagOne(raw, how));
}

function tagOne(
  raw: RawArticle,
  { corrections, forIndex }: Omit<TaggingBatch, 'articles'>,
): Tagged {
  try {
    const article = correctArticle(extractArticle(raw), corrections);
    return { kind: 'tagged', article, ...(forIndex ? { words: articleWords(article) } : {}) };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', reason: `the extraction failed on it: ${fault}` };
  }
}
