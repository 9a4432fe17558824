import type { ArticleId } from '../../../domain/article.ts';
import type { IndexedArticle, WriteRejection } from '../../port.ts';
import { arrayIn, DOCUMENTS, fieldOf, numberIn, objectIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import {
  type ArticleWithWords,
  articleDocument,
  quoteDocument,
  withWords,
} from '../store/documents.ts';
import { documentId, quoteDocumentId } from '../store/names.ts';
import { type RetryPolicy, withRetries } from '../store/retry.ts';
import { deleteLine, indexLines, type Operation, type Outcome, sendOperations } from './bulk.ts';

/** Where articles and their quotes are put. */
export type Store = {
  readonly cluster: Cluster;
  readonly articles: string;
  readonly quotes: string;
  /** Both names are aliases: a write fails where one is gone, instead of making an index of that name. */
  readonly areAliases: boolean;
  readonly retries: RetryPolicy;
};

/**
 * Puts articles in their place with their quotes. An article that is refused leaves nothing behind.
 * Of two with one id the later is kept.
 */
export async function storeArticles(
  store: Store,
  batch: readonly IndexedArticle[],
): Promise<readonly WriteRejection[]> {
  const unique = new Map(batch.map((indexed) => [indexed.article.id, indexed]));
  const latest = [...unique.values()].map(withWords);
  const before = await storedQuoteCounts(store, idsOf(latest));
  // Quotes first: an article is known by its own document, so what a killed run leaves half done is
  // done again by the next.
  const quotes = latest.flatMap((indexed) => quoteOperations(store, indexed, before));
  const articles = latest.map((indexed) => articleOperation(store, indexed));
  const refused = [...(await refusals(store, quotes)), ...(await refusals(store, articles))];
  const rejections = [...new Map(refused.map((rejection) => [rejection.id, rejection])).values()];
  const counts = new Map(latest.map(({ article }) => [article.id, article.quotes.length]));
  await deleteDocuments(
    store,
    rejections.map(({ id }) => [id, counts.get(id) ?? 0]),
  );
  return rejections;
}

/** Takes articles away with their quotes; returns how many of them were there. */
export async function removeArticles(store: Store, ids: readonly ArticleId[]): Promise<number> {
  const unique = [...new Set(ids)];
  const counts = await storedQuoteCounts(store, unique);
  return deleteDocuments(store, [...counts]);
}

function idsOf(batch: readonly IndexedArticle[]): ArticleId[] {
  return batch.map(({ article }) => article.id);
}

/** How many quotes each of these articles has in the index; those that are not there are left out. */
async function storedQuoteCounts(
  { cluster, articles, retries }: Store,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, number>> {
  if (ids.length === 0) return new Map();
  const answer = await withRetries(retries, () =>
    cluster.request({
      method: 'POST',
      path: `/${articles}/_mget`,
      query: { _source_includes: 'quoteCount' },
      body: { ids: ids.map(documentId) },
      shape: DOCUMENTS,
    }),
  );
  const found = arrayIn(answer, 'docs').map((doc) =>
    fieldOf(doc, 'found') === true ? numberIn(objectIn(doc, '_source'), 'quoteCount') : undefined,
  );
  const counts = ids.map((id, position) => [id, found[position]] as const);
  return new Map(counts.filter((pair): pair is [string, number] => pair[1] !== undefined));
}

function articleOperation(store: Store, indexed: ArticleWithWords): Operation {
  const { id } = indexed.article;
  const target = targetOf(store, store.articles, documentId(id));
  return { articleId: id, lines: indexLines(target, articleDocument(indexed)) };
}

/** Writes the quotes of an article and takes away those that an earlier text had on top. */
function quoteOperations(
  store: Store,
  indexed: ArticleWithWords,
  before: ReadonlyMap<ArticleId, number>,
): Operation[] {
  const { article } = indexed;
  const written = article.quotes.map((quote, ordinal) => ({
    articleId: article.id,
    lines: indexLines(
      targetOf(store, store.quotes, quoteDocumentId(article.id, ordinal)),
      quoteDocument(indexed, quote, ordinal),
    ),
  }));
  const surplus = quoteDeletions(store, article.id, article.quotes.length, before.get(article.id));
  return [...written, ...surplus];
}

function quoteDeletions(store: Store, id: ArticleId, from: number, to = 0): Operation[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => ({
    articleId: id,
    lines: deleteLine(targetOf(store, store.quotes, quoteDocumentId(id, from + offset))),
  }));
}

async function deleteDocuments(
  store: Store,
  counts: readonly (readonly [ArticleId, number])[],
): Promise<number> {
  const { cluster, retries } = store;
  const quotes = counts.flatMap(([id, count]) => quoteDeletions(store, id, 0, count));
  const articles = counts.map(([id]) => ({
    articleId: id,
    lines: deleteLine(targetOf(store, store.articles, documentId(id))),
  }));
  await sendOperations(cluster, quotes, retries);
  const outcomes = await sendOperations(cluster, articles, retries);
  return outcomes.filter((outcome) => outcome.kind === 'done' && outcome.result === 'deleted')
    .length;
}

async function refusals(
  { cluster, retries }: Store,
  operations: readonly Operation[],
): Promise<WriteRejection[]> {
  const outcomes = await sendOperations(cluster, operations, retries);
  return outcomes.flatMap((outcome: Outcome, position) => {
    const id = operations[position]?.articleId;
    return outcome.kind === 'refused' && id !== undefined ? [{ id, reason: outcome.reason }] : [];
  });
}

function targetOf({ areAliases }: Store, index: string, id: string): object {
  return { _index: index, _id: id, ...(areAliases ? { require_alias: true } : {}) };
}
