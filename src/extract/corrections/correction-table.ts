import type { Article } from '../../domain/article.ts';
import type { Corrected, Correction, Corrections } from '../../domain/correction.ts';
import { aliasKey } from '../aliases.ts';

/** Corrections by what they are about, so that an article is compared with those alone that may fit it. */
export type CorrectionTable = {
  /** Those of one kind that hold for the article, the narrowest first. */
  readonly holding: (article: Article, of: Corrected) => readonly Correction[];
  /** Those of them whose tag goes by this name (any name of a speaker, the code of a country). */
  readonly named: (article: Article, of: Corrected, name: string) => readonly Correction[];
};

const tables = new Map<string, CorrectionTable>();
// Runs follow one another with the file as it is then; older ones are of no use.
const MOST_TABLES = 4;

/** The table of a file of corrections, made once for as long as it stays the same. */
export function tableOf(corrections: Corrections): CorrectionTable {
  const known = tables.get(corrections.version);
  if (known) return known;
  const table = makeTable(corrections.entries);
  if (tables.size >= MOST_TABLES) tables.clear();
  tables.set(corrections.version, table);
  return table;
}

function makeTable(entries: readonly Correction[]): CorrectionTable {
  const byKind = new Map<string, Correction[]>();
  const byName = new Map<string, Correction[]>();
  for (const entry of entries) {
    const kind = `${scopeKey(entry)}\u0000${entry.of}`;
    listIn(byKind, kind).push(entry);
    for (const key of targetKeys(entry)) listIn(byName, `${kind}\u0000${key}`).push(entry);
  }
  return {
    holding: (article, of) =>
      scopesOf(article).flatMap((scope) => byKind.get(`${scope}\u0000${of}`) ?? []),
    named: (article, of, name) =>
      scopesOf(article).flatMap(
        (scope) => byName.get(`${scope}\u0000${of}\u0000${aliasKey(name)}`) ?? [],
      ),
  };
}

function listIn(map: Map<string, Correction[]>, key: string): Correction[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** The names by which a correction knows its tag. */
export function targetKeys({ decision, of, name, names = [], quote }: Correction): string[] {
  if (of === 'quote-speaker') return [aliasKey(quote ?? '')];
  const all = decision === 'merge' ? names : name === undefined ? [] : [name];
  return [...new Set(all.map(aliasKey))];
}

/** Where a correction holds, as one word: two of one scope can contradict each other. */
export function scopeKey({ scope }: Pick<Correction, 'scope'>): string {
  if (scope.kind === 'article') return `article ${scope.article}`;
  return scope.kind === 'source' ? `source ${aliasKey(scope.source)}` : 'all';
}

function scopesOf({ id, source }: Article): string[] {
  const ofSource = source === undefined ? [] : [`source ${aliasKey(source)}`];
  return [`article ${id}`, ...ofSource, 'all'];
}
