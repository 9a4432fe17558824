import { type Build, settleBuilds } from '../builds.ts';
import type { IndexWriter } from '../port.ts';
import type { Cluster } from './client.ts';
import {
  allGenerations,
  deleteGeneration,
  type Generation,
  generationBefore,
} from './generations.ts';
import { SCHEMA_HASH } from './mapping.ts';
import type { Names } from './names.ts';

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
  },
): Promise<FoundBuilds> {
  const all = await allGenerations(cluster, names);
  const before = generationBefore(all, live);
  const builds = all
    .filter(({ articles }) => articles !== live?.articles && articles !== before?.articles)
    .map((generation) => readBuild(generation, run.shards));
  const { mode, plan } = run;
  const now = new Date();
  const settled = settleBuilds(builds, { mode, now, ...(plan === undefined ? {} : { plan }) });
  for (const { generation } of settled.abandoned) await deleteGeneration(cluster, generation);
  return {
    continued: settled.continued?.generation,
    abandoned: settled.abandoned.filter(({ generation }) => isUnfinished(generation)).length,
  };
}

function readBuild(generation: Generation, shards: number): FoundBuild {
  const { articles: name, meta } = generation;
  const isFit = meta.schemaHash === SCHEMA_HASH && generation.shards === shards;
  return isFit && meta.plan !== undefined
    ? { name, generation, plan: meta.plan }
    : { name, generation };
}

function isUnfinished({ meta }: Generation): boolean {
  return meta.plan !== undefined || meta.indexedAt === undefined;
}
