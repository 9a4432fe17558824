import { countText, numberText, plural } from '../../domain/count-text.ts';
import { unitOf, VALUE_FACETS } from '../../domain/facets/table.ts';
import type { QueryPart } from '../../query/parts.ts';
import type { Chip } from '../facets/chips.ts';
import { ARTICLES, type ListKind } from '../url/list-kind.ts';
import { filterCount, searchHref } from '../url/search-links.ts';
import { partInWords } from '../words/query-words.ts';
import { listed, queryText } from '../words/words.ts';
import type { Relaxation } from './relax-search.ts';
import type { SearchAnswer } from './search-answer.ts';

/** The ways on from an empty list, the gain first. */
export type NothingFound = {
  /** The query as a chip of its own, so that it too can be taken away; absent without one. */
  readonly queryChip?: { readonly text: string; readonly href: string };
  readonly takeAway: readonly WayOn[];
  readonly looser: readonly WayOn[];
  /** Nothing at all is in the archive: said in place of the ways on. */
  readonly isArchiveEmpty: boolean;
};

/**
 * One line of a list of ways on: the gain, then a sentence in three pieces of which `name` is set
 * bold.
 */
export type WayOn = {
  /** `14`, or `still 0`. */
  readonly gain: string;
  /** `articles`; empty behind `still 0`. */
  readonly unit: string;
  readonly before: string;
  readonly name: string;
  readonly after: string;
  /** Absent where it would bring nothing. */
  readonly href?: string;
};

type Unanswered = Pick<SearchAnswer, 'relaxed' | 'url' | 'summary'>;

/**
 * What to offer in place of results. `chips` are those of the page; the relaxations come sorted,
 * the greatest gain first, and stay so.
 */
export function presentNothingFound(
  { relaxed, url, summary }: Unanswered,
  chips: readonly Chip[],
  list: ListKind = ARTICLES,
): NothingFound {
  const { text } = url.state;
  const relaxations = relaxed?.relaxations ?? [];
  const withoutQuery = relaxations.find(({ kind }) => kind === 'query');
  const isLooser = ({ kind, state }: Relaxation) =>
    kind === 'any-word' ||
    kind === 'any-part' ||
    kind === 'no-phrase' ||
    kind === 'any-form' ||
    (kind === 'parts' && isFreed(state, chips));
  return {
    ...(text === ''
      ? {}
      : {
          queryChip: {
            text: queryText(text),
            href: list.hrefOf(withoutQuery?.state ?? { ...url.state, text: '', page: 1 }),
          },
        }),
    takeAway: relaxations
      .filter((relaxation) => !isLooser(relaxation) && !isSaidElsewhere(relaxation, chips))
      .map((relaxation) => wayOn(relaxation, words(relaxation, chips), list)),
    looser: relaxations
      .filter(isLooser)
      .map((relaxation) => wayOn(relaxation, words(relaxation, chips), list)),
    isArchiveEmpty: summary.articles === 0,
  };
}

/** “Without all 1 filter” is the line of that filter; where it brings nothing, the status says so. */
function isSaidElsewhere({ kind, total }: Relaxation, chips: readonly Chip[]): boolean {
  return kind === 'all-filters' && (chips.length === 1 || total === 0);
}

type Words = Pick<WayOn, 'before' | 'name' | 'after'>;

function words({ kind, state, parts = [] }: Relaxation, chips: readonly Chip[]): Words {
  const chip = chips.find(({ without }) => without === state || sameSearch(without, state));
  const freed = isFreed(state, chips) ? ', without your filters' : '';
  switch (kind) {
    case 'parts':
      return partWords(parts, freed);
    case 'query':
      return { before: 'Filters only, without your words', name: '', after: '' };
    case 'all-filters':
      return { before: `Without all ${countText(chips.length, 'filter')}`, name: '', after: '' };
    case 'no-phrase':
      return {
        before: 'The words anywhere: ',
        name: queryText(state.text),
        after: `, not as a phrase${freed}`,
      };
    case 'any-word':
      return { before: 'Any of the words: ', name: queryText(state.text), after: freed };
    case 'any-part':
      return { before: 'Any of these: ', name: queryText(state.text), after: freed };
    case 'any-form':
      return { before: 'The words in any form: ', name: queryText(state.text), after: freed };
    case 'filter':
      return chip === undefined ? facetWords(state, chips) : filterWords(chip);
    default:
      return kind satisfies never;
  }
}

/** Whether a way gives up filters that are in force. */
function isFreed(state: Relaxation['state'], chips: readonly Chip[]): boolean {
  return chips.length > 0 && filterCount(state) === 0;
}

/** `Without the word “oil”`, `Without the phrase “oil price”`, `Letting “lake” back in`. */
function partWords(parts: readonly QueryPart[], freed: string): Words {
  const name = listed(
    parts.map(({ node }) => partInWords(node)),
    'and',
  );
  if (parts.some(({ isExcluded }) => isExcluded))
    return { before: 'Letting ', name, after: ' back in' };
  const isWord = parts.every(({ node }) => node.kind === 'term' && node.field !== 'title');
  const noun = parts.length === 1 ? 'word' : 'words';
  return { before: isWord ? `Without the ${noun} ` : 'Without ', name, after: freed };
}

/** Of many filters a facet goes as a whole: `Without all 13 countries`. */
function facetWords(state: Relaxation['state'], chips: readonly Chip[]): Words {
  const facet = VALUE_FACETS.find(
    (name) =>
      state[name].include.length + state[name].exclude.length === 0 &&
      chips.some(({ kind }) => kind === name),
  );
  if (facet === undefined) return { before: 'Without ', name: 'a filter', after: '' };
  const gone = chips.filter(({ kind }) => kind === facet).length;
  return { before: 'Without all ', name: countText(gone, unitOf(facet)), after: '' };
}

function filterWords(chip: Chip): Words {
  const name = chip.text;
  if (chip.stands === 'any' && chip.kind === 'speaker')
    return { before: 'Also articles that quote ', name: 'nobody', after: '' };
  if (chip.isExcluded) return { before: 'Letting ', name, after: ' back in' };
  if (chip.kind === 'story') return { before: 'Articles of ', name: 'any story', after: '' };
  if (chip.kind === 'kind') return { before: 'However it is ', name: 'quoted', after: '' };
  if (chip.stands === 'none') return { before: '', name: whatever(chip.kind), after: '' };
  if (chip.stands === 'any') return { before: 'Also articles without ', name, after: '' };
  return { before: `Without the ${chip.kind} `, name, after: '' };
}

/** What giving up “quoting nobody” means: `Whoever is quoted`. */
function whatever(kind: Chip['kind']): string {
  switch (kind) {
    case 'speaker':
      return 'Whoever is quoted';
    case 'country':
      return 'Any country';
    case 'dates':
      return 'Whatever the date';
    default:
      return `Whatever the ${kind}`;
  }
}

function wayOn({ total, state }: Relaxation, said: Words, { unit, hrefOf }: ListKind): WayOn {
  if (total === 0) return { gain: 'still 0', unit: '', ...said };
  const counted = total === 1 ? unit : plural(unit);
  return { gain: numberText(total), unit: counted, ...said, href: hrefOf(state) };
}

function sameSearch(a: Chip['without'], b: Chip['without']): boolean {
  return searchHref(a) === searchHref(b);
}
