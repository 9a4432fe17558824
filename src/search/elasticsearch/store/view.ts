import { optional } from '../../../domain/optional-key.ts';
import { arrayIn, fieldOf, objectIn, textIn, VIEW, VIEW_PAGE } from './answer.ts';
import type { Cluster } from './client.ts';
import { SCORED } from './multi-search.ts';

// The caller tags and writes articles between two pages, or sends them over a slow line.
const KEEP_ALIVE = '10m';
const DEADLINE_MS = 60_000;

/** As `_search` takes it; `size` is that of the pages. Without a `sort` hits come in no order. */
export type ViewSearch = { readonly size: number } & Readonly<Record<string, unknown>>;

/** Every hit in an index as it was when the first one was asked for, whatever is written meanwhile. */
export async function* readView(
  cluster: Cluster,
  index: string,
  search: ViewSearch,
  signal?: AbortSignal,
): AsyncGenerator<unknown> {
  let pit = await openView(cluster, index, signal);
  try {
    let after: unknown;
    for (;;) {
      const answer = await page(cluster, { pit, search, after }, signal);
      // The name of the view may change with each answer.
      pit = textIn(answer, 'pit_id');
      const hits = arrayIn(objectIn(answer, 'hits'), 'hits');
      yield* hits;
      if (hits.length < search.size) return;
      after = fieldOf(hits.at(-1), 'sort');
    }
  } finally {
    await cluster.request({
      method: 'DELETE',
      path: '/_pit',
      body: { id: pit },
      fineStatuses: [404],
    });
  }
}

async function openView(
  cluster: Cluster,
  index: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  const answer = await cluster.request(
    { method: 'POST', path: `/${index}/_pit`, query: { keep_alive: KEEP_ALIVE }, shape: VIEW },
    signal,
  );
  return textIn(answer, 'id');
}

type Page = { readonly pit: string; readonly search: ViewSearch; readonly after: unknown };

function page(
  cluster: Cluster,
  { pit, search, after }: Page,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  return cluster.request(
    {
      method: 'POST',
      path: '/_search',
      query: {
        allow_partial_search_results: false,
        // Pages score with the words of all shards; so do lists in the order of their scores.
        ...(isByScore(search) ? { search_type: SCORED } : {}),
      },
      body: {
        sort: [{ _shard_doc: 'asc' }],
        ...search,
        pit: { id: pit, keep_alive: KEEP_ALIVE },
        track_total_hits: false,
        ...optional('search_after', after),
      },
      deadlineMs: DEADLINE_MS,
      shape: VIEW_PAGE,
    },
    signal,
  );
}

function isByScore({ sort }: ViewSearch): boolean {
  return JSON.stringify(sort ?? []).includes('_score');
}
