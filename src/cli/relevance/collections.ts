import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJudgedSet } from '../../evaluate/judged-set.ts';
import { ndcgAt10 } from '../../evaluate/ndcg.ts';
import { readWordFamilies, type WordFamily } from '../../evaluate/word-lists.ts';
import { systemClock } from '../../platform/clock.ts';
import type { AskedArchive } from '../../services/search/ask-archive.ts';
import type { Settings } from '../../settings.ts';
import type { CommandContext } from '../context.ts';

/** Figures by the name of what is measured, 0 to 1. */
export type RelevanceFigures = Readonly<Record<string, number>>;

/** Mean nDCG@10 over all questions of a judged folder, `hits` and then `mostWords`, as typed. */
export async function measureSet(
  context: CommandContext,
  settings: Settings,
  folder: string,
): Promise<RelevanceFigures> {
  const { name, articles, questions } = await readJudgedSet(folder);
  return onArticles(context, settings, articles, async (archive) => {
    let sum = 0;
    for (const { text, grades } of questions) {
      const { hits, mostWords } = await archive.first(text, RANKS);
      const ranked = [...hits, ...mostWords].map(({ id }) => id);
      sum += ndcgAt10(ranked, grades);
    }
    return { [`nDCG@10 ${name}`]: sum / questions.length };
  });
}

const RANKS = 10;

/** The share of families whose words all find each other, and of pairs whose words do not. */
export async function measureFamilies(
  context: CommandContext,
  settings: Settings,
  path: string,
): Promise<RelevanceFigures> {
  const families = await readWordFamilies(path);
  const words = [...new Set(families.flatMap(({ words: all }) => all))];
  const folder = await mkdtemp(join(tmpdir(), 'dateline-forms-'));
  try {
    const articles = join(folder, 'docs.jsonl');
    const lines = words.map((word) => JSON.stringify({ id: word, title: '', body: `${word} .` }));
    await writeFile(articles, `${lines.join('\n')}\n`);
    return await onArticles(context, settings, articles, async (archive) => {
      const found = new Map<string, ReadonlySet<string>>();
      for (const word of words) found.set(word, await archive.all(word));
      return {
        'word forms: same': share(families, 'same', (a, b) => found.get(a)?.has(b) ?? false),
        'word forms: apart': share(families, 'apart', (a, b) => !found.get(a)?.has(b)),
      };
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

function share(
  families: readonly WordFamily[],
  kind: WordFamily['kind'],
  isRight: (a: string, b: string) => boolean,
): number {
  const asked = families.filter((family) => family.kind === kind);
  const right = asked.filter(({ words }) =>
    words.every((a) => words.every((b) => (kind === 'apart' && a === b) || isRight(a, b))),
  );
  return right.length / asked.length;
}

/** Puts articles into an index of their own, for as long as they are asked. */
async function onArticles<T>(
  context: CommandContext,
  settings: Settings,
  articles: string,
  ask: (archive: AskedArchive) => Promise<T>,
): Promise<T> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'dateline-relevance-'));
  try {
    const apart = {
      ...settings,
      DATA_DIR: dataFolder,
      // Of the same name each time: a run takes the place of the one before.
      ELASTICSEARCH_INDEX: `${settings.ELASTICSEARCH_INDEX}-relevance`,
    };
    const archive = await context.openArchive(apart);
    const { signal } = new AbortController();
    await archive.reindexArchive({
      paths: [articles],
      allowShrink: true,
      dataFolder,
      sampleFolder: context.sampleFolder,
      clock: systemClock,
      onProgress: () => undefined,
      onReject: () => undefined,
      signal,
    });
    await using asked = await archive.askArchive(signal);
    return await ask(asked);
  } finally {
    await rm(dataFolder, { recursive: true });
  }
}
