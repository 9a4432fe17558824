import { AppError } from '../../../errors.ts';
import type { IssuedKey, KeyUse } from '../../maintenance.ts';
import { KEYS, NEW_KEY, readAs } from '../store/answer.ts';
import { type Cluster, type Connection, connect } from '../store/client.ts';
import type { Names } from '../store/names.ts';
import { roleOf } from './roles.ts';

/**
 * Makes a key for one use, or brings one that is known up to the rights of now.
 * @throws AppError USAGE where security is off or the credentials may not make keys
 */
export async function issueKey(
  connection: Connection,
  deadlineMs: number,
  names: Names,
  { use, known }: { readonly use: KeyUse; readonly known: string | undefined },
): Promise<IssuedKey> {
  const cluster = connect(connection, deadlineMs);
  try {
    const role = roleOf(use, names);
    const kept = known === undefined ? undefined : await keep(cluster, known, role);
    return kept ?? { key: await make(cluster, role), isNew: true };
  } finally {
    await cluster.close();
  }
}

type Role = ReturnType<typeof roleOf>;

async function make(cluster: Cluster, role: Role): Promise<string> {
  const answer = await cluster.request({
    method: 'POST',
    path: '/_security/api_key',
    body: role,
    shape: NEW_KEY,
    // A node whose security is off knows no such address.
    fineStatuses: [400, 403, 404, 405],
  });
  if (answer !== undefined) return readAs(NEW_KEY, answer).encoded;
  throw new AppError(
    'USAGE',
    'Elasticsearch cannot create keys: its security is off, or these credentials are not allowed to.',
  );
}

/** A key that was taken back, or is another's, is none: the answer is `undefined` then. */
async function keep(cluster: Cluster, known: string, role: Role): Promise<IssuedKey | undefined> {
  const [id = ''] = Buffer.from(known, 'base64').toString('utf8').split(':');
  if (!/^[\w-]+$/.test(id)) return undefined;
  const found = await cluster.request({
    method: 'GET',
    path: '/_security/api_key',
    query: { id, owner: true },
    shape: KEYS,
    fineStatuses: [400, 403, 404, 405],
  });
  const [key] = found === undefined ? [] : readAs(KEYS, found).api_keys;
  if (key?.name !== role.name || key.invalidated) return undefined;
  await cluster.request({
    method: 'PUT',
    path: `/_security/api_key/${id}`,
    body: { role_descriptors: role.role_descriptors },
  });
  return { key: known, isNew: false };
}
