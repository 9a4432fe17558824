import type { Evidence } from './evidence.ts';

/** ISO 3166-1 alpha-2, `XK`, or `SU`, `YU`, `CS`, `DD` and their like for states that are gone. */
export type CountryCode = string;

/** A country that an article mentions. */
export type CountryTag = {
  readonly code: CountryCode;
  readonly name: string;
  readonly confidence: number;
  /** The article is about it, as far as weight of mentions can tell. */
  readonly primary: boolean;
  /** Given with the article, not found in it: `evidence` may then be empty. */
  readonly given?: true;
  readonly evidence: readonly Evidence[];
};
