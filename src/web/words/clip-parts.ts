import type { SnippetPart } from '../../domain/snippet.ts';

// A quote of several paragraphs is read in its article.
const MOST_CHARS = 600;
const BEFORE_MATCH = 200;

/** The parts of a long text as far as they are read in a list: from its start, or from shortly before its first match. */
export function clippedParts(parts: readonly SnippetPart[]): readonly SnippetPart[] {
  const text = parts.map((part) => part.text).join('');
  if (text.length <= MOST_CHARS) return parts;
  const match = firstMatch(parts);
  const start =
    match <= MOST_CHARS - BEFORE_MATCH ? 0 : text.indexOf(' ', match - BEFORE_MATCH) + 1;
  const end = text.length <= start + MOST_CHARS ? text.length : lastSpace(text, start + MOST_CHARS);
  return [
    ...(start > 0 ? [{ text: '…\u00a0' }] : []),
    ...between(parts, start, end),
    ...(end < text.length ? [{ text: '\u00a0…' }] : []),
  ];
}

function firstMatch(parts: readonly SnippetPart[]): number {
  let at = 0;
  for (const { text, matched } of parts) {
    if (matched) return at;
    at += text.length;
  }
  return 0;
}

function lastSpace(text: string, before: number): number {
  const at = text.lastIndexOf(' ', before);
  return at > before - BEFORE_MATCH ? at : before;
}

function between(parts: readonly SnippetPart[], start: number, end: number): SnippetPart[] {
  let at = 0;
  return parts.flatMap((part) => {
    const text = part.text.slice(Math.max(0, start - at), Math.max(0, end - at)).toWellFormed();
    at += part.text.length;
    return text === '' ? [] : [{ ...part, text }];
  });
}
