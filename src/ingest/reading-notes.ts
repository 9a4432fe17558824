import { type FieldGroup, openFieldReport } from './field-report.ts';
import { incompletenessOf } from './incomplete-page.ts';
import type { Outcome, ReadArticle } from './outcome.ts';

/** Files of one kind of which articles were read. */
export type KindCount = {
  /** Name of the kind in the table of formats. */
  readonly name: string;
  readonly files: number;
  readonly articles: number;
};

/** What a run notes of its files beside their articles. */
export type ReadingNotes = {
  /** In the order in which they came. */
  readonly kinds: readonly KindCount[];
  /** `archive/a.html: the export says 27 articles, 26 were read`: the first hundred. */
  readonly remarks: readonly string[];
  /** Articles with bytes that stand for no letter, and how many (U+FFFD). */
  readonly damagedArticles: number;
  readonly damagedCharacters: number;
  /** Articles that were records, of tables and dumps. */
  readonly records: number;
  /** Of these, with an empty body beside a text as long as a story that was taken for nothing; and the first of them. */
  readonly emptyBodies: number;
  readonly emptyBody?: { readonly file: string; readonly path: string; readonly letters: number };
  /** Which fields were taken for what. */
  readonly fields: readonly FieldGroup[];
  /** Saved pages that hold the start of a story for those who pay, or none without their scripts. */
  readonly paywallPages: number;
  readonly scriptPages: number;
};

// Of records without a body: more than a fifth are no chance, but a field that was not recognised (issue 13).
const MAX_EMPTY = 0.2;

/** Whether so many records lost their text that the run must not pass for a good one. */
export function hasLostTexts({ records, emptyBodies }: ReadingNotes): boolean {
  return emptyBodies > records * MAX_EMPTY;
}

/** Notes that are being taken. */
export type NoteTaking = {
  add(outcome: Outcome): void;
  notes(): ReadingNotes;
};

const MAX_REMARKS = 100;

/** Begins with nothing noted; files are to come one after the other. */
export function takeNotes(): NoteTaking {
  const kinds = new Map<string, { files: number; articles: number; last: string }>();
  const remarks: string[] = [];
  const damaged = { articles: 0, characters: 0 };
  const report = openFieldReport();
  let records = 0;
  let emptyBodies = 0;
  let emptyBody: ReadingNotes['emptyBody'];
  const incomplete = { paywall: 0, script: 0 };
  return {
    add(outcome) {
      if (outcome.kind === 'remark' && remarks.length < MAX_REMARKS) {
        remarks.push(`${outcome.source.named}: ${outcome.text}`);
      }
      if (outcome.kind !== 'article') return;
      countKind(kinds, outcome.article);
      const mark = incompletenessOf(outcome.article.raw.given);
      if (mark !== undefined) incomplete[mark] += 1;
      const lost = lostCharacters(outcome.article);
      if (lost > 0) damaged.articles += 1;
      damaged.characters += lost;
      const { fields, place } = outcome.article;
      if (!fields) return;
      records += 1;
      report.add(outcome.article);
      if (!fields.unused) return;
      emptyBodies += 1;
      emptyBody ??= { file: place.source.named, ...fields.unused };
    },
    notes: () => ({
      kinds: Array.from(kinds, ([name, { files, articles }]) => ({ name, files, articles })),
      remarks,
      damagedArticles: damaged.articles,
      damagedCharacters: damaged.characters,
      records,
      emptyBodies,
      ...(emptyBody ? { emptyBody } : {}),
      fields: report.groups(),
      paywallPages: incomplete.paywall,
      scriptPages: incomplete.script,
    }),
  };
}

function countKind(
  kinds: Map<string, { files: number; articles: number; last: string }>,
  { format, place }: ReadArticle,
): void {
  if (format === undefined) return;
  const count = kinds.get(format) ?? { files: 0, articles: 0, last: '' };
  if (count.last !== place.source.path) count.files += 1;
  count.articles += 1;
  count.last = place.source.path;
  kinds.set(format, count);
}

function lostCharacters({ raw: { title = '', body } }: ReadArticle): number {
  return lostIn(title) + lostIn(body);
}

function lostIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}
