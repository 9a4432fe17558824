import { optional } from '../../../domain/optional-key.ts';
import { type Build, settleBuilds } from '../../builds.ts';
import type { IndexWriter } from '../../port.ts';
import { BY_NAME } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import {
  allGenerations,
  deleteGeneration,
  type Generation,
  generationBefore,
  noteMeta,
} from '../store/generations.ts';
import { SCHEMA_HASH } from '../store/mapping.ts';
import type { Names } from '../store/names.ts';

/** What a writer finds of rebuilds that were cut short. */
export type FoundBuilds = {
  readonly continued: Generation | undefined;
  readonly abandoned: number;
};

export const NO_BUILDS: FoundBuilds = { continued: undefined, abandoned: 0 };

type FoundBuild = Build & { readonly generation: Generation };

/**
 * Looks through the generations but the live one and the one before it: deletes those that nobody will go
 * on with, and says which one the run goes on with. Only the holder of the whole lock may call it.
 */
export async function settleFoundBuilds(
  cluster: Cluster,
  names: Names,
  live: Generation | undefined,
  run: {
    readonly mode: IndexWriter['mode'];
    readonly plan?: string | undefined;
    /** Of a new generation: one of another number is no beginning of it. */
    readonly shards: number;
    readonly isPart?: boolean;
  },
): Promise<FoundBuilds> {
  const all = await allGenerations(cluster, names);
  const before = generationBefore(all, live);
  const others = all.filter(
    ({ articles }) => articles !== live?.articles && articles !== before?.articles,
  );
  const builds: FoundBuild[] = [];
  for (const generation of others) builds.push(await readBuild(cluster, generation, run.shards));
  const { mode, plan } = run;
  const now = new Date();
  const settled = settleBuilds(builds, { mode, now, ...optional('plan', plan) });
  for (const { generation } of settled.abandoned) await deleteGeneration(cluster, generation);
  const gone = new Set(settled.abandoned.map(({ name }) => name));
  if (!run.isPart)
    await forgetParts(
      cluster,
      others.filter(({ articles }) => !gone.has(articles)),
    );
  return {
    continued: settled.continued?.generation,
    abandoned: settled.abandoned.filter(({ generation }) => isUnfinished(generation)).length,
  };
}

/**
 * What parts of a rebuild have read of the sources is not what another run finds there: after one, all of
 * them have to look again. What they have written stays.
 */
export async function forgetParts(cluster: Cluster, builds: readonly Generation[]): Promise<void> {
  for (const build of builds) {
    const { parts, ...meta } = build.meta;
    if (parts) await noteMeta(cluster, build, meta);
  }
}

async function readBuild(
  cluster: Cluster,
  generation: Generation,
  shards: number,
): Promise<FoundBuild> {
  const { articles: name, meta } = generation;
  const isFit = meta.schemaHash === SCHEMA_HASH && generation.shards === shards;
  if (!isFit || meta.plan === undefined) return { name, generation };
  // The two indices are made one after the other: a run may have ended in between.
  return (await isThere(cluster, generation.quotes))
    ? { name, generation, plan: meta.plan }
    : { name, generation };
}

async function isThere(cluster: Cluster, index: string): Promise<boolean> {
  const answer = await cluster.request({
    method: 'GET',
    path: `/${index}`,
    query: { features: 'aliases' },
    fineStatuses: [404],
    shape: BY_NAME,
  });
  return answer !== undefined;
}

function isUnfinished({ meta }: Generation): boolean {
  return meta.plan !== undefined || meta.indexedAt === undefined;
}
