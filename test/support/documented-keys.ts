import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { objectIn, textIn } from '../../src/search/elasticsearch/store/answer.ts';
import { openCluster } from './elasticsearch/cluster.ts';
import type { TestConnection } from './elasticsearch/connection.ts';

const OPERATIONS = fileURLToPath(new URL('../../docs/operations.md', import.meta.url));

/** A key made from the very text of docs/operations.md, as `ELASTICSEARCH_API_KEY` takes it. */
export async function createDocumentedKey(
  connection: TestConnection,
  name: 'dateline-web' | 'dateline-writer',
): Promise<string> {
  const cluster = openCluster(connection);
  try {
    const body = documentedKey(name);
    const answer = await cluster.request({ method: 'POST', path: '/_security/api_key', body });
    return textIn({ ...objectIn({ answer }, 'answer') }, 'encoded');
  } finally {
    await cluster.close();
  }
}

function documentedKey(name: string): object {
  const blocks = readFileSync(OPERATIONS, 'utf8').matchAll(/```json\n(.*?)```/gs);
  const keys = [...blocks]
    .filter(([, json]) => json?.includes('role_descriptors'))
    .map(([, json]) => JSON.parse(json ?? ''));
  const key = keys.find((body) => body.name === name);
  if (!key) throw new Error(`docs/operations.md has no key ${name}`);
  return key;
}
