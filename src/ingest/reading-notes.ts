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
};

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
  return {
    add(outcome) {
      if (outcome.kind === 'remark' && remarks.length < MAX_REMARKS) {
        remarks.push(`${outcome.source.named}: ${outcome.text}`);
      }
      if (outcome.kind !== 'article') return;
      countKind(kinds, outcome.article);
      const lost = lostCharacters(outcome.article);
      if (lost > 0) damaged.articles += 1;
      damaged.characters += lost;
    },
    notes: () => ({
      kinds: Array.from(kinds, ([name, { files, articles }]) => ({ name, files, articles })),
      remarks,
      damagedArticles: damaged.articles,
      damagedCharacters: damaged.characters,
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
