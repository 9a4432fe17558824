import type { Quote } from '../../domain/quote.ts';
import type { Snippet, SnippetPart } from '../../domain/snippet.ts';

/** A passage as the list shows it: a hit inside a quote, word for word, stands with who said it. */
export type Passage = {
  readonly parts: readonly SnippetPart[];
  /** `Nadira Yusupova said`; absent where the hit is not in a quote with a speaker. */
  readonly saidBy?: string;
};

/**
 * The snippets of a hit, those said by somebody first. A snippet whose matches all lie in one
 * quote is cut to the words of it.
 */
export function presentPassages(
  snippets: readonly Snippet[],
  quotes: readonly Quote[],
): readonly Passage[] {
  const passages = snippets.map(({ parts }) => passageOf(parts, quotes));
  return [
    ...passages.filter(({ saidBy }) => saidBy !== undefined),
    ...passages.filter(({ saidBy }) => saidBy === undefined),
  ];
}

function passageOf(parts: readonly SnippetPart[], quotes: readonly Quote[]): Passage {
  const text = parts.map((part) => part.text).join('');
  for (const { text: words, speaker, kind } of quotes) {
    if (speaker === undefined || kind !== 'direct') continue;
    const said = onOneLine(words);
    const start = text.indexOf(said);
    if (start < 0) continue;
    const inside = slice(parts, start, start + said.length);
    if (matchCount(inside) === 0 || matchCount(inside) < matchCount(parts)) continue;
    const quote = [{ text: '“' }, ...inside, { text: '”' }];
    return { parts: quote, saidBy: `${speaker.name} said` };
  }
  return { parts };
}

// Snippets stand on one line; a quote may run over several. The comma before “he said” is not said.
function onOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replace(/,$/, '');
}

function matchCount(parts: readonly SnippetPart[]): number {
  return parts.filter(({ matched }) => matched).length;
}

/** The stretch of the parts from `start` to `end`, counted in their joined text. */
function slice(parts: readonly SnippetPart[], start: number, end: number): SnippetPart[] {
  let at = 0;
  return parts.flatMap((part) => {
    const from = Math.max(start - at, 0);
    const to = end - at;
    at += part.text.length;
    const text = to <= 0 ? '' : part.text.slice(from, to);
    return text === '' ? [] : [{ ...part, text }];
  });
}
