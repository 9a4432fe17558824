import { join } from 'node:path';
import { holdsOneOf, holdsSideBySide } from '../../evaluate/found-words.ts';
import { readLines } from '../../evaluate/word-lists.ts';
import type { AskedArchive } from '../../services/search/ask-archive.ts';
import type { Settings } from '../../settings.ts';
import type { CommandContext } from '../context.ts';
import type { RelevanceFigures } from './collections.ts';

const RANKS = 10;

/**
 * Three lists put to what is indexed now: `phrases.txt` (a query a line: the share of first hits that have its words
 * side by side), `pairs.tsv` (two queries a line: how much of what either finds both find) and `traps.tsv` (a word
 * and its forms a line: the share of first hits that hold one of them). What finds nothing is left out.
 */
export async function measureLists(
  context: CommandContext,
  settings: Settings,
  folder: string,
): Promise<RelevanceFigures> {
  const archive = await context.openArchive(settings);
  await using asked = await archive.askArchive(new AbortController().signal);
  const phrases = await readLines(join(folder, 'phrases.txt'));
  const pairs = await readLines(join(folder, 'pairs.tsv'));
  const traps = await readLines(join(folder, 'traps.tsv'));
  return {
    'phrases side by side': await mean(context, phrases, (line) => phraseShare(asked, line)),
    'pairs find the same': await mean(context, pairs, (line) => overlap(asked, line)),
    'traps hold the word': await mean(context, traps, (line) => trapShare(asked, line)),
  };
}

async function phraseShare(asked: AskedArchive, query: string): Promise<number | undefined> {
  // No more can have the words side by side than stand so anywhere.
  const possible = Math.min(RANKS, (await asked.first(`"${query}"`, 1)).total);
  if (possible === 0) return undefined;
  const { hits } = await asked.first(query, RANKS);
  return Math.min(
    1,
    hits.filter((hit) => holdsSideBySide(hit, query.split(' '))).length / possible,
  );
}

async function overlap(asked: AskedArchive, line: string): Promise<number | undefined> {
  const [a = '', b = ''] = line.split('\t');
  const foundA = await asked.all(a);
  const foundB = await asked.all(b);
  const either = foundA.union(foundB).size;
  return either === 0 ? undefined : foundA.intersection(foundB).size / either;
}

async function trapShare(asked: AskedArchive, line: string): Promise<number | undefined> {
  const [word = '', forms = word] = line.split('\t');
  const { hits } = await asked.first(word, RANKS);
  if (hits.length === 0) return undefined;
  return hits.filter((hit) => holdsOneOf(hit, forms.split(' '))).length / hits.length;
}

/** Says of each line below 1 what it has, so that whoever mends it knows where. */
async function mean(
  { stderr }: CommandContext,
  lines: readonly string[],
  measure: (line: string) => Promise<number | undefined>,
): Promise<number> {
  const shares: number[] = [];
  for (const line of lines) {
    const share = await measure(line);
    if (share === undefined) continue;
    shares.push(share);
    if (share < 0.95) stderr.write(`  ${share.toFixed(2)}  ${line.replaceAll('\t', ' | ')}\n`);
  }
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}
