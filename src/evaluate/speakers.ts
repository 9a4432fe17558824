import type { Article } from '../domain/article.ts';
import { labelledArticles, tagged, taggedAsText } from './labelled.ts';
import { canBeSame } from './persons.ts';
import { type Score, Tally } from './score.ts';

/** Who is quoted, article by article, on Canadian news. */
export async function newsSpeakers(folder: string): Promise<Score> {
  const tally = new Tally('ggt speakers');
  for await (const record of labelledArticles(folder, 'gold/ggt.jsonl')) {
    compareSpeakers(tally, tagged(record, { date: true }), record.gold.sources, []);
  }
  return tally.score();
}

/** Who is quoted, on saved pages of plain text; optional persons may be there or not. */
export async function pageSpeakers(folder: string): Promise<Score> {
  const tally = new Tally('seedlike speakers');
  for await (const record of labelledArticles(folder, 'gold/seedlike.jsonl')) {
    compareSpeakers(
      tally,
      taggedAsText(record),
      record.gold.speakers,
      record.gold.speakers_optional,
    );
  }
  return tally.score();
}

// One to one: a person under two ids is one right and one wrong.
/** Counts who was found, each label once; who is optional may be found or not. */
export function compareSpeakers(
  tally: Tally,
  { id, speakers }: Article,
  labelled: readonly string[],
  optional: readonly string[],
): void {
  const left = [...new Set(labelled.map((name) => name.trim()))];
  for (const { name } of speakers) {
    const at = left.findIndex((label) => canBeSame(name, label));
    if (at >= 0) {
      left.splice(at, 1);
      tally.right();
    } else if (!optional.some((label) => canBeSame(name, label))) {
      tally.wrong(`${id}: ${name}`);
    }
  }
  for (const label of left) tally.missed(`${id}: ${label}`);
}
