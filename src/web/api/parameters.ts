import { FACETS, VALUE_FACETS, type ValueFacetName } from '../../domain/facets/table.ts';

/** A parameter as OpenAPI 3.1 describes it. */
export type ApiParameter = {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required?: true;
  readonly description: string;
  readonly schema: Readonly<Record<string, unknown>>;
};

const TEXT = { type: 'string' } as const;
const LIST = { type: 'array', items: TEXT } as const;
const MODE = { type: 'string', enum: ['any', 'all'], default: 'any' } as const;
const PAGE: ApiParameter = inQuery('page', 'From 1.', { type: 'integer', minimum: 1, default: 1 });

/** docs/contract.md, “Search parameters”: what is passed over stands among the notices of the answer. */
const FILTERS: readonly ApiParameter[] = [
  inQuery('q', 'Words; docs/query-language.md. Every text is a query.', TEXT),
  inQuery('exact', '`1`: words and phrases match as typed, not in every form.', {
    type: 'string',
    enum: ['1'],
  }),
  inQuery(
    'region',
    'Three digits of UN M49: any country of it. Put aside where `country` is given.',
    TEXT,
  ),
  ...VALUE_FACETS.flatMap(facetParameters),
  inQuery('from', 'First day, month or year: `2021-10-21`, `2021-10`, `2021`.', TEXT),
  inQuery('to', 'Last day, month or year, inclusive.', TEXT),
  inQuery('date', '`none`: articles without a date.', { type: 'string', enum: ['none'] }),
  inQuery('story', 'Copies of one story alone: the key that hits carry.', TEXT),
];

const SORT = inQuery('sort', 'Best match first where there are words, else the newest.', {
  type: 'string',
  enum: ['relevance', 'newest', 'oldest'],
});

const COPIES = inQuery(
  'copies',
  '`each`: a hit for each copy of a story, not one for all of them.',
  {
    type: 'string',
    enum: ['together', 'each'],
    default: 'together',
  },
);

/** One page of a search. Pages end at the 10,000th hit. */
export const SEARCH_PARAMETERS: readonly ApiParameter[] = [
  ...FILTERS,
  SORT,
  COPIES,
  PAGE,
  inQuery('size', 'Articles on a page.', {
    type: 'integer',
    enum: [10, 20, 50, 100],
    default: 10,
  }),
];

/** All of a search. */
export const EXPORT_PARAMETERS: readonly ApiParameter[] = [...FILTERS, SORT];

/** The values of a facet within a search. */
export const FACET_PARAMETERS: readonly ApiParameter[] = [
  inPath('facet', 'Which facet.', { type: 'string', enum: VALUE_FACETS }),
  ...FILTERS,
  inQuery('find', 'Part of a label or value; accents and case aside.', TEXT),
  inQuery('order', 'By number of articles, or A to Z.', {
    type: 'string',
    enum: ['count', 'label'],
    default: 'count',
  }),
  PAGE,
];

const KIND = inQuery(
  'kind',
  '`direct`: only quotes word for word; `reported`: only what is told in other words, wholly or in part.',
  { type: 'string', enum: ['direct', 'reported'] },
);

const SAME_QUOTES: ApiParameter = {
  ...COPIES,
  description: '`each`: a row for each article’s quote, not one for all that are the same.',
};

/** One page of a search among quotes, and all of it. Stories mean nothing there. */
export const QUOTES_PARAMETERS: readonly ApiParameter[] = [
  ...ofQuotes(SEARCH_PARAMETERS),
  SAME_QUOTES,
  KIND,
];
export const EXPORT_QUOTES_PARAMETERS: readonly ApiParameter[] = [
  ...ofQuotes(EXPORT_PARAMETERS),
  SAME_QUOTES,
  KIND,
];

export const SUGGEST_PARAMETERS: readonly ApiParameter[] = [
  inQuery('q', 'What stands in the search box.', TEXT),
];

export const ID_PARAMETERS: readonly ApiParameter[] = [
  inPath('id', 'As other answers give it.', TEXT),
];

export const SPEAKER_PARAMETERS: readonly ApiParameter[] = [...ID_PARAMETERS, KIND];

function ofQuotes(parameters: readonly ApiParameter[]): ApiParameter[] {
  return parameters.filter(({ name }) => name !== 'copies' && name !== 'story');
}

function facetParameters(name: ValueFacetName): ApiParameter[] {
  const { isMany, words } = FACETS[name];
  const ofAll = isMany ? `every one of \`${name}\`.` : 'every one; they have one at most.';
  return [
    inQuery(name, `${words.values}, or \`none\`: articles that ${words.verb} any of them.`, LIST),
    inQuery(
      `${name}.not`,
      `Articles that ${words.verb} none of these; \`none\`: that have one.`,
      LIST,
    ),
    inQuery(`${name}.mode`, `\`all\`: articles that ${words.verb} ${ofAll}`, MODE),
  ];
}

function inQuery(name: string, description: string, schema: ApiParameter['schema']): ApiParameter {
  return { name, in: 'query', description, schema };
}

function inPath(name: string, description: string, schema: ApiParameter['schema']): ApiParameter {
  return { name, in: 'path', required: true, description, schema };
}
