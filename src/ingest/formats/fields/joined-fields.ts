import type { Taken } from './find-fields.ts';
import { visibleLength } from './html-field.ts';
import type { Path } from './objects.ts';
import type { FieldsByName } from './scopes.ts';

/** A value that was put together, and the fields that went into it beside the one that it is named after. */
export type Joined = { readonly taken: Taken; readonly others: readonly Path[] };

// Databases that keep the first paragraph of a text apart from the others: Factiva by its codes, Dow Jones by names,
// which elsewhere are those of a teaser.
const PARTS = [
  { lead: 'lp', rest: 'td' },
  { lead: 'snippet', rest: 'body', onlyWith: ['sourcecode', 'ingestiondatetime'] },
] as const;

/** The text with its first paragraph, where a record keeps that apart and the text does not begin with it. */
export function withLead(fields: FieldsByName, body: Taken): Joined {
  const alone = { taken: body, others: [] };
  const [field] = body.path;
  for (const part of PARTS) {
    const lead = fields.get(part.lead)?.[0];
    const rest = fields.get(part.rest)?.[0];
    if (typeof lead?.value !== 'string' || typeof rest?.value !== 'string') continue;
    if (field !== rest.path[0] && field !== lead.path[0]) continue;
    if ('onlyWith' in part && !part.onlyWith.every((name) => fields.has(name))) continue;
    const begin = squeezed(lead.value).slice(0, 60);
    if (visibleLength(begin) === 0 || squeezed(rest.value).includes(begin)) return alone;
    const value = `${lead.value.trimEnd()}\n\n${rest.value}`;
    const other = field === rest.path[0] ? lead : rest;
    return { taken: { value, path: body.path }, others: [other.path] };
  }
  return alone;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A date of which a table keeps year, month and day in columns of their own. */
export function withMonthAndDay(fields: FieldsByName, date: Taken): Joined {
  const year = /^(\d{4})(?:\.0)?$/.exec(String(date.value))?.[1];
  const month = numberIn(fields, ['month', 'mois', 'monat', 'mes', 'publicationmonth'], 12);
  if (year === undefined || !month) return { taken: date, others: [] };
  const day = numberIn(fields, ['day', 'jour', 'tag', 'dia', 'día', 'publicationday'], 31);
  const value = [year, month.text, ...(day ? [day.text] : [])].join('-');
  return {
    taken: { value, path: date.path },
    others: [month.path, ...(day ? [day.path] : [])],
  };
}

function numberIn(fields: FieldsByName, names: readonly string[], most: number) {
  for (const name of names) {
    const field = fields.get(name)?.[0];
    const digits = /^\s*(\d{1,2})(?:\.0)?\s*$/.exec(String(field?.value ?? ''))?.[1];
    if (field && digits !== undefined && Number(digits) >= 1 && Number(digits) <= most) {
      return { text: digits.padStart(2, '0'), path: field.path };
    }
  }
  return undefined;
}
