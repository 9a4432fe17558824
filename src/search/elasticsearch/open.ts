import type { SearchEngine } from '../port.ts';
import { measureFloor } from './answer/floor.ts';
import { openIndex } from './answer/open-index.ts';
import { refuseCopying } from './doctor/back-up.ts';
import { examine } from './doctor/examine.ts';
import { issueKey } from './keys/issue-key.ts';
import { addressesOf, type Cluster, type Connection, connect } from './store/client.ts';
import { markIfHere, presence } from './store/mark.ts';
import { namesOf } from './store/names.ts';
import { PATIENT, type RetryPolicy } from './store/retry.ts';
import { SYSTEM_TIME, steadyReads } from './store/steady-reads.ts';
import { openContents } from './write/contents.ts';
import { openWriter } from './write/open-writer.ts';
import { rollBack } from './write/roll-back.ts';

export type ElasticsearchOptions = Connection & {
  /** All names in the cluster begin with it. */
  readonly index: string;
  /** Folder in which it is noted, beside the cluster, that there has been an archive. */
  readonly dataDir?: string;
  /** Of each new generation. */
  readonly shards: number;
  readonly replicas: number;
  /** Longest that a search may take, in the cluster and on the way. */
  readonly deadlineMs?: number;
  /** How patiently a writer tries again. */
  readonly retries?: RetryPolicy;
};

const SEARCH_DEADLINE_MS = 5_000;
// Creating an index waits for its shards; a loaded cluster takes its time.
const WRITER_DEADLINE_MS = 30_000;

/**
 * The engine for archives of more than one machine's worth. Opening an index does not contact the
 * cluster yet: a server starts while it is away, and answers when it is back.
 */
export function openElasticsearchEngine(options: ElasticsearchOptions): SearchEngine {
  const { shards, replicas, deadlineMs = SEARCH_DEADLINE_MS, retries = PATIENT } = options;
  const names = namesOf(options.index, options.dataDir);
  const once = async <T>(work: (cluster: Cluster) => Promise<T>): Promise<T> => {
    const cluster = connect(options, WRITER_DEADLINE_MS);
    return await work(cluster).finally(() => cluster.close());
  };
  return {
    name: 'elasticsearch',
    openIndex: async () => openIndex(readingCluster(options, deadlineMs), names),
    openWriter: (mode, given = {}) =>
      closingOnFailure(connect(options, WRITER_DEADLINE_MS), (cluster) =>
        openWriter(mode, { cluster, names, shards, replicas, retries, ...given }),
      ),
    openContents: () =>
      closingOnFailure(connect(options, WRITER_DEADLINE_MS), (cluster) =>
        openContents(cluster, names),
      ),
    presence: () => once((cluster) => presence(cluster, names)),
    mark: () => once((cluster) => markIfHere(cluster, names)),
    rollBack: () => once((cluster) => rollBack(cluster, names)),
    async *examine() {
      const cluster = connect(options, WRITER_DEADLINE_MS);
      try {
        yield* examine(cluster, names);
      } finally {
        await cluster.close();
      }
    },
    backUp: refuseCopying,
    restore: refuseCopying,
    issueKey: (use, known) => issueKey(options, WRITER_DEADLINE_MS, names, { use, known }),
    measureFloor: (queries, signal) =>
      once((cluster) => measureFloor(cluster, names, queries, signal)),
  };
}

function readingCluster(connection: Connection, deadlineMs: number): Cluster {
  const addresses = addressesOf(connection.url).length;
  return steadyReads(connect(connection, deadlineMs), { addresses, ...SYSTEM_TIME });
}

/** What is opened closes the cluster with itself. */
async function closingOnFailure<T>(
  cluster: Cluster,
  open: (cluster: Cluster) => Promise<T>,
): Promise<T> {
  try {
    return await open(cluster);
  } catch (error) {
    await cluster.close();
    throw error;
  }
}
