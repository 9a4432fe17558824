import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { readTar } from '../ingest/archives/tar.ts';
import { readHtml } from '../ingest/formats/html.ts';
import type { ArticleRecord } from '../ingest/formats/record.ts';
import { unpack } from '../platform/unpack.ts';
import { onceAFolder } from './once-a-folder.ts';
import type { Score } from './score.ts';

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
type PageMiss = { readonly measure: Measure; readonly file: string; readonly detail: string };

/** Counts over all pages that have the label. */
type PageScores = { readonly tallies: Tallies; readonly misses: readonly PageMiss[] };

type Tally = { right: number; wrong: number; all: number };

/** Scores the reading of HTML on `html.tar.zst`: saved pages with a `gold.json` in each folder. */
const evaluatePages = onceAFolder(async (folder): Promise<PageScores> => {
  const archive = join(folder, 'html.tar.zst');
  if (!existsSync(archive)) throw new Error(`The saved pages are not there: ${archive}`);
  const files = new Map<string, Uint8Array>();
  for await (const entry of readTar(unpack(createReadStream(archive), 'zstd'))) {
    if (entry.kind !== 'file') continue;
    const chunks = await Array.fromAsync(entry.bytes);
    files.set(entry.name.replace(/^\.\//, ''), Buffer.concat(chunks));
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
});

/** The headlines of saved pages. */
export async function savedTitles(folder: string): Promise<Score> {
  return scoreOf(folder, 'html titles', ['title']);
}

/** The days on which saved pages were published: one that is wrong costs precision, one not found recall. */
export async function savedDates(folder: string): Promise<Score> {
  return scoreOf(folder, 'html dates', ['date']);
}

/** Text of the story that is wanted, and text beside it that is to be left out: the latter is right where it is. */
export async function savedTexts(folder: string): Promise<Score> {
  return scoreOf(folder, 'html texts', ['wanted', 'unwanted']);
}

/** Who wrote saved pages: one of the labelled names is enough. */
export async function savedAuthors(folder: string): Promise<Score> {
  return scoreOf(folder, 'html authors', ['author']);
}

async function scoreOf(folder: string, name: string, measures: readonly Measure[]): Promise<Score> {
  const { tallies, misses } = await evaluatePages(folder);
  const chosen = measures.map((measure) => tallies[measure]);
  const sum = (count: (one: Tally) => number) =>
    chosen.reduce((total, one) => total + count(one), 0);
  return {
    name,
    right: sum((one) => one.right),
    wrong: sum((one) => one.wrong),
    missed: sum((one) => one.all - one.right - one.wrong),
    errors: misses
      .filter(({ measure }) => measures.includes(measure))
      .map(({ measure, file, detail }) => `${measure} ${file}: ${detail}`),
  };
}

type Measure = 'title' | 'date' | 'author' | 'wanted' | 'unwanted';
type Tallies = Readonly<Record<Measure, Tally>>;

/** Counts pages up; `count` notes a miss with what was read and what was wanted. */
function scorer() {
  const tallies: Tallies = {
    title: tally(),
    date: tally(),
    author: tally(),
    wanted: tally(),
    unwanted: tally(),
  };
  const misses: PageMiss[] = [];
  return {
    page(labels: PageLabels, html: string): void {
      // The address is a label too: a saved page may not know it, and the scores should not rest on it.
      const read = readHtml(html, { fileName: labels.file });
      const record = read.kind === 'record' ? read.record : { body: '', given: {} };
      for (const { measure, verdict, detail } of verdicts(labels, record)) {
        tallies[measure].all += 1;
        if (verdict !== 'absent') tallies[measure][verdict] += 1;
        if (verdict !== 'right') misses.push({ measure, file: labels.file, detail });
      }
    },
    result: (): PageScores => ({ tallies, misses }),
  };
}

type Verdict = {
  readonly measure: keyof Tallies;
  readonly verdict: 'right' | 'wrong' | 'absent';
  readonly detail: string;
};

function* verdicts(labels: PageLabels, { title, body, given }: ArticleRecord): Generator<Verdict> {
  if (labels.title) yield compared('title', title, [labels.title], letters);
  if (labels.date) yield compared('date', given.date?.slice(0, 10), [labels.date]);
  if (labels.author?.length) yield authorVerdict(given.author, [labels.author].flat());
  const text = spaced(body);
  for (const snippet of labels.with ?? []) {
    const verdict = text.includes(spaced(snippet)) ? 'right' : 'absent';
    yield { measure: 'wanted', verdict, detail: snippet };
  }
  for (const snippet of labels.without ?? []) {
    const verdict = text.includes(spaced(snippet)) ? 'wrong' : 'right';
    yield { measure: 'unwanted', verdict, detail: snippet };
  }
}

function compared(
  measure: keyof Tallies,
  read: string | undefined,
  wanted: readonly string[],
  form = (text: string) => text,
): Verdict {
  const detail = `${read} ≠ ${wanted.join(', ')}`;
  if (read === undefined) return { measure, verdict: 'absent', detail };
  const isRight = wanted.some((text) => form(text) === form(read));
  return { measure, verdict: isRight ? 'right' : 'wrong', detail };
}

/** One of the wanted names within what was read: bylines join them in many ways. */
function authorVerdict(read: string | undefined, wanted: readonly string[]): Verdict {
  const detail = `${read} ≠ ${wanted.join(', ')}`;
  if (read === undefined) return { measure: 'author', verdict: 'absent', detail };
  const isRight = wanted.some((name) => letters(read).includes(letters(name)));
  return { measure: 'author', verdict: isRight ? 'right' : 'wrong', detail };
}

function tally(): Tally {
  return { right: 0, wrong: 0, all: 0 };
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
