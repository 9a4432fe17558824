import type { SnippetPart } from '../../src/domain/snippet.ts';

/** `the [river] rose`: a passage with what is marked in it. */
export function bracketed(parts: readonly SnippetPart[]): string {
  return parts.map(({ text, matched }) => (matched ? `[${text}]` : text)).join('');
}
