import type { Article } from '../../domain/article.ts';
import type { Correction } from '../../domain/correction.ts';
import type { CountryTag } from '../../domain/country.ts';
import { countryName } from '../../domain/country-names.ts';
import type { CorrectionTable } from './correction-table.ts';
import type { NoteCorrection } from './note-correction.ts';
import { placesOf } from './places-of.ts';

/** The countries of an article, and the given names that stand for none, after every correction that fits. */
export function correctCountries(
  article: Article,
  table: CorrectionTable,
  note: NoteCorrection,
): Pick<Article, 'countries' | 'extra'> {
  const { countries: before, extra } = article;
  const named = readNames(article, table, note);
  const kept = [...before, ...named.tags].flatMap((tag) => corrected(tag, article, table, note));
  const added = table.holding(article, 'country').filter(({ decision }) => decision === 'add');
  const tags = added.reduce<readonly CountryTag[]>(
    (all, entry) => withAdded(all, entry, article, note),
    kept,
  );
  const isSame = tags.length === before.length && tags.every((tag, at) => tag === before[at]);
  return {
    countries: isSame ? before : oneEach(tags),
    ...(extra ? { extra: named.isAny ? withNames(extra, named.unknown) : extra } : {}),
  };
}

function corrected(
  tag: CountryTag,
  article: Article,
  table: CorrectionTable,
  note: NoteCorrection,
): readonly CountryTag[] {
  const [entry] = table.named(article, 'country', tag.code);
  if (!entry || entry.decision === 'merge') return [tag];
  const rule = tag.given ? 'given' : tag.evidence[0]?.rule;
  const what = { before: tag.code, ...(rule === undefined ? {} : { rule }) };
  if (entry.decision === 'drop') {
    note(entry, what);
    return [];
  }
  const code = entry.decision === 'rename' ? (entry.to ?? tag.code) : tag.code;
  note(entry, { ...what, now: code });
  return [
    {
      ...tag,
      code,
      name: countryName(code),
      confidence: 1,
      primary: entry.about ?? tag.primary,
    },
  ];
}

function withAdded(
  tags: readonly CountryTag[],
  entry: Correction,
  { body }: Article,
  note: NoteCorrection,
): readonly CountryTag[] {
  const code = entry.name ?? '';
  if (tags.some((tag) => tag.code === code)) return tags;
  note(entry, { now: code });
  const name = countryName(code);
  const evidence = placesOf(name, body);
  return [...tags, { code, name, confidence: 1, primary: entry.about ?? false, evidence }];
}

/** Given names that no table knows and the keeper of the archive does. */
function readNames(article: Article, table: CorrectionTable, note: NoteCorrection) {
  const names = article.extra?.unknownCountries;
  const unknown: string[] = [];
  const tags: CountryTag[] = [];
  for (const name of Array.isArray(names) ? names.map(String) : []) {
    const entry = table
      .named(article, 'country', name)
      .find(({ decision }) => decision === 'merge');
    const code = entry?.name;
    if (!entry || code === undefined) {
      unknown.push(name);
      continue;
    }
    note(entry, { before: name, now: code, rule: 'given' });
    const given = { confidence: 1, primary: true, given: true, evidence: [] } as const;
    tags.push({ code, name: countryName(code), ...given });
  }
  return { tags, unknown, isAny: tags.length > 0 };
}

function withNames(extra: NonNullable<Article['extra']>, unknown: readonly string[]) {
  const { unknownCountries: _, ...rest } = extra;
  return unknown.length > 0 ? { ...rest, unknownCountries: unknown } : rest;
}

/** Two tags of one country, where one was renamed to the other. */
function oneEach(tags: readonly CountryTag[]): CountryTag[] {
  return [...Map.groupBy(tags, ({ code }) => code).values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length === 1) return same;
    return [
      {
        ...first,
        confidence: Math.max(...same.map(({ confidence }) => confidence)),
        primary: same.some(({ primary }) => primary),
        evidence: same.flatMap(({ evidence }) => evidence).toSorted((a, b) => a.start - b.start),
      },
    ];
  });
}
