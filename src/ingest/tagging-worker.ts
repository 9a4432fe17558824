import type { RawArticle } from '../domain/article.ts';
import { extractArticle } from '../extract/article.ts';
import type { Tagged } from './outcome.ts';

/** Runs in a worker thread: tags each article by itself, so that a fault in one costs no other. */
export function tagBatch(batch: readonly RawArticle[]): readonly Tagged[] {
  return batch.map(tagOne);
}

function tagOne(raw: RawArticle): Tagged {
  try {
    return { kind: 'tagged', article: extractArticle(raw) };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', reason: `the extraction failed on it: ${fault}` };
  }
}
