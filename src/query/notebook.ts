import type { Notice } from '../domain/query.ts';
import { NOTICES, type NoticeCode } from './notices.ts';

/** What a parser has to say of a query: each thing once, in the order of the first time. */
export type Notebook = {
  note(code: NoticeCode): void;
  notices(): readonly Notice[];
};

export function notebook(): Notebook {
  const codes = new Set<NoticeCode>();
  return {
    note: (code) => void codes.add(code),
    notices: () => [...codes].map((code) => ({ code, text: NOTICES[code] })),
  };
}
