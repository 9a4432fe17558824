import type { Draft, Refusal, Remark } from './draft.ts';
import type { FieldMap } from './fields/field-map.ts';

/** What a kind of file is told apart from others of its ending by. */
export type Head = {
  /** Base name in lower case, without the ending of its packing. */
  readonly name: string;
  /** The first 64,000 bytes, unpacked, or all where there are fewer. */
  readonly bytes: Uint8Array;
  /** The same as text: right in markup, perhaps wrong in letters beyond ASCII. */
  readonly text: string;
};

/** What a reader is told beside the bytes. */
export type Reading = {
  /** For what only the name tells. Never a way to the file: it may lie in an archive. */
  readonly fileName: string;
  /** Names of fields that the keeper has given for this path. */
  readonly fieldMap?: FieldMap;
};

/** Reads the bytes of one file, whatever it is packed in; yields in the order of the file. */
export type FormatReader = (
  bytes: AsyncIterable<Uint8Array>,
  reading: Reading,
) => AsyncIterable<Draft | Refusal | Remark>;

type Kind = {
  /** One word, for machines: unique in the table. */
  readonly name: string;
  /** `Factiva file`, `Factiva files`: for the summary of a run. */
  readonly one: string;
  readonly many: string;
  /** In lower case, with the dot. Several kinds may have one ending. */
  readonly ends: readonly string[];
  /** Tells the kind from others of its ending; absent for the one that is left when no other is meant. */
  readonly isSo?: (head: Head) => boolean;
};

/** A kind of file that is read: a row of the table. */
export type ReadFormat = Kind & {
  readonly isRead: true;
  /** A file of this kind is one article, or holds many. */
  readonly holds: 'one' | 'many';
  /** Loads the reader, and with it whatever library it needs, when the first file of the kind comes. */
  readonly load: () => Promise<FormatReader>;
  /**
   * Size in bytes up to which it is read, in a worker thread and within a deadline. Absent for formats
   * that are read piece by piece in steps that are known to be short.
   */
  readonly apartUpTo?: number;
  /** What is taken from it, and what limits it has: sentences of docs/formats.md. */
  readonly takes: string;
  readonly limits: string;
  /** Made from published descriptions, without a sample. */
  readonly isByDescription?: true;
};

/** A kind of file that may well hold articles and is not read, so that it is rejected by name. */
export type UnreadFormat = Kind & {
  readonly isRead: false;
  /** A sentence without its end: `PDF files are not read`. */
  readonly reason: string | ((head: Head) => string);
};

export type Format = ReadFormat | UnreadFormat;
