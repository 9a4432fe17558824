import type { Article, ArticleId } from '../../domain/article.ts';
import type { Quote } from '../../domain/quote.ts';
import type { SpeakerId, SpeakerTag } from '../../domain/speaker.ts';
import { type Aliases, NO_ALIASES } from '../../extract/aliases.ts';
import { joinTags, ownTags } from '../../extract/corrections/join-tags.ts';
import { mergePeople } from '../../extract/merge-people.ts';
import type { SpeakerMention } from '../../extract/read-speaker-mentions.ts';
import type { IndexedMention, IndexWriter } from '../../search/port.ts';

// One transaction, or one bulk request.
const ARTICLES_A_BATCH = 200;

/**
 * Gives one id to each person of the archive: joins the names under which people speak in all articles
 * that the writer holds, and writes anew those articles whose tags change. What comes out depends on the
 * articles and the alias file alone, not on when which of them came. Ids that are given up stay with the
 * tags, and redirect. Resolves to how many articles were written.
 * @throws AppError as the writer does, and the signal's reason once it is aborted
 */
export async function mergeArchive(
  writer: IndexWriter,
  aliases: Aliases = NO_ALIASES,
  signal: AbortSignal,
): Promise<number> {
  const seen = await collectSpeakerMentions(writer, signal);
  const idOf = personIds(seen, aliases);
  // Reading all articles a second time is saved where every tag has its id already, as it mostly has.
  const isSettled = ([key, { id, hasOtherIds }]: [MentionKey, Seen]) =>
    !hasOtherIds && id === idOf(key);
  if (seen.entries().every(isSettled)) return 0;
  let changed: ArticleId[] = [];
  let written = 0;
  const flush = async () => {
    written += await rewrite(writer, changed, idOf);
    changed = [];
  };
  for (const id of await articlesToChange(writer, idOf, signal)) {
    changed.push(id);
    if (changed.length === ARTICLES_A_BATCH) await flush();
    signal.throwIfAborted();
  }
  await flush();
  return written;
}

/** A name with a role in all articles that have it. Kept small: a large archive has hundreds of thousands. */
type Seen = Omit<SpeakerMention, 'countries' | 'articles'> & {
  readonly countries: string[];
  /** Of the first tag. */
  readonly id: SpeakerId;
  hasOtherIds: boolean;
  articles: number;
};

type MentionKey = string;

/** What mentions are counted under. */
function keyOf(name: string, role = ''): MentionKey {
  return `${name}\u0000${role}`;
}

async function collectSpeakerMentions(
  writer: IndexWriter,
  signal: AbortSignal,
): Promise<Map<MentionKey, Seen>> {
  const all = new Map<MentionKey, Seen>();
  for await (const mention of writer.mentions()) {
    signal.throwIfAborted();
    addMention(all, mention);
  }
  return all;
}

function addMention(all: Map<MentionKey, Seen>, { id, name, role, countries }: IndexedMention) {
  const key = keyOf(name, role);
  const one = all.get(key) ?? { name, role, countries: [], id, hasOtherIds: false, articles: 0 };
  all.set(key, one);
  one.articles += 1;
  if (one.id !== id) one.hasOtherIds = true;
  for (const code of countries) if (!one.countries.includes(code)) one.countries.push(code);
}

function personIds(seen: ReadonlyMap<MentionKey, Seen>, aliases: Aliases): IdOf {
  const ids = new Map<MentionKey, SpeakerId>();
  for (const { id, seenAs } of mergePeople([...seen.values()], aliases)) {
    for (const { name, role } of seenAs) ids.set(keyOf(name, role), id);
  }
  return (key) => ids.get(key) ?? '';
}

/** The id of the person who goes by a name in a role; empty where the archive knows none. */
export type IdOf = (key: MentionKey) => SpeakerId;

/** Listed whole before the first is written: writing changes what is being read. */
async function articlesToChange(
  writer: IndexWriter,
  idOf: IdOf,
  signal: AbortSignal,
): Promise<ReadonlySet<ArticleId>> {
  const changed = new Set<ArticleId>();
  for await (const { articleId, id, name, role } of writer.mentions()) {
    signal.throwIfAborted();
    if (idOf(keyOf(name, role)) !== id) changed.add(articleId);
  }
  return changed;
}

async function rewrite(
  writer: IndexWriter,
  ids: readonly ArticleId[],
  idOf: IdOf,
): Promise<number> {
  if (ids.length === 0) return 0;
  const stored = await writer.written(ids);
  await writer.write(
    stored.map(({ article, provenance }) => ({ article: withPersons(article, idOf), provenance })),
  );
  return stored.length;
}

/** The article with the ids that its speakers have in the archive, in its tags and in its quotes. */
function withPersons(article: Article, idOf: IdOf): Article {
  const renamed = ownTags(article.speakers).map((tag) =>
    renamedTag(tag, idOf(keyOf(tag.name, tag.role)) || tag.id),
  );
  const idOfName = new Map(renamed.map(({ name, id }) => [name, id]));
  return {
    ...article,
    speakers: joinTags(renamed),
    quotes: article.quotes.map((quote) => withSpeakerId(quote, idOfName)),
  };
}

function renamedTag({ formerIds = [], ...tag }: SpeakerTag, id: SpeakerId): SpeakerTag {
  const former = new Set([...formerIds, tag.id]);
  former.delete(id);
  return { ...tag, id, ...(former.size > 0 ? { formerIds: [...former] } : {}) };
}

function withSpeakerId(quote: Quote, idOfName: ReadonlyMap<string, SpeakerId>): Quote {
  const { speaker } = quote;
  if (!speaker) return quote;
  return { ...quote, speaker: { ...speaker, id: idOfName.get(speaker.name) ?? speaker.id } };
}
