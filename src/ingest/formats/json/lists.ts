import { findField } from '../fields/find-fields.ts';
import { FOREIGN, plainName } from '../fields/names.ts';
import { isObject, type JsonObject } from '../fields/objects.ts';
import { fieldsOf } from '../fields/scopes.ts';
import { opened } from './envelopes.ts';
import { tableIn } from './tables.ts';

/** A list of records that a JSON value holds, and the object that it is a field of. */
export type RecordList = {
  readonly records: readonly unknown[];
  readonly holder: JsonObject | undefined;
};

// What interfaces and dumps call the list of their articles.
const LIST_NAMES: ReadonlySet<string> = new Set(
  `articles article docs documents results result items item entries entry hits messages posts stories news newsitems
  records rows data children value values feed list contents statuses tweets pages graph objects elements
  contentelements pagedata publications edges nodes collection itemlistelement response payload train test validation export search
  searchresults newslist articlelist resources works references library corpus dataset samples examples`.split(
    /\s+/,
  ),
);
const MAX_DEPTH = 5;
const LOOKED_AT = 20;
const MOST = 0.5;

/**
 * The lists of articles in an object that is none itself: of an interface's answer, a dump, a graph.
 * `undefined` where the object is a record.
 */
export function recordListsIn(root: JsonObject): readonly RecordList[] | undefined {
  // Most records are of the contract: they are not looked through.
  if (typeof root.body === 'string' && typeof root.title === 'string') return undefined;
  const columns = columnsAsRecords(root);
  if (columns) return [{ records: columns, holder: undefined }];
  const lists = listsBelow(root);
  const isTitled = isTitledRecord(root);
  const named = lists.filter(
    ({ name, records }) =>
      LIST_NAMES.has(name) && records.some(isArticleLike) && !(isTitled && areBlocks(records)),
  );
  if (named.length > 0 && !isStory(root)) return named;
  if (isStory(root)) return undefined;
  // Parts of one story may have dates of their own, as in a live report; they have no titles.
  const others = lists.filter(
    ({ records }) =>
      mostAre(records, isArticle) && !(isTitled && !mostAre(records, isTitledRecord)),
  );
  return others.length > 0 ? others : undefined;
}

/** Whether a list that is too long to be looked at as a whole is one of records, by its first one. */
export function isRecordList(name: string, first: unknown): boolean {
  if (FOREIGN.test(plainName(name)) && !LIST_NAMES.has(plainName(name))) return false;
  return LIST_NAMES.has(plainName(name)) ? isArticleLike(first) : isArticle(first);
}

/** Whether an object that is too long to be looked at may have lists of records in it. */
export function mayHoldLists(name: string): boolean {
  const plain = plainName(name);
  return (
    LIST_NAMES.has(plain) ||
    /^(?:query|chats|channel|rss|nitf|source|hits|content|body|main|props|pageprops|success)$/.test(
      plain,
    )
  );
}

type NamedList = RecordList & { readonly name: string };

function listsBelow(root: JsonObject): readonly NamedList[] {
  const lists: NamedList[] = [];
  let level: readonly JsonObject[] = [root];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
    const next: JsonObject[] = [];
    for (const holder of level) {
      for (const [key, value] of Object.entries(holder)) {
        const name = plainName(key);
        if (FOREIGN.test(name) && !LIST_NAMES.has(name)) continue;
        if (Array.isArray(value)) {
          lists.push({ name, records: value, holder });
          // Lists may lie in lists: of chats, zones, channels, tables.
          const inner = value.slice(0, LOOKED_AT).filter(isObject);
          const isOfRecords = LIST_NAMES.has(name) && name !== 'list';
          if (!inner.some(isOfRecords ? isArticleLike : isStory))
            next.push(...value.filter(isObject));
        } else if (isObject(value)) {
          const records = recordsByKey(value);
          if (records) lists.push({ name: LIST_NAMES.has(name) ? name : 'items', records, holder });
          else next.push(value);
        }
      }
      const records = depth === 0 ? recordsByKey(holder) : undefined;
      if (records) lists.push({ name: 'items', records, holder: undefined });
    }
    level = next;
  }
  return lists;
}

