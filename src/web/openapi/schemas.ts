import { z } from 'zod';
import { perFacet } from '../../domain/search.ts';

/**
 * The shapes of what the API answers, as `/api/openapi.json` publishes them. Answers are made by
 * `present/*-json.ts` and never pass through here; a test holds the two together.
 */
export const apiSchemas = z.registry<{ id: string; description?: string }>();

function named<T extends z.ZodType>(id: string, description: string, schema: T): T {
  apiSchemas.add(schema, { id, description });
  return schema;
}

const count = z.int().min(0);
const offset = z.int().min(0).describe('Counts UTF-16 units of `body` as it came in.');
const share = z.number().min(0).max(1);

const notice = named(
  'Notice',
  'Something in the address that made no sense and was passed over.',
  z.object({
    code: z.string().describe('Stable, for programs.'),
    text: z.string().describe('A sentence for readers.'),
  }),
);

const shortDate = named(
  'ShortDate',
  'A publication date, no finer than its source said, in the local time that was printed.',
  z.object({
    value: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/)
      .describe('`2021`, `2021-10`, `2021-10-21` or `2021-10-21T09:51`.'),
    precision: z.enum(['minute', 'day', 'month', 'year']),
  }),
);

const query = z.object({
  text: z.string(),
  parsed: z.string().describe('How the query was understood.'),
  notices: z.array(notice),
});

const bucket = named(
  'Bucket',
  'A value of a facet. `count` is how many articles carry it, under the query, the other facets and what is left out.',
  z.object({
    value: z.string(),
    label: z.string(),
    count,
    selected: z.boolean(),
    excluded: z.boolean(),
  }),
);

const valueFacet = named(
  'ValueFacet',
  'By count, then by value (UTF-8 bytes); chosen values follow where they are not among the first.',
  z.object({
    values: z.array(bucket),
    missing: count.describe('Articles without a value.'),
    distinct: count.describe('Values with a count above zero.'),
  }),
);

const dateFacet = named(
  'DateFacet',
  'Bars of a histogram, ascending, only those above zero.',
  z.object({
    interval: z.enum(['year', 'month', 'day']),
    values: z.array(z.object({ value: z.string(), count })),
    missing: count,
    imprecise: count.describe('Dated, but not as finely as the interval.'),
  }),
);

const snippet = named(
  'Snippet',
  'A passage; matched parts are marked.',
  z.object({
    field: z.enum(['title', 'body']),
    parts: z.array(z.object({ text: z.string(), matched: z.literal(true).optional() })),
  }),
);

const countryName = z.object({ code: z.string(), name: z.string() });
const speakerName = z.object({ id: z.string(), name: z.string() });

const hit = named(
  'Hit',
  'An article on a page of results.',
  z.object({
    id: z.string(),
    title: z.string(),
    date: shortDate.nullable(),
    url: z.string().nullable(),
    source: z.string().nullable(),
    score: z.number().nullable().describe('Orders hits; never comparable across engines.'),
    story: z.string().describe('Key that copies of one story share; a value for `story`.'),
    copies: count.describe('Further matches with nearly the same text.'),
    countries: z.array(countryName),
    speakers: z.array(speakerName),
    snippets: z.array(snippet),
  }),
);

export const searchAnswer = named(
  'SearchAnswer',
  'One page of a search, with its facets.',
  z.object({
    query,
    total: count.describe('All articles that match, exactly.'),
    stories: count.describe('How many stories they are, copies counted once.'),
    page: z.int().min(1),
    size: z.int().min(1),
    engine: z.enum(['sqlite', 'elasticsearch']),
    tookMs: z.number().min(0),
    hits: z.array(hit),
    facets: z.object({ ...perFacet(() => valueFacet), date: dateFacet }),
  }),
);

export const quotesAnswer = named(
  'QuotesAnswer',
  'One page of a search among quotations; totals and facets count quotations.',
  z.object({
    query,
    total: count.describe('All quotations that match, exactly.'),
    page: z.int().min(1),
    size: z.int().min(1),
    engine: z.enum(['sqlite', 'elasticsearch']),
    tookMs: z.number().min(0),
    quotes: z.array(
      z.object({
        text: z.string(),
        parts: z.array(z.object({ text: z.string(), matched: z.literal(true).optional() })),
        speaker: speakerName.nullable(),
        kind: z.enum(['direct', 'mixed', 'indirect']),
        verb: z.string().nullable(),
        confidence: share,
        article: z.object({ id: z.string(), title: z.string(), date: shortDate.nullable() }),
      }),
    ),
    facets: z.object({ ...perFacet(() => valueFacet), date: dateFacet }),
  }),
);

