import { optional } from '../../domain/optional-key.ts';
import { marked } from '../incomplete-page.ts';
import { MAX_ARTICLE_BYTES } from '../limits.ts';
import { decodeDeclared } from './declared-encoding.ts';
import { contentHash, type Draft, type Refusal, refusal } from './draft.ts';
import { cutOutBody, fragmentText } from './html/body.ts';
import { isHeadLine } from './html/boilerplate-lines.ts';
import { incompleteness } from './html/incomplete.ts';
import { lettersOf } from './html/letters.ts';
import { excessOf } from './html/limits.ts';
import { findPageMetadata, type PageHints } from './html/metadata.ts';
import { isConsent, noStoryReason } from './html/no-story.ts';
import { lineOf, oneLine, parsePage } from './html/page.ts';
import { savedFrom } from './html/saved-from.ts';
import type { ParsedRecord } from './record.ts';
import { readWhole } from './whole-file.ts';

/**
 * Reads a saved page: its story as plain text, and what it says of itself. Nothing is loaded or run. A
 * page that is too large or too deep to parse within 2 s is refused before it is parsed.
 */
export function readHtml(html: string, hints: PageHints = {}): ParsedRecord {
  const excess = excessOf(html);
  if (excess !== undefined) return { kind: 'wrong', reason: excess };
  const page = parsePage(html);
  const headings = [...page.querySelectorAll('title, h1')].slice(0, MAX_HEADINGS).map(lineOf);
  const { title, given, story, description, words } = findPageMetadata(page, hints);
  const found = withoutTitle(cutOutBody(page, { title, description, told: story }), title);
  const none = noStoryReason([title ?? '', ...headings], found, words.text);
  if (none !== undefined) return { kind: 'wrong', reason: none };
  // Consent text is never the story: the page has not been shown yet.
  const isAsked = isConsent(found);
  const body = isAsked ? '' : found;
  const known = marked(given, isAsked ? 'script' : incompleteness(words, body));
  return { kind: 'record', record: { ...(title ? { title } : {}), body, given: known } };
}

const MAX_HEADINGS = 4;

/** The title has a field of its own; it may stand as a line, or behind what says the story in short. */
function withoutTitle(body: string, title: string | undefined): string {
  if (title === undefined) return body;
  const letters = lettersOf(title);
  const isSame = (text: string) => lettersOf(text) === letters;
  const paragraphs = body.split('\n\n');
  const head = paragraphs.slice(0, MOST_ABOVE_TITLE).flatMap((paragraph, at) => {
    if (isSame(paragraph)) return [];
    const lines = paragraph.split('\n');
    // Old pages part their headline from the byline by no more than a break.
    if (at > 0 || lines.length < 2 || !isSame(lines[0] ?? '')) return [paragraph];
    const rest = lines.slice(1);
    return rest.some((line) => isHeadLine(line)) && rest.join('').length <= MAX_BYLINES
      ? []
      : [rest.join('\n')];
  });
  const left = [...head, ...paragraphs.slice(MOST_ABOVE_TITLE)];
  return left.length > 0 && letters !== '' ? left.join('\n\n') : body;
}

const MOST_ABOVE_TITLE = 3;
const MAX_BYLINES = 150;

/** A saved page is one article. */
export async function* readHtmlFile(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal> {
  const whole = await readWhole(chunks, MAX_ARTICLE_BYTES, decodeDeclared);
  if (whole.kind === 'refusal') {
    yield whole;
    return;
  }
  const read = readHtml(whole.text, optional('url', savedFrom(whole.text)));
  if (read.kind === 'wrong') yield refusal(read.reason);
  else yield { kind: 'draft', contentHash: contentHash(whole.bytes), ...read.record };
}

/** A piece of HTML, such as a feed carries, as plain text; `undefined` where it is too much to parse. */
export function htmlToText(html: string): string | undefined {
  // Most titles and many summaries are plain text.
  if (!/[<&]/.test(html)) return oneLine(html);
  if (excessOf(html) !== undefined) return undefined;
  return fragmentText(parsePage(`<html><body>${html}</body></html>`));
}
