import { type Finding, fine, indexProblem, warning } from '../../../domain/finding.ts';
import { AppError } from '../../../errors.ts';
import { fieldOf, numberIn, objectIn, readAs, SERVER, textIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import { isForbidden } from '../store/errors.ts';
import type { Names } from '../store/names.ts';
import { readDiskStates } from './watermarks.ts';

/** Of the known faults below it, two let one search take a node down (docs/operations.md). */
export const SOUND_VERSION = [9, 4, 8] as const;

/** What the cluster as a whole says of itself; a question that the key may not ask is said, not skipped. */
export async function* examineCluster(cluster: Cluster, names: Names): AsyncGenerator<Finding> {
  yield await asked('version', () => versionFinding(cluster));
  yield await asked('health', () => healthFinding(cluster, names));
  for (const finding of await askedAll('disk', () => diskFindings(cluster))) yield finding;
  yield await asked('licence', () => licenceFinding(cluster));
}

async function versionFinding(cluster: Cluster): Promise<Finding> {
  const answer = await cluster.request({ method: 'GET', path: '/', shape: SERVER });
  const { number } = readAs(SERVER, answer).version;
  const text = `Elasticsearch ${number} answers.`;
  if (isAtLeast(number, SOUND_VERSION)) return fine('version', text);
  return warning(
    'version',
    `${text} Versions before ${SOUND_VERSION.join('.')} have faults by which one search can end a node.`,
    `Update it to ${SOUND_VERSION.join('.')} or newer.`,
  );
}

function isAtLeast(version: string, wanted: readonly number[]): boolean {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10));
  const differing = wanted.findIndex((number, place) => parts[place] !== number);
  return differing < 0 || (parts[differing] ?? 0) > (wanted[differing] ?? 0);
}

async function healthFinding(cluster: Cluster, names: Names): Promise<Finding> {
  const answer = await cluster.request({
    method: 'GET',
    path: `/_cluster/health/${names.articles}*,${names.quotes}*`,
  });
  const status = textIn(answer, 'status');
  const nodes = numberIn(answer, 'number_of_data_nodes');
  const missing = numberIn(answer, 'unassigned_shards');
  const text = `The indices of the archive are ${status}; nodes with data: ${nodes}.`;
  if (status === 'green') return fine('health', text);
  if (status === 'yellow') {
    return warning(
      'health',
      `${text} ${missing} copies of shards have no node: one node more may not fail.`,
      'Add a node, or set ELASTICSEARCH_REPLICAS to fewer than there are nodes and reindex.',
    );
  }
  return indexProblem(
    'health',
    `${text} Parts of the archive have no node (${missing} shards).`,
    'Bring back the nodes that are away; where they are lost, reindex.',
  );
}

async function diskFindings(cluster: Cluster): Promise<readonly Finding[]> {
  const settings = await cluster.request({
    method: 'GET',
    path: '/_cluster/settings',
    query: { include_defaults: true, flat_settings: true },
  });
  const stats = await cluster.request({ method: 'GET', path: '/_nodes/stats/fs' });
  const states = readDiskStates(stats, settings);
  if (states === undefined) {
    return [
      warning(
        'disk',
        'Elasticsearch does not watch its disks (disk.threshold_enabled is false).',
        'Switch it on, or a full disk will stop a node in the middle of a write.',
      ),
    ];
  }
  return states.map(({ node, freeBytes, passed }) => {
    const text = `Node ${node} has ${Math.floor(freeBytes / 1e9)} GB free`;
    if (passed === 'none') return fine('disk', `${text}, above its watermarks.`);
    if (passed === 'high') {
      return warning('disk', `${text}: past the high watermark.`, 'Make room, or add a node.');
    }
    return indexProblem(
      'disk',
      `${text}: past the flood stage, so its indices take no more writes.`,
      'Make room; Elasticsearch then lifts the block by itself.',
    );
  });
}

async function licenceFinding(cluster: Cluster): Promise<Finding> {
  const answer = await cluster.request({
    method: 'GET',
    path: '/_license',
    // A build without Elastic's extensions knows no licences.
    fineStatuses: [400, 404, 405],
  });
  if (answer === undefined) return fine('licence', 'This build of Elasticsearch needs none.');
  const licence = objectIn(answer, 'license');
  const text = `${String(fieldOf(licence, 'type'))}, ${String(fieldOf(licence, 'status'))}`;
  if (fieldOf(licence, 'status') === 'active') {
    return fine('licence', `The licence is ${text}; Dateline uses what the basic one has.`);
  }
  return warning(
    'licence',
    `The licence is ${text}; parts of Elasticsearch may refuse to work.`,
    'Go back to the free basic licence (POST /_license/start_basic).',
  );
}

/** One check: a foreseen failure of it is its finding. */
export async function asked(subject: string, check: () => Promise<Finding>): Promise<Finding> {
  const [finding] = await askedAll(subject, async () => [await check()]);
  return finding ?? fine(subject, 'Nothing to say.');
}

/** A check that has several findings. */
export async function askedAll(
  subject: string,
  check: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (!isForbidden(error)) return [indexProblem(subject, error.message, 'See docs/errors.md.')];
    return [
      warning(
        subject,
        'The credentials may not ask for this.',
        'Run doctor with a key that has the cluster privilege monitor, or see by other ways.',
      ),
    ];
  }
}
