import { inject } from 'vitest';
import { cacheFolder } from './cache-folder.ts';
import { distributionFolder } from './distribution.ts';
import { freePort } from './free-port.ts';
import { findJavaHome } from './java-home.ts';
import { type OwnNode, startNode } from './node.ts';
import { type NodeUser, TEST_USER } from './node-config.ts';

/**
 * Whether tests can start nodes of their own: the global set-up has fetched an Elasticsearch then. Not where the
 * run was given the address of another one.
 */
export const CAN_START_NODES = inject('elasticsearch') !== null && !process.env.ELASTICSEARCH_URL;

/** A node with security on. */
export type SecuredNode = OwnNode & { readonly user: NodeUser } & AsyncDisposable;

export async function startSecuredNode(): Promise<SecuredNode> {
  const { distribution, javaHome } = installed();
  const node = await startNode(distribution, javaHome, { user: TEST_USER, heapMb: 512 });
  return { ...node, user: TEST_USER, [Symbol.asyncDispose]: () => node.stop() };
}

/** Nodes that form one cluster; `stop` of one is SIGKILL. */
export type OwnCluster = { readonly nodes: readonly OwnNode[] } & AsyncDisposable;

/** Starts three nodes at once. Each may be the master, and two of them are enough to go on. */
export async function startThreeNodes(heapMb: number): Promise<OwnCluster> {
  const { distribution, javaHome } = installed();
  const ports = [await freePort(), await freePort(), await freePort()];
  const names = ports.map((_, position) => `node-${position + 1}`);
  const giveUp = new AbortController();
  const starting = ports.map((transportPort, position) =>
    startNode(distribution, javaHome, {
      heapMb,
      transportPort,
      signal: giveUp.signal,
      settings: {
        'discovery.type': 'multi-node',
        'cluster.name': `dateline-${ports[0]}`,
        'node.name': names[position] ?? '',
        'discovery.seed_hosts': JSON.stringify(ports.map((port) => `127.0.0.1:${port}`)),
        'cluster.initial_master_nodes': JSON.stringify(names),
        // A killed node is known to be gone by its broken connections; delayed copies would only wait.
        'cluster.election.initial_timeout': '1s',
      },
    }),
  );
  // The others would wait for a majority that never comes.
  await Promise.all(starting).catch((error: unknown) => giveUp.abort(error));
  const started = await Promise.allSettled(starting);
  const nodes = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const stopAll = async () => {
    await Promise.all(nodes.map((node) => node.stop()));
  };
  if (giveUp.signal.aborted) {
    await stopAll();
    throw giveUp.signal.reason;
  }
  return { nodes, [Symbol.asyncDispose]: stopAll };
}

function installed(): { readonly distribution: string; readonly javaHome: string } {
  const javaHome = findJavaHome();
  if (javaHome === undefined) throw new Error('There is no JDK of 21 or newer.');
  return { distribution: distributionFolder(cacheFolder()), javaHome };
}
