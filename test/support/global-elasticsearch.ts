import { randomUUID } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { deleteIndices, TEST_PREFIX } from './elasticsearch/cluster.ts';
import { connectionTo, type TestConnection } from './elasticsearch/connection.ts';
import { provideElasticsearch } from './elasticsearch/provide.ts';
import { openWaitingRoom } from './waiting-room.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Elasticsearch of this run, `null` where there is none. */
    elasticsearch: {
      readonly connection: TestConnection;
      readonly prefix: string;
      /** Where to wait until it answers (`waitIn`). */
      readonly waitingRoom: string;
    } | null;
  }
}

/**
 * Gets an Elasticsearch for the whole run, and stops it afterwards. It starts while the tests that need
 * none run. Where there is none, tests that need it are left out with a loud line; in continuous
 * integration that is a failure.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = await provideElasticsearch();
  if ('unavailable' in found) {
    const sentence = `ELASTICSEARCH TESTS ARE LEFT OUT: ${found.unavailable}.`;
    if (process.env.CI) throw new Error(sentence);
    process.stderr.write(`\n${sentence}\n\n`);
    project.provide('elasticsearch', null);
    return async () => {};
  }
  const connection = connectionTo(found.url, process.env);
  // Of this run alone: another may use the same cluster.
  const prefix = `${TEST_PREFIX}${randomUUID().slice(0, 8)}-`;
  const room = await openWaitingRoom(found.ready);
  project.provide('elasticsearch', { connection, prefix, waitingRoom: room.address });
  return async () => {
    await room[Symbol.asyncDispose]();
    if (!found.isOurs) await deleteIndices(connection, prefix);
    await found.stop();
  };
}
