import type { RawArticle } from '../domain/article.ts';
import type { Corrections } from '../domain/correction.ts';
import { extractArticle } from '../extract/article.ts';
import { correctArticle } from '../extract/corrections/correct-article.ts';
import type { Tagged } from './outcome.ts';

/** Articles to be tagged, and what the keeper of the archive has decided about tags. */
export type TaggingBatch = {
  readonly articles: readonly RawArticle[];
  readonly corrections: Corrections;
};

/** Runs in a worker thread: tags each article by itself, so that a fault in one costs no other. */
export function tagBatch({ articles, corrections }: TaggingBatch): readonly Tagged[] {
  return articles.map((raw) => tagOne(raw, corrections));
}

function tagOne(raw: RawArticle, corrections: Corrections): Tagged {
  try {
    return { kind: 'tagged', article: correctArticle(extractArticle(raw), corrections) };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', reason: `the extraction failed on it: ${fault}` };
  }
}
