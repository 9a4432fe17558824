import { optional } from '../../../domain/optional-key.ts';
import { AppError } from '../../../errors.ts';
import { ACKNOWLEDGED, BY_NAME, DESCRIPTION, readAs } from './answer.ts';
import type { Cluster } from './client.ts';
import { UnexpectedAnswer } from './errors.ts';
import { creationBody, type IndexMeta, SCHEMA_HASH, STORED_ALIKE } from './mapping.ts';
import { noIndex } from './mark.ts';
import type { Names } from './names.ts';

/** One complete build: an index of articles and one of quotes, with the same stamp. */
export type Generation = {
  readonly articles: string;
  readonly quotes: string;
  readonly shards: number;
  readonly meta: IndexMeta;
};

/** The generation that readers see, or `undefined` where there is none yet. */
export async function liveGeneration(
  cluster: Cluster,
  names: Names,
  signal?: AbortSignal,
): Promise<Generation | undefined> {
  const answer = await cluster.request(
    {
      method: 'GET',
      path: `/${names.articles}`,
      query: { features: 'mappings,settings' },
      fineStatuses: [404],
      shape: BY_NAME,
    },
    signal,
  );
  return answer === undefined ? undefined : onlyGeneration(names, answer);
}

/**
 * The live generation, fit to be read by this version.
 * @throws AppError INDEX_MISSING, INDEX_LOST, INDEX_UNUSABLE
 */
export async function readableGeneration(
  cluster: Cluster,
  names: Names,
  signal?: AbortSignal,
): Promise<Generation> {
  const live = await liveGeneration(cluster, names, signal);
  if (!live) {
    throw await noIndex(
      cluster,
      names,
      'Nothing has been indexed yet. Index an archive with `npm run index -- PATH…`.',
      signal,
    );
  }
  checkSchema(live);
  return live;
}

/** @throws AppError INDEX_UNUSABLE where another version of Dateline laid the index out otherwise */
export function checkSchema(generation: Generation): void {
  if (generation.meta.schemaHash === SCHEMA_HASH) return;
  throw new AppError(
    'INDEX_UNUSABLE',
    'The index was built by another version of Dateline. `npm run reindex -- --retag` makes the new one out of it, without the sources.',
  );
}

/** The same where only what is stored is read, and not its words: some other versions store it alike. */
export function checkStored(generation: Generation): void {
  if (!STORED_ALIKE.includes(generation.meta.schemaHash)) checkSchema(generation);
}

/** Creates the two empty indices of a generation that nobody sees yet. `marks`: what it notes of its run. */
export async function createGeneration(
  cluster: Cluster,
  names: Names,
  shards: number,
  marks: Pick<IndexMeta, 'plan' | 'roots'> & { readonly now: Date },
): Promise<Generation> {
  const { now, ...noted } = marks;
  const stamp = now.toISOString().toLowerCase().replace(/[-:z]/g, '').replace('.', '-');
  const meta = { schemaHash: SCHEMA_HASH, version: stamp, ...noted };
  const generation = {
    articles: `${names.articles}-${stamp}`,
    quotes: `${names.quotes}-${stamp}`,
    shards,
    meta,
  };
  for (const kind of ['articles', 'quotes'] as const) {
    await cluster.request({
      method: 'PUT',
      path: `/${generation[kind]}`,
      body: creationBody(kind, shards, meta),
      shape: ACKNOWLEDGED,
    });
  }
  return generation;
}

/** Lets a filled generation refresh by itself and gives it its replicas. */
export async function settleGeneration(
  cluster: Cluster,
  generation: Generation,
  replicas: number,
): Promise<void> {
  await cluster.request({
    method: 'PUT',
    path: `/${generation.articles},${generation.quotes}/_settings`,
    body: { index: { refresh_interval: null, number_of_replicas: replicas } },
    shape: ACKNOWLEDGED,
  });
}

/** Makes all that was written to a generation visible to searches. */
export async function refreshGeneration(
  cluster: Cluster,
  { articles, quotes }: Generation,
  deadlineMs: number,
): Promise<void> {
  await cluster.request({ method: 'POST', path: `/${articles},${quotes}/_refresh`, deadlineMs });
}

/** Replaces what a generation notes of itself; another `version` says that what was remembered of it no longer holds. */
export async function noteMeta(
  cluster: Cluster,
  { articles, quotes }: Generation,
  meta: IndexMeta,
): Promise<void> {
  await cluster.request({
    method: 'PUT',
    path: `/${articles},${quotes}/_mapping`,
    body: { _meta: meta },
    shape: ACKNOWLEDGED,
  });
}

/**
 * Points readers at a generation: both aliases in one request, so that nobody sees half of each, and only from
 * the one that they are thought to read. May be repeated.
 * @throws AppError LOCKED where they have been pointed elsewhere meanwhile
 */
