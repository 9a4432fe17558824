import { createHash } from 'node:crypto';

/** What readers and writers call the parts of one archive in a cluster; all begin with its setting. */
export type Names = {
  readonly articles: string;
  readonly quotes: string;
  readonly lock: string;
};

export function namesOf(index: string): Names {
  return { articles: `${index}-articles`, quotes: `${index}-quotes`, lock: `${index}-lock` };
}

// Elasticsearch refuses an `_id` of more bytes.
const MAX_ID_BYTES = 512;

/** The `_id` of an article: its own id, or a digest of it where that is too long. */
export function documentId(id: string): string {
  if (Buffer.byteLength(id) <= MAX_ID_BYTES) return id;
  return `sha256~${createHash('sha256').update(id).digest('hex')}`;
}

/** The `_id` of the nth quote of an article, from 0. */
export function quoteDocumentId(articleId: string, ordinal: number): string {
  return documentId(`${articleId}#${ordinal}`);
}
