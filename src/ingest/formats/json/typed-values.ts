import { isObject, type JsonObject } from '../fields/objects.ts';

const MAX_DEPTH = 12;

/** A document of Firestore or a page of Notion as a record of plain values; `undefined` for others. */
export function plainValues(record: JsonObject): JsonObject | undefined {
  if (isObject(record.fields) && isFirestore(record.fields)) return fromFirestore(record);
  if (record.object === 'page' && isObject(record.properties)) return fromNotion(record);
  return undefined;
}

const FIRESTORE =
  /^(?:string|integer|double|boolean|timestamp|array|map|null|reference|geoPoint|bytes)Value$/;

function isFirestore(fields: JsonObject): boolean {
  const values = Object.values(fields);
  return (
    values.length > 0 && values.every((value) => isObject(value) && valueKey(value) !== undefined)
  );
}

function valueKey(value: JsonObject): string | undefined {
  const [key, ...more] = Object.keys(value);
  return key !== undefined && more.length === 0 && FIRESTORE.test(key) ? key : undefined;
}

/** https://firebase.google.com/docs/firestore/reference/rest/v1/Value */
function fromFirestore({ name, fields, ...rest }: JsonObject): JsonObject {
  const id = typeof name === 'string' ? { id: name.replace(/^.*\//s, '') } : {};
  const plain = isObject(fields) ? plainMap(fields, 0) : {};
  return { ...id, ...rest, ...plain };
}

function plainMap(fields: JsonObject, depth: number): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, plainOf(value, depth)]),
  );
}

function plainOf(value: unknown, depth: number): unknown {
  const key = isObject(value) ? valueKey(value) : undefined;
  if (!isObject(value) || key === undefined || depth > MAX_DEPTH) return value;
  const inner = value[key];
  if (key === 'arrayValue') {
    const values = isObject(inner) && Array.isArray(inner.values) ? inner.values : [];
    return values.map((one) => plainOf(one, depth + 1));
  }
  if (key === 'mapValue') {
    return isObject(inner) && isObject(inner.fields) ? plainMap(inner.fields, depth + 1) : {};
  }
  return inner;
}

/** https://developers.notion.com/reference/property-value-object */
function fromNotion({ properties, object: _object, ...rest }: JsonObject): JsonObject {
  const entries = Object.entries(isObject(properties) ? properties : {}).map(([name, property]) => {
    const isTitle = isObject(property) && property.type === 'title';
    return [isTitle ? 'title' : name, plainProperty(property)];
  });
  // Its address leads to the entry in the notebook; a column of addresses to the article.
  const { url: entry, ...others } = rest;
  return { ...others, notionUrl: entry, ...Object.fromEntries(entries) };
}

function plainProperty(property: unknown): unknown {
  const value =
    isObject(property) && typeof property.type === 'string' ? property[property.type] : property;
  if (Array.isArray(value)) {
    const texts = value.map((part) => (isObject(part) ? (part.plain_text ?? part.name) : part));
    const isRun = value.every((part) => isObject(part) && 'plain_text' in part);
    return isRun ? texts.join('') : texts;
  }
  if (!isObject(value)) return value;
  return value.start ?? value.name ?? value.string ?? value.number ?? value;
}
