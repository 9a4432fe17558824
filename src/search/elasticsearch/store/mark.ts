import { AppError } from '../../../errors.ts';
import { describeFileFault } from '../../../platform/files.ts';
import { isNoted, noteLine } from '../../../platform/noted-line.ts';
import type { IndexPresence } from '../../archive-mark.ts';
import { isForbidden } from '../store/errors.ts';
import type { Names } from '../store/names.ts';
import { ACKNOWLEDGED, BY_NAME, FOUND, PUT_DOWN } from './answer.ts';
import type { Cluster } from './client.ts';

/** What a keeper is told of indices that are gone. */
export const LOST = {
  text: 'The index that was here is gone: its indices were deleted, or Elasticsearch lost its disk.',
  advice:
    'Bring it back (the disk of Elasticsearch, or a snapshot), or rebuild it: npm run reindex -- PATH…',
} as const;

const DOCUMENT = 'archive';

/**
 * Notes in the cluster and beside it that there has been an archive. What may not be written is passed over:
 * one of the two notes does. May be repeated.
 */
export async function leaveMark(cluster: Cluster, names: Names): Promise<void> {
  if (names.noted) await noteLine(names.noted).catch(passOverFault);
  await markInCluster(cluster, names).catch((error: unknown) => {
    if (!isForbidden(error)) throw error;
  });
}

/** Whether either note is there; one that may not be read is none. */
export async function isMarked(
  cluster: Cluster,
  names: Names,
  signal?: AbortSignal,
): Promise<boolean> {
  if (names.noted && (await isNoted(names.noted))) return true;
  try {
    return await isMarkedInCluster(cluster, names, signal);
  } catch (error) {
    if (isForbidden(error)) return false;
    throw error;
  }
}

/** See `SearchEngine.presence`. */
export async function presence(cluster: Cluster, names: Names): Promise<IndexPresence> {
  if (await hasAlias(cluster, names)) return 'here';
  return (await isMarked(cluster, names)) ? 'lost' : 'never';
}

/** See `SearchEngine.mark`. */
export async function markIfHere(cluster: Cluster, names: Names): Promise<void> {
  if (await hasAlias(cluster, names)) await leaveMark(cluster, names);
}

/** Why no generation is behind the name: `never` where there has not been one. */
export async function noIndex(
  cluster: Cluster,
  names: Names,
  never: string,
  signal?: AbortSignal,
): Promise<AppError> {
  if (!(await isMarked(cluster, names, signal))) return new AppError('INDEX_MISSING', never);
  return new AppError('INDEX_LOST', `${LOST.text} ${LOST.advice}`);
}

async function hasAlias(cluster: Cluster, names: Names): Promise<boolean> {
  const path = `/${names.articles}`;
  const query = { features: 'aliases' };
  const wanted = { method: 'GET', path, query, fineStatuses: [404], shape: BY_NAME } as const;
  const answer = await cluster.request(wanted);
  return answer !== undefined;
}

async function isMarkedInCluster(
  cluster: Cluster,
  { mark }: Names,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const path = `/${mark}/_doc/${DOCUMENT}`;
  const wanted = { method: 'GET', path, fineStatuses: [404], shape: FOUND } as const;
  const answer = await cluster.request(wanted, signal);
  return answer !== undefined;
}

async function markInCluster(cluster: Cluster, names: Names): Promise<void> {
  if (await isMarkedInCluster(cluster, names, undefined)) return;
  await cluster.request({
    method: 'PUT',
    path: `/${names.mark}`,
    body: {
      settings: { number_of_shards: 1, auto_expand_replicas: '0-2' },
      mappings: { dynamic: false },
    },
    // It is there already: another run, or an earlier try.
    fineStatuses: [400],
    shape: ACKNOWLEDGED,
  });
  await cluster.request({
    method: 'PUT',
    path: `/${names.mark}/_doc/${DOCUMENT}`,
    body: { since: new Date().toISOString() },
    shape: PUT_DOWN,
  });
}

function passOverFault(error: unknown): void {
  if (describeFileFault(error) === undefined) throw error;
}
