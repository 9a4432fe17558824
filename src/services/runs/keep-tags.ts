import type { ArticleId, RawArticle } from '../../domain/article.ts';
import type { Tagged } from '../../ingest/outcome.ts';
import type { Tagger } from '../../ingest/tagger.ts';
import { haveSameName } from '../../platform/paths.ts';
import type { IndexedArticle } from '../../search/port.ts';

/** Gives back articles as they are stored; those that are not there are passed over. */
export type ReadStored = (ids: readonly ArticleId[]) => Promise<readonly IndexedArticle[]>;

/**
 * A tagger that leaves the tags of some articles as they are stored. Their words are the same, so only
 * what a date may be read from decides beside them: one whose file has another name is tagged anew.
 */
export function keepTags(
  tagger: Tagger,
  keeps: { has(id: ArticleId): boolean },
  readStored: ReadStored,
): Tagger {
  return {
    ...tagger,
    async tag(batch, signal) {
      const kept = await storedTags(batch, keeps, readStored);
      const others = batch.filter(({ id }) => !kept.has(id));
      const fresh = others.length > 0 ? await tagger.tag(others, signal) : [];
      const tagged = new Map(others.map(({ id }, at) => [id, fresh[at]]));
      return batch.map(({ id }) => kept.get(id) ?? tagged.get(id) ?? LOST);
    },
  };
}

const LOST: Tagged = { kind: 'failed', reason: 'the extraction gave nothing back' };

async function storedTags(
  batch: readonly RawArticle[],
  keeps: { has(id: ArticleId): boolean },
  readStored: ReadStored,
): Promise<ReadonlyMap<ArticleId, Tagged>> {
  const raws = new Map(batch.filter(({ id }) => keeps.has(id)).map((raw) => [raw.id, raw]));
  const stored = raws.size > 0 ? await readStored([...raws.keys()]) : [];
  const kept = new Map<ArticleId, Tagged>();
  for (const { article, provenance } of stored) {
    const raw = raws.get(article.id);
    if (raw?.path === undefined || !isNamedAlike(raw.path, article.path)) continue;
    const { rulesVersion } = provenance;
    kept.set(article.id, { kind: 'tagged', article: { ...article, path: raw.path }, rulesVersion });
  }
  return kept;
}

function isNamedAlike(path: string, other: string | undefined): boolean {
  return other !== undefined && haveSameName(path, other);
}
