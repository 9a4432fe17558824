import type { KeyUse } from '../../maintenance.ts';
import type { Names } from '../store/names.ts';

// What docs/operations.md shows as the bodies of two requests; a test holds the two together.
const USES = {
  reader: { key: 'web', role: 'reader', privileges: ['read', 'view_index_metadata'] },
  writer: {
    key: 'writer',
    role: 'writer',
    privileges: ['read', 'write', 'create_index', 'delete_index', 'manage'],
  },
} as const satisfies Record<
  KeyUse,
  { readonly key: string; readonly role: string; readonly privileges: readonly string[] }
>;

/** The body of a request for a key that can do what one use of an archive needs, and reaches no other index. */
export function roleOf(use: KeyUse, names: Names) {
  const { key, role, privileges } = USES[use];
  const readable = [names.articles, `${names.articles}-*`, names.quotes, `${names.quotes}-*`];
  const lock = use === 'writer' ? [names.lock] : [];
  const prefix = names.mark.slice(0, names.mark.lastIndexOf('-'));
  return {
    name: `${prefix}-${key}`,
    role_descriptors: {
      [`${prefix}-${role}`]: {
        cluster: ['cluster:monitor/main'],
        indices: [{ names: [...readable, ...lock, names.mark], privileges }],
      },
    },
  };
}
