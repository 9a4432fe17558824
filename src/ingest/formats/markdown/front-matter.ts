import { parseDocument } from 'yaml';

/** Fields of a front matter, and the text behind it. */
export type FrontMatter = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly rest: string;
};

const FRONT_MATTER = /^---[^\S\n]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[^\S\n]*(?:\n|$)/;
// Where a field begins: everything up to the next such line is its value.
const FIELD = /^(?=["']?[A-Za-z_][\w .-]*["']?[^\S\n]*:(?:[^\S\n]|$))/m;
const NAME = /^(["']?)([A-Za-z_][\w .-]*)\1[^\S\n]*:[^\S\n]*(.*)/;
const LISTS: ReadonlySet<string> = new Set(['countries', 'speakers']);
const KNOWN: ReadonlySet<string> = new Set(
  'id title body date url source section language author countries speakers'.split(' '),
);
// Longer than any field of words about an article; a parser of YAML takes its time.
const MAX_FIELD_CHARS = 100_000;

/**
 * Reads a front matter as YAML whose values are all texts: `no` is Norway's code. Each field is read by itself, and
 * one that is no YAML, as people type titles (`title: Talks: what comes next`), is its text as it stands.
 */
export function readFrontMatter(text: string): FrontMatter {
  const match = FRONT_MATTER.exec(text);
  if (!match) return { fields: {}, rest: text };
  const fields = new Map<string, unknown>();
  for (const block of (match[1] ?? '').split(FIELD)) {
    const [, , name, written] = NAME.exec(block) ?? [];
    if (name !== undefined) fields.set(nameOf(name), fieldValue(block, written ?? ''));
  }
  return { fields: recordFields(fields), rest: text.slice(match[0].length) };
}

function nameOf(name: string): string {
  const lower = name.toLowerCase();
  return KNOWN.has(lower) ? lower : name;
}

/** The value of a field, texts and lists and objects of them; `written` where it is no YAML. */
function fieldValue(block: string, written: string): unknown {
  const asText = written.trim();
  // `! important` is a title and no tag of YAML.
  if (block.length > MAX_FIELD_CHARS || asText.startsWith('!')) return asText;
  try {
    const document = parseDocument(block, { schema: 'failsafe', logLevel: 'silent' });
    if (document.errors.length + document.warnings.length > 0) return asText;
    const fields: unknown = document.toJS({ maxAliasCount: 0 });
    const [value] = Object.values(fields ?? {});
    return typeof value === 'string' ? value.trim() : (value ?? '');
  } catch {
    // Nested deeper than the library can follow, or a reference to what is not there.
    return asText;
  }
}

/** As docs/contract.md has the known fields: a list where it wants one, a text elsewhere; an empty one is absent. */
function recordFields(fields: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const entries = [...fields].map(([name, value]): [string, unknown] => {
    if (LISTS.has(name)) return [name, textsOf(value)];
    return [name, KNOWN.has(name) ? textsOf(value).join(', ') : value];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/** The texts of a value; what is nested deeper is left out. */
function textsOf(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item): item is string => typeof item === 'string' && item !== '');
}
