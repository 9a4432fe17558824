import { describe, expect, it } from 'vitest';
import { withHead } from '../../../src/ingest/peek.ts';
import { collect, streamOf } from '../../support/bytes.ts';

const textOf = async (chunks: AsyncIterable<Uint8Array>) =>
  Buffer.concat(await collect(chunks)).toString();

describe('the head of a stream', () => {
  it.each([1, 7, 1_000])(
    'is given back in front of it, in pieces of %i bytes',
    async (pieceBytes) => {
      const { head, all } = await withHead(streamOf('The ferry sails.', pieceBytes), 5);
      expect(head.length).toBeGreaterThanOrEqual(5);
      expect(await textOf(all)).toBe('The ferry sails.');
    },
  );

  it('is all of a stream that is shorter', async () => {
    const { head, all } = await withHead(streamOf('Fog'), 100);
    expect(Buffer.from(head).toString()).toBe('Fog');
    expect(await textOf(all)).toBe('Fog');
    expect(await textOf((await withHead(streamOf(''), 100)).all)).toBe('');
  });

  it('loses nothing of a stream that breaks within it', async () => {
    async function* breaking() {
      yield Buffer.from('The ferry');
      throw new Error('broken');
    }
    const { head, all } = await withHead(breaking(), 100);
    expect(Buffer.from(head).toString()).toBe('The ferry');
    const iterator = all[Symbol.asyncIterator]();
    expect((await iterator.next()).value).toEqual(Buffer.from('The ferry'));
    await expect(iterator.next()).rejects.toThrow('broken');
  });

  it('closes the stream that is given up', async () => {
    let isClosed = false;
    async function* closing() {
      try {
        yield* streamOf('The ferry sails.');
      } finally {
        isClosed = true;
      }
    }
    const { all } = await withHead(closing(), 1);
    for await (const _piece of all) break;
    expect(isClosed).toBe(true);
  });
});
