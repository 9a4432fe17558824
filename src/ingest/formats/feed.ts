import { MAX_ARTICLE_BYTES, MAX_FEED_BYTES } from '../limits.ts';
import { decodeDeclared } from './declared-encoding.ts';
import { contentHash, type Draft, type Refusal, refusal, unreadable } from './draft.ts';
import { type FeedItem, feedItems } from './feed/items.ts';
import { machineDate } from './html/machine-date.ts';
import { htmlToText } from './html.ts';
import type { ArticleRecord } from './record.ts';
import { readWhole } from './whole-file.ts';

const DOCTYPE = /<!(?:DOCTYPE|ENTITY)/i;
const XML_DEPTH = 200;

export type ParsedFeed =
  | { readonly kind: 'items'; readonly items: readonly ParsedItem[] }
  | { readonly kind: 'wrong'; readonly reason: string };

export type ParsedItem =
  | { readonly kind: 'record'; readonly record: ArticleRecord; readonly guid?: string }
  | { readonly kind: 'wrong'; readonly reason: string };

/** A file of RSS, Atom, RDF or JSON Feed: an article an item, counted from 1. */
export async function* readFeedFile(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal> {
  const whole = await readWhole(chunks, MAX_FEED_BYTES, decodeDeclared);
  if (whole.kind === 'refusal') {
    yield whole;
    return;
  }
  const feed = readFeed(whole.text);
  if (feed.kind === 'wrong') {
    yield unreadable(feed.reason);
    return;
  }
  for (const [at, item] of feed.items.entries()) {
    if (item.kind === 'wrong') yield refusal(item.reason, at + 1);
    else yield draftOf(item, at + 1);
  }
}

function draftOf({ record, guid }: Extract<ParsedItem, { kind: 'record' }>, number: number): Draft {
  const told = guid === undefined ? {} : { guid };
  return { kind: 'draft', record: number, contentHash: hashOf(record), ...told, ...record };
}

/**
 * Reads a feed. A document type is refused whatever is in it: feeds need none, and entities are how XML
 * is made to read files and to grow without bounds. Of an item the full content goes before its summary.
 */
export function readFeed(text: string): ParsedFeed {
  const isJson = /^\s*\{/.test(text);
  if (!isJson && DOCTYPE.test(text)) {
    const reason =
      'it has a document type (DOCTYPE), which no feed needs and which is not safe to read';
    return { kind: 'wrong', reason };
  }
  if (!isJson && isDeeper(text, XML_DEPTH))
    return { kind: 'wrong', reason: 'it is nested too deep' };
  const items = feedItems(text);
  if (!items) return { kind: 'wrong', reason: 'it is no RSS, Atom or JSON feed' };
  return { kind: 'items', items: items.map(parseItem) };
}

function parseItem(item: FeedItem): ParsedItem {
  const body = bodyOf(item);
  if (body === undefined) return { kind: 'wrong', reason: 'its HTML is too much to parse' };
  const title = htmlToText(item.title ?? '')?.replace(/\s+/g, ' ');
  const date = machineDate(item.date);
  const url = webAddress(item.url);
  const { source, section, language, author } = item;
  if (Buffer.byteLength(body) > MAX_ARTICLE_BYTES) {
    return { kind: 'wrong', reason: 'its text is larger than 5 MB' };
  }
  const given = withoutAbsent({ date, url, source, section, language, author });
  const guid = ownGuid(item.guid, url);
  const record = { ...(title ? { title } : {}), body, given };
  return { kind: 'record', record, ...(guid === undefined ? {} : { guid }) };
}

function bodyOf({ text, html, summary }: FeedItem): string | undefined {
  if (html === undefined) return text ?? htmlToText(summary ?? '');
  const body = htmlToText(html);
  return body === '' ? (text ?? htmlToText(summary ?? '')) : body;
}

/** A guid that says more than the address: the items of a live page have one address and a guid each. */
function ownGuid(guid: string | undefined, url: string | undefined): string | undefined {
  const own = guid?.trim() || undefined;
  return own === undefined || plainAddress(own) === plainAddress(url ?? '') ? undefined : own;
}

function plainAddress(address: string): string {
  return address.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
}

function webAddress(text: string | undefined): string | undefined {
  const url = text === undefined ? null : URL.parse(text.trim());
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Counted before the parser, which works by recursion, sees the text. */
function isDeeper(text: string, maxDepth: number): boolean {
  let depth = 0;
  for (const [tag, cdata, close, self] of text.matchAll(
    /(<!\[CDATA\[[\s\S]*?(?:\]\]>|$))|<(\/)?[a-z][^<>]*?(\/)?>/gi,
  )) {
    if (cdata !== undefined || self !== undefined || tag === '') continue;
    depth = close === undefined ? depth + 1 : Math.max(0, depth - 1);
    if (depth > maxDepth) return true;
  }
  return false;
}

function withoutAbsent(given: Record<string, string | undefined>): Record<string, string> {
  const present = Object.entries(given).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1].trim() !== '',
  );
  return Object.fromEntries(present);
}

function hashOf(record: ArticleRecord): string {
  return contentHash(Buffer.from(JSON.stringify(record)));
}
