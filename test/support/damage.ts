import { open } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { openCluster } from './elasticsearch/cluster.ts';
import type { TestConnection } from './elasticsearch/connection.ts';

/** Writes over a part of a file, as a failing disk does. */
export async function overwriteBytes(file: string, at: number, bytes: Uint8Array): Promise<void> {
  await using handle = await open(file, 'r+');
  await handle.write(bytes, 0, bytes.length, at);
}

/** Makes a generation of the embedded engine look as if an older version of Dateline had laid it out. */
export function makeOlderFile(file: string): void {
  using db = new DatabaseSync(file);
  db.exec(`update meta set value = 'older' where key = 'schema'`);
}

/** The same for the generation in Elasticsearch that the alias of an archive names. */
export async function makeOlderIndex(connection: TestConnection, index: string): Promise<void> {
  const cluster = openCluster(connection);
  try {
    await cluster.request({
      method: 'PUT',
      path: `/${index}-articles/_mapping`,
      body: { _meta: { schemaHash: 'older', version: '1', indexedAt: '2026-01-01T00:00:00.000Z' } },
    });
  } finally {
    await cluster.close();
  }
}
