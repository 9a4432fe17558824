/** Fields of a front matter, and the text behind it. */
export type FrontMatter = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly rest: string;
};

const FRONT_MATTER = /^---[^\S\n]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[^\S\n]*(?:\n|$)/;
const FIELD = /^([A-Za-z_][\w-]*)[^\S\n]*:(?:[^\S\n]+(.*))?$/;
const ITEM = /^\s*-\s+(.*)$/;
const LISTS: ReadonlySet<string> = new Set(['countries', 'speakers']);
const KNOWN: ReadonlySet<string> = new Set(
  'id title body date url source section language author countries speakers'.split(' '),
);

/**
 * Reads the part of YAML that front matters are written in: `key: value`, quoted values, `[a, b]`, lists
 * of `- item`, and comments. What is nested deeper is left out. Values stay texts: `no` is Norway's code.
 */
export function readFrontMatter(text: string): FrontMatter {
  const match = FRONT_MATTER.exec(text);
  if (!match) return { fields: {}, rest: text };
  const fields = new Map<string, string | string[]>();
  let open: string | undefined;
  for (const line of (match[1] ?? '').split('\n')) {
    const item = ITEM.exec(line)?.[1];
    const field = FIELD.exec(line);
    if (field?.[1] !== undefined) {
      open = nameOf(field[1]);
      fields.set(open, fieldValue(field[2] ?? ''));
    } else if (item !== undefined && open !== undefined) {
      fields.set(open, [...listOf(fields.get(open)), scalarOf(item)]);
    }
  }
  return { fields: recordFields(fields), rest: text.slice(match[0].length) };
}

function nameOf(name: string): string {
  const lower = name.toLowerCase();
  return KNOWN.has(lower) ? lower : name;
}

function fieldValue(text: string): string | string[] {
  const list = /^\[(.*)\]\s*(?:#.*)?$/.exec(text.trim())?.[1];
  if (list === undefined) return scalarOf(text);
  const items = list.match(/"[^"]*"|'[^']*'|[^,]+/g) ?? [];
  return items.map(scalarOf).filter((item) => item !== '');
}

function scalarOf(text: string): string {
  const trimmed = text.trim();
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(trimmed)?.[1];
  if (double !== undefined) return double.replace(/\\(["\\])/g, '$1');
  const single = /^'((?:[^']|'')*)'/.exec(trimmed)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  return trimmed.replace(/(?:^|\s+)#.*$/, '');
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined || value === '') return [];
  return typeof value === 'string' ? [value] : value;
}

/** As docs/contract.md has the known fields: a list where it wants one, a text elsewhere; an empty one is absent. */
function recordFields(fields: ReadonlyMap<string, string | string[]>): Record<string, unknown> {
  const entries = [...fields].map(([name, value]): [string, unknown] => {
    if (LISTS.has(name)) return [name, listOf(value)];
    return [name, KNOWN.has(name) && Array.isArray(value) ? value.join(', ') : value];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}
