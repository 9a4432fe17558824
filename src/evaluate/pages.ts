import { createReadStream, existsSync } from 'node:fs';
import { readHtml } from '../ingest/formats/html.ts';
import { readTar } from '../ingest/tar.ts';
import { unpack } from '../platform/unpack.ts';

/** Labels of one saved page. */
type PageLabels = {
  readonly file: string;
  readonly url: string;
  readonly title?: string;
  readonly date?: string;
  readonly author?: string | readonly string[];
  readonly with?: readonly string[];
  readonly without?: readonly string[];
};

/** A page that one of the measures found wanting. */
export type PageMiss = { readonly measure: string; readonly file: string; readonly detail: string };

/** Shares from 0 to 1 over all pages that have the label. */
export type PageScores = {
  readonly pages: number;
  readonly title: number;
  readonly dateRight: number;
  readonly dateWrong: number;
  readonly author: number;
  readonly wanted: number;
  readonly unwantedOut: number;
  readonly slowestMs: number;
  readonly misses: readonly PageMiss[];
};

type Tally = { right: number; wrong: number; all: number };

/** Scores the reading of HTML on an archive (`.tar.zst`) of saved pages with a `gold.json` in each folder. */
export async function evaluatePages(archive: string): Promise<PageScores> {
  if (!existsSync(archive)) throw new Error(`The saved pages are not there: ${archive}`);
  const files = new Map<string, Uint8Array>();
  for await (const { name, bytes } of readTar(unpack(createReadStream(archive), 'zstd'))) {
    files.set(name.replace(/^\.\//, ''), Uint8Array.from(bytes));
  }
  const score = scorer();
  for (const [name, bytes] of files) {
    if (!name.endsWith('/gold.json')) continue;
    const folder = name.slice(0, -'gold.json'.length);
    for (const labels of JSON.parse(new TextDecoder().decode(bytes)) as PageLabels[]) {
      const page = files.get(folder + labels.file);
      if (page) score.page(labels, new TextDecoder().decode(page));
    }
  }
  return score.result();
}

function scorer() {
  const tallies = {
    title: tally(),
    date: tally(),
    author: tally(),
    wanted: tally(),
    unwanted: tally(),
  };
  const misses: PageMiss[] = [];
  let pages = 0;
  let slowestMs = 0;
  return {
    page(labels: PageLabels, html: string): void {
      pages += 1;
      const before = performance.now();
      // The address is a label too: a saved page may not know it, and the scores should not rest on it.
      const read = readHtml(html, { fileName: labels.file });
      slowestMs = Math.max(slowestMs, performance.now() - before);
      const record = read.kind === 'record' ? read.record : { title: '', body: '', given: {} };
      const miss = (measure: string, detail: string) =>
        misses.push({ measure, file: labels.file, detail });
      if (labels.title) {
        const same = letters(record.title ?? '') === letters(labels.title);
        count(tallies.title, same, false);
        if (!same) miss('title', `${record.title} ≠ ${labels.title}`);
      }
      if (labels.date) {
        const day = record.given.date?.slice(0, 10);
        count(tallies.date, day === labels.date, day !== undefined);
        if (day !== labels.date) miss('date', `${record.given.date} ≠ ${labels.date}`);
      }
      if (labels.author?.length) {
        const wanted = [labels.author].flat().map(letters);
        const given = letters(record.given.author ?? '');
        const same = wanted.some((name) => name !== '' && given.includes(name));
        count(tallies.author, same, given !== '');
        if (!same) miss('author', `${record.given.author} ≠ ${labels.author}`);
      }
      const body = spaced(record.body);
      for (const snippet of labels.with ?? []) {
        const has = body.includes(spaced(snippet));
        count(tallies.wanted, has, false);
        if (!has) miss('wanted', snippet);
      }
      for (const snippet of labels.without ?? []) {
        const has = body.includes(spaced(snippet));
        count(tallies.unwanted, !has, has);
        if (has) miss('unwanted', snippet);
      }
    },
    result(): PageScores {
      const { title, date, author, wanted, unwanted } = tallies;
      return {
        pages,
        title: title.right / title.all,
        dateRight: date.right / date.all,
        dateWrong: date.wrong / date.all,
        author: author.right / author.all,
        wanted: wanted.right / wanted.all,
        unwantedOut: unwanted.right / unwanted.all,
        slowestMs,
        misses,
      };
    },
  };
}

function tally(): Tally {
  return { right: 0, wrong: 0, all: 0 };
}

function count(tally: Tally, isRight: boolean, isAnswer: boolean): void {
  tally.all += 1;
  if (isRight) tally.right += 1;
  else if (isAnswer) tally.wrong += 1;
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