export async function switchTo(
  cluster: Cluster,
  names: Names,
  next: Generation,
  previous: Generation | undefined,
): Promise<void> {
  const actions = (['articles', 'quotes'] as const).flatMap((kind) => [
    ...(previous
      ? [{ remove: { index: previous[kind], alias: names[kind], must_exist: true } }]
      : []),
    { add: { index: next[kind], alias: names[kind], is_write_index: true } },
  ]);
  const answer = await cluster.request({
    method: 'POST',
    path: '/_aliases',
    body: { actions },
    shape: ACKNOWLEDGED,
    fineStatuses: [404],
  });
  if (answer !== undefined) return;
  const live = await liveGeneration(cluster, names);
  // An earlier try whose answer was lost has done it.
  if (live?.articles === next.articles) return;
  throw new AppError(
    'LOCKED',
    'Another run has switched readers meanwhile. They keep what that one gave them; run this one again.',
  );
}

/** The generation that a rollback leads to: the one that answered before `live`, where it is still there. */
export function generationBefore(
  all: readonly Generation[],
  live: Generation | undefined,
): Generation | undefined {
  const others = all.filter(({ articles }) => articles !== live?.articles);
  const previous = live?.meta.previous;
  if (previous !== undefined) return others.find(({ articles }) => articles === previous);
  const finished = others.filter(({ meta: { indexedAt, plan } }) => indexedAt && !plan);
  return finished.toSorted((a, b) => (a.articles < b.articles ? 1 : -1))[0];
}

/** Deletes all generations but these. Only the holder of the lock may call it. */
export async function sweepGenerations(
  cluster: Cluster,
  names: Names,
  kept: readonly (Generation | undefined)[],
): Promise<void> {
  const keep = new Set(kept.map((generation) => generation?.articles));
  for (const generation of await allGenerations(cluster, names)) {
    if (!keep.has(generation.articles)) await deleteGeneration(cluster, generation);
  }
}

export async function deleteGeneration(cluster: Cluster, generation: Generation): Promise<void> {
  // By full names: a pattern could take what is not ours.
  await cluster.request({
    method: 'DELETE',
    path: `/${generation.articles},${generation.quotes}`,
    query: { ignore_unavailable: true },
    shape: ACKNOWLEDGED,
  });
}

/** Every generation of the archive, live or not, in no order. */
export async function allGenerations(
  cluster: Cluster,
  names: Names,
): Promise<readonly Generation[]> {
  const answer = await cluster.request({
    method: 'GET',
    path: `/${names.articles}-*`,
    query: { features: 'mappings,settings' },
    shape: BY_NAME,
  });
  return Object.entries(readAs(BY_NAME, answer))
    .filter(([index]) => hasStamp(index, names))
    .map(([index, description]) => readGeneration(index, description, names));
}

// `dateline-articles-*` would take in those of an archive called `dateline-articles-x` as well.
function hasStamp(index: string, names: Names): boolean {
  return /^-\d{8}t\d{6}-\d{3}$/.test(index.slice(names.articles.length));
}

function readGeneration(index: string, description: unknown, names: Names): Generation {
  const { settings, mappings } = readAs(DESCRIPTION, description);
  return {
    articles: index,
    quotes: `${names.quotes}${index.slice(names.articles.length)}`,
    shards: Number(settings.index.number_of_shards),
    meta: readMeta(mappings._meta ?? {}),
  };
}

type Noted = NonNullable<ReturnType<typeof DESCRIPTION.parse>['mappings']['_meta']>;

function readMeta({
  schemaHash,
  version,
  indexedAt,
  plan,
  previous,
  roots,
  parts,
}: Noted): IndexMeta {
  return {
    schemaHash: String(schemaHash),
    version: String(version),
    ...optional('indexedAt', indexedAt),
    ...optional('plan', plan),
    ...optional('previous', previous),
    ...optional('roots', roots),
    ...(parts === undefined ? {} : { parts: { of: parts.of, written: parts.written } }),
  };
}

function onlyGeneration(names: Names, answer: unknown): Generation {
  const [live, ...others] = Object.entries(readAs(BY_NAME, answer));
  if (live === undefined) throw new UnexpectedAnswer('no index behind a name that there is');
  if (others.length > 0) {
    throw new UnexpectedAnswer(
      `more than one index behind a name: ${[live, ...others].map(([index]) => index).join()}`,
      'The name of the archive leads to more than one index there: take it from all but the newest.',
    );
  }
  const [index, description] = live;
  if (hasStamp(index, names)) return readGeneration(index, description, names);
  throw new AppError(
    'INDEX_UNUSABLE',
    'The name of the archive in Elasticsearch is taken by something else. Choose another ELASTICSEARCH_INDEX, or delete what holds it.',
  );
}
