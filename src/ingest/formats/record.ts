import { z } from 'zod';
import type { GivenMetadata } from '../../domain/article.ts';
import { MAX_EXTRA_DEPTH } from '../limits.ts';

/** The fields of an input record (docs/contract.md), sorted into what an article is made of. */
export type ArticleRecord = {
  readonly id?: string;
  readonly title?: string;
  readonly body: string;
  readonly given: GivenMetadata;
};

export type ParsedRecord =
  | { readonly kind: 'record'; readonly record: ArticleRecord }
  | { readonly kind: 'wrong'; readonly reason: string };

// Half a surrogate pair is a letter to nobody and cannot be stored as UTF-8; the replacement is one
// UTF-16 unit too, so offsets stay as they are.
const text = z.string('must be text').transform((given) => given.toWellFormed());
const label = text.transform((given) => given.trim() || undefined).optional();
const labels = z.array(text, 'must be a list of texts').optional();

const recordSchema = z.object({
  id: z.preprocess((given) => (typeof given === 'number' ? String(given) : given), label),
  title: text.optional(),
  body: text.optional(),
  date: label,
  url: label,
  source: label,
  section: label,
  language: label,
  author: label,
  countries: labels,
  speakers: labels,
});

/**
 * Reads a value parsed from JSON. A field that is `null` is absent; a known field of another type than
 * the contract's makes the record wrong; unknown fields go into `given.extra` as they are.
 */
export function parseRecord(value: unknown): ParsedRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'wrong', reason: 'a record must be an object' };
  }
  const fields = Object.entries(value).filter(([, field]) => field !== null);
  const known = fields.filter(([name]) => Object.hasOwn(recordSchema.shape, name));
  const extra = fields.filter(([name]) => !Object.hasOwn(recordSchema.shape, name));
  if (extra.some(([, field]) => isDeeperThan(field, MAX_EXTRA_DEPTH))) {
    return { kind: 'wrong', reason: `a field of its own is nested deeper than ${MAX_EXTRA_DEPTH}` };
  }
  const parsed = recordSchema.safeParse(Object.fromEntries(known));
  if (!parsed.success) return { kind: 'wrong', reason: wrongField(parsed.error) };
  const { id, title, body = '', ...given } = parsed.data;
  const metadata = withoutAbsent({ ...given, extra: extra.length ? fromPairs(extra) : undefined });
  return { kind: 'record', record: { ...withoutAbsent({ id, title }), body, given: metadata } };
}

function wrongField(error: z.ZodError): string {
  const issue = error.issues[0];
  return `"${issue?.path.join('.')}" ${issue?.message}`;
}

/** `Object.fromEntries` defines properties, so that a field named `__proto__` is data like any other. */
function fromPairs(pairs: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(pairs);
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutAbsent<T extends object>(fields: T): Present<T> {
  const present = Object.entries(fields).filter(([, field]) => field !== undefined);
  return Object.fromEntries(present) as Present<T>;
}

/** Without recursion: it is asked before anything recursive sees the value. */
function isDeeperThan(value: unknown, maxDepth: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= maxDepth; depth += 1) {
    level = level.flatMap((part) =>
      typeof part === 'object' && part !== null ? Object.values(part) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
