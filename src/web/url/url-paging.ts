import { numberText } from '../../domain/count-text.ts';
import { MAX_PAGED_HITS, type SortOrder } from '../../domain/search.ts';
import { type NoticeList, quoted } from './notice-list.ts';
import { EMPTY_STATE } from './search-state.ts';

/** How many articles a page may show; the first is the default. */
export const PAGE_SIZES: readonly number[] = [10, 20, 50, 100];

const SORTS: readonly SortOrder[] = ['relevance', 'newest', 'oldest'];
const SORT_NAMES: ReadonlySet<string> = new Set(SORTS);

/** The order asked for; `undefined` leaves it to us. `fallback` is what the list is then in. */
export function parseSort(
  asked: string,
  fallback: SortOrder,
  notices: NoticeList,
): SortOrder | undefined {
  if (asked === '') return undefined;
  const order = fallback === 'relevance' ? 'in order of best match' : 'in order of date';
  if (!isSortOrder(asked)) {
    notices.add(
      'sort-unknown',
      `Unknown sort order ${quoted(asked)}: the list is ${order}. The rest of your search is unchanged.`,
    );
    return undefined;
  }
  if (asked === 'relevance' && fallback !== 'relevance') {
    notices.add(
      'sort-needs-words',
      `Without words there is no best match, so the list is ${order}.`,
    );
    return undefined;
  }
  return asked;
}

function isSortOrder(value: string): value is SortOrder {
  return SORT_NAMES.has(value);
}

/** How many articles a page shows. */
export function parseSize(asked: string, notices: NoticeList): number {
  const size = PAGE_SIZES.find((allowed) => String(allowed) === asked);
  if (size === undefined && asked !== '') {
    notices.add(
      'size-unknown',
      `A page shows 10, 20, 50 or 100 articles, so ${quoted(asked)} became ${EMPTY_STATE.size}.`,
    );
  }
  return size ?? EMPTY_STATE.size;
}

/** The page, from 1 to the one with the last hit that can be paged to. */
export function parsePage(asked: string, size: number, notices: NoticeList): number {
  if (asked === '') return 1;
  if (!/^0*[1-9]\d*$/.test(asked)) {
    notices.add('page-unknown', `There is no page ${quoted(asked)}; this is the first one.`);
    return 1;
  }
  const last = Math.floor(MAX_PAGED_HITS / size);
  if (Number(asked) <= last) return Number(asked);
  notices.add(
    'page-too-far',
    `Only the first ${numberText(MAX_PAGED_HITS)} articles can be paged through, so this is page ${numberText(last)}. Narrow the search to reach the rest.`,
  );
  return last;
}
