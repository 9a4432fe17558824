import { createHash } from 'node:crypto';
import { perFacet } from '../../../domain/facets/table.ts';
import { type Field, VALUE_FIELDS, WORD_FIELDS } from '../../schema.ts';

type Property = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, Property>>;

// Texts are indexed as the words of src/text, already split, folded and in their base forms; the whitespace
// analyzer only takes them apart again. Positions, but no offsets: we mark matches ourselves.
const BASES: Property = { type: 'text', analyzer: 'whitespace' };
// Short prefixes are terms of their own: in a phrase they would expand past the clause limit.
const WORDS: Property = {
  type: 'text',
  analyzer: 'whitespace',
  norms: false,
  index_prefixes: { min_chars: 2, max_chars: 3 },
};
// Asked for one by one, never in a row: no places. Lengths, as scores are made of all fields of a text together.
const JOINED: Property = { type: 'text', analyzer: 'whitespace', index_options: 'freqs' };
const VALUE: Property = { type: 'keyword' };
const FACET: Property = { type: 'keyword', eager_global_ordinals: true };
const NUMBER: Property = { type: 'integer', index: false };
// Given back, never asked for. As JSON in a text it comes back as it went in: a key `__proto__`, a
// number of twenty digits, half a surrogate pair.
const STORED: Property = { type: 'keyword', index: false, doc_values: false };

/** Read from columns for the manifest, never searched. */
const ONLY_LISTED = new Set(['location', 'contentHash', 'firstIndexedAt', 'rulesVersion']);

/** The fields of the one list that both adapters share, in Elasticsearch's types. */
const SHARED_FIELDS: Properties = Object.fromEntries(
  [...WORD_FIELDS, ...VALUE_FIELDS].map((field) => [field.name, propertyOf(field)]),
);

/** Its own: a column for bars by year, labels (docs/adr/0006), and what ties quotes to articles. */
const ARTICLE_FIELDS: Properties = {
  ...SHARED_FIELDS,
  year: NUMBER,
  speakerForm: FACET,
  mention: { ...VALUE, index: false },
  formerSpeaker: VALUE,
  vocabulary: { ...VALUE, index: false },
  quotes: {
    type: 'nested',
    properties: {
      text: BASES,
      text_x: WORDS,
      text_j: JOINED,
      by: BASES,
      speaker: VALUE,
      kind: VALUE,
    },
  },
  quoteCount: NUMBER,
};

const { story: KEY, firstDay, lastDay, sortMinute, month, precision } = SHARED_FIELDS;

const QUOTE_FIELDS = {
  articleId: VALUE,
  ordinal: NUMBER,
  text: BASES,
  text_x: WORDS,
  text_j: JOINED,
  by: BASES,
  ...perFacet((facet) => SHARED_FIELDS[facet] ?? FACET),
  // Of the quotes that are the same; grouped by, as stories are.
  key: KEY,
  kind: VALUE,
  confidence: { type: 'float' },
  ...{ firstDay, lastDay, sortMinute, month, precision },
  year: NUMBER,
  quote: STORED,
};

/** What the two indices of a generation hold, and how many copies and parts of it there are. */
export type IndexKind = 'articles' | 'quotes';

const MAPPINGS = {
  articles: {
    dynamic: 'strict',
    _source: {
      excludes: [...WORD_FIELDS.map(({ name }) => name), 'vocabulary', 'quotes'],
    },
    properties: ARTICLE_FIELDS,
  },
  quotes: {
    dynamic: 'strict',
    _source: { excludes: ['text', 'text_x', 'text_j', 'by'] },
    properties: QUOTE_FIELDS,
  },
} as const;

/** Changes when an index of an older Dateline can no longer be read: then it must be built anew. */
export const SCHEMA_HASH = createHash('sha256')
  .update(JSON.stringify(MAPPINGS))
  .digest('hex')
  .slice(0, 16);

/**
 * Layouts that store articles as this one does, whatever words they index: the first had stems (docs/adr/0013), the
 * second no kinds of quotes within articles, the third no keys of quotes (docs/adr/0019).
 */
export const STORED_ALIKE: readonly string[] = [
  '03de02578c9bbd02',
  'aff0621097d5af86',
  '60eb40114de0a654',
  SCHEMA_HASH,
];

/** What an index knows of itself. */
export type IndexMeta = {
  readonly schemaHash: string;
  /** Changes with every finished run: what was remembered of the index is then forgotten. */
  readonly version: string;
  /** ISO 8601 in UTC; absent while the generation is being built. */
  readonly indexedAt?: string;
  /** As `WriterOptions.plan`; absent once readers have been pointed at the generation. */
  readonly plan?: string;
  /** Paths that it was made from. */
  readonly roots?: readonly string[];
  /** Index of articles of the generation that answered before it. */
  readonly previous?: string;
  /** Of a generation that is built in parts: which of them are done. */
  readonly parts?: PartMarks;
};

/** The parts of a rebuild that have come to their end, by number, with how many articles each has written. */
export type PartMarks = {
  readonly of: number;
  readonly written: Readonly<Record<string, number>>;
};

/** Numbers of the parts that have not come to their end. */
export function missingParts({ of, written }: PartMarks): readonly number[] {
  const numbers = Array.from({ length: of }, (_, at) => at + 1);
  return numbers.filter((number) => written[number] === undefined);
}

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

function propertyOf(field: Field): Property {
  switch (field.type) {
    case 'words':
      return wordsOf(field.name);
    case 'keyword':
      if (field.facet) return FACET;
      return ONLY_LISTED.has(field.name) ? { ...VALUE, index: false } : VALUE;
    case 'day':
      return { type: 'integer' };
    case 'minute':
      return { type: 'long', index: false };
    case 'number':
      return NUMBER;
    case 'flag':
      return { type: 'boolean' };
    case 'stored':
      return STORED;
    default:
      return field.type satisfies never;
  }
}

function wordsOf(name: string): Property {
  if (name.endsWith('_j')) return JOINED;
  return name.endsWith('_x') ? WORDS : BASES;
}
