import { numberText } from '../../../domain/count-text.ts';
import { type Finding, fine, indexProblem, warning } from '../../../domain/finding.ts';
import { AppError } from '../../../errors.ts';
import { readQuoteCounts } from '../answer/quote-counts.ts';
import { readTotal } from '../answer/read-hits.ts';
import { arrayIn, BY_NAME, fieldOf, HITS, objectIn, readAs } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import {
  allGenerations,
  checkSchema,
  type Generation,
  generationBefore,
  liveGeneration,
} from '../store/generations.ts';
import { type IndexMeta, missingParts } from '../store/mapping.ts';
import { isMarked, LOST } from '../store/mark.ts';
import { oneSearch } from '../store/multi-search.ts';
import type { Names } from '../store/names.ts';
import { asked, askedAll, examineCluster } from './examine-cluster.ts';
import { rightsFinding } from './examine-rights.ts';

/** See `SearchEngine.examine`. Where nothing answers, that is the one finding. */
export async function* examine(cluster: Cluster, names: Names): AsyncGenerator<Finding> {
  const unreachable = await findUnreachable(cluster);
  if (unreachable) return yield unreachable;
  yield* examineCluster(cluster, names);
  yield await asked('rights', () => rightsFinding(cluster, names));
  yield await asked('lock', () => lockFinding(cluster, names));
  yield* await askedAll('index', () => indexFindings(cluster, names));
}

async function findUnreachable(cluster: Cluster): Promise<Finding | undefined> {
  try {
    await cluster.request({ method: 'GET', path: '/' });
    return undefined;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return indexProblem('engine', error.message, 'Nothing else can be checked before that.');
  }
}

async function lockFinding(cluster: Cluster, names: Names): Promise<Finding> {
  const answer = await cluster.request({
    method: 'GET',
    path: `/${names.lock}/_search`,
    query: { size: 100 },
    fineStatuses: [404],
    shape: HITS,
  });
  const hits = answer === undefined ? [] : arrayIn(objectIn(answer, 'hits'), 'hits');
  if (hits.length === 0) return fine('lock', 'No run is writing.');
  const holders = hits.map((hit) => holderText(objectIn(hit, '_source')));
  return fine('lock', `Writing now, or ended without a word: ${holders.join('; ')}.`);
}

function holderText(holder: unknown): string {
  const text = (name: string) => String(fieldOf(holder, name));
  return `process ${text('pid')} on ${text('host')} since ${text('startedAt')}, last heard of at ${text('heartbeatAt')}`;
}

async function indexFindings(cluster: Cluster, names: Names): Promise<readonly Finding[]> {
  const live = await liveGeneration(cluster, names);
  const all = await allGenerations(cluster, names);
  const unfinished = unfinishedFindings(all, live);
  if (!live) return [await noIndexFinding(cluster, names), ...unfinished];
  checkSchema(live);
  return [
    await countFinding(cluster, live),
    await integrityFinding(cluster, live),
    await blockFinding(cluster, live),
    rollBackFinding(all, live),
    ...unfinished,
  ];
}

async function noIndexFinding(cluster: Cluster, names: Names): Promise<Finding> {
  if (await isMarked(cluster, names)) return indexProblem('index', LOST.text, LOST.advice);
  return warning(
    'index',
    'Nothing has been indexed yet.',
    'Index a folder: npm run index -- PATH…',
  );
}

async function countFinding(cluster: Cluster, live: Generation): Promise<Finding> {
  const answer = await oneSearch(cluster, live.articles, { size: 0, track_total_hits: true });
  const articles = numberText(readTotal(answer));
  const written = live.meta.indexedAt ?? 'at a time not noted';
  const text = `${live.articles}, articles: ${articles}, last written ${written}; mapping as this version has it.`;
  return fine('index', text);
}

/** Articles and quotes lie in two indices: one that lost documents no longer agrees with the other. */
async function integrityFinding(cluster: Cluster, live: Generation): Promise<Finding> {
  const { counted, stored } = await readQuoteCounts(cluster, live);
  if (counted === stored) {
    return fine('integrity', `All ${numberText(stored)} quotes of the articles are there.`);
  }
  return indexProblem(
    'integrity',
    `The articles count ${counted} quotes, but ${stored} are there.`,
    'Rebuild it: npm run reindex -- PATH…',
  );
}

async function blockFinding(cluster: Cluster, live: Generation): Promise<Finding> {
  const answer = await cluster.request({
    method: 'GET',
    path: `/${live.articles},${live.quotes}/_settings`,
    query: { flat_settings: true },
    shape: BY_NAME,
  });
  const blocks = Object.values(readAs(BY_NAME, answer)).flatMap((index) =>
    Object.entries(objectIn(index, 'settings'))
      .filter(([name, value]) => name.startsWith('index.blocks.') && String(value) === 'true')
      .map(([name]) => name),
  );
  if (blocks.length === 0) return fine('writing', 'The indices are not locked against writing.');
  return indexProblem(
    'writing',
    `The indices are locked against writing (${[...new Set(blocks)].join(', ')}): the disk was full, or somebody set it.`,
    'Make room on the disks of Elasticsearch; it lifts read_only_allow_delete by itself.',
  );
}

function rollBackFinding(all: readonly Generation[], live: Generation): Finding {
  const before = generationBefore(all, live);
  if (!before) return fine('rollback', 'There is one generation, so nothing to roll back to.');
  return fine('rollback', `${before.articles} is kept for a rollback.`);
}

function unfinishedFindings(
  all: readonly Generation[],
  live: Generation | undefined,
): readonly Finding[] {
  const before = generationBefore(all, live);
  return all
    .filter(({ articles }) => articles !== live?.articles && articles !== before?.articles)
    .map(({ articles, meta }) =>
      warning(
        'unfinished',
        `${articles} is being built, or was left by a run that was cut short.${partsText(meta)}`,
        'The same reindex goes on with it; any other run deletes it when it is a week old.',
      ),
    );
}

/** Which parts are still to be run, where it is built in parts. */
function partsText({ parts }: IndexMeta): string {
  if (!parts) return '';
  const missing = missingParts(parts);
  if (missing.length === 0)
    return ` All ${parts.of} parts are done: any of them, run again, finishes it.`;
  return ` Of its ${parts.of} parts these are not done: ${missing.join(', ')}.`;
}
