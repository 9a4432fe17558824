import { oneLine } from '../html/page.ts';
import { documentId, type Fields, factivaOf } from './factiva-head.ts';
import { factivaField } from './factiva-labels.ts';
import type { PressArticle } from './press-draft.ts';

/** A code or label of Factiva and what it stands for: paragraphs parted by blank lines. */
export type FactivaRow = { readonly label: string; readonly text: string };

/** A full article with its indexing, of whatever kind of file; `undefined` where it lacks its title, or date and source. */
export function labelledArticle(
  rows: readonly FactivaRow[],
  givenId?: string,
): PressArticle | undefined {
  const fields: Fields = {};
  const others: Record<string, string> = {};
  const parts: (readonly string[])[] = [];
  for (const { label, text } of rows) {
    const name = oneLine(label).replace(/[\s:：]+$/u, '');
    const field = factivaField(name);
    if (field === 'lead' || field === 'text') parts.push(paragraphsOf(text));
    else if (field !== undefined && fields[field] === undefined) fields[field] = oneLine(text);
    else if (name !== '' && name.length <= 40 && text !== '') others[name] = oneLine(text);
  }
  const { title, date, source, id } = fields;
  if (title === undefined || (date === undefined && source === undefined)) return undefined;
  return factivaOf(
    { ...fields, id: documentId(id ?? '') ?? id ?? givenId ?? '' },
    parts.flat(),
    others,
  );
}

/** Paragraphs of a text that are not empty. */
export function paragraphsOf(text: string): string[] {
  return text.split('\n\n').filter((part) => part.trim() !== '');
}
