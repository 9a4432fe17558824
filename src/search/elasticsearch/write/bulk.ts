import { AppError } from '../../../errors.ts';
import {
  arrayIn,
  asObject,
  fieldOf,
  type JsonObject,
  numberIn,
  objectIn,
  WRITTEN,
} from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import { fromFailure, isTooLarge } from '../store/errors.ts';
import { mayTryAgain, pauseBeforeRetry, type RetryPolicy } from '../store/retry.ts';

/** One change of one document. */
export type Operation = {
  /** Its lines of the bulk body, each ended by a line feed. */
  readonly lines: string;
  /** What it belongs to, to find it again in the outcome. */
  readonly articleId: string;
};

/** What became of an operation. Those that failed for good are `refused`; nothing else is left over. */
export type Outcome =
  | { readonly kind: 'done'; readonly result: string }
  | { readonly kind: 'refused'; readonly reason: string };

// Larger requests gain nothing, cost memory on both sides, and come near the 10 % of heap that a node
// admits at once.
const MOST_BYTES = 5_000_000;
const MOST_OPERATIONS = 500;
const IN_FLIGHT = 2;
const DEADLINE_MS = 60_000;
const BUSY = ['es_rejected_execution_exception', 'circuit_breaking_exception'];

/**
 * Sends operations and looks at what became of each: the client's own helper loses count when a
 * request fails. The outcomes stand in the order of the operations. Two operations on one document
 * must not be in one call.
 * @throws AppError INDEX_FULL at once; INDEX_UNREACHABLE, OVERLOADED when trying again did not help
 */
export async function sendOperations(
  cluster: Cluster,
  operations: readonly Operation[],
  policy: RetryPolicy,
): Promise<readonly Outcome[]> {
  const outcomes = new Map<Operation, Outcome>();
  const batches = inBatches(operations);
  const work = async () => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      await sendBatch(cluster, batch, policy, outcomes);
    }
  };
  // A lane that fails lets the other finish its batch: nothing is under way when the error is seen.
  const lanes = await Promise.allSettled(Array.from({ length: IN_FLIGHT }, work));
  for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason;
  return operations.map((operation) => outcomes.get(operation) ?? unaccounted(operation));
}

/** The two lines that put a document in its place. */
export function indexLines(target: object, document: object): string {
  return `${JSON.stringify({ index: target })}\n${JSON.stringify(document)}\n`;
}

/** The line that takes a document away. */
export function deleteLine(target: object): string {
  return `${JSON.stringify({ delete: target })}\n`;
}

function inBatches(operations: readonly Operation[]): Operation[][] {
  const batches: Operation[][] = [];
  let bytes = 0;
  for (const operation of operations) {
    const size = Buffer.byteLength(operation.lines);
    const last = batches.at(-1);
    if (!last || last.length >= MOST_OPERATIONS || bytes + size > MOST_BYTES) {
      batches.push([operation]);
      bytes = size;
    } else {
      last.push(operation);
      bytes += size;
    }
  }
  return batches;
}

async function sendBatch(
  cluster: Cluster,
  batch: readonly Operation[],
  policy: RetryPolicy,
  outcomes: Map<Operation, Outcome>,
): Promise<void> {
  let waiting = batch;
  for (let failures = 0; ; ) {
    try {
      const left = settle(waiting, await request(cluster, waiting), outcomes);
      if (left.length === 0) return;
      // What takes a part goes on.
      if (left.length < waiting.length) failures = 0;
      waiting = left;
      throw new AppError(
        'OVERLOADED',
        'Elasticsearch is busy and took only a part of what was sent.',
      );
    } catch (error) {
      if (isTooLarge(error)) return halve(cluster, waiting, policy, outcomes);
      failures += 1;
      if (!mayTryAgain(policy, error, failures)) throw error;
      await pauseBeforeRetry(policy, failures);
    }
  }
}

async function request(cluster: Cluster, batch: readonly Operation[]): Promise<readonly unknown[]> {
  const lines = batch.map((operation) => operation.lines).join('');
  const answer = await cluster.request({
    method: 'POST',
    path: '/_bulk',
    query: { filter_path: 'errors,items.*.status,items.*.result,items.*.error' },
    lines,
    deadlineMs: DEADLINE_MS,
    shape: WRITTEN,
  });
  return arrayIn(answer, 'items');
}

/** Notes what became of each operation and gives back those that are to be sent again. */
function settle(
  batch: readonly Operation[],
  items: readonly unknown[],
  outcomes: Map<Operation, Outcome>,
): Operation[] {
  return batch.filter((operation, position) => {
    const item = itemOf(items[position]);
    const outcome = item && outcomeOf(item);
    if (outcome) outcomes.set(operation, outcome);
    return outcome === undefined;
  });
}

function itemOf(item: unknown): JsonObject | undefined {
  // An answer with fewer items than were sent says nothing of the rest: they are sent again.
  if (item === undefined) return undefined;
  const [action = ''] = Object.keys(asObject(item, 'an item'));
  return objectIn(item, action);
}

function outcomeOf(item: JsonObject): Outcome | undefined {
  const status = numberIn(item, 'status');
  if (item.error === undefined) return { kind: 'done', result: String(item.result) };
  const type = String(fieldOf(item.error, 'type'));
  if (type === 'cluster_block_exception') throw fromFailure({ status, type }, item);
  if (status === 429 || status >= 502 || BUSY.includes(type)) return undefined;
  if (status !== 400) throw fromFailure({ status, type }, item);
  return { kind: 'refused', reason: `Elasticsearch would not take it: ${type}.` };
}

async function halve(
  cluster: Cluster,
  batch: readonly Operation[],
  policy: RetryPolicy,
  outcomes: Map<Operation, Outcome>,
): Promise<void> {
  const [only, ...others] = batch;
  if (only && others.length === 0) {
    outcomes.set(only, {
      kind: 'refused',
      reason: 'It is larger than Elasticsearch takes at once.',
    });
    return;
  }
  const middle = Math.ceil(batch.length / 2);
  await sendBatch(cluster, batch.slice(0, middle), policy, outcomes);
  await sendBatch(cluster, batch.slice(middle), policy, outcomes);
}

function unaccounted(operation: Operation): never {
  throw new Error(`An operation of ${operation.articleId} was not accounted for.`);
}