export const facetAnswer = named(
  'FacetAnswer',
  'The values of one facet within a search.',
  z.object({
    query,
    facet: z.string(),
    total: count,
    found: count.describe('Values that `find` leaves, on all pages.'),
    page: z.int().min(1),
    pages: z.int().min(1),
    complete: z.boolean().describe('Whether no value was left out of the list.'),
    values: z.array(bucket),
    missing: count,
    distinct: count,
  }),
);

export const suggestAnswer = named(
  'SuggestAnswer',
  'What may be meant by a text that is still being typed.',
  z.object({
    query: z.string(),
    suggestions: z.array(
      z.object({
        kind: z.enum(['query', 'speaker', 'country', 'article']),
        value: z.string(),
        text: z.string(),
        note: z.string(),
        count: count.nullable(),
        href: z.string(),
      }),
    ),
  }),
);

const evidence = named(
  'Evidence',
  'The words that gave a tag, where they stand, and the rule that read them.',
  z.object({
    start: offset,
    end: offset,
    text: z.string(),
    rule: z.string(),
    field: z
      .enum(['title', 'dateline'])
      .optional()
      .describe('Counts in this field, not in `body`.'),
  }),
);

const given = z.literal(true).optional().describe('Came with the article.');

const quote = named(
  'Quote',
  'What somebody said, and who, where a rule could tell.',
  z.object({
    start: offset,
    end: offset,
    text: z.string(),
    kind: z.enum(['direct', 'mixed', 'indirect']),
    verb: z.string().nullable(),
    confidence: share,
    rule: z.string(),
    speaker: z
      .object({
        id: z.string(),
        name: z.string(),
        mention: z.object({ start: offset, end: offset, text: z.string() }).nullable(),
      })
      .nullable(),
    sourceText: z.string().optional().describe('The source in words where it is no person.'),
  }),
);

export const articleAnswer = named(
  'Article',
  'An article with its tags; one line of `/export.jsonl`.',
  z.object({
    id: z.string(),
    path: z.string().nullable(),
    title: z.string(),
    body: z.string(),
    date: z
      .object({
        ...shortDate.shape,
        source: z.enum(['metadata', 'header', 'dateline', 'url', 'filename', 'footer', 'text']),
        raw: z.string(),
        zone: z.string().optional(),
        ambiguous: z.literal(true).optional(),
        evidence: z.array(evidence),
      })
      .nullable(),
    countries: z.array(
      z.object({
        ...countryName.shape,
        confidence: share,
        primary: z.boolean(),
        given,
        evidence: z.array(evidence),
      }),
    ),
    speakers: z.array(
      z.object({
        ...speakerName.shape,
        role: z.string().nullable(),
        confidence: share,
        given,
        evidence: z.array(evidence),
      }),
    ),
    quotes: z.array(quote),
    url: z.string().optional(),
    source: z.string().optional(),
    section: z.string().optional(),
    language: z.string().optional(),
    author: z.string().optional(),
    extra: z.record(z.string(), z.unknown()).optional(),
    firstIndexedAt: z.iso.datetime(),
  }),
);

export const speakerAnswer = named(
  'Speaker',
  'A person whom the archive quotes.',
  z.object({
    ...speakerName.shape,
    articles: count,
    quotes: count,
    names: z.array(z.object({ name: z.string(), articles: count })),
    roles: z.array(
      z.object({
        role: z.string(),
        times: count,
        from: z.iso.date().nullable(),
        to: z.iso.date().nullable(),
      }),
    ),
    firstDate: z.string().nullable(),
    lastDate: z.string().nullable(),
    dates: dateFacet,
    countries: z.array(z.object({ ...countryName.shape, count })),
    others: z
      .array(z.object({ ...speakerName.shape, count }))
      .describe('Who is quoted in the same articles.'),
    latest: z.array(
      z.object({
        text: z.string(),
        kind: z.enum(['direct', 'mixed', 'indirect']),
        verb: z.string().nullable(),
        confidence: share,
        start: offset,
        end: offset,
        articles: count.describe('Articles among the newest that have the same words.'),
        article: z.object({ id: z.string(), title: z.string(), date: shortDate.nullable() }),
      }),
    ),
  }),
);

export const problem = named(
  'Problem',
  'A failure (RFC 9457); docs/errors.md explains every code.',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    requestId: z.string().describe('Stands in the log as well.'),
  }),
);
