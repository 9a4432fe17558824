import type { ArticleId } from './article.ts';
import type { CountryCode } from './country.ts';
import type { PublicationDate } from './publication-date.ts';
import type { SpeakerId } from './speaker.ts';

/** What may be meant by what stands in the search box so far. */
export type Suggestion =
  /** The whole query with its last word completed; of a single word, how many articles have it. */
  | {
      readonly kind: 'query';
      readonly text: string;
      readonly articles?: { readonly count: number; readonly isAtLeast: boolean };
    }
  /** `alias` is the other name that matched; `count` articles quote the speaker. */
  | {
      readonly kind: 'speaker';
      readonly id: SpeakerId;
      readonly name: string;
      readonly alias?: string;
      readonly count: number;
    }
  /** `count` articles mention the country. */
  | {
      readonly kind: 'country';
      readonly code: CountryCode;
      readonly name: string;
      readonly alias?: string;
      readonly count: number;
    }
  | {
      readonly kind: 'article';
      readonly id: ArticleId;
      readonly title: string;
      readonly date?: PublicationDate;
    };
