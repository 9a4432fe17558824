import { facetValue } from '../../domain/facet-value.ts';
import { FACETS, type ValueFacetName } from '../../domain/facets/table.ts';
import { NONE, type ValueFilter } from '../../domain/search.ts';
import { countryNamed, speakerNamed } from '../../services/search/named-values.ts';
import { type NoticeList, quoted } from './notice-list.ts';

/** The values of one facet as they stand in a URL, in its order. */
export type RawValues = {
  readonly facet: ValueFacetName;
  readonly ticked: readonly { readonly side: 'include' | 'exclude'; readonly raw: string }[];
  readonly mode: string;
};

// More than anybody ticks by hand, and than the largest region of the world has countries (Africa, 60).
// It bounds what one request can cost.
const MOST_VALUES = 100;
const SPEAKER = /^[a-z0-9][a-z0-9._~-]{0,199}$/;

/** The choices of a facet: values that cannot be any are passed over; of with and not the later wins. */
export function parseValues({ facet, ticked, mode }: RawValues, notices: NoticeList): ValueFilter {
  const chosen = new Map<string, 'include' | 'exclude'>();
  for (const { side, raw } of ticked) {
    const value = readValue(facet, raw);
    if (value === undefined) {
      notices.add(
        `${facet}-unknown`,
        `${quoted(raw)} is ${FACETS[facet].words.notOne}, so it was ignored.`,
      );
      continue;
    }
    noteBothSides(chosen.get(value), side, facet, notices);
    // Taken out first, so that the later mention also decides the place.
    chosen.delete(value);
    chosen.set(value, side);
  }
  const valuesOn = (side: 'include' | 'exclude') =>
    clip(
      [...chosen].filter(([, on]) => on === side).map(([value]) => value),
      facet,
      notices,
    );
  return {
    include: valuesOn('include'),
    exclude: valuesOn('exclude'),
    mode: parseMode(mode, facet, notices),
  };
}

/** A value of an address as the facet keeps it; `undefined` where it cannot be one. */
export function readValue(facet: ValueFacetName, raw: string): string | undefined {
  const value = raw.trim();
  if (value.toLowerCase() === NONE) return NONE;
  const { reads } = FACETS[facet];
  switch (reads) {
    case 'country':
      return countryNamed(value);
    case 'person':
      return matching(SPEAKER, value.toLowerCase()) ?? speakerNamed(value);
    case 'text':
      return matching(/./u, facetValue(value));
    case 'lower-case':
      return matching(/./u, facetValue(value.toLowerCase()));
    default:
      return reads satisfies never;
  }
}

function matching(form: RegExp, value: string): string | undefined {
  return form.test(value) ? value : undefined;
}

function noteBothSides(
  before: 'include' | 'exclude' | undefined,
  now: 'include' | 'exclude',
  facet: ValueFacetName,
  notices: NoticeList,
): void {
  if (before === undefined || before === now) return;
  const taken = now === 'exclude' ? 'excluded' : 'included';
  notices.add(`${facet}-twice`, `A ${facet} was both included and excluded; it is ${taken}.`);
}

function clip(values: string[], facet: ValueFacetName, notices: NoticeList): string[] {
  if (values.length > MOST_VALUES) {
    notices.add(`${facet}-too-many`, `Only the first ${MOST_VALUES} choices of ${facet} are used.`);
  }
  return values.slice(0, MOST_VALUES);
}

function parseMode(mode: string, facet: ValueFacetName, notices: NoticeList): 'any' | 'all' {
  if (mode === 'all') return 'all';
  if (mode !== 'any' && mode !== '') {
    notices.add(`${facet}-mode`, `${quoted(mode)} is neither “any” nor “all”, so “any” was used.`);
  }
  return 'any';
}
