import { createHash } from 'node:crypto';
import type { GivenMetadata } from '../../domain/article.ts';
import { optional } from '../../domain/optional-key.ts';
import type { FieldUse } from './fields/field-use.ts';

/** What a format reader finds in one place of a file: an article without its id, or a refusal. */
export type Draft = {
  readonly kind: 'draft';
  /** Line of the file, from 1; absent where the file is one article. */
  readonly record?: number;
  readonly contentHash: string;
  /** As given, if it was. */
  readonly id?: string;
  /** What a feed tells the article from others of one address by; its id is made of both. */
  readonly guid?: string;
  /** Absent for plain text: the title is a line of the body. */
  readonly title?: string;
  readonly body: string;
  readonly given: GivenMetadata;
  /** Of a record of a dump: which of its fields was taken for what. */
  readonly fields?: FieldUse;
};

/** No article, and why; `unreadable` as in `Reject`. */
export type Refusal = {
  readonly kind: 'refusal';
  readonly record?: number;
  readonly reason: string;
  readonly unreadable: boolean;
};

/**
 * Something about the file as a whole that its keeper should know, while its articles are read: that an export
 * claims another number of them. A sentence without its end.
 */
export type Remark = { readonly kind: 'remark'; readonly text: string };

/** SHA-256 in hex: how an unchanged article is known again. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A refusal of something that was read and is no article. */
export function refusal(reason: string, record?: number): Refusal {
  return {
    kind: 'refusal',
    reason,
    unreadable: false,
    ...optional('record', record),
  };
}

/** A refusal of something that could not be read. */
export function unreadable(reason: string, record?: number): Refusal {
  return { ...refusal(reason, record), unreadable: true };
}
