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

const BALLOT_FIELDS = [
  'country',
  'country.not',
  'country.mode',
  'speaker',
  'speaker.not',
  'speaker.mode',
  'from',
  'to',
];

/** The filters of an answered search, with what is chosen in them. */
export function presentFilterPanel(
  { url, result }: SearchAnswer,
  labels: FacetLabels,
): FilterPanel {
  const { state } = url;
  const articles = countText(result.total, 'article');
  const inUse = filterCount(state);
  return {
    ballots: [
      presentBallot('country', result.facets.country, state, labels),
      presentBallot('speaker', result.facets.speaker, state, labels),
    ],
    hidden: hiddenFields(state, BALLOT_FIELDS),
    findFields: hiddenFields(state, []),
    openText: inUse === 0 ? 'Filters' : `Filters, ${inUse} in use`,
    nowText: `${articles} now.`,
    showText: result.total === 0 ? 'Apply choices' : `Show ${articles}`,
  };
}
