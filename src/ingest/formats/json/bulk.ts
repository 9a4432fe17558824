import { isObject } from '../fields/objects.ts';

/** A line or object that only says what is to be done with the next one: the bulk format of Elasticsearch. */
export function bulkId(value: unknown): { readonly id: string | undefined } | undefined {
  if (!isObject(value)) return undefined;
  const [[name, action] = [], ...more] = Object.entries(value);
  if (more.length > 0 || (name !== 'index' && name !== 'create') || !isObject(action)) {
    return undefined;
  }
  const isAction = Object.keys(action).every((key) => /^_|^(?:routing|pipeline|version)/.test(key));
  return isAction ? { id: action._id === undefined ? undefined : String(action._id) } : undefined;
}

/** A record under the id that the line before it has given, unless it has one of its own. */
export function withId(value: unknown, id: string | undefined): unknown {
  return id === undefined || !isObject(value) || 'id' in value ? value : { id, ...value };
}
