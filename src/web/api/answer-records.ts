import { z } from 'zod';
import {
  count,
  countryName,
  dateFacet,
  named,
  offset,
  share,
  shortDate,
  speakerName,
} from './schema-parts.ts';

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
    sourceText: z.string().optional().describe('The source in words where it is not a person.'),
  }),
);

const correction = named(
  'Correction',
  'A decision by hand about a tag of the article.',
  z.object({
    decision: z.enum(['drop', 'add', 'merge', 'split', 'rename']),
    of: z.enum(['date', 'country', 'speaker', 'quote-speaker']),
    before: z.string().optional().describe('The tag before; absent where there was none.'),
    now: z.string().optional().describe('The tag now; absent where it was dropped.'),
    quote: z.string().optional(),
    rule: z.string().optional().describe('The rule that had given the tag.'),
    by: z.string(),
    reason: z.string(),
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
        source: z.enum([
          'metadata',
          'header',
          'dateline',
          'url',
          'filename',
          'footer',
          'text',
          'correction',
        ]),
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
    notRead: z
      .array(z.enum(['countries', 'speakers']))
      .optional()
      .describe('What was not looked for, since it is not read in the language of the article.'),
    quotes: z.array(quote),
    url: z.string().optional(),
    source: z.string().optional(),
    section: z.string().optional(),
    language: z.string().optional(),
    author: z.string().optional(),
    extra: z.record(z.string(), z.unknown()).optional(),
    corrections: z.array(correction).optional().describe('What has been corrected by hand.'),
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
    notices: z.array(z.object({ code: z.string(), text: z.string() })),
  }),
);
