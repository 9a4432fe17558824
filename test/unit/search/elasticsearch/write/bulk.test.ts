import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../../src/errors.ts';
import type { Cluster, Request } from '../../../../../src/search/elasticsearch/store/client.ts';
import type { RetryPolicy } from '../../../../../src/search/elasticsearch/store/retry.ts';
import {
  type Operation,
  sendOperations,
} from '../../../../../src/search/elasticsearch/write/bulk.ts';

const AT_ONCE: RetryPolicy = { tries: 3, pause: async () => {}, random: () => 0 };
const created = { index: { status: 201, result: 'created' } };
const refused = (status: number, type: string) => ({ index: { status, error: { type } } });

function operation(articleId: string, bytes = 20): Operation {
  return { articleId, lines: `${'x'.repeat(bytes - 2)}\n\n` };
}

/** A cluster at the border: it keeps the bodies that it is sent, and answers as `answer` says. */
function fakeCluster(answer: (lines: readonly string[], count: number) => readonly object[]) {
  const bodies: string[] = [];
  let underWay = 0;
  let mostUnderWay = 0;
  const cluster: Cluster = {
    request: async ({ lines = '' }: Request) => {
      underWay += 1;
      mostUnderWay = Math.max(mostUnderWay, underWay);
      bodies.push(lines);
      await Promise.resolve();
      underWay -= 1;
      return { items: answer(lines.split('\n\n').slice(0, -1), bodies.length) };
    },
    close: async () => {},
  };
  return { cluster, bodies, mostUnderWay: () => mostUnderWay };
}

const takesAll = (lines: readonly string[]) => lines.map(() => created);

describe('sending many operations', () => {
  it('puts at most 500 into a request', async () => {
    const { cluster, bodies } = fakeCluster(takesAll);
    const operations = Array.from({ length: 1201 }, (_, n) => operation(`a${n}`));
    const outcomes = await sendOperations(cluster, operations, AT_ONCE);
    expect(bodies.map((body) => body.length / 20).toSorted()).toEqual([201, 500, 500]);
    expect(outcomes).toHaveLength(1201);
  });

  it('puts at most five megabytes into a request, unless one alone is larger', async () => {
    const { cluster, bodies } = fakeCluster(takesAll);
    const sizes = [3_000_000, 2_500_000, 2_000_000, 6_000_000, 100];
    await sendOperations(
      cluster,
      sizes.map((bytes, n) => operation(`a${n}`, bytes)),
      AT_ONCE,
    );
    expect(bodies.map((body) => body.length)).toEqual([3_000_000, 4_500_000, 6_000_000, 100]);
  });

  it('has two requests under way and no more', async () => {
    const { cluster, mostUnderWay } = fakeCluster(takesAll);
    await sendOperations(
      cluster,
      Array.from({ length: 3000 }, (_, n) => operation(`a${n}`)),
      AT_ONCE,
    );
    expect(mostUnderWay()).toBe(2);
  });

  it('sends nothing where there is nothing to send', async () => {
    const { cluster, bodies } = fakeCluster(takesAll);
    expect(await sendOperations(cluster, [], AT_ONCE)).toEqual([]);
    expect(bodies).toEqual([]);
  });

  it('says of each operation what became of it, in their order', async () => {
    const { cluster } = fakeCluster(() => [
      created,
      refused(400, 'document_parsing_exception'),
      { delete: { status: 404, result: 'not_found' } },
    ]);
    const operations = ['a', 'b', 'c'].map((id) => operation(id));
    expect(await sendOperations(cluster, operations, AT_ONCE)).toEqual([
      { kind: 'done', result: 'created' },
      { kind: 'refused', reason: expect.stringContaining('document_parsing_exception') },
      { kind: 'done', result: 'not_found' },
    ]);
  });

  it('sends again what an answer does not account for', async () => {
    const { cluster, bodies } = fakeCluster((lines, count) =>
      count === 1 ? [created] : takesAll(lines),
    );
    await sendOperations(
      cluster,
      ['a', 'b', 'c'].map((id) => operation(id)),
      AT_ONCE,
    );
    expect(bodies.map((body) => body.length / 20)).toEqual([3, 2]);
  });

  it('goes on as long as a part of what is sent is taken', async () => {
    const { cluster, bodies } = fakeCluster((lines) =>
      lines.map((_, at) => (at === 0 ? created : refused(429, 'circuit_breaking_exception'))),
    );
    const operations = Array.from({ length: 9 }, (_, n) => operation(`a${n}`));
    const outcomes = await sendOperations(cluster, operations, AT_ONCE);
    expect(bodies).toHaveLength(9);
    expect(outcomes.every(({ kind }) => kind === 'done')).toBe(true);
  });

  it('gives up when an item stays refused', async () => {
    const { cluster, bodies } = fakeCluster(() => [
      refused(429, 'es_rejected_execution_exception'),
    ]);
    const work = sendOperations(cluster, [operation('a')], AT_ONCE);
    await expect(work).rejects.toMatchObject({ code: 'OVERLOADED' });
    expect(bodies).toHaveLength(3);
  });

  it.each([
    ['the disk is full', refused(429, 'cluster_block_exception'), 'INDEX_FULL'],
    ['the index is gone', refused(404, 'index_not_found_exception'), 'INDEX_LOST'],
    ['the key may not write', refused(403, 'security_exception'), 'INDEX_UNUSABLE'],
  ])('stops at once where %s', async (_, item, code) => {
    const { cluster, bodies } = fakeCluster(() => [item]);
    const error = await sendOperations(cluster, [operation('a')], AT_ONCE).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code });
    expect(bodies).toHaveLength(1);
  });
});
