import { createHash } from 'node:crypto';

type Property = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, Property>>;

// Texts are indexed as the words of src/text, already split, folded and stemmed; the whitespace
// analyzer only takes them apart again. Frequencies and positions, no offsets: we mark matches ourselves.
const STEMS: Property = { type: 'text', analyzer: 'whitespace' };
// Short prefixes are terms of their own: in a phrase they would expand past the clause limit.
const WORDS: Property = {
  type: 'text',
  analyzer: 'whitespace',
  norms: false,
  index_prefixes: { min_chars: 2, max_chars: 3 },
};
const VALUE: Property = { type: 'keyword' };
const FACET: Property = { type: 'keyword', eager_global_ordinals: true };
const KEPT: Property = { type: 'keyword', index: false };
// Text for us alone: it comes back as it went in, also what no UTF-8 can hold.
const STORED_JSON: Property = { type: 'keyword', index: false, doc_values: false };
const DAY: Property = { type: 'integer' };

const DATE_FIELDS: Properties = {
  firstDay: DAY,
  lastDay: DAY,
  sortMinute: { type: 'long', index: false },
  year: { type: 'integer', index: false },
  month: { type: 'integer', index: false },
  precision: VALUE,
};

const ARTICLE_FIELDS: Properties = {
  id: VALUE,
  title: STEMS,
  body: STEMS,
  title_x: WORDS,
  body_x: WORDS,
  country: FACET,
  speaker: FACET,
  speakerForm: FACET,
  ...DATE_FIELDS,
  quotes: { type: 'nested', properties: { text: STEMS, text_x: WORDS, speaker: VALUE } },
  quoteCount: { type: 'integer', index: false },
  location: KEPT,
  contentHash: KEPT,
  firstIndexedAt: KEPT,
  rulesVersion: KEPT,
  sample: { type: 'boolean' },
  article: STORED_JSON,
};

const QUOTE_FIELDS: Properties = {
  articleId: VALUE,
  ordinal: { type: 'integer' },
  text: STEMS,
  text_x: WORDS,
  speaker: FACET,
  country: FACET,
  kind: VALUE,
  verb: VALUE,
  confidence: { type: 'float' },
  ...DATE_FIELDS,
  quote: STORED_JSON,
};

/** What the two indices of a generation hold, and how many copies and parts of it there are. */
export type IndexKind = 'articles' | 'quotes';

const MAPPINGS = {
  articles: {
    dynamic: 'strict',
    _source: { excludes: ['title', 'body', 'title_x', 'body_x', 'quotes'] },
    properties: ARTICLE_FIELDS,
  },
  quotes: {
    dynamic: 'strict',
    _source: { excludes: ['text', 'text_x'] },
    properties: QUOTE_FIELDS,
  },
} as const;

/** Changes when an index of an older Dateline can no longer be read: then it must be built anew. */
export const SCHEMA_HASH = createHash('sha256')
  .update(JSON.stringify(MAPPINGS))
  .digest('hex')
  .slice(0, 16);

/** What an index knows of itself. */
export type IndexMeta = {
  readonly schemaHash: string;
  /** Changes with every finished run: what was remembered of the index is then forgotten. */
  readonly version: string;
  /** ISO 8601 in UTC; absent while the generation is being built. */
  readonly indexedAt?: string;
};

/** The body that creates an index of a generation: no refreshes and no replicas while it is filled. */
export function creationBody(kind: IndexKind, shards: number, meta: IndexMeta): object {
  return {
    settings: {
      number_of_shards: shards,
      number_of_replicas: 0,
      refresh_interval: '-1',
      // The whole id list of a page of 10,000 is the deepest that pages go.
      max_result_window: 10_000,
    },
    mappings: { ...MAPPINGS[kind], _meta: meta },
  };
}
