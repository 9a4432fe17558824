import { optional } from '../domain/optional-key.ts';
import { describeFileFault, readBytes } from '../platform/files.ts';
import { unpack } from '../platform/unpack.ts';
import { hasWords } from '../text/tokens.ts';
import { type ApartReader, openApartReader } from './apart-reader.ts';
import { readArchive } from './archives/archive.ts';
import { ArchiveError } from './archives/entry.ts';
import { HEAD_BYTES, recognise } from './formats/choose.ts';
import { type Draft, type Refusal, type Remark, unreadable } from './formats/draft.ts';
import type { FieldMap } from './formats/fields/field-map.ts';
import type { Format } from './formats/format.ts';
import { FORMATS } from './formats/table.ts';
import { idOf, type TitleOrdinals } from './ids.ts';
import type { Outcome, Place, ReadArticle, SourceFile } from './outcome.ts';
import { unreadText } from './passed-over.ts';
import { withHead } from './peek.ts';
import { type Found, type FoundArchive, type FoundFile, type Root, walk } from './walk.ts';

/** How readers see an article's file: as the operator wrote it, or by its key, without the machine's folders. */
export type ShownPath = 'named' | 'key';

const STANDARD_INPUT: SourceFile = {
  path: 'standard input',
  named: 'standard input',
  key: 'standard input',
};

/** What a run over roots is told. */
export type RootsReading = {
  /** Whether a file is to be read, by its path; all are unless said otherwise. */
  readonly isIn?: (path: string) => boolean;
  /** The kinds of files; those of Dateline unless said otherwise. */
  readonly formats?: readonly Format[];
  /** The names of fields that the keeper has given for a file, by its path. */
  readonly fieldMapOf?: (path: string) => FieldMap | undefined;
};

/** How the files of a run are read. */
type Files = Required<Pick<RootsReading, 'formats' | 'fieldMapOf'>> & {
  readonly shown: ShownPath;
  readonly apart: ApartReader;
};

/** Everything that the roots hold, one article in memory at a time. */
export async function* readRoots(
  roots: readonly Root[],
  shown: ShownPath,
  { isIn = () => true, formats = FORMATS, fieldMapOf = () => undefined }: RootsReading = {},
): AsyncGenerator<Outcome> {
  await using apart = openApartReader();
  const files: Files = { shown, apart, formats, fieldMapOf };
  for await (const found of walk(roots, formats)) {
    if (!isIn(pathOf(found))) continue;
    if (found.kind === 'file') yield* readFile(found, files);
    else if (found.kind === 'archive') yield* readFilesIn(found, files);
    else yield found;
  }
}

function pathOf(found: Found): string {
  if (found.kind === 'skipped') return found.path;
  return (found.kind === 'rejected' ? found.reject.place.source : found.source).path;
}

/** JSON Lines from a stream that has no name: its articles have no path. */
export async function* readStream(
  bytes: AsyncIterable<Uint8Array>,
  fieldMap?: FieldMap,
): AsyncGenerator<Outcome> {
  const { readNdjson } = await import('./formats/ndjson.ts');
  const drafts = readNdjson(bytes, fieldMap ? { fieldMap } : {});
  yield* outcomes(drafts, { source: STANDARD_INPUT, path: undefined, format: 'json-lines' });
}

async function* readFile(
  { source, choice }: FoundFile,
  files: Files,
  packed: AsyncIterable<Uint8Array> = readBytes(source.bytePath ?? source.path),
): AsyncGenerator<Outcome> {
  const bytes = choice.packing ? unpack(packed, choice.packing) : packed;
  let format: string | undefined;
  const drafts = draftsOf({ source, choice }, bytes, files, (name) => {
    format = name;
  });
  yield* outcomes(drafts, { source, path: source[files.shown], format: () => format });
}

