import { join } from 'node:path';
import type { Article } from '../domain/article.ts';
import { extractArticle } from '../extract/article.ts';
import { pairedIds } from './ids.ts';
import { type SampleLabel, sampleLabels, sampleRecords, sampleTexts } from './sample-archive.ts';
import { type Score, Tally } from './score.ts';
import { compareSpeakers } from './speakers.ts';

const NAMES = join(import.meta.dirname, '..', '..', 'labels', 'names.tsv');

/** Whether names that were paired by hand come under one id where they are one person's. */
export function ownNames(): Promise<Score> {
  return pairedIds(NAMES);
}

/** Who speaks, in the bundled sample archive. */
export async function sampleSpeakers(): Promise<Score> {
  const tally = new Tally('sample speakers');
  for (const { article, label } of labelledSample()) {
    compareSpeakers(tally, article, label.speakers, []);
  }
  return tally.score();
}

/** Countries mentioned, in the bundled sample archive. */
export async function sampleCountries(): Promise<Score> {
  const tally = new Tally('sample countries');
  for (const { article, label } of labelledSample()) {
    if (label.language !== undefined) continue; // its countries are not looked for
    tally.compare(
      article.id,
      article.countries.map(({ code }) => code),
      label.countries,
    );
  }
  return tally.score();
}

/** Dates and their precision, in the bundled sample archive. */
export async function sampleDates(): Promise<Score> {
  const tally = new Tally('sample dates');
  for (const { article, label } of labelledSample()) {
    tally.compare(article.id, dateOf(article.date), dateOf(label.date ?? undefined));
  }
  return tally.score();
}

/** A date as it is compared: value and precision; none where there is no date. */
export function dateOf(date: { readonly value: string; readonly precision: string } | undefined) {
  return date ? [`${date.value} (${date.precision})`] : [];
}

/** As an index run reads it, without the countries and speakers that its records give. */
export function* labelledSample(): Generator<{
  readonly article: Article;
  readonly label: SampleLabel;
}> {
  const { articles: labels } = sampleLabels();
  for (const { key, text } of sampleTexts()) {
    const label = labels.get(key);
    const raw = { id: key, path: key, body: text, given: {} };
    if (label) yield { article: extractArticle(raw), label };
  }
  for (const { id = '', title = '', body, given } of sampleRecords()) {
    const label = labels.get(id);
    const { countries: _, speakers: __, ...rest } = given;
    if (label) yield { article: extractArticle({ id, title, body, given: rest }), label };
  }
}
