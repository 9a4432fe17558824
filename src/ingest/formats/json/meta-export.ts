import { isObject, type JsonObject } from '../fields/objects.ts';

/**
 * A post or message of what Facebook and Instagram let their users download; `undefined` for others. These files
 * write each byte of UTF-8 as a letter of its own (`Ã¼` for `ü`), which is put right.
 */
export function metaRecord(record: JsonObject): JsonObject | undefined {
  if (isPost(record)) return postRecord(record);
  const picture = pictureOf(record);
  if (picture) return picture;
  const isMessage = 'sender_name' in record && 'timestamp_ms' in record;
  return isMessage ? messageRecord(record) : undefined;
}

/** A post of Instagram: pictures, the first of which has the text where the post has none. */
function pictureOf(record: JsonObject): JsonObject | undefined {
  const first = Array.isArray(record.media) ? record.media[0] : undefined;
  if (!isObject(first) || typeof first.creation_timestamp !== 'number') return undefined;
  const { media, title: own, creation_timestamp: at, ...others } = record;
  const text = [own, first.title].find((one) => typeof one === 'string' && one !== '');
  return {
    ...others,
    text: typeof text === 'string' ? lettersOf(text) : undefined,
    date: at ?? first.creation_timestamp,
    media,
  };
}

function isPost(record: JsonObject): boolean {
  if (typeof record.timestamp !== 'number' || !Array.isArray(record.data ?? [])) return false;
  const isTold = 'attachments' in record || 'title' in record;
  return isTold && (textsOf(record.data).length > 0 || 'attachments' in record);
}

function textsOf(data: unknown): readonly string[] {
  return (Array.isArray(data) ? data : []).flatMap((part) =>
    isObject(part) && typeof part.post === 'string' ? [lettersOf(part.post)] : [],
  );
}

function postRecord({ timestamp, data, title, ...rest }: JsonObject): JsonObject {
  const texts = textsOf(data);
  const done = typeof title === 'string' ? lettersOf(title) : undefined;
  return {
    // “Mara Ellison shared a link.” is what was done, and no headline where there is a text.
    ...(texts.length > 0 ? { text: texts.join('\n\n'), action: done } : { title: done }),
    date: timestamp,
    url: sharedAddress(rest.attachments),
    ...rest,
  };
}

function sharedAddress(attachments: unknown): string | undefined {
  const parts = (Array.isArray(attachments) ? attachments : []).flatMap((one) =>
    isObject(one) && Array.isArray(one.data) ? one.data : [],
  );
  for (const part of parts) {
    const shared = isObject(part) ? part.external_context : undefined;
    if (isObject(shared) && typeof shared.url === 'string') return shared.url;
  }
  return undefined;
}

function messageRecord({ sender_name: name, timestamp_ms: at, content, ...rest }: JsonObject) {
  return {
    ...rest,
    text: typeof content === 'string' ? lettersOf(content) : undefined,
    author: typeof name === 'string' ? lettersOf(name) : undefined,
    date: at,
  };
}

const BYTES = /^[\x00-\xff]*$/;
const BEYOND_ASCII = /[\x80-\xff]/;

/** The letters of which a text has the bytes; the text itself where it has none. */
function lettersOf(text: string): string {
  if (!BYTES.test(text) || !BEYOND_ASCII.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text; // the decoder's only way to say that these are letters
  }
}
