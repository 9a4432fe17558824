import type { Notice } from '../../domain/query.ts';

// A notice names what was typed; what somebody else put into a link must not fill the page.
const MOST_QUOTED_CHARS = 40;

/** Collects notices, each code once: a thousand bad values of one kind are one sentence. */
export class NoticeList {
  readonly #notices = new Map<string, Notice>();

  add(code: string, text: string): void {
    if (!this.#notices.has(code)) this.#notices.set(code, { code, text });
  }

  all(): Notice[] {
    return [...this.#notices.values()];
  }
}

/** Text from a URL in quotation marks, fit to stand in a sentence: short, on one line. */
export function quoted(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  const letters = [...line];
  const short = letters.length > MOST_QUOTED_CHARS;
  return `“${letters.slice(0, MOST_QUOTED_CHARS).join('')}${short ? '…' : ''}”`;
}
