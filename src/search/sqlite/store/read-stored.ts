import type { DatabaseSync } from 'node:sqlite';
import type { ArticleId } from '../../../domain/article.ts';
import type { SpeakerId } from '../../../domain/speaker.ts';
import type { IndexedArticle, IndexedMention, ManifestEntry, Provenance } from '../../port.ts';
import { parseArticle } from './stored-article.ts';

const PROVENANCE = `location, content_hash as contentHash, first_indexed_at as firstIndexedAt,
  rules_version as rulesVersion, sample`;
const MANIFEST = `select id, ${PROVENANCE} from articles`;
const STORED = `select ${PROVENANCE}, article from articles join texts using (doc)`;
const SIGHTINGS = `select articles.id as articleId, speakers.value as id, form as name, role, about
  from speaker_forms join articles using (doc) join speakers on speakers.number = speaker`;
// Of several the one that most articles carry, ties by UTF-8 bytes.
const REDIRECT = `select value from former_speakers join speakers on number = speaker
  where former = ? group by value order by count(*) desc, value limit 1`;
const IS_LIVE = `select 1 from speaker_forms
  where speaker = (select number from speakers where value = ?) limit 1`;

/** Every article of a generation, without its words. */
export function* readManifest(db: DatabaseSync): Generator<ManifestEntry> {
  for (const row of db.prepare(MANIFEST).iterate()) {
    yield { ...row, sample: row.sample === 1 } as ManifestEntry;
  }
}

/** Every article of a generation, whole. @throws AppError INDEX_UNUSABLE */
export function* readArticles(db: DatabaseSync): Generator<IndexedArticle> {
  for (const row of db.prepare(STORED).iterate()) yield storedArticle(db, row);
}

/** One article of a generation. @throws AppError INDEX_UNUSABLE */
export function readStored(db: DatabaseSync, id: ArticleId): IndexedArticle | undefined {
  const row = db.prepare(`${STORED} where id = ?`).get(id);
  return row && storedArticle(db, row);
}

/** Reads articles of a generation by their numbers. @throws AppError INDEX_UNUSABLE */
export function storedReader(db: DatabaseSync): (doc: number) => IndexedArticle | undefined {
  const find = db.prepare(`${STORED} where doc = ?`);
  return (doc) => {
    const row = find.get(doc);
    return row && storedArticle(db, row);
  };
}

/** Every name under which somebody speaks in an article of a generation. */
export function* readSpeakerMentions(db: DatabaseSync): Generator<IndexedMention> {
  for (const row of db.prepare(SIGHTINGS).iterate()) {
    const { articleId, id, name, role, about } = row as Record<string, string>;
    const countries = about ? about.split(',') : [];
    yield { articleId, id, name, role, countries } as IndexedMention;
  }
}

/** See `SearchIndex.speakerRedirects`. */
export function readRedirects(
  db: DatabaseSync,
  ids: readonly SpeakerId[],
): ReadonlyMap<SpeakerId, SpeakerId> {
  const isLive = db.prepare(IS_LIVE);
  const redirect = db.prepare(REDIRECT);
  const given = new Map<SpeakerId, SpeakerId>();
  for (const id of ids) {
    const to = isLive.get(id) ? undefined : redirect.get(id)?.value;
    if (typeof to === 'string') given.set(id, to);
  }
  return given;
}

function storedArticle(
  db: DatabaseSync,
  { article, sample, ...rest }: Record<string, unknown>,
): IndexedArticle {
  const provenance = { ...rest, sample: sample === 1 } as Provenance;
  return { article: parseArticle(db, article), provenance };
}
