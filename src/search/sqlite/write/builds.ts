import { join } from 'node:path';
import { optional } from '../../../domain/optional-key.ts';
import { type Build, settleBuilds } from '../../builds.ts';
import type { IndexWriter } from '../../port.ts';
import { openForReading, readMeta } from '../store/database.ts';
import { type GenerationName, listGenerations, removeGeneration } from '../store/generations.ts';

/** What a writer finds of rebuilds that were cut short. */
export type FoundBuilds = {
  readonly continued: GenerationName | undefined;
  readonly abandoned: number;
};

/**
 * Looks through the generations that the pointer does not name: deletes those that nobody will go on with,
 * and says which one the run goes on with. Only the holder of the lock may call it.
 */
export async function settleFoundBuilds(
  dataDir: string,
  named: readonly GenerationName[],
  run: { readonly mode: IndexWriter['mode']; readonly plan?: string | undefined },
): Promise<FoundBuilds> {
  const others = (await listGenerations(dataDir)).filter((name) => !named.includes(name));
  const builds = others.map((name) => readBuild(dataDir, name));
  const { mode, plan } = run;
  const now = new Date();
  const settled = settleBuilds(builds, { mode, now, ...optional('plan', plan) });
  // Where the pointer is gone, one that is no build may be the index that it named.
  const isClear = (build: Build) => build.plan !== undefined || named.length > 0;
  for (const { name } of settled.abandoned.filter(isClear)) await removeGeneration(dataDir, name);
  return {
    continued: settled.continued?.name,
    abandoned: settled.abandoned.filter((build) => build.plan !== undefined).length,
  };
}

function readBuild(dataDir: string, name: GenerationName): Build {
  try {
    using db = openForReading(join(dataDir, name));
    const plan = readMeta(db, 'plan');
    return typeof plan === 'string' ? { name, plan } : { name };
  } catch {
    return { name }; // damaged, half made, or of another version: nothing to go on with
  }
}
