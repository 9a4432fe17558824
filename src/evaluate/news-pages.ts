import { join } from 'node:path';
import { readHtml } from '../ingest/formats/html.ts';
import type { ArticleRecord } from '../ingest/formats/record.ts';
import { labelledPages } from './page-archive.ts';
import { type Score, Tally } from './score.ts';

/** Labels of a saved page of a publisher: its whole story. */
type NewsLabels = {
  readonly file: string;
  readonly title?: string;
  /** Day, time and zone. */
  readonly date?: string;
  readonly body?: string;
};

type ReadPage = { readonly labels: NewsLabels; readonly read: ArticleRecord };

const LEAST_LIKE = 0.9;

/**
 * The stories of saved pages by their words, each with its count: the score's F1 is the mean of those of the
 * pages, a short story counts as much as a long one.
 */
export async function newsTexts(folder: string): Promise<Score> {
  const totals = { right: 0, wrong: 0, missed: 0 };
  const errors: string[] = [];
  for (const { labels, read } of await readPages(folder)) {
    const [found, wanted] = [wordsOf(read.body), wordsOf(labels.body ?? '')];
    const common = commonWords(found, wanted);
    const weight = 2 / Math.max(1, found.length + wanted.length);
    totals.right += common * weight;
    totals.wrong += (found.length - common) * weight;
    totals.missed += (wanted.length - common) * weight;
    const likeness = common * weight;
    if (likeness < LEAST_LIKE) errors.push(`${labels.file}: F1 ${likeness.toFixed(3)}`);
  }
  return { name: 'news texts', ...totals, errors };
}

/** The headlines of saved pages, by their letters. */
export async function newsTitles(folder: string): Promise<Score> {
  return compared(folder, 'news titles', ({ labels, read }) => [
    lettersOf(read.title ?? ''),
    lettersOf(labels.title ?? ''),
  ]);
}

/** The days on which saved pages were first published. */
export async function newsDates(folder: string): Promise<Score> {
  return compared(folder, 'news dates', ({ labels, read }) => [
    read.given.date?.slice(0, 10) ?? '',
    labels.date?.slice(0, 10) ?? '',
  ]);
}

async function readPages(folder: string): Promise<ReadPage[]> {
  const archive = join(folder, 'formats', 'html', 'news-pages.tar.zst');
  const pages = await labelledPages<NewsLabels>(archive);
  return pages.map(({ labels, html }) => {
    const read = readHtml(html, { fileName: labels.file });
    return { labels, read: read.kind === 'record' ? read.record : { body: '', given: {} } };
  });
}

async function compared(
  folder: string,
  name: string,
  values: (page: ReadPage) => readonly [string, string],
): Promise<Score> {
  const tally = new Tally(name);
  for (const page of await readPages(folder)) {
    const [found, wanted] = values(page);
    if (wanted === '') continue;
    if (found === wanted) tally.right();
    else if (found === '') tally.missed(`${page.labels.file}: ${wanted}`);
    else tally.wrong(`${page.labels.file}: ${found} ≠ ${wanted}`);
  }
  return tally.score();
}

// Chinese and Japanese write no spaces: each of their characters is a word here.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').replaceAll('\u00ad', '').toLowerCase().match(WORD) ?? [];
}

function commonWords(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of some) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(word, count - 1);
  }
  return common;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
