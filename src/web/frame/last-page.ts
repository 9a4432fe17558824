import { numberText } from '../../domain/count-text.ts';
import type { ParsedSearchUrl } from '../url/search-url.ts';

import { lastPage } from './pager.ts';

/** A page beyond the end of so many rows becomes the last one: an old link must not show an empty list. */
export function onLastPage(url: ParsedSearchUrl, rows: number): ParsedSearchUrl {
  const last = lastPage(rows, url.state.size);
  const { page } = url.state;
  if (page <= last) return url;
  const text = `There is no page ${numberText(page)}, so this is the last one, page ${numberText(last)}.`;
  return {
    ...url,
    state: { ...url.state, page: last },
    notices: [...url.notices, { code: 'page-beyond-end', text }],
  };
}
