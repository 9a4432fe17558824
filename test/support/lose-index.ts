import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { indicesOf, openCluster } from './elasticsearch/cluster.ts';
import { testConnection } from './elasticsearch/open-engine.ts';
import type { TempArchive } from './temp-archive.ts';

/** Away with an index, as a disk that is not mounted or a wrong deletion takes it; what lies beside it stays. */
export async function loseIndex(archive: TempArchive): Promise<void> {
  const { ELASTICSEARCH_INDEX: index } = archive.environment;
  if (index === undefined) return await loseFiles(archive);
  await deleteIndicesOf(index, (name) => /-(?:articles|quotes)-/.test(name));
}

/** Away with all that a cluster holds of an archive, the mark among it: a cluster whose disk is lost. */
export async function loseCluster({ environment }: TempArchive): Promise<void> {
  await deleteIndicesOf(environment.ELASTICSEARCH_INDEX ?? '', () => true);
}

async function loseFiles({ environment: { DATA_DIR = '' } }: TempArchive): Promise<void> {
  const names = (await readdir(DATA_DIR)).filter((name) => /^(?:articles-|current)/.test(name));
  for (const name of names) await rm(join(DATA_DIR, name));
}

async function deleteIndicesOf(index: string, isLost: (name: string) => boolean): Promise<void> {
  const cluster = openCluster(testConnection());
  try {
    for (const name of (await indicesOf(cluster, `${index}-`)).filter(isLost)) {
      await cluster.request({ method: 'DELETE', path: `/${name}` });
    }
  } finally {
    await cluster.close();
  }
}
