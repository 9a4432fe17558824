import { CONTAINERS, FOREIGN, plainName } from './names.ts';
import { isObject, type JsonObject, type Path } from './objects.ts';

/** A field of a record where it stands, by its plain name. */
export type Field = { readonly path: Path; readonly value: unknown };

/** The fields of a record by plain name, the outermost first. */
export type FieldsByName = ReadonlyMap<string, readonly Field[]>;

const MAX_DEPTH = 5;
// A record has a few dozen fields; whoever has more is not looked through for ever.
const MAX_FIELDS = 5_000;

/**
 * The fields of a record and of the objects in it that only hold them together. An object of its own meaning,
 * such as `source`, is a field, and its parts are fields by both names: `source.name` is `sourcename`.
 */
export function fieldsOf(record: JsonObject): FieldsByName {
  const fields = new Map<string, Field[]>();
  let level: (readonly [Path, JsonObject])[] = [[[], record]];
  let count = 0;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
    const next: (readonly [Path, JsonObject])[] = [];
    for (const [path, object] of level) {
      for (const [key, value] of Object.entries(object)) {
        count += 1;
        if (value === null || value === undefined || count > MAX_FIELDS) continue;
        const name = plainName(key);
        // Engines of search keep a record under this name; it is no source of news.
        if (key === '_source' && isObject(value)) {
          next.push([[...path, key], value]);
          continue;
        }
        add(fields, name, { path: [...path, key], value });
        for (const other of [lastName(key), bareName(key), ...sidesOf(key)]) {
          if (other !== undefined) add(fields, other, { path: [...path, key], value });
        }
        // What leads to other articles is not looked into; where the article itself is may stand there.
        if (!isObject(value) || (FOREIGN.test(name) && name !== 'links')) continue;
        if (CONTAINERS.has(name)) next.push([[...path, key], value]);
        for (const [part, inner] of Object.entries(value)) {
          if (inner === null || typeof inner === 'object') continue;
          add(fields, `${name}${plainName(part)}`, { path: [...path, key, part], value: inner });
        }
      }
    }
    level = next;
  }
  return fields;
}

/** Tables write the way to a field into its name: `fields.bodyText`, `_source/title`. */
function lastName(key: string): string | undefined {
  const parts = key.split(/[./]/);
  const last = parts.pop();
  if (parts.length === 0 || last === undefined || last === '') return undefined;
  const isWay = parts.every((part) => part === '_source' || CONTAINERS.has(plainName(part)));
  return isWay ? plainName(last) : undefined;
}

// Solr says by an ending how it keeps a field; data sets of several languages which of them a field is in.
const KEPT_AS =
  /^(.{2,}?)_(?:t|txt|s|ss|dt|dts|tdt|i|l|str|string|text_general|txt_[a-z]{2}|t_[a-z]{2}|en|eng|english|orig|original|clean|cleaned|raw|de|fr|es|it|pt|nl)$/;

/** `title_t` is a title, `text_en` a text; `undefined` for a name without such an ending. */
export function bareName(key: string): string | undefined {
  const bare = KEPT_AS.exec(key)?.[1];
  return bare === undefined ? undefined : plainName(bare);
}

/** `Newspaper / source`, `Date (UTC)`: a name that people have written in two ways, by each of them. */
export function sidesOf(key: string): readonly string[] {
  if (!/\s\/\s|\s\(/.test(key)) return [];
  return key
    .split(/\s+\/\s+|\s*[()]\s*/)
    .map(plainName)
    .filter((name) => name !== '');
}

function add(fields: Map<string, Field[]>, name: string, field: Field): void {
  const known = fields.get(name);
  if (known) known.push(field);
  else fields.set(name, [field]);
}
