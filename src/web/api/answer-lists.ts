import { z } from 'zod';
import { ENGINE_NAMES } from '../../domain/engine-name.ts';
import { perOffered } from '../../domain/facets/table.ts';
import {
  bucket,
  count,
  countryName,
  dateFacet,
  named,
  query,
  share,
  shortDate,
  speakerName,
  valueFacet,
} from './schema-parts.ts';

const snippet = named(
  'Snippet',
  'A passage; matched parts are marked.',
  z.object({
    field: z.enum(['title', 'body']),
    parts: z.array(z.object({ text: z.string(), matched: z.literal(true).optional() })),
  }),
);

const hitFields = z.object({
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
});

const hit = named('Hit', 'An article on a page of results.', hitFields);

const mostWordsHit = named(
  'MostWordsHit',
  'An article that has most of the words of a search, and lacks some.',
  hitFields.extend({ missing: z.array(z.string()).describe('The words that it has not.') }),
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
    engine: z.enum(ENGINE_NAMES),
    tookMs: z.number().min(0),
    hits: z.array(hit),
    mostWords: z
      .array(mostWordsHit)
      .describe(
        'The best articles with most of the words, at most ten: where four words or more find fewer than ten articles.',
      ),
    facets: z.object({ ...perOffered(() => valueFacet), date: dateFacet }),
  }),
);

const quotedArticle = named(
  'QuotedArticle',
  'The article that a quote stands in.',
  z.object({
    id: z.string(),
    title: z.string(),
    date: shortDate.nullable(),
    source: z.string().nullable(),
  }),
);

export const quotesAnswer = named(
  'QuotesAnswer',
  'One page of a search among quotes; totals and facets count quotes.',
  z.object({
    query,
    total: count.describe('All quotes that match, exactly.'),
    distinct: count.describe('How many different ones they are, the same quote counted once.'),
    page: z.int().min(1),
    size: z.int().min(1),
    engine: z.enum(ENGINE_NAMES),
    tookMs: z.number().min(0),
    quotes: z.array(
      z.object({
        text: z.string(),
        parts: z.array(z.object({ text: z.string(), matched: z.literal(true).optional() })),
        speaker: speakerName.nullable(),
        kind: z.enum(['direct', 'mixed', 'indirect']),
        verb: z.string().nullable(),
        confidence: share,
        article: quotedArticle,
        copies: count.describe('Further matches that are the same quote.'),
        first: quotedArticle
          .nullable()
          .describe('Who carried it first, where others do and any of them is dated.'),
        alsoIn: z
          .array(z.object({ text: z.string(), article: quotedArticle }))
          .describe('The others, the oldest first, at most ten; empty with `copies=each`.'),
      }),
    ),
    facets: z.object({ ...perOffered(() => valueFacet), date: dateFacet }),
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
    notRead: count,
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
