import type { Article } from '../../domain/article.ts';
import type { Correction } from '../../domain/correction.ts';
import { dateRule } from '../../domain/facets/rule.ts';
import type { PublicationDate } from '../../domain/publication-date.ts';
import { givenDate } from '../dates/given-date.ts';
import type { CorrectionTable } from './correction-table.ts';
import type { NoteCorrection } from './note-correction.ts';

/** The date of an article after the narrowest correction that fits it. */
export function correctDate(
  article: Article,
  table: CorrectionTable,
  note: NoteCorrection,
): PublicationDate | undefined {
  const { date } = article;
  const entry = table.holding(article, 'date').find((one) => fits(one, date));
  if (!entry) return date;
  const decided = entry.decision === 'drop' ? undefined : decidedDate(entry);
  note(entry, {
    ...(date ? { before: date.value, rule: dateRule(date) } : {}),
    ...(decided ? { now: decided.value } : {}),
  });
  return decided;
}

/** A date may be named no finer than it was read: `2012-05` is any day of that month. */
function fits({ decision, name }: Correction, date: PublicationDate | undefined): boolean {
  if (decision === 'add') return true;
  return date !== undefined && (name === undefined || date.value.startsWith(name));
}

function decidedDate({ decision, name, to }: Correction): PublicationDate | undefined {
  const date = givenDate(decision === 'rename' ? to : name);
  return date && { ...date, source: 'correction' };
}
