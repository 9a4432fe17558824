import type { RawArticle } from '../domain/article.ts';
import type { Aliases } from '../extract/aliases.ts';
import { extractArticle } from '../extract/article.ts';
import type { Tagged } from './outcome.ts';

/** Articles to be tagged, and the keeper's own names for persons and countries. */
export type TaggingBatch = { readonly articles: readonly RawArticle[]; readonly aliases: Aliases };

/** Runs in a worker thread: tags each article by itself, so that a fault in one costs no other. */
export function tagBatch({ articles, aliases }: TaggingBatch): readonly Tagged[] {
  return articles.map((raw) => tagOne(raw, aliases));
}

function tagOne(raw: RawArticle, aliases: Aliases): Tagged {
  try {
    return { kind: 'tagged', article: extractArticle(raw, aliases) };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', reason: `the extraction failed on it: ${fault}` };
  }
}
