import type { Notice } from '../domain/query.ts';
import { NOTICES, type NoticeCode } from './notices.ts';

/** What a parser has to say of a query: each thing once, in the order of the first time. */
export type Notebook = {
  /** `words` are named where the sentence has a place for them. */
  note(code: NoticeCode, words?: readonly string[]): void;
  notices(): readonly Notice[];
};

export function notebook(): Notebook {
  const texts = new Map<NoticeCode, string>();
  return {
    note(code, words = []) {
      const named = words.map((word) => `“${word}”`).join(', ');
      if (!texts.has(code)) texts.set(code, NOTICES[code].replace('{words}', named));
    },
    notices: () => [...texts].map(([code, text]) => ({ code, text })),
  };
}
