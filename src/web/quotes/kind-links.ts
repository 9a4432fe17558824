import type { Telling } from '../../domain/quote.ts';
import type { OrderLink } from '../search/list-status.ts';

const KINDS: readonly { readonly kind?: Telling; readonly text: string }[] = [
  { text: 'All' },
  { kind: 'direct', text: 'Word for word' },
  { kind: 'reported', text: 'As reported' },
];

/** The ways of telling that a list of quotes can be narrowed to; the one it has leads to itself. */
export function kindLinks(
  chosen: Telling | undefined,
  hrefOf: (kind?: Telling) => string,
): OrderLink[] {
  return KINDS.map(({ kind, text }) => ({ text, href: hrefOf(kind), isHere: kind === chosen }));
}
