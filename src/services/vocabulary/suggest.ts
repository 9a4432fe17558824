import type { Suggestion } from '../../domain/suggestion.ts';
import type { SearchIndex } from '../../search/port.ts';
import { tokens } from '../../text/tokens.ts';
import { completedFilters } from './complete-filter.ts';
import { completedQueries } from './complete-query.ts';
import type { KeptVocabulary } from './kept-vocabulary.ts';
import { type FoundNames, namesOf } from './suggest-names.ts';
import { articlesTitled } from './suggest-titles.ts';

/**
 * What may be meant by a text that is still being typed: countries and speakers, then queries, and articles; each kind by number of articles (articles: the newest first). The same on both
 * engines.
 * @throws AppError as `SearchIndex.search` does
 */
export type Suggest = (text: string, signal: AbortSignal) => Promise<readonly Suggestion[]>;

// One letter begins a twentieth of all words: alone, whatever came first would be chance.
const FEWEST_LETTERS = 2;
// In words alone names and titles are looked for; a query with signs in it is a search already.
const SIGNS = /["“”()*:~]|(?:^|\s)[-–—−]\S|\b(?:AND|OR|NOT)\b/;

const NO_NAMES: FoundNames = { meant: [], others: [] };

/** Suggests from the archive's own words, speakers, countries and titles. */
export function suggest(index: SearchIndex, vocabulary: KeptVocabulary): Suggest {
  return async (text, signal) => {
    // Before anything is typed already: a box that gets the focus asks with nothing in it.
    const known = await vocabulary();
    const filters = await completedFilters(index, text, known, signal);
    if (filters) return filters;
    const typed = tokens(text);
    const last = typed.at(-1);
    if (!last || last.end !== text.length) return [];
    if (typed.length === 1 && last.word.length < FEWEST_LETTERS) return [];
    const isPlain = !SIGNS.test(text);
    const [queries, articles] = await Promise.all([
      completedQueries(index, text, typed, known, signal),
      isPlain ? articlesTitled(index, typed, known, signal) : [],
    ]);
    const { meant, others } = isPlain ? namesOf(typed, known) : NO_NAMES;
    return [...meant, ...queries, ...others, ...articles];
  };
}
