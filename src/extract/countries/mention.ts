import type { CountryCode } from '../../domain/country.ts';
import type { Span } from '../zones.ts';

/** A place in a text that stands for a country. */
export type Mention = Span & {
  readonly code: CountryCode;
  readonly rule:
    | 'name'
    | 'demonym'
    | 'capital'
    | 'city'
    | 'town-at-home'
    | 'state-gone'
    | 'ambiguous'
    | 'misspelling';
  /** Glued to a word that makes it the name of a paper, a bank, an airline. */
  readonly glued: boolean;
};
