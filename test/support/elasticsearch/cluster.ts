import { asObject } from '../../../src/search/elasticsearch/store/answer.ts';
import { type Cluster, connect } from '../../../src/search/elasticsearch/store/client.ts';
import type { TestConnection } from './connection.ts';

/** Indices of the tests begin so, and nothing else is ever deleted. */
export const TEST_PREFIX = 'dateline-test-';

const DEADLINE_MS = 60_000;

/** Talks to the cluster itself, past the adapter under test. */
export function openCluster(connection: TestConnection): Cluster {
  return connect(connection, DEADLINE_MS);
}

/** The indices whose names begin with `prefix`. */
export async function indicesOf(cluster: Cluster, prefix: string): Promise<string[]> {
  const path = `/${prefix}*`;
  const answer = await cluster.request({ method: 'GET', path, query: { features: 'aliases' } });
  return Object.keys(asObject(answer, 'indices')).filter((name) => name.startsWith(prefix));
}

/** Changes what the lock of a writer of this archive says of its holder. */
export async function changeHolder(cluster: Cluster, index: string, change: object): Promise<void> {
  const path = `/${index}-lock/_update/writer`;
  await cluster.request({ method: 'POST', path, body: { doc: change } });
}

/** Deletes those indices, by their full names. */
export async function deleteIndices(connection: TestConnection, prefix: string): Promise<void> {
  if (!prefix.startsWith(TEST_PREFIX)) throw new Error(`${prefix} is not of a test`);
  const cluster = openCluster(connection);
  try {
    for (const name of await indicesOf(cluster, prefix)) {
      await cluster.request({ method: 'DELETE', path: `/${name}`, fineStatuses: [404] });
    }
  } finally {
    await cluster.close();
  }
}
