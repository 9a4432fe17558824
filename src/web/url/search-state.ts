import { perFacet, type ValueFacetName } from '../../domain/facets/table.ts';
import type { Telling } from '../../domain/quote.ts';
import type { SortOrder, ValueFilter } from '../../domain/search.ts';

/** A search as the URL holds it: the only state of the pages. */
export type SearchState = Readonly<Record<ValueFacetName, ValueFilter>> & {
  /** What the reader typed, control characters replaced by spaces. */
  readonly text: string;
  /** Words match as typed, not in every form. */
  readonly exact: boolean;
  readonly dates: DateChoice;
  /** Only copies of this story: the key that hits carry. */
  readonly story?: string;
  /** Of quotes alone: only those told so. */
  readonly kind?: Telling;
  /** Whether copies of one story stand in one row. */
  readonly copies: 'together' | 'each';
  /** Absent where the reader left the order to us. */
  readonly sort?: SortOrder;
  readonly page: number;
  readonly size: number;
};

/** Ends are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both inclusive; `none`: articles without a date. */
export type DateChoice = {
  readonly from?: string;
  readonly to?: string;
  readonly none: boolean;
};

const NO_CHOICE: ValueFilter = { include: [], exclude: [], mode: 'any' };

/** A search for everything. */
export const EMPTY_STATE: SearchState = {
  text: '',
  exact: false,
  ...perFacet(() => NO_CHOICE),
  dates: { none: false },
  copies: 'together',
  page: 1,
  size: 10,
};
