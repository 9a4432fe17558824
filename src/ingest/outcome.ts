import type { Article, RawArticle } from '../domain/article.ts';
import type { ArticleWords } from '../domain/article-words.ts';
import type { FieldUse } from './formats/fields/field-use.ts';

/** A file that may hold articles. */
export type SourceFile = {
  /** Absolute, and readable: bytes of a name that are no UTF-8 are written as `%E9`. */
  readonly path: string;
  /** The path as the system has it, where that is no UTF-8. */
  readonly bytePath?: Uint8Array;
  /** As the operator wrote it, with the way below a named folder joined on: for messages. */
  readonly named: string;
  /**
   * `<base name of the named folder>/<way below it>`, with `/` and composed letters on every machine:
   * survives a move of the archive folder, so ids are made of it.
   */
  readonly key: string;
};

/** Where in a file something stands: `record` counts lines from 1, absent for a whole file. */
export type Place = { readonly source: SourceFile; readonly record?: number };

/** Why a file was ignored without being read. Not a fault: an archive folder holds other things too. */
export type SkipReason =
  | 'symbolic link'
  | 'not a regular file'
  | 'other type of file'
  /** A saved page that holds less than its story, where the settings leave those out. */
  | 'incomplete page';

/** A file or record that is no article, with the reason in words for the archive's keeper. */
export type Reject = {
  readonly place: Place;
  readonly reason: string;
  /**
   * What stands there could not be told at all (no permission, broken compression, broken JSON), so
   * articles indexed from this file before must not be taken for gone.
   */
  readonly unreadable: boolean;
};

/** What an id was made of: those of the last two can differ when the same file is named in another way. */
export type IdSource = 'given' | 'url' | 'item' | 'file' | 'title';

/** One article read from a file, not yet tagged. */
export type ReadArticle = {
  readonly place: Place;
  readonly raw: RawArticle;
  readonly idFrom: IdSource;
  /** SHA-256 in hex of the bytes it was read from. */
  readonly contentHash: string;
  /** Name of the kind of its file (`Format`); absent where it was not read from one. */
  readonly format?: string;
  /** Of a record of a dump: which of its fields was taken for what. */
  readonly fields?: FieldUse;
};

/** An article with its tags, or why it has none. */
export type Tagged =
  | {
      readonly kind: 'tagged';
      readonly article: Article;
      /** Its words, where they were asked for. */
      readonly words?: ArticleWords;
      /** Of the rules that made the tags, where it is not the present ones. */
      readonly rulesVersion?: string;
    }
  | { readonly kind: 'failed'; readonly reason: string };

/** What reading makes of a path, in a fixed order: folders by name, files from top to bottom. */
export type Outcome =
  | { readonly kind: 'article'; readonly article: ReadArticle }
  | { readonly kind: 'rejected'; readonly reject: Reject }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: SkipReason }
  /** What the keeper should know of a file whose articles are read: a sentence without its end. */
  | { readonly kind: 'remark'; readonly source: SourceFile; readonly text: string };

/** What is not to be read, and why. */
export type PassedOver = Exclude<Outcome, { kind: 'article' | 'remark' }>;
