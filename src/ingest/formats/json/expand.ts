import { optional } from '../../../domain/optional-key.ts';
import { isObject, type JsonObject } from '../fields/objects.ts';
import { opened } from './envelopes.ts';
import { articlesOf, isLinkedData } from './linked-data.ts';
import { recordListsIn } from './lists.ts';
import { isRowOfCells, rowsAsRecords } from './tables.ts';

/** A record of a JSON value, and what the object around it says of it. */
export type HeldRecord = {
  readonly value: unknown;
  /** What tells it from other records of its address, in a feed. */
  readonly guid?: string;
};

const MAX_NESTED = 3;

/**
 * The records that a value holds: itself, where it is one, else those of its lists. A feed, an interface's answer
 * and a graph of linked data are all lists with something around them.
 */
export function recordsOf(value: unknown, depth = 0): readonly HeldRecord[] {
  if (Array.isArray(value)) {
    const rows = rowsAsRecords(value);
    // A row whose cells nothing names is refused as one.
    if (!rows && depth > 0 && isRowOfCells(value)) return [{ value }];
    return (rows ?? value).flatMap((item) => recordsOf(item, depth + 1));
  }
  if (!isObject(value) || depth > MAX_NESTED) return [{ value }];
  if (isLinkedData(value)) return articlesOf(value).map((article) => ({ value: article }));
  const record = opened(value);
  if (record !== value) return recordsOf(record, depth + 1);
  const lists = recordListsIn(value);
  if (!lists) return [{ value }];
  return lists.flatMap(({ records, holder }) =>
    records.flatMap((record) =>
      Array.isArray(record) || isWrapper(record)
        ? recordsOf(record, depth + 1)
        : [heldBy(record, holder, value)],
    ),
  );
}

/** A page of answers in a list of pages: it has a list of its own and no text. */
function isWrapper(record: unknown): boolean {
  return isObject(record) && recordListsIn(record) !== undefined;
}

/** Gives a record what the object around it says of all: the name of a feed or channel, a language. */
export function heldBy(
  record: unknown,
  holder: JsonObject | undefined,
  root: JsonObject | undefined = holder,
): HeldRecord {
  if (!isObject(record) || !holder) return { value: record };
  if (isJsonFeed(root) || isJsonFeed(holder))
    return feedItem(record, isJsonFeed(root) ? root : holder);
  if (isChat(holder)) return { value: chatMessage(record, holder) };
  return { value: opened(record) };
}

const FEED_VERSION = /^https?:\/\/jsonfeed\.org\/version/;

function isJsonFeed(value: unknown): value is JsonObject {
  return isObject(value) && typeof value.version === 'string' && FEED_VERSION.test(value.version);
}

function feedItem(item: JsonObject, feed: JsonObject): HeldRecord {
  const { id, ...rest } = item;
  const guid = typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
  const value = {
    source: feed.title,
    language: feed.language,
    ...rest,
    url: itemAddress(item, feed),
    authors: item.authors ?? item.author ?? feed.authors ?? feed.author,
    section: Array.isArray(item.tags) ? item.tags[0] : undefined,
  };
  return { value, ...optional('guid', guid) };
}

function itemAddress({ url, external_url: other }: JsonObject, feed: JsonObject): unknown {
  const address = url ?? other;
  const home = feed.home_page_url ?? feed.feed_url;
  if (typeof address !== 'string' || typeof home !== 'string') return address;
  return URL.parse(address, home)?.href ?? address;
}

/** An export of Telegram: ids of messages count in their chat alone. */
function isChat(holder: JsonObject): boolean {
  return Array.isArray(holder.messages) && 'name' in holder && 'id' in holder;
}

function chatMessage(message: JsonObject, chat: JsonObject): JsonObject {
  const { id, date_unixtime: _seconds, text_entities: _entities, ...rest } = message;
  return { source: chat.name, ...rest, id: `${String(chat.id)}-${String(id)}` };
}
