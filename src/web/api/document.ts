import { z } from 'zod';
import { facetAnswer, quotesAnswer, searchAnswer, suggestAnswer } from './answer-lists.ts';
import { articleAnswer, speakerAnswer } from './answer-records.ts';
import {
  type ApiParameter,
  EXPORT_PARAMETERS,
  EXPORT_QUOTES_PARAMETERS,
  FACET_PARAMETERS,
  ID_PARAMETERS,
  QUOTES_PARAMETERS,
  SEARCH_PARAMETERS,
  SPEAKER_PARAMETERS,
  SUGGEST_PARAMETERS,
} from './parameters.ts';
import { problem } from './problem-schema.ts';
import { apiSchemas, refTo, refToId } from './schema-parts.ts';

/** An address of the API: what it is for, what it takes, what it answers. */
type Endpoint = {
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly parameters: readonly ApiParameter[];
  readonly answer: { readonly type: string; readonly schema: object };
  /** Ids that nobody has are answered with 404; ids that were given up with 308. */
  readonly byId?: 'article' | 'speaker';
};

const ENDPOINTS: readonly Endpoint[] = [
  {
    path: '/api/v1/search',
    id: 'search',
    summary: 'Search articles',
    parameters: SEARCH_PARAMETERS,
    answer: json(searchAnswer),
  },
  {
    path: '/api/v1/quotes',
    id: 'searchQuotes',
    summary: 'Search among quotes; `speaker` is who said this one',
    parameters: QUOTES_PARAMETERS,
    answer: json(quotesAnswer),
  },
  {
    path: '/api/v1/facets/{facet}',
    id: 'listFacet',
    summary: 'List the values of a facet within a search',
    parameters: FACET_PARAMETERS,
    answer: json(facetAnswer),
  },
  {
    path: '/api/v1/suggest',
    id: 'suggest',
    summary: 'Complete what is being typed',
    parameters: SUGGEST_PARAMETERS,
    answer: json(suggestAnswer),
  },
  {
    path: '/api/v1/articles/{id}',
    id: 'readArticle',
    summary: 'Read an article with its tags',
    parameters: ID_PARAMETERS,
    answer: json(articleAnswer),
    byId: 'article',
  },
  {
    path: '/api/v1/speakers/{id}',
    id: 'readSpeaker',
    summary: 'Read what is known of a person who is quoted',
    parameters: SPEAKER_PARAMETERS,
    answer: json(speakerAnswer),
    byId: 'speaker',
  },
  {
    path: '/export.jsonl',
    id: 'exportJsonLines',
    summary:
      'All articles of a search, an `Article` a line; if the connection breaks, the list is incomplete',
    parameters: EXPORT_PARAMETERS,
    answer: { type: 'application/jsonl', schema: { type: 'string' } },
  },
  {
    path: '/export.csv',
    id: 'exportCsv',
    summary: 'All articles of a search as a table, without their texts',
    parameters: EXPORT_PARAMETERS,
    answer: { type: 'text/csv', schema: { type: 'string' } },
  },
  {
    path: '/export-quotes.csv',
    id: 'exportQuotes',
    summary: 'All rows that `/api/v1/quotes` lists, as a table in its order',
    parameters: EXPORT_QUOTES_PARAMETERS,
    answer: { type: 'text/csv', schema: { type: 'string' } },
  },
  {
    path: '/feed.atom',
    id: 'followSearch',
    summary: 'The fifty articles of a search that came into the archive last',
    parameters: EXPORT_PARAMETERS.filter(({ name }) => name !== 'sort'),
    answer: { type: 'application/atom+xml', schema: { type: 'string' } },
  },
];

/** `/api/openapi.json` (OpenAPI 3.1). `origin` is where the API answers; empty where that is not known. */
export function openApiDocument(siteName: string, version: string, origin: string): object {
  return {
    openapi: '3.1.1',
    info: {
      title: siteName,
      version,
      description:
        'A news archive, browsed by date, country and speaker. Nothing can be changed, nobody has to sign in. Properties may be added at any time.',
    },
    servers: [{ url: origin === '' ? '/' : origin }],
    paths: Object.fromEntries(ENDPOINTS.map((endpoint) => [endpoint.path, pathItem(endpoint)])),
    components: { schemas: SCHEMAS },
  };
}

function pathItem({ id, summary, parameters, answer, byId }: Endpoint): object {
  const { type, schema } = answer;
  const responses = {
    '200': { description: summary, content: { [type]: { schema } } },
    ...(byId === 'speaker'
      ? { '308': { description: 'The id was given up for another one.' } }
      : {}),
    ...(byId === undefined ? {} : { '404': failure(`There is no such ${byId}.`) }),
    '429': failure('Too many requests from this address.'),
    '502': failure("The engine sent an answer that can't be read."),
    '503': failure('The archive cannot answer just now.'),
  };
  return { get: { operationId: id, summary, parameters, responses } };
}

function failure(description: string): object {
  return { description, content: { 'application/problem+json': { schema: refTo(problem) } } };
}

function json(schema: z.ZodType): Endpoint['answer'] {
  return { type: 'application/json', schema: refTo(schema) };
}

function componentSchemas(): Readonly<Record<string, object>> {
  const { schemas } = z.toJSONSchema(apiSchemas, {
    uri: refToId,
    override: ({ jsonSchema }) => {
      // A property that comes later must not break who checks answers by today's document.
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]),
  );
}

// Made once: it takes longer than a search.
const SCHEMAS = componentSchemas();
