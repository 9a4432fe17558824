import { UnexpectedAnswer } from './errors.ts';

/** A JSON object of unknown shape. */
export type JsonObject = Readonly<Record<string, unknown>>;

// A proxy's page comes back from the client as a successful string: nothing of an answer is
// believed before it has been looked at. Each reader throws UnexpectedAnswer.

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
