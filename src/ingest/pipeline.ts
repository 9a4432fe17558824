import { describeFileFault, readBytes } from '../platform/files.ts';
import { unpack } from '../platform/unpack.ts';
import { tokens } from '../text/tokens.ts';
import { type ApartReader, openApartReader } from './apart-reader.ts';
import { readArchive } from './archives/archive.ts';
import { ArchiveError } from './archives/entry.ts';
import { chooseFormat } from './formats/choose.ts';
import { type Draft, type Refusal, unreadable } from './formats/draft.ts';
import { readNdjson } from './formats/ndjson.ts';
import { idOf, type TitleOrdinals } from './ids.ts';
import type { Outcome, Place, ReadArticle, SourceFile } from './outcome.ts';
import { type Found, type FoundArchive, type FoundFile, type Root, walk } from './walk.ts';

/** How readers see an article's file: as the operator wrote it, or by its key, without the machine's folders. */
export type ShownPath = 'named' | 'key';

const STANDARD_INPUT: SourceFile = {
  path: 'standard input',
  named: 'standard input',
  key: 'standard input',
};

/**
 * Everything that the roots hold, one article in memory at a time; where `isIn` is given, of the files for
 * which it says so. `choose` tells the format of a file by its name.
 */
export async function* readRoots(
  roots: readonly Root[],
  shown: ShownPath,
  isIn: (path: string) => boolean = () => true,
  choose: typeof chooseFormat = chooseFormat,
): AsyncGenerator<Outcome> {
  await using apart = openApartReader();
  for await (const found of walk(roots, choose)) {
    if (!isIn(pathOf(found))) continue;
    if (found.kind === 'file') yield* readFile(found, shown, apart);
    else if (found.kind === 'archive') yield* readFilesIn(found, shown, apart, choose);
    else yield found;
  }
}

function pathOf(found: Found): string {
  if (found.kind === 'skipped') return found.path;
  return (found.kind === 'rejected' ? found.reject.place.source : found.source).path;
}

/** JSON Lines from a stream that has no name: its articles have no path. */
export async function* readStream(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Outcome> {
  yield* outcomes(readNdjson(bytes), STANDARD_INPUT, undefined);
}

function readFile(
  { source, format }: FoundFile,
  shown: ShownPath,
  apart: ApartReader,
  packed: AsyncIterable<Uint8Array> = readBytes(source.bytePath ?? source.path),
): AsyncIterable<Outcome> {
  const bytes = format.packing ? unpack(packed, format.packing) : packed;
  const drafts =
    format.apartUpTo === undefined
      ? format.read(bytes)
      : apart.read(source.path, bytes, format.apartUpTo);
  return outcomes(drafts, source, source[shown]);
}

async function* readFilesIn(
  { source, archive }: FoundArchive,
  shown: ShownPath,
  apart: ApartReader,
  choose: typeof chooseFormat,
): AsyncGenerator<Outcome> {
  const entries = readArchive(source, archive, choose);
  try {
    for (;;) {
      const next = await readNext(entries);
      if (!next) return;
      if (next.kind === 'archived') {
        yield* readFile({ ...next, kind: 'file' }, shown, apart, next.bytes);
      } else if (next.kind === 'refusal') yield outcomeOf(next, source, undefined, new Map());
      else yield next;
    }
  } finally {
    await entries.return(undefined);
  }
}

/** Whatever a reader throws refuses the rest of this file and ends no run. */
async function* outcomes(
  drafts: AsyncIterable<Draft | Refusal>,
  source: SourceFile,
  path: string | undefined,
): AsyncGenerator<Outcome> {
  const ordinals: TitleOrdinals = new Map();
  const iterator = drafts[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await readNext(iterator);
      if (!next) return;
      yield outcomeOf(next, source, path, ordinals);
    }
  } finally {
    await iterator.return?.();
  }
}

/** Catches what reading throws, and nothing of what the consumer of the outcomes does. */
async function readNext<T>(iterator: AsyncIterator<T>): Promise<T | Refusal | undefined> {
  try {
    const next = await iterator.next();
    return next.done ? undefined : next.value;
  } catch (error) {
    const fault = error instanceof ArchiveError ? error.message : describeFileFault(error);
    if (fault !== undefined) return unreadable(`it cannot be read to its end: ${fault}`);
    return unreadable(`its reader failed on it, a fault of Dateline: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}, ${error.message}` : String(error);
}

function outcomeOf(
  read: Draft | Refusal,
  source: SourceFile,
  path: string | undefined,
  ordinals: TitleOrdinals,
): Outcome {
  const place: Place = read.record === undefined ? { source } : { source, record: read.record };
  if (read.kind === 'refusal') {
    const { reason, unreadable } = read;
    return { kind: 'rejected', reject: { place, reason, unreadable } };
  }
  const fault = faultOf(read);
  if (fault !== undefined) {
    return { kind: 'rejected', reject: { place, reason: fault, unreadable: false } };
  }
  return { kind: 'article', article: articleOf(read, place, path, ordinals) };
}

/** Why a draft is no article; `undefined` where it is one. */
function faultOf({ title = '', body }: Draft): string | undefined {
  if (isMostlyLost(title, body)) {
    return 'most of its title and body is no text, but bytes that stand for no letter (U+FFFD)';
  }
  const hasWords = !tokens(title).next().done || !tokens(body).next().done;
  return hasWords ? undefined : 'it has no words in title and body';
}

function isMostlyLost(title: string, body: string): boolean {
  const text = `${title}${body}`;
  if (!text.includes('\ufffd')) return false;
  const lost = text.split('\ufffd').length - 1;
  const visible = text.match(/\S/g)?.length ?? 0;
  return lost > visible / 2;
}

function articleOf(
  draft: Draft,
  place: Place,
  path: string | undefined,
  ordinals: TitleOrdinals,
): ReadArticle {
  const { id, from } = idOf(draft, place, ordinals);
  const { title, body, given, contentHash } = draft;
  const shown = {
    ...(path === undefined ? {} : { path }),
    ...(title === undefined ? {} : { title }),
  };
  return { place, idFrom: from, contentHash, raw: { id, ...shown, body, given } };
}