/** Tells the kind of a file by its first bytes, says which it is, and reads it so. @throws as its reader does */
async function* draftsOf(
  { source, choice }: Pick<FoundFile, 'source' | 'choice'>,
  bytes: AsyncIterable<Uint8Array>,
  { apart, fieldMapOf }: Files,
  onFormat: (name: string) => void,
): AsyncGenerator<Draft | Refusal | Remark> {
  const { head, all } = await withHead(bytes, HEAD_BYTES);
  const format = recognise(choice, head);
  if (!format?.isRead) {
    // What was indexed from it before must not be taken for gone: it may be broken today.
    yield unreadable(unreadText(choice, format, head));
    return;
  }
  onFormat(format.name);
  const fieldMap = fieldMapOf(source.path);
  const reading = { fileName: choice.name, ...(fieldMap ? { fieldMap } : {}) };
  if (format.apartUpTo !== undefined) yield* apart.read(format, all, reading);
  else yield* (await format.load())(all, reading);
}

async function* readFilesIn(
  { source, archive }: FoundArchive,
  files: Files,
): AsyncGenerator<Outcome> {
  const entries = readArchive(source, archive, files.formats);
  try {
    for (;;) {
      const next = await readNext(entries);
      if (!next) return;
      if (next.kind === 'archived') {
        yield* readFile({ ...next, kind: 'file' }, files, next.bytes);
      } else if (next.kind === 'refusal') {
        yield outcomeOf(next, { source, path: undefined }, new Map());
      } else yield next;
    }
  } finally {
    await entries.return(undefined);
  }
}

/** The file that drafts come from. */
type Origin = {
  readonly source: SourceFile;
  /** As shown to readers. */
  readonly path: string | undefined;
  /** Name of its kind, known once it has been looked into. */
  readonly format?: string | (() => string | undefined);
};

/** Whatever a reader throws refuses the rest of this file and ends no run. */
async function* outcomes(
  drafts: AsyncIterable<Draft | Refusal | Remark>,
  origin: Origin,
): AsyncGenerator<Outcome> {
  const ordinals: TitleOrdinals = new Map();
  const iterator = drafts[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await readNext(iterator);
      if (!next) return;
      yield outcomeOf(next, origin, ordinals);
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
    return unreadable(
      `Dateline failed to read it, which is a fault of Dateline: ${messageOf(error)}`,
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}, ${error.message}` : String(error);
}

function outcomeOf(
  read: Draft | Refusal | Remark,
  origin: Origin,
  ordinals: TitleOrdinals,
): Outcome {
  const { source } = origin;
  if (read.kind === 'remark') return { kind: 'remark', source, text: read.text };
  const place: Place = read.record === undefined ? { source } : { source, record: read.record };
  if (read.kind === 'refusal') {
    const { reason, unreadable } = read;
    return { kind: 'rejected', reject: { place, reason, unreadable } };
  }
  const fault = faultOf(read);
  if (fault !== undefined) {
    return { kind: 'rejected', reject: { place, reason: fault, unreadable: false } };
  }
  return { kind: 'article', article: articleOf(read, place, origin, ordinals) };
}

/** Why a draft is no article; `undefined` where it is one. */
function faultOf({ title = '', body, fields }: Draft): string | undefined {
  if (isMostlyLost(title, body)) {
    return 'most of its title and body is not text, but bytes that stand for no letter (U+FFFD)';
  }
  if (hasWords(title) || hasWords(body)) return undefined;
  const none = 'it has no words in title and body';
  return fields?.unused ? `${none}: its longest text is "${fields.unused.path}"` : none;
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
  { path, format }: Origin,
  ordinals: TitleOrdinals,
): ReadArticle {
  const { id, from } = idOf(draft, place, ordinals);
  const { title, body, given, contentHash } = draft;
  const shown = {
    ...optional('path', path),
    ...optional('title', title),
  };
  const kind = typeof format === 'function' ? format() : format;
  return {
    place,
    idFrom: from,
    contentHash,
    raw: { id, ...shown, body, given },
    ...optional('format', kind),
    ...(draft.fields ? { fields: draft.fields } : {}),
  };
}
