import { z } from 'zod';
import { UnexpectedAnswer } from './errors.ts';

/** A JSON object of unknown shape. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What an answer, or a part of one, must be. More than it names may be there. */
export type Shape<T = unknown> = z.ZodType<T>;

/**
 * `value` as this shape says. A proxy's page comes back from the client as a successful string: nothing of an
 * answer is believed before it has been looked at, here or by the readers below.
 * @throws UnexpectedAnswer
 */
export function readAs<T>(shape: Shape<T>, value: unknown): T {
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  throw new UnexpectedAnswer(z.prettifyError(read.error));
}

const whole = z.int().nonnegative();

/** Of every request that names nothing else. */
export const ANY_OBJECT: Shape<JsonObject> = z.looseObject({});

/** Objects by name: indices, nodes. */
export const BY_NAME = z.record(z.string(), ANY_OBJECT);

/** `GET /` */
export const SERVER = z.looseObject({ version: z.looseObject({ number: z.string() }) });

/** A change of settings, mappings or aliases; of `false` the change comes later. */
export const ACKNOWLEDGED = z.looseObject({ acknowledged: z.boolean() });

/** `_msearch`; each of its answers is looked at by itself. */
export const ANSWERS = z.looseObject({ responses: z.array(ANY_OBJECT) });

/** `_mget` */
export const DOCUMENTS = z.looseObject({
  docs: z.array(z.looseObject({ found: z.boolean().optional(), _source: ANY_OBJECT.optional() })),
});

/** `GET /_security/api_key` */
export const KEYS = z.looseObject({
  api_keys: z.array(z.looseObject({ name: z.string().nullish(), invalidated: z.boolean() })),
});

/** `POST /_security/api_key` */
export const NEW_KEY = z.looseObject({ encoded: z.string() });

/** `_search` without a sum of hits. */
export const HITS = z.looseObject({ hits: z.looseObject({ hits: z.array(ANY_OBJECT) }) });

/** The same from a view that stays. */
export const VIEW_PAGE = HITS.extend({ pit_id: z.string() });

/** `_pit` */
export const VIEW = z.looseObject({ id: z.string() });

/** `_bulk`, cut to what is read: one entry an operation, under the name of its kind. */
export const WRITTEN = z.looseObject({
  items: z.array(z.record(z.string(), z.looseObject({ status: whole }))),
});

/** One document with its version. */
export const VERSIONED = z.looseObject({
  _seq_no: whole,
  _primary_term: whole,
  _source: ANY_OBJECT,
});

/** A document that is there. */
export const FOUND = z.looseObject({ found: z.literal(true) });

/** What became of one document. */
export const PUT_DOWN = z.looseObject({ result: z.string() });

/** Settings and mappings of an index of ours, with what it notes of itself. */
export const DESCRIPTION = z.looseObject({
  settings: z.looseObject({
    index: z.looseObject({ number_of_shards: z.string().regex(/^\d+$/) }),
  }),
  mappings: z.looseObject({
    _meta: z
      .looseObject({
        schemaHash: z.string().optional(),
        version: z.string().optional(),
        indexedAt: z.string().optional(),
        plan: z.string().optional(),
        previous: z.string().optional(),
        roots: z.array(z.string()).optional(),
        parts: z.looseObject({ of: whole, written: z.record(z.string(), whole) }).optional(),
      })
      .optional(),
  }),
});

// Each of the readers below throws UnexpectedAnswer.

/** `value[name]` as an object. */
export function objectIn(value: unknown, name: string): JsonObject {
  return asObject(fieldOf(value, name), name);
}

export function arrayIn(value: unknown, name: string): readonly unknown[] {
  const field = fieldOf(value, name);
  if (!Array.isArray(field)) throw new UnexpectedAnswer(`no list ${name} in an answer`);
  return field;
}

export function numberIn(value: unknown, name: string): number {
  const field = fieldOf(value, name);
  if (typeof field !== 'number') throw new UnexpectedAnswer(`no number ${name} in an answer`);
  return field;
}

export function textIn(value: unknown, name: string): string {
  const field = fieldOf(value, name);
  if (typeof field !== 'string') throw new UnexpectedAnswer(`no text ${name} in an answer`);
  return field;
}

/** `value[name]` whatever it is, `undefined` where there is none. */
export function fieldOf(value: unknown, name: string): unknown {
  return asObject(value, name)[name];
}

export function asObject(value: unknown, what: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as JsonObject;
  }
  throw new UnexpectedAnswer(`no object around ${what} in an answer`);
}
