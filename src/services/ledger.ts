import type { ArticleId } from '../domain/article.ts';
import type { ReadArticle } from '../ingest/outcome.ts';
import type { Winner } from '../ingest/survey.ts';
import type { ManifestEntry } from '../search/port.ts';

/** What the index knows of an article's origin; the file's path is one string for all of its records. */
export type Known = {
  readonly path: string;
  readonly contentHash: string;
  readonly firstIndexedAt: string;
  readonly rulesVersion: string;
  readonly sample: boolean;
};

/** The manifest of an index, read once at the start of a run. */
export type Ledger = {
  readonly known: ReadonlyMap<ArticleId, Known>;
  /** Ids by what an article without an id of its own can be known by again. */
  readonly idByOrigin: ReadonlyMap<string, ArticleId>;
};

/** Of an index that holds nothing. */
export const EMPTY_LEDGER: Ledger = { known: new Map(), idByOrigin: new Map() };

const RECORD_NUMBER = /#\d+$/;

export async function readLedger(manifest: AsyncIterable<ManifestEntry>): Promise<Ledger> {
  const known = new Map<ArticleId, Known>();
  const idByOrigin = new Map<string, ArticleId>();
  const paths = new Map<string, string>();
  for await (const { id, location, ...rest } of manifest) {
    const path = sharedString(paths, location.replace(RECORD_NUMBER, ''));
    known.set(id, { ...rest, path });
    idByOrigin.set(originKey(path, path === location ? undefined : rest.contentHash), id);
  }
  return { known, idByOrigin };
}

/** Location of an article as an index keeps it (`Provenance.location`). */
export function locationOf({ place }: ReadArticle): string {
  return place.record === undefined ? place.source.path : `${place.source.path}#${place.record}`;
}

/**
 * The article under the id that the index has for it already. An id made of a file's place depends on
 * which folder above it was named; an article that has been indexed from this very place keeps its id.
 */
export function underKnownId(article: ReadArticle, ledger: Ledger): ReadArticle {
  if (article.idFrom === 'given' || article.idFrom === 'url') return article;
  if (ledger.known.has(article.raw.id)) return article;
  const isWholeFile = article.place.record === undefined;
  const hash = isWholeFile ? undefined : article.contentHash;
  const id = ledger.idByOrigin.get(originKey(article.place.source.path, hash));
  return id === undefined ? article : { ...article, raw: { ...article.raw, id } };
}

/** What an article whose id was made of its place is known by again there. */
export function originOf({ path, contentHash, placed }: Winner): string {
  return originKey(path, placed === 'file' ? undefined : contentHash);
}

/** Ids of everything that came with the bundled sample. */
export function sampleIdsOf(ledger: Ledger): ArticleId[] {
  return [...ledger.known].filter(([, { sample }]) => sample).map(([id]) => id);
}

function originKey(path: string, contentHash: string | undefined): string {
  return contentHash === undefined ? path : `${path}\n${contentHash}`;
}

function sharedString(strings: Map<string, string>, value: string): string {
  const shared = strings.get(value);
  if (shared !== undefined) return shared;
  strings.set(value, value);
  return value;
}
