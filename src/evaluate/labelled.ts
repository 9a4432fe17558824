import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createZstdDecompress } from 'node:zlib';
import { z } from 'zod';
import type { Article } from '../domain/article.ts';
import { extractArticle } from '../extract/article.ts';

const strings = z.array(z.string()).default([]);
// A quote in several pieces has no one place; its pieces are in `content_spans`.
const place = z
  .number()
  .nullish()
  .transform((at) => at ?? 0);
const span = z.tuple([z.number(), z.number()]);

/** A labelled article; the shapes of all sets together. What a set does not have is empty. */
const recordSchema = z.object({
  id: z.string(),
  title: z.string().nullish(),
  date: z.string().nullish(),
  body: z.string().nullish(),
  url: z.string().nullish(),
  dateline: z.string().nullish(),
  gold: z
    .object({
      date: z.string().nullish(),
      countries_iso2: strings,
      countries_explicit: strings,
      countries_demonym: strings,
      speakers: strings,
      speakers_optional: strings,
      sources: strings,
      people: strings,
      places_iso2: strings,
      lewissplit: z.string().optional(),
      toponyms: z
        .array(
          z.object({
            phrase: z.string(),
            normalised: z.string().nullish(),
            non_locational: z.string().nullish(),
          }),
        )
        .default([]),
    })
    .prefault({}),
  gold_quotes: z
    .array(
      z.object({
        speaker: z.string().nullish(),
        reference: z.string().nullish(),
        start: place,
        end: place,
        content_spans: z.array(span).optional(),
        speaker_spans: z.array(span).optional(),
        speaker_form: z.string().nullish(),
      }),
    )
    .default([]),
});

export type Labelled = z.infer<typeof recordSchema>;

/** The articles of a labelled set (`.jsonl`, `.jsonl.zst`), one after another. */
export async function* labelledArticles(folder: string, file: string): AsyncGenerator<Labelled> {
  const source = createReadStream(join(folder, file));
  const input = file.endsWith('.zst') ? source.pipe(createZstdDecompress()) : source;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() !== '') yield recordSchema.parse(JSON.parse(line));
    }
  } finally {
    source.destroy();
  }
}

/** Tags a labelled article as an index run would, from its words and what else a record gives. */
export function tagged(record: Labelled, known: { readonly date: boolean }): Article {
  return extractArticle({
    id: record.id,
    title: record.title ?? '',
    body: record.body ?? '',
    given: {
      ...(known.date && record.date ? { date: record.date } : {}),
      ...(record.url ? { url: record.url } : {}),
      ...(record.dateline ? { extra: { dateline: record.dateline } } : {}),
    },
  });
}

/** The same, as a page of plain text without any metadata. */
export function taggedAsText(record: Labelled): Article {
  return extractArticle({ id: record.id, body: record.body ?? '', given: {} });
}
