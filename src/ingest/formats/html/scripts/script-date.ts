import { machineDate } from '../dates/machine-date.ts';
import { lettersOf } from '../letters.ts';
import type { Page } from '../page.ts';
import { scriptData } from './script-data.ts';

const TITLE =
  /^(?:(?:article|main|news|web|seo|og|display|full)?[-_]?(?:title|headline|heading|subject)|name)$/i;
const WORDINGS = /^(?:headlines?|titles?)$/i;
const PUBLISHED =
  /^(?:(?:first[-_]?)?(?:publi[sc]\w*|pub|display|release|deploy|posted?|issued?)[-_]?(?:on|at|dt|date|time|datetime|day|timestamp)?(?:[-_]?(?:gmt|utc|iso))?|date[-_]?publi\w*|date)$/i;
const CREATED = /^(?:created?|regist(?:er|ration)?|reg)[-_]?(?:on|at|dt|date|time)?$/i;
const MIN_TITLE = 12;
const MAX_DEPTH = 30;
const MAX_VALUES = 200_000;

/** The day on which the data in the scripts of a page say that the story of this title was published. */
export function dateInScripts(page: Page, title: string | undefined): string | undefined {
  const letters = lettersOf(title ?? '');
  if (letters.length < MIN_TITLE) return undefined;
  for (const fields of objectsInScripts(page)) {
    if (!fields.some((field) => isTitle(field, letters))) continue;
    const date = dateAmong(fields, PUBLISHED) ?? dateAmong(fields, CREATED);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The first of some wordings that the data in the scripts of a page call the title of a story. */
export function titleInScripts(page: Page, wordings: readonly string[]): string | undefined {
  const long = wordings.filter((wording) => lettersOf(wording).length >= MIN_TITLE);
  if (long.length === 0) return undefined;
  const told = new Set<string>();
  for (const fields of objectsInScripts(page)) {
    for (const [key, value] of fields) {
      if (typeof value === 'string' && TITLE.test(key)) told.add(lettersOf(value));
    }
  }
  return long.find((wording) => told.has(lettersOf(wording)));
}

type Fields = readonly (readonly [string, unknown])[];

/** The fields of every object in the data of a page, up to a number of values. */
function* objectsInScripts(page: Page): Generator<Fields> {
  let left = MAX_VALUES;
  const waiting: { readonly value: unknown; readonly depth: number }[] = scriptData(page).map(
    (value) => ({ value, depth: 0 }),
  );
  for (let next = waiting.pop(); next && left > 0; next = waiting.pop()) {
    left -= 1;
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) continue;
    const fields = Object.entries(value);
    yield fields;
    for (const [, part] of fields) waiting.push({ value: part, depth: depth + 1 });
  }
}

/** Systems may keep several wordings of one title together: `headlines: { basic: … }`. */
function isTitle([key, value]: readonly [string, unknown], letters: string): boolean {
  if (typeof value === 'object' && value !== null && WORDINGS.test(key)) {
    return Object.values(value).some(
      (wording) => typeof wording === 'string' && lettersOf(wording) === letters,
    );
  }
  return typeof value === 'string' && TITLE.test(key) && lettersOf(value) === letters;
}

function dateAmong(fields: Fields, names: RegExp): string | undefined {
  for (const [key, value] of fields) {
    if (!names.test(key) || (typeof value !== 'string' && typeof value !== 'number')) continue;
    const date = machineDate(String(value));
    if (date !== undefined) return date;
  }
  return undefined;
}
