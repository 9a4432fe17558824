import type { SnippetPart } from '../../domain/snippet.ts';

/** A text in runs, those inside `spans` marked. Spans are in order and do not overlap. */
export function markedParts(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) parts.push({ text: text.slice(at, start) });
    parts.push({ text: text.slice(start, end), matched: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}
