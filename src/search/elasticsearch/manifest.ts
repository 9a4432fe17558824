import type { ManifestEntry } from '../port.ts';
import { arrayIn, asObject, fieldOf, objectIn, textIn } from './answer.ts';
import type { Cluster } from './client.ts';
import { brokenIndex } from './multi-search.ts';

const PAGE = 5_000;
// The caller tags articles between pages.
const KEEP_ALIVE = '10m';
const DEADLINE_MS = 60_000;
const FIELDS = ['id', 'location', 'contentHash', 'firstIndexedAt', 'rulesVersion', 'sample'];

/** Every article of an index as it was when the first one was asked for, whatever is written meanwhile. */
export async function* readManifest(
  cluster: Cluster,
  index: string,
): AsyncGenerator<ManifestEntry> {
  let pit = await openView(cluster, index);
  try {
    let after: unknown;
    for (;;) {
      const answer = await page(cluster, pit, after);
      // The name of the view may change with each answer.
      pit = textIn(answer, 'pit_id');
      const hits = arrayIn(objectIn(answer, 'hits'), 'hits');
      for (const hit of hits) yield readEntry(hit);
      if (hits.length < PAGE) return;
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

async function openView(cluster: Cluster, index: string): Promise<string> {
  const answer = await cluster.request({
    method: 'POST',
    path: `/${index}/_pit`,
    query: { keep_alive: KEEP_ALIVE },
  });
  return textIn(answer, 'id');
}

function page(cluster: Cluster, pit: string, after: unknown): Promise<unknown> {
  return cluster.request({
    method: 'POST',
    path: '/_search',
    query: { allow_partial_search_results: false },
    body: {
      size: PAGE,
      pit: { id: pit, keep_alive: KEEP_ALIVE },
      sort: [{ _shard_doc: 'asc' }],
      track_total_hits: false,
      _source: false,
      // Columns: reading the stored documents would read all texts.
      docvalue_fields: FIELDS,
      ...(after === undefined ? {} : { search_after: after }),
    },
    deadlineMs: DEADLINE_MS,
  });
}

function readEntry(hit: unknown): ManifestEntry {
  const fields = objectIn(hit, 'fields');
  const first = (name: string) => {
    const [value] = arrayIn(fields, name);
    return value;
  };
  const text = (name: string) => textIn(asObject({ [name]: first(name) }, name), name);
  try {
    return {
      id: text('id'),
      location: text('location'),
      contentHash: text('contentHash'),
      firstIndexedAt: text('firstIndexedAt'),
      rulesVersion: text('rulesVersion'),
      sample: first('sample') === true,
    };
  } catch (error) {
    throw brokenIndex(error);
  }
}
