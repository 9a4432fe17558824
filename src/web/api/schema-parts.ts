import { z } from 'zod';

/**
 * The shapes that have a name in `/api/openapi.json`: the parts here, what `answer-lists`, `answer-records` and
 * `problem-schema` add to them. Answers are made by the `*-json.ts` file of each page and never pass through here; a test
 * holds the two together.
 */
export const apiSchemas = z.registry<{ id: string; description?: string }>();

/** Gives a schema its name in the document, where those named first stand first. */
export function named<T extends z.ZodType>(id: string, description: string, schema: T): T {
  apiSchemas.add(schema, { id, description });
  return schema;
}

/** How the document refers to a schema that has a name. */
export function refTo(schema: z.ZodType): { readonly $ref: string } {
  const meta = apiSchemas.get(schema);
  if (meta === undefined) throw new TypeError('Only a schema with a name can be referred to.');
  return { $ref: refToId(meta.id) };
}

/** The same for its name. */
export function refToId(id: string): string {
  return `#/components/schemas/${id}`;
}

export const count = z.int().min(0);
export const offset = z.int().min(0).describe('Counts UTF-16 units of `body` as it came in.');
export const share = z.number().min(0).max(1);

const notice = named(
  'Notice',
  'Something in the address that made no sense and was ignored.',
  z.object({
    code: z.string().describe('Stable, for programs.'),
    text: z.string().describe('A sentence for readers.'),
  }),
);

export const shortDate = named(
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

export const query = z.object({
  text: z.string(),
  parsed: z.string().describe('How the query was understood.'),
  notices: z.array(notice),
});

export const bucket = named(
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

export const valueFacet = named(
  'ValueFacet',
  'By count, then by value (UTF-8 bytes); chosen values follow where they are not among the first.',
  z.object({
    values: z.array(bucket),
    missing: count.describe('Articles without a value.'),
    notRead: count.describe(
      'Those of them in a language in which the facet is not read: nothing is known of it there.',
    ),
    distinct: count.describe('Values with a count above zero.'),
  }),
);

export const dateFacet = named(
  'DateFacet',
  'Bars of a histogram, ascending, only those above zero.',
  z.object({
    interval: z.enum(['year', 'month', 'day']),
    values: z.array(z.object({ value: z.string(), count })),
    missing: count,
    imprecise: count.describe('Dated, but not as finely as the interval.'),
  }),
);

export const countryName = z.object({ code: z.string(), name: z.string() });
export const speakerName = z.object({ id: z.string(), name: z.string() });
