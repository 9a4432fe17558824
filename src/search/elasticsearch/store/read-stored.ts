import type { ArticleId } from '../../../domain/article.ts';
import type { IndexedArticle, IndexedMention, ManifestEntry } from '../../port.ts';
import {
  arrayIn,
  asObject,
  DOCUMENTS,
  fieldOf,
  type JsonObject,
  objectIn,
  textIn,
} from './answer.ts';
import type { Cluster } from './client.ts';
import { unpackMention } from './documents.ts';
import { documentId } from './names.ts';
import { readArticle, readProvenance } from './stored-article.ts';
import { readView } from './view.ts';

const ENTRIES_A_PAGE = 5_000;
// A text may be of 5 MB.
const TEXTS_A_PAGE = 100;
const FIELDS = ['id', 'location', 'contentHash', 'firstIndexedAt', 'rulesVersion', 'sample'];

/** Every article of an index as it was when the first one was asked for, whatever is written meanwhile. */
export async function* readManifest(
  cluster: Cluster,
  index: string,
): AsyncGenerator<ManifestEntry> {
  // Columns: reading the stored documents would read all texts.
  const search = { size: ENTRIES_A_PAGE, _source: false, docvalue_fields: FIELDS };
  for await (const hit of readView(cluster, index, search)) yield readEntry(hit);
}

/** The same articles whole. */
export async function* readArticles(
  cluster: Cluster,
  index: string,
): AsyncGenerator<IndexedArticle> {
  for await (const hit of readView(cluster, index, { size: TEXTS_A_PAGE })) {
    yield storedArticle(objectIn(hit, '_source'));
  }
}

/** Every name under which somebody speaks in the articles that searches see. */
export async function* readSpeakerMentions(
  cluster: Cluster,
  index: string,
): AsyncGenerator<IndexedMention> {
  const search = {
    size: ENTRIES_A_PAGE,
    query: { exists: { field: 'speaker' } },
    _source: false,
    docvalue_fields: ['id', 'mention'],
  };
  for await (const hit of readView(cluster, index, search)) {
    const fields = objectIn(hit, 'fields');
    const [id] = arrayIn(fields, 'id');
    for (const packed of arrayIn(fields, 'mention')) {
      yield unpackMention(String(id), String(packed));
    }
  }
}

/** These articles as they were last written, seen by searches or not yet. */
export async function readStored(
  cluster: Cluster,
  index: string,
  ids: readonly ArticleId[],
): Promise<readonly IndexedArticle[]> {
  if (ids.length === 0) return [];
  const answer = await cluster.request({
    method: 'POST',
    path: `/${index}/_mget`,
    body: { ids: ids.map(documentId) },
    shape: DOCUMENTS,
  });
  return arrayIn(answer, 'docs').flatMap((doc) =>
    fieldOf(doc, 'found') === true ? [storedArticle(objectIn(doc, '_source'))] : [],
  );
}

function storedArticle(source: JsonObject): IndexedArticle {
  return { article: readArticle(source), provenance: readProvenance(source) };
}

function readEntry(hit: unknown): ManifestEntry {
  const fields = objectIn(hit, 'fields');
  const first = (name: string) => {
    const [value] = arrayIn(fields, name);
    return value;
  };
  const text = (name: string) => textIn(asObject({ [name]: first(name) }, name), name);
  return {
    id: text('id'),
    location: text('location'),
    contentHash: text('contentHash'),
    firstIndexedAt: text('firstIndexedAt'),
    rulesVersion: text('rulesVersion'),
    sample: first('sample') === true,
  };
}
