/**
 * What an index knows of an article, field by field: both adapters lay out their storage by this list.
 * `words` are streams of `src/text`, searched and not stored; `keyword`, `day`, `minute`, `number` and
 * `flag` are compared as they are; `stored` is only given back.
 */
export type Field = {
  readonly name: string;
  readonly type: 'words' | 'keyword' | 'day' | 'minute' | 'number' | 'flag' | 'stored';
  /** Any number of values an article. */
  readonly many?: true;
  /** Readers browse by it. */
  readonly facet?: true;
};

/**
 * The streams of words (docs/adr/0002). `_x` holds plain words, as does `speakers`, of the names and ids of
 * all who speak; `_j` what is joined by hyphens or apostrophes, as one word (docs/adr/0012); the others base forms (docs/adr/0013).
 */
export const WORD_FIELDS = [
  { name: 'title', type: 'words' },
  { name: 'body', type: 'words' },
  { name: 'title_x', type: 'words' },
  { name: 'body_x', type: 'words' },
  { name: 'title_j', type: 'words' },
  { name: 'body_j', type: 'words' },
  { name: 'speakers', type: 'words' },
] as const satisfies readonly Field[];

/** How much more a word in the title weighs than one in the body (docs/adr/0005). */
export const TITLE_WEIGHT = 5;

/** Every field but the words. Dates: first and last day that the date may mean, and its sort key. */
export const VALUE_FIELDS = [
  { name: 'id', type: 'keyword' },
  { name: 'country', type: 'keyword', many: true, facet: true },
  { name: 'about', type: 'keyword', many: true, facet: true },
  { name: 'speaker', type: 'keyword', many: true, facet: true },
  { name: 'source', type: 'keyword', facet: true },
  { name: 'section', type: 'keyword', facet: true },
  { name: 'author', type: 'keyword', many: true, facet: true },
  { name: 'language', type: 'keyword', facet: true },
  { name: 'rule', type: 'keyword', many: true, facet: true },
  { name: 'story', type: 'keyword', facet: true },
  { name: 'firstDay', type: 'day', facet: true },
  { name: 'lastDay', type: 'day' },
  { name: 'sortMinute', type: 'minute' },
  { name: 'month', type: 'number' },
  { name: 'precision', type: 'keyword' },
  { name: 'location', type: 'keyword' },
  { name: 'contentHash', type: 'keyword' },
  { name: 'firstIndexedAt', type: 'keyword' },
  { name: 'rulesVersion', type: 'keyword' },
  { name: 'sample', type: 'flag' },
  { name: 'article', type: 'stored' },
] as const satisfies readonly Field[];
