import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { NotedLine } from '../../../platform/noted-line.ts';
import { MARK_FILE, MARK_HEAD } from '../../archive-mark.ts';

/** What readers and writers call the parts of one archive in a cluster; all begin with its setting. */
export type Names = {
  readonly articles: string;
  readonly quotes: string;
  readonly lock: string;
  /** The index that says that there has been an archive. */
  readonly mark: string;
  /** Where the same is said outside the cluster. */
  readonly noted?: NotedLine;
};

/** `dataDir` is the folder in which the archive is noted beside the cluster. */
export function namesOf(index: string, dataDir?: string): Names {
  return {
    articles: `${index}-articles`,
    quotes: `${index}-quotes`,
    lock: `${index}-lock`,
    mark: `${index}-archive`,
    ...(dataDir === undefined ? {} : { noted: notedIn(dataDir, index) }),
  };
}

function notedIn(dataDir: string, index: string): NotedLine {
  return { path: join(dataDir, MARK_FILE), line: `elasticsearch ${index}`, head: MARK_HEAD };
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
