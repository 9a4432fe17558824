import { readHtml } from '../../src/ingest/formats/html.ts';
import type { ArticleRecord } from '../../src/ingest/formats/record.ts';

/** The headline of `STORY`. */
export const HEADLINE = 'Old ferry stays afloat after long debate';

/** Four paragraphs, together longer than what an element needs to be taken for a story. */
export const STORY = [
  'The council of Lower Marsh voted on Tuesday to keep its old ferry, and to pay for a new engine out of the harbour fund.',
  'The mayor said that the boat had carried four generations of pupils, farmers and bakers to market on the other shore.',
  'Work on the engine begins in spring; until then a bus will drive round the bay, twice each hour and once at night.',
  'Those who live on the two islands had asked for a bridge, which the county thinks too costly for so few households.',
];

/** The story as paragraphs of HTML. */
export function paragraphs(texts: readonly string[] = STORY, attributes = ''): string {
  return texts.map((text) => `<p${attributes}>${text}</p>`).join('');
}

/** A saved page with a body of its own. */
export function aSavedPage(body: string, head = '', lang = 'en'): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><title>${HEADLINE}</title>${head}</head><body>${body}</body></html>`;
}

/** What is read of a page. @throws Error where it is refused */
export function readPage(html: string): ArticleRecord {
  const read = readHtml(html);
  if (read.kind === 'wrong') throw new Error(read.reason);
  return read.record;
}

/** Data of JSON-LD as a script. */
export function linkedData(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}
