import { type Finding, fine, warning } from '../../../domain/finding.ts';
import { fieldOf, objectIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import type { Names } from '../store/names.ts';

// What docs/operations.md gives the key of the commands.
const WANTED = ['write', 'create_index', 'delete_index', 'manage'] as const;

/** Whether the credentials may do what a run does; anybody may ask that of themselves. */
export async function rightsFinding(cluster: Cluster, names: Names): Promise<Finding> {
  const indices = [`${names.articles}-*`, `${names.quotes}-*`, names.lock, names.mark];
  const answer = await cluster.request({
    method: 'POST',
    path: '/_security/user/_has_privileges',
    body: { index: [{ names: indices, privileges: WANTED }] },
    // A node whose security is off knows no such address.
    fineStatuses: [400, 404, 405],
  });
  if (answer === undefined) {
    return fine('rights', 'Elasticsearch asks nobody for rights: whoever reaches it may write.');
  }
  const rights = objectIn(answer, 'index');
  const missing = indices.filter((index) => !hasAll(objectIn(rights, index)));
  if (missing.length === 0)
    return fine('rights', 'The credentials may read and write the indices.');
  if (missing.length === indices.length) return READING_ONLY;
  return warning(
    'rights',
    `The credentials may not write to all that a run writes to: ${missing.join(', ')}.`,
    'Give the key these names too, with the rights that docs/operations.md lists.',
  );
}

const READING_ONLY = warning(
  'rights',
  'The credentials may read the indices and not write to them.',
  'That is right for the server; give index, reindex and rollback the writing key (docs/operations.md).',
);

function hasAll(rights: unknown): boolean {
  return WANTED.every((right) => fieldOf(rights, right) === true);
}
