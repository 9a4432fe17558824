import { optional } from '../../domain/optional-key.ts';
import { MAX_ARTICLE_BYTES, MAX_LINE_BYTES } from '../limits.ts';
import { declaredText } from './declared-encoding.ts';
import {
  contentHash,
  type Draft,
  type Refusal,
  type Remark,
  refusal,
  unreadable,
} from './draft.ts';
import { ownGuid } from './feed/guid.ts';
import { type FeedItem, feedItems } from './feed/items.ts';
import { leftOutAs, leftOutRemarks } from './feed/left-out.ts';
import { type FeedPart, splitFeed } from './feed/split.ts';
import { machineDate } from './html/dates/machine-date.ts';
import { htmlToText } from './html.ts';
import type { ArticleRecord } from './record.ts';

/**
 * A file of RSS, Atom or RDF: an article an item, counted from 1. Read a few items at a time, whatever its size; of
 * an item the full content goes before its summary. Exports of whole sites hold pictures, menus, comments and drafts
 * beside their articles: these are counted and left out.
 */
export async function* readFeedFile(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal | Remark> {
  let number = 0;
  const leftOut = new Map<string, number>();
  for await (const part of splitFeed(declaredText(chunks), MAX_LINE_BYTES)) {
    if (part.kind === 'bad-feed') yield unreadable(part.reason);
    else if (part.kind === 'bad-item') {
      number += 1;
      yield refusal(part.reason, number);
    } else {
      for (const [at, item] of itemsOf(part).entries()) {
        if (item === 'no-feed') {
          yield unreadable('it is not an RSS or Atom feed');
          return;
        }
        number += 1;
        const kind = leftOutAs(part.items[at] ?? '');
        if (kind !== undefined) leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1);
        else
          yield item === undefined ? refusal('its XML is broken', number) : draftOf(item, number);
      }
    }
  }
  yield* leftOutRemarks(leftOut);
}

type Items = Extract<FeedPart, { kind: 'items' }>;

/** `undefined` stands for an item that cannot be read. */
function itemsOf({ head, items, tail }: Items): readonly (FeedItem | 'no-feed' | undefined)[] {
  const together = feedItems(`${head}${items.join('')}${tail}`);
  if (together?.length === items.length) return together;
  if (items.length === 0) return together ?? ['no-feed'];
  // One that is broken costs itself alone.
  return items.map((item) => feedItems(`${head}${item}${tail}`)?.[0]);
}

function draftOf(item: FeedItem, number: number): Draft | Refusal {
  const body = bodyOf(item);
  if (body === undefined) return refusal('it has too much HTML to parse', number);
  if (Buffer.byteLength(body) > MAX_ARTICLE_BYTES)
    return refusal('its text is larger than 5 MB', number);
  const title = titleOf(item);
  const url = webAddress(item);
  const { source, section, language, author } = item;
  const given = withoutAbsent({
    date: machineDate(item.date),
    url,
    source,
    section,
    language,
    author,
  });
  const record: ArticleRecord = { ...(title ? { title } : {}), body, given };
  const guid = ownGuid(item.guid, url);
  return {
    kind: 'draft',
    record: number,
    contentHash: contentHash(Buffer.from(JSON.stringify(record))),
    ...optional('guid', guid),
    ...record,
  };
}

function titleOf({ title = '', isPlainTitle = false }: FeedItem): string | undefined {
  return (isPlainTitle ? title : htmlToText(title))?.replace(/\s+/g, ' ').trim();
}

function bodyOf({ text, html, summary }: FeedItem): string | undefined {
  if (html === undefined) return text ?? htmlToText(summary ?? '');
  const body = htmlToText(html);
  return body === '' ? (text ?? htmlToText(summary ?? '')) : body;
}

/** Relative addresses count from what the item, the feed and the page that it is of say, in this order. */
function webAddress({ url, bases = [] }: FeedItem): string | undefined {
  if (url === undefined) return undefined;
  const base = bases.reduce<string | undefined>(
    (outer, inner) =>
      inner === undefined ? outer : (URL.parse(inner.trim(), outer)?.href ?? outer),
    undefined,
  );
  const found = URL.parse(url.trim(), base);
  return found && /^https?:$/.test(found.protocol) ? found.href : undefined;
}

function withoutAbsent(given: Record<string, string | undefined>): Record<string, string> {
  const present = Object.entries(given).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1].trim() !== '',
  );
  return Object.fromEntries(present);
}
