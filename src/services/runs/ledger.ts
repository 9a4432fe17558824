import type { ArticleId } from '../../domain/article.ts';
import { idFromUrl } from '../../ingest/ids.ts';
import type { ReadArticle } from '../../ingest/outcome.ts';
import type { Winner } from '../../ingest/survey.ts';
import { inMemory, type Lookup, type NewMap } from '../../platform/kept-maps.ts';
import type { ManifestEntry } from '../../search/port.ts';

/** What the index knows of an article's origin. */
export type Known = {
  readonly path: string;
  readonly contentHash: string;
  readonly firstIndexedAt: string;
  readonly rulesVersion: string;
  readonly sample: boolean;
};

/** The manifest of an index, read once at the start of a run. */
export type Ledger = {
  /** By the id of the article. */
  readonly known: Lookup<Known>;
  /** Ids by what an article without an id of its own can be known by again. */
  readonly idByOrigin: Lookup<ArticleId>;
};

/** Of an index that holds nothing. */
export const EMPTY_LEDGER: Ledger = { known: new Map(), idByOrigin: new Map() };

const RECORD_NUMBER = /#\d+$/;

/** Reads a manifest whole. */
export async function readLedger(
  manifest: AsyncIterable<ManifestEntry>,
  newMap: NewMap = inMemory,
): Promise<Ledger> {
  const known = newMap<Known>();
  const idByOrigin = newMap<ArticleId>();
  for await (const { id, location, ...rest } of manifest) {
    const path = pathOf(location);
    known.set(id, { ...rest, path });
    idByOrigin.set(originKey(path, path === location ? undefined : rest.contentHash), id);
  }
  return { known, idByOrigin };
}

/** The file that a location (`Provenance.location`) lies in. */
export function pathOf(location: string): string {
  return location.replace(RECORD_NUMBER, '');
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
  if (article.idFrom === 'item') return underAddressId(article, ledger);
  const isWholeFile = article.place.record === undefined;
  const hash = isWholeFile ? undefined : article.contentHash;
  const id = ledger.idByOrigin.get(originKey(article.place.source.path, hash));
  return id === undefined ? article : { ...article, raw: { ...article.raw, id } };
}

/** Before guids were read, items of feeds had ids of their address alone: what is unchanged keeps it. */
function underAddressId(article: ReadArticle, ledger: Ledger): ReadArticle {
  const { raw, contentHash } = article;
  const id = idFromUrl(raw.given.url ?? '');
  if (ledger.known.get(id)?.contentHash !== contentHash) return article;
  return { ...article, raw: { ...raw, id } };
}

/** What an article whose id was made of its place is known by again there. */
export function originOf({ path, contentHash, placed }: Winner): string {
  return originKey(path, placed === 'file' ? undefined : contentHash);
}

/** Ids of everything that came with the bundled sample. */
export function sampleIdsOf(ledger: Ledger): ArticleId[] {
  const ids: ArticleId[] = [];
  for (const [id, { sample }] of ledger.known) if (sample) ids.push(id);
  return ids;
}

function originKey(path: string, contentHash: string | undefined): string {
  return contentHash === undefined ? path : `${path}\n${contentHash}`;
}
