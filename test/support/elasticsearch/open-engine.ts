import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import {
  type ElasticsearchOptions,
  openElasticsearchEngine,
} from '../../../src/search/elasticsearch/open.ts';
import type { SearchEngine } from '../../../src/search/port.ts';
import { deleteIndices } from './cluster.ts';
import type { TestConnection } from './connection.ts';

/** Whether this run has an Elasticsearch; the global setup has said why where it has none. */
export const HAS_ELASTICSEARCH = inject('elasticsearch') !== null;

/** An archive of a name of its own on the Elasticsearch of this run; disposing of it deletes its indices. */
export type TestArchive = {
  readonly engine: SearchEngine;
  readonly options: ElasticsearchOptions;
} & AsyncDisposable;

export function openTestArchive(overrides: Partial<ElasticsearchOptions> = {}): TestArchive {
  const { connection, prefix } = testElasticsearch();
  const index = `${prefix}${randomUUID().slice(0, 8)}`;
  const options = { ...connection, index, shards: 1, replicas: 0, ...overrides };
  return {
    engine: openElasticsearchEngine(options),
    options,
    [Symbol.asyncDispose]: () => deleteIndices(connection, `${index}-`),
  };
}

/** @throws Error where this run has none: such tests are to be left out with `HAS_ELASTICSEARCH` */
export function testConnection(): TestConnection {
  return testElasticsearch().connection;
}

function testElasticsearch() {
  const provided = inject('elasticsearch');
  if (provided === null) throw new Error('This run has no Elasticsearch.');
  return provided;
}
