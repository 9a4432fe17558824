import { cutOutBody } from './html/body.ts';
import { excessOf } from './html/limits.ts';
import { findPageMetadata, type PageHints } from './html/metadata.ts';
import { parsePage } from './html/page.ts';
import type { ParsedRecord } from './record.ts';

/**
 * Reads a saved page: its story as plain text, and what it says of itself. Nothing is loaded or run. A
 * page that is too large or too deep to parse within 2 s is refused before it is parsed.
 */
export function readHtml(html: string, hints: PageHints = {}): ParsedRecord {
  const excess = excessOf(html);
  if (excess !== undefined) return { kind: 'wrong', reason: excess };
  const page = parsePage(html);
  const { title, given, story } = findPageMetadata(page, hints);
  const body = cutOutBody(page, story);
  return { kind: 'record', record: { ...(title ? { title } : {}), body, given } };
}
