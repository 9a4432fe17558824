import { findField } from '../fields/find-fields.ts';
import { isObject, type JsonObject } from '../fields/objects.ts';
import { fieldsOf } from '../fields/scopes.ts';
import { metaRecord } from './meta-export.ts';
import { parseJson } from './parse-json.ts';
import { plainValues } from './typed-values.ts';

/**
 * The record that stands in another: a post of an archive of X, a message of a queue that holds JSON as a text, a
 * document of Firestore or a page of Notion, whose values say of what type they are, a post of an export of Facebook,
 * an annotated text (UIMA CAS). Itself where it is none of these.
 */
export function opened(record: JsonObject): JsonObject {
  return (
    post(record) ??
    plainValues(record) ??
    metaRecord(record) ??
    annotatedText(record) ??
    digitised(record) ??
    writtenAsText(record) ??
    record
  );
}

/** `{ "tweet": { … } }`, `{ "noteTweet": { "core": { "text": … } } }`. */
function post(record: JsonObject): JsonObject | undefined {
  const inner = record.tweet ?? record.noteTweet;
  if (!isObject(inner) || Object.keys(record).length !== 1) return undefined;
  // How its program was called, as a link.
  const { source: _program, core, ...rest } = inner;
  return isObject(core) ? { ...rest, ...core } : rest;
}

const TEXT_KEYS =
  'value payload message Message _raw data body record json event document doc article raw content raw_json'.split(
    ' ',
  );

/** A record that queues and logs carry as a text in a field: what is around it is kept beside. */
function writtenAsText(record: JsonObject): JsonObject | undefined {
  for (const key of TEXT_KEYS) {
    const text = record[key];
    if (typeof text !== 'string' || !/^\s*\{\s*"[\s\S]*\}\s*$/.test(text)) continue;
    const inner = parseJson(text)?.value;
    if (!isObject(inner)) continue;
    const fields = fieldsOf(inner);
    if (!findField(fields, 'title') && !findField(fields, 'body')) continue;
    const { [key]: _text, ...around } = record;
    if (findField(fieldsOf(around), 'title')) continue;
    return Object.keys(around).length === 0 ? inner : { ...inner, envelope: around };
  }
  return undefined;
}

/** An article of a digitised newspaper as Impresso names its parts: https://impresso-project.ch */
function digitised(record: JsonObject): JsonObject | undefined {
  if (typeof record.ft !== 'string' || typeof record.d !== 'string' || !('tp' in record)) {
    return undefined;
  }
  const { t: title, ft: text, d: date, lg: language, ...rest } = record;
  return { title, text, date, language, ...rest };
}

/** The text and the title of a CAS as INCEpTION writes it, without what is said of its words. */
function annotatedText(record: JsonObject): JsonObject | undefined {
  const parts = record['%FEATURE_STRUCTURES'];
  if (!Array.isArray(parts)) return undefined;
  const views = parts.filter((part) => isObject(part) && typeof part.sofaString === 'string');
  const [view] = views.filter((part) => part.sofaID === '_InitialView').concat(views);
  if (!view) return undefined;
  const about = parts.find((part) => isObject(part) && 'documentTitle' in part) ?? {};
  return { title: about.documentTitle, text: view.sofaString, language: about.language };
}
