import type { Telling } from '../../domain/quote.ts';
import { type NoticeList, quoted } from './notice-list.ts';

/** In the address of quotes: how they are told. */
export const KIND = 'kind';

/** Only quotes told so; all of them where it is neither `direct` nor `reported`. */
export function parseKind(params: URLSearchParams, notices: NoticeList): { kind?: Telling } {
  const asked = params.getAll(KIND).map((value) => value.trim());
  const [first = ''] = asked;
  if (new Set(asked).size > 1) {
    notices.add(
      'parameter-repeated',
      'The address holds “kind” more than once: only the first is used.',
    );
  }
  if (first === 'direct' || first === 'reported') return { kind: first };
  if (first !== '') {
    notices.add(
      'kind-unknown',
      `“kind” can be “direct” or “reported”, so ${quoted(first)} was ignored.`,
    );
  }
  return {};
}
