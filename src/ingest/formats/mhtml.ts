import { MAX_ARTICLE_BYTES, MAX_WHOLE_BYTES } from '../limits.ts';
import { decodeDeclared } from './declared-encoding.ts';
import { contentHash, type Draft, type Refusal, refusal, unreadable } from './draft.ts';
import { readHtml } from './html.ts';
import { bytesOf, type MimePart, mimeParts, parameterOf, parseMime } from './mime.ts';
import { holdUpTo, tooLarge } from './whole-file.ts';

// https://www.rfc-editor.org/rfc/rfc2557; the second name is that of Chromium.
const ADDRESS_FIELDS = ['content-location', 'snapshot-content-location'];
const MAX_DEPTH = 3;

/** A page that a browser saved in one file (MHTML): one article. Its pictures are passed over. */
export async function* readMhtmlFile(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal> {
  // The pictures of the page are in it too; the page itself is held to the size of an article.
  const bytes = await holdUpTo(chunks, MAX_WHOLE_BYTES);
  yield bytes ? readMhtml(bytes) : tooLarge(MAX_WHOLE_BYTES);
}

function readMhtml(bytes: Uint8Array): Draft | Refusal {
  const message = parseMime(Buffer.from(bytes).toString('latin1'));
  const part = pageIn(message, 0);
  if (!part) return unreadable('it is not a web archive (MHTML), or one without a page');
  const page = bytesOf(part);
  if (page.length > MAX_ARTICLE_BYTES) return refusal('its page is larger than 5 MB');
  const decoded = decodeDeclared(page, parameterOf(part.fields.get('content-type'), 'charset'));
  if (decoded.kind === 'not-text') return unreadable(decoded.reason);
  const url = addressOf(part) ?? addressOf(message);
  const read = readHtml(decoded.text, url === undefined ? {} : { url });
  if (read.kind === 'wrong') return refusal(read.reason);
  return { kind: 'draft', contentHash: contentHash(page), ...read.record };
}

/** The first page: the frames of a page come behind it. */
function pageIn(part: MimePart, depth: number): MimePart | undefined {
  const type = part.fields.get('content-type') ?? '';
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return part;
  if (depth >= MAX_DEPTH || !/^multipart\//i.test(type)) return undefined;
  for (const inner of mimeParts(part)) {
    const page = pageIn(inner, depth + 1);
    if (page) return page;
  }
  return undefined;
}

/** Where the page was saved from; a page saved from a disk has no address. */
function addressOf({ fields }: MimePart): string | undefined {
  const texts = ADDRESS_FIELDS.map((name) => fields.get(name));
  return texts.find((text) => text !== undefined && /^https?:\/\/\S+$/i.test(text));
}
