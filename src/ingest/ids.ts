import { createHash } from 'node:crypto';
import type { ArticleId } from '../domain/article.ts';
import { NONE } from '../domain/search.ts';
import { words } from '../text/tokens.ts';
import type { Draft } from './formats/draft.ts';
import type { IdSource, Place } from './outcome.ts';

const URL_SAFE = /^[A-Za-z0-9._~-]+$/;
// `none` is a facet value, and browsers resolve the other two away in a path.
const RESERVED: ReadonlySet<string> = new Set([NONE, '.', '..']);
// Elasticsearch takes ids of 512 bytes; an address should also fit a line of a letter.
const MAX_GIVEN_LENGTH = 200;
const MAX_SLUG_LENGTH = 60;
// Dumps may give the address of the site for that of each article, and pages call it their own.
const FRONT_PAGE = /^[a-z]+:\/\/[^/?#]*\/?$/i;
const ASCII_WORD = /^[a-z0-9]+$/;
// 48 bits beside the words: two articles of one slug meet by chance once in 2^24 of them.
const KEY_HASH_LENGTH = 12;
// Given ids must not meet at all: 80 bits.
const ALTERED_HASH_LENGTH = 20;

/** How often each title has come in the file that is being read. */
export type TitleOrdinals = Map<string, number>;

/** The id of an article read from a place; counts titles up in `ordinals` where it needs them. */
export function idOf(
  draft: Draft,
  { source, record }: Place,
  ordinals: TitleOrdinals,
): { readonly id: ArticleId; readonly from: IdSource } {
  if (draft.id !== undefined) return { id: idFromGiven(draft.id), from: 'given' };
  const { url } = draft.given;
  if (url !== undefined && draft.guid !== undefined)
    return { id: idFromItem(url, draft.guid), from: 'item' };
  if (url !== undefined && !FRONT_PAGE.test(url)) return { id: idFromUrl(url), from: 'url' };
  if (record === undefined) return { id: idFromFile(source.key), from: 'file' };
  const title = draft.title ?? '';
  const ordinal = (ordinals.get(title) ?? 0) + 1;
  ordinals.set(title, ordinal);
  return { id: idFromTitle(source.key, title, ordinal), from: 'title' };
}

/** An id that came with a record, as it is where a URL can carry it, else altered so that no two meet. */
export function idFromGiven(given: string): ArticleId {
  if (URL_SAFE.test(given) && given.length <= MAX_GIVEN_LENGTH && !RESERVED.has(given))
    return given;
  return `${slug(given)}~${hash(given, ALTERED_HASH_LENGTH)}`;
}

/** Id of a file that is one article: its name and a hash of its key (`SourceFile.key`). */
export function idFromFile(key: string): ArticleId {
  const name = key.slice(key.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  return `${slug(name)}-${hash(`file\n${key}`, KEY_HASH_LENGTH)}`;
}

/** Id of a record that has an address: of nothing else, so that new words or another file keep it. */
export function idFromUrl(url: string): ArticleId {
  return `${slug(lastPartOf(url))}-${hash(`url\n${url}`, KEY_HASH_LENGTH)}`;
}

/** Id of an item of a feed that has a guid beside its address: several items may lead to one page. */
export function idFromItem(url: string, guid: string): ArticleId {
  return `${slug(lastPartOf(url))}-${hash(`item\n${url}\n${guid}`, KEY_HASH_LENGTH)}`;
}

/** Id of a record without id and address; `ordinal` counts those of one title in one file, from 1. */
export function idFromTitle(key: string, title: string, ordinal: number): ArticleId {
  return `${slug(title)}-${hash(`title\n${key}\n${title}\n${ordinal}`, KEY_HASH_LENGTH)}`;
}

function lastPartOf(url: string): string {
  const [address = ''] = url.split(/[?#]/);
  const parts = address.replace(/^[a-z]+:\/\//i, '').split('/');
  return (parts.findLast((part) => part !== '') ?? '').replace(/\.(?:html?|php|aspx?)$/i, '');
}

/** The first words in ASCII letters and digits, joined by hyphens; `article` where there are none. */
function slug(text: string): string {
  let slugged = '';
  for (const word of words(text.slice(0, MAX_SLUG_LENGTH * 4))) {
    if (!ASCII_WORD.test(word)) continue;
    const longer = slugged === '' ? word : `${slugged}-${word}`;
    if (longer.length > MAX_SLUG_LENGTH) break;
    slugged = longer;
  }
  return slugged || 'article';
}

function hash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
