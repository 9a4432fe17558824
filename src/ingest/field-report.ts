import { MEANINGS, type Meaning } from './formats/fields/names.ts';
import type { ReadArticle } from './outcome.ts';

/** How a field of the contract was found in the records of some files. */
export type FieldLine = {
  readonly meaning: Meaning;
  /** The fields it was taken from, the commonest first. */
  readonly paths: readonly string[];
  /** One value, its beginning. */
  readonly example: string;
  readonly lacking: number;
};

/** Files whose records have the same fields. */
export type FieldGroup = {
  /** As the operator wrote it: the first of the files. */
  readonly file: string;
  readonly files: number;
  readonly records: number;
  /** Fields that some record has, in the order of the contract. */
  readonly fields: readonly FieldLine[];
};

type Seen = { readonly paths: Map<string, number>; example: string; found: number };
type Group = { file: string; files: number; records: number; readonly seen: Map<Meaning, Seen> };

const MAX_GROUPS = 50;
const EXAMPLE_CHARACTERS = 60;

/** A report that is being made; files come one after the other. */
export function openFieldReport(): {
  add(article: ReadArticle): void;
  groups(): readonly FieldGroup[];
} {
  const groups = new Map<string, Group>();
  let open: { readonly path: string; readonly group: Group } | undefined;
  const close = () => {
    if (open) merge(groups, open.group);
    open = undefined;
  };
  return {
    add(article) {
      if (!article.fields) return;
      const { path, named } = article.place.source;
      if (open?.path !== path) {
        close();
        open = { path, group: { file: named, files: 1, records: 0, seen: new Map() } };
      }
      count(open.group, article);
    },
    groups() {
      close();
      return Array.from(groups.values(), shown);
    },
  };
}

function count(group: Group, { raw, fields }: ReadArticle): void {
  group.records += 1;
  const values: Partial<Record<Meaning, unknown>> = { ...raw.given, ...raw };
  for (const [meaning, path] of Object.entries(fields?.taken ?? {}) as [Meaning, string][]) {
    const seen = group.seen.get(meaning) ?? { paths: new Map(), example: '', found: 0 };
    seen.paths.set(path, (seen.paths.get(path) ?? 0) + 1);
    seen.found += 1;
    if (seen.example === '') seen.example = exampleOf(values[meaning]);
    group.seen.set(meaning, seen);
  }
}

function exampleOf(value: unknown): string {
  const text = (Array.isArray(value) ? value.join(', ') : String(value ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > EXAMPLE_CHARACTERS
    ? `${text.slice(0, EXAMPLE_CHARACTERS - 1).toWellFormed()}…`
    : text;
}

function merge(groups: Map<string, Group>, group: Group): void {
  const key = JSON.stringify(
    Array.from(group.seen, ([meaning, { paths }]) => [
      meaning,
      [...paths.keys()].toSorted(),
    ]).toSorted(),
  );
  const known = groups.get(key);
  if (!known) {
    if (groups.size < MAX_GROUPS) groups.set(key, group);
    return;
  }
  known.files += 1;
  known.records += group.records;
  for (const [meaning, seen] of group.seen) {
    const before = known.seen.get(meaning);
    if (before) {
      before.found += seen.found;
      for (const [path, times] of seen.paths)
        before.paths.set(path, (before.paths.get(path) ?? 0) + times);
    }
  }
}

function shown({ file, files, records, seen }: Group): FieldGroup {
  const fields = MEANINGS.flatMap((meaning): FieldLine[] => {
    const found = seen.get(meaning);
    if (!found) return [];
    const paths = [...found.paths].toSorted(([, a], [, b]) => b - a).map(([path]) => path);
    return [{ meaning, paths, example: found.example, lacking: records - found.found }];
  });
  return { file, files, records, fields };
}
