import type { SearchState } from '../url/search-state.ts';

const MOST_CHARS = 60;

/** `articles-river-treaty.csv`: the words of the search as far as they are plain letters and digits. */
export function exportFileName(what: string, { text }: SearchState, ending: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const name = [what, ...(words ?? [])].join('-').slice(0, MOST_CHARS);
  return `${name}.${ending}`;
}
