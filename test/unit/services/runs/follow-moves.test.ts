import { describe, expect, it } from 'vitest';
import type { Survey, Winner } from '../../../../src/ingest/survey.ts';
import { followMoves } from '../../../../src/services/runs/follow-moves.ts';
import { readLedger, underKnownId } from '../../../../src/services/runs/ledger.ts';

type Known = readonly [id: string, location: string, contentHash: string, sample?: boolean];
type Found = readonly [id: string, path: string, contentHash: string, placed?: Winner['placed']];

async function followed(
  known: readonly Known[],
  found: readonly Found[],
  isLeaving: (known: { readonly path: string }) => boolean = () => true,
) {
  const survey: Survey = {
    winners: new Map(
      found.map(([id, path, contentHash, placed]) => [
        id,
        { path, contentHash, ...(placed ? { placed } : {}) },
      ]),
    ),
    read: found.length,
    rejected: 0,
    overridden: 0,
    repeated: 0,
    skipped: {
      'symbolic link': 0,
      'not a regular file': 0,
      'other type of file': 0,
      'incomplete page': 0,
    },
    unreadablePaths: new Set(),
  };
  return followMoves(survey, await readLedger(manifestOf(known)), isLeaving);
}

async function* manifestOf(known: readonly Known[]) {
  for (const [id, location, contentHash, sample = false] of known) {
    const firstIndexedAt = '2021-01-01T00:00:00.000Z';
    yield { id, location, contentHash, firstIndexedAt, rulesVersion: '1', sample };
  }
}

const idsOf = ({ found }: Awaited<ReturnType<typeof followed>>) =>
  [...found.winners].map(([id]) => id);

describe('an article that lies elsewhere than it did', () => {
  it('keeps its id, also when it is read again', async () => {
    const moved = await followed([['old', '/a/x.txt', 'h']], [['new', '/a/b/x.txt', 'h', 'file']]);
    expect(idsOf(moved)).toEqual(['old']);
    const source = { path: '/a/b/x.txt', named: 'x', key: 'x' };
    const raw = { id: 'new', body: 'words', given: {} };
    const read = { place: { source }, raw, idFrom: 'file' as const, contentHash: 'h' };
    expect(underKnownId(read, moved.ledger).raw.id).toBe('old');
  });

  it('is found by its record where the file holds several', async () => {
    const moved = await followed(
      [
        ['one', '/a/x.jsonl#1', 'h1'],
        ['two', '/a/x.jsonl#2', 'h2'],
      ],
      [
        ['new-1', '/a/y.jsonl', 'h2', 'record'],
        ['new-2', '/a/y.jsonl', 'h1', 'record'],
      ],
    );
    expect(idsOf(moved)).toEqual(['two', 'one']);
  });

  it('is a new one where its old place still holds it', async () => {
    const copied = await followed(
      [['old', '/a/x.txt', 'h']],
      [
        ['old', '/a/x.txt', 'h', 'file'],
        ['new', '/a/b/x.txt', 'h', 'file'],
      ],
    );
    expect(idsOf(copied)).toEqual(['old', 'new']);
  });

  it('is a new one where the old one stays in the index', async () => {
    const known: Known[] = [['old', '/other/x.txt', 'h']];
    const stays = await followed(known, [['new', '/a/x.txt', 'h', 'file']], () => false);
    expect(idsOf(stays)).toEqual(['new']);
  });

  it('is a new one where it has an id of its own, or the old one was of the sample', async () => {
    const known: Known[] = [['old', '/a/x.txt', 'h', true]];
    expect(idsOf(await followed(known, [['new', '/a/y.txt', 'h', 'file']]))).toEqual(['new']);
    const own = await followed([['old', '/a/x.txt', 'h']], [['given', '/a/y.txt', 'h']]);
    expect(idsOf(own)).toEqual(['given']);
  });

  it('shares the ids of equal ones out in the order of their paths', async () => {
    const known: Known[] = [
      ['id-b', '/old/b.txt', 'h'],
      ['id-a', '/old/a.txt', 'h'],
    ];
    const found: Found[] = [
      ['new-2', '/new/2.txt', 'h', 'file'],
      ['new-1', '/new/1.txt', 'h', 'file'],
      ['new-3', '/new/3.txt', 'h', 'file'],
    ];
    expect(idsOf(await followed(known, found))).toEqual(['id-b', 'id-a', 'new-3']);
  });

  it('is not guessed among equal records of one file', async () => {
    const twice: Found[] = [
      ['new-1', '/a/y.jsonl', 'h', 'record'],
      ['new-2', '/a/y.jsonl', 'h', 'record'],
    ];
    const moved = await followed([['old', '/a/x.jsonl#1', 'h']], twice);
    expect(idsOf(moved)).toEqual(['new-1', 'new-2']);
  });
});
