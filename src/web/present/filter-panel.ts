import { type ArchiveSummary, VALUE_FACETS, type ValueFacetName } from '../../domain/search.ts';
import type { SearchState } from '../search-state.ts';
import { type FacetBallot, presentBallot } from './facet-ballot.ts';
import type { FacetLabels } from './facet-labels.ts';
import type { SearchAnswer } from './search-answer.ts';
import { filterCount, type HiddenField, hiddenFields } from './search-links.ts';
import { countText } from './words.ts';

/** The form of the filters: beside the list, or in the drawer of a phone. */
export type FilterPanel = {
  readonly ballots: readonly FacetBallot[];
  /** What the form carries beside its own fields. */
  readonly hidden: readonly HiddenField[];
  /** What the find box of a ballot carries to the full list: the search as it is. */
  readonly findFields: readonly HiddenField[];
  /** What opens the drawer: `Filters, 4 in use`. */
  readonly openText: string;
  /** What the drawer says at its head, and on the button at its foot. */
  readonly nowText: string;
  readonly showText: string;
};

/** The filters of an answered search, with what is chosen in them. */
export function presentFilterPanel(
  { url, result, summary }: SearchAnswer,
  labels: FacetLabels,
): FilterPanel {
  const { state } = url;
  const articles = countText(result.total, 'article');
  const inUse = filterCount(state);
  const offered = VALUE_FACETS.filter((facet) => isOffered(facet, state, summary));
  return {
    ballots: offered.map((facet) => presentBallot(facet, result.facets[facet], state, labels)),
    hidden: hiddenFields(state, [...offered.flatMap(ballotFields), 'from', 'to']),
    findFields: hiddenFields(state, []),
    openText: inUse === 0 ? 'Filters' : `Filters, ${inUse} in use`,
    nowText: `${articles} now.`,
    showText: result.total === 0 ? 'Apply choices' : `Show ${articles}`,
  };
}

function ballotFields(facet: ValueFacetName): string[] {
  return [facet, `${facet}.not`, `${facet}.mode`];
}

/** Countries and speakers always; the others where the archive leaves a choice, or one was made. */
function isOffered(facet: ValueFacetName, state: SearchState, summary: ArchiveSummary): boolean {
  const { include, exclude } = state[facet];
  if (include.length + exclude.length > 0) return true;
  switch (facet) {
    case 'country':
    case 'speaker':
      return true;
    case 'source':
      return summary.sources > 1;
    case 'section':
      return summary.sections > 1;
    case 'language':
      return summary.languages > 1;
    default:
      return facet satisfies never;
  }
}
