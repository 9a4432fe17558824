import { describe, expect, it } from 'vitest';
import type { Outcome, Reject } from '../../../src/ingest/outcome.ts';
import { survey } from '../../../src/ingest/survey.ts';

const sourceOf = (path: string) => ({ path, named: path, key: path });

const read = (id: string, contentHash: string, path = '/x/a.jsonl'): Outcome => ({
  kind: 'article',
  article: {
    place: { source: sourceOf(path), record: 1 },
    raw: { id, body: 'words', given: {} },
    idFrom: 'given',
    contentHash,
  },
});

const rejected = (path: string, unreadable: boolean): Outcome => ({
  kind: 'rejected',
  reject: { place: { source: sourceOf(path) }, reason: 'for a reason', unreadable },
});

async function surveyOf(...outcomes: readonly Outcome[]) {
  const rejects: Reject[] = [];
  const counts: number[] = [];
  async function* stream() {
    yield* outcomes;
  }
  const found = await survey(
    stream(),
    (reject) => rejects.push(reject),
    (count) => counts.push(count),
  );
  return { found, rejects, counts };
}

describe('the survey of an archive', () => {
  it('gives an id to the last article that has it', async () => {
    const { found } = await surveyOf(read('a', 'h1'), read('b', 'h2'), read('a', 'h3', '/x/b.txt'));
    expect(found.winners.get('a')).toEqual({ contentHash: 'h3', path: '/x/b.txt' });
    expect(found.winners.size).toBe(2);
  });

  it('tells two texts under one id from one text that came twice', async () => {
    const { found } = await surveyOf(read('a', 'h1'), read('a', 'h1'), read('a', 'h2'));
    expect(found).toMatchObject({ read: 3, repeated: 1, overridden: 1 });
  });

  it('hands on every reject and remembers the places that could not be read', async () => {
    const { found, rejects } = await surveyOf(
      rejected('/x/cut.gz', true),
      rejected('/x/e.txt', false),
    );
    expect(rejects).toHaveLength(2);
    expect(found.rejected).toBe(2);
    expect([...found.unreadablePaths]).toEqual(['/x/cut.gz']);
  });

  it('counts what was skipped by its reason', async () => {
    const { found } = await surveyOf(
      { kind: 'skipped', path: '/x/l', reason: 'symbolic link' },
      { kind: 'skipped', path: '/x/p', reason: 'other type of file' },
      { kind: 'skipped', path: '/x/q', reason: 'other type of file' },
    );
    expect(found.skipped).toEqual({
      'symbolic link': 1,
      'not a regular file': 0,
      'other type of file': 2,
      'incomplete page': 0,
    });
  });

  it('tells how far it is after each article', async () => {
    const { counts } = await surveyOf(
      read('a', 'h1'),
      rejected('/x/e.txt', false),
      read('b', 'h1'),
    );
    expect(counts).toEqual([1, 2]);
  });
});
