import { type Labelled, labelledArticles, taggedAsText } from './labelled.ts';
import { type Score, Tally } from './score.ts';

/** Days of publication, on saved pages of plain text; a date where none is printed is wrong. */
export async function pageDates(folder: string): Promise<Score> {
  const tally = new Tally('seedlike dates');
  for await (const record of labelledArticles(folder, 'gold/seedlike.jsonl')) {
    compareDay(tally, record.id, taggedAsText(record).date?.value, record.gold.date ?? undefined);
  }
  return tally.score();
}

/** Days printed at the head of newswire, read back without the metadata. */
export async function headerDates(folder: string): Promise<Score> {
  const tally = new Tally('conll2003 dates');
  for await (const record of labelledArticles(folder, 'gold/conll2003.jsonl')) {
    const page = pageWithHeader(record);
    if (page)
      compareDay(tally, record.id, taggedAsText(page).date?.value, record.date ?? undefined);
  }
  return tally.score();
}

/** Newswire as a page of plain text; `undefined` where no day is printed at its head. */
export function pageWithHeader(record: Labelled): Labelled | undefined {
  const isPrinted = /^[^\n]*\b\d{4}-\d{2}-\d{2}\b/.test(record.body ?? '');
  return isPrinted
    ? { ...record, body: `${record.title ?? ''}\n\n${record.body ?? ''}` }
    : undefined;
}

function compareDay(
  tally: Tally,
  id: string,
  found: string | undefined,
  labelled: string | undefined,
): void {
  const [day, label] = [found?.slice(0, 10), labelled?.slice(0, 10)];
  if (day !== undefined && day === label) tally.right();
  else if (day !== undefined) tally.wrong(`${id}: ${day}, labelled ${label ?? 'none'}`);
  else if (label !== undefined) tally.missed(`${id}: ${label}`);
}