/** Records by their id or address: `{ "https://…": { "title": … }, … }`. */
function recordsByKey(object: JsonObject): readonly unknown[] | undefined {
  const entries = Object.entries(object);
  if (entries.length === 0 || !entries.slice(0, LOOKED_AT).every(([, value]) => isObject(value))) {
    return undefined;
  }
  if (
    !mostAre(
      entries.map(([, value]) => value),
      isStory,
    )
  )
    return undefined;
  return entries.map(([key, value]) => {
    const record = value as JsonObject;
    if (/^https?:\/\//.test(key)) return 'url' in record ? record : { ...record, url: key };
    // A number counts the records of this file.
    return /^\d{1,9}$/.test(key) || 'id' in record || '_id' in record || 'pageid' in record
      ? record
      : { ...record, id: key };
  });
}

/** Tables as pandas writes them: a column a field, or a list of names and lists of cells. */
function columnsAsRecords(root: JsonObject): readonly JsonObject[] | undefined {
  const rows = tableIn(root);
  if (rows) return rows;
  const columns = Object.entries(root);
  const isTable =
    columns.length >= 2 &&
    columns.every(([, column]) => typeof column === 'object' && column !== null);
  if (!isTable) return undefined;
  const keys = columns.map(([, column]) => Object.keys(column as object).join());
  const [first = ''] = keys;
  const cells = columns.flatMap(([, column]) =>
    Object.values(column as object).slice(0, LOOKED_AT),
  );
  if (
    first === '' ||
    cells.some((cell) => isObject(cell)) ||
    keys.some((other) => other !== first)
  ) {
    return undefined;
  }
  const records = Object.keys(columns[0]?.[1] as object).map((row) =>
    Object.fromEntries(columns.map(([name, column]) => [name, (column as JsonObject)[row]])),
  );
  return mostAre(records, isArticleLike) ? records : undefined;
}

function mostAre(values: readonly unknown[], is: (value: unknown) => boolean): boolean {
  const sample = values.slice(0, LOOKED_AT);
  return sample.length > 0 && sample.filter(is).length >= sample.length * MOST;
}

/** Has a title or a text: enough in a list that is called one of articles. */
function isArticleLike(value: unknown): boolean {
  if (!isObject(value)) return false;
  const record = opened(value);
  return isTitledRecord(record) || findField(fieldsOf(record), 'body') !== undefined;
}

/** Things and places have names alone. */
function isTitledRecord(value: unknown): boolean {
  const title = isObject(value) ? findField(fieldsOf(value), 'title') : undefined;
  return title !== undefined && plainName(String(title.path.at(-1))) !== 'name';
}

/** Paragraphs of one story, and no records of their own: they have texts and nothing else. */
function areBlocks(records: readonly unknown[]): boolean {
  return records.slice(0, LOOKED_AT).every((record) => {
    if (!isObject(record) || isTitledRecord(record)) return !isObject(record);
    const fields = fieldsOf(record);
    return !findField(fields, 'date') && !findField(fields, 'url');
  });
}

/** Has a title or a text, a date, and something else that places it. */
function isArticle(held: unknown): boolean {
  if (!isObject(held) || !isArticleLike(held)) return false;
  const value = opened(held);
  const fields = fieldsOf(value);
  if (!findField(fields, 'date')) return false;
  return isStory(value) || findField(fields, 'url') !== undefined;
}

/** Has a text of its own, as one text. */
function isStory(held: unknown): boolean {
  if (!isObject(held)) return false;
  const value = opened(held);
  const body = findField(fieldsOf(value), 'body');
  return body !== undefined && isOneText(value, body.path);
}

function isOneText(value: JsonObject, path: readonly (string | number)[]): boolean {
  let at: unknown = value;
  for (const key of path) at = (at as Record<string | number, unknown>)[key];
  return typeof at === 'string';
}
