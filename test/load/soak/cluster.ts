import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../../support/elasticsearch/cache-folder.ts';
import {
  distributionFolder,
  installElasticsearch,
} from '../../support/elasticsearch/distribution.ts';
import { freePort } from '../../support/elasticsearch/free-port.ts';
import { findJavaHome } from '../../support/elasticsearch/java-home.ts';
import { startNode } from '../../support/elasticsearch/node.ts';

/** A real Elasticsearch that can be killed and started again with what it holds. */
export type SoakCluster = { readonly url: string; restart(): Promise<void> } & AsyncDisposable;

const HEAP_MB = 512;

/** @throws where the machine has no Java of 21 or newer, or no Maven to fetch Elasticsearch */
export async function openSoakCluster(folder: string): Promise<SoakCluster> {
  const javaHome = findJavaHome(process.env);
  if (javaHome === undefined) throw new Error('There is no JDK of 21 or newer: set JAVA_HOME.');
  const cache = cacheFolder(process.env);
  await installElasticsearch(cache, javaHome);
  const home = join(folder, 'cluster');
  // It runs as nobody where this is root.
  await chmod(folder, 0o755);
  await mkdir(home);
  const port = await freePort();
  const start = () =>
    startNode(distributionFolder(cache), javaHome, { folder: home, port, heapMb: HEAP_MB });
  let node = await start();
  return {
    url: node.url,
    async restart() {
      await node.stop();
      node = await start();
    },
    async [Symbol.asyncDispose]() {
      await node.stop();
    },
  };
}
