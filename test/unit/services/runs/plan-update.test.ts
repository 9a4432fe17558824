import { describe, expect, it } from 'vitest';
import type { Survey } from '../../../../src/ingest/survey.ts';
import type { Lookup } from '../../../../src/platform/kept-maps.ts';
import { shrinksTooMuch } from '../../../../src/services/runs/archive-run.ts';
import { readLedger } from '../../../../src/services/runs/ledger.ts';
import { planUpdate } from '../../../../src/services/runs/plan-update.ts';

type Entry = { id: string; location: string; hash?: string; sample?: boolean; rules?: string };

const ROOTS = [{ path: '/archive', named: 'archive', isFolder: true }];

function ledgerOf(entries: readonly Entry[]) {
  async function* manifest() {
    for (const { id, location, hash = 'h1', sample = false, rules = '1' } of entries) {
      const firstIndexedAt = '2021-01-01T00:00:00.000Z';
      yield { id, location, contentHash: hash, firstIndexedAt, rulesVersion: rules, sample };
    }
  }
  return readLedger(manifest());
}

function found(
  winners: readonly (readonly [string, string, string?])[],
  unreadable: string[] = [],
) {
  const survey: Survey = {
    winners: new Map(winners.map(([id, path, contentHash = 'h1']) => [id, { path, contentHash }])),
    read: winners.length,
    rejected: 0,
    overridden: 0,
    repeated: 0,
    skipped: {
      'symbolic link': 0,
      'not a regular file': 0,
      'other type of file': 0,
      'incomplete page': 0,
    },
    unreadablePaths: new Set(unreadable),
  };
  return survey;
}

const isSample = (path: string) => path.startsWith('/sample/');

async function plan(entries: readonly Entry[], survey: Survey) {
  return planUpdate(survey, await ledgerOf(entries), ROOTS, '1', isSample);
}

const idsOf = (some: Lookup<unknown>) => [...some].map(([id]) => id);

describe('the plan of an index run', () => {
  it('leaves an article of the same words in the same file alone, also at another line of it', async () => {
    const planned = await plan(
      [{ id: 'a', location: '/archive/x.jsonl#3' }],
      found([['a', '/archive/x.jsonl']]),
    );
    expect(planned.counts).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
    expect(planned.wanted.size).toBe(0);
  });

  it('tags what has other words anew, and follows what lies in another file with its tags', async () => {
    const planned = await plan(
      [
        { id: 'a', location: '/archive/a.txt' },
        { id: 'b', location: '/old/b.txt', rules: '0' },
      ],
      found([
        ['a', '/archive/a.txt', 'h2'],
        ['b', '/archive/b.txt'],
      ]),
    );
    expect(planned.counts).toMatchObject({ changed: 1, moved: 1, staleTags: 1 });
    expect(idsOf(planned.wanted)).toEqual(['a']);
    expect(idsOf(planned.moved)).toEqual(['b']);
  });

  it('removes what is gone from under the roots and nothing from elsewhere', async () => {
    const planned = await plan(
      [
        { id: 'gone', location: '/archive/sub/gone.txt' },
        { id: 'elsewhere', location: '/other/x.txt' },
        { id: 'namesake', location: '/archive-2/x.txt' },
      ],
      found([]),
    );
    expect(planned.gone).toEqual(['gone']);
    expect(planned.knownUnderRoots).toBe(1);
  });

  it('keeps what was indexed from a file or folder that could not be read whole', async () => {
    const planned = await plan(
      [
        { id: 'a', location: '/archive/cut.jsonl.gz#9' },
        { id: 'b', location: '/archive/vault/b.txt' },
        { id: 'c', location: '/archive/gone.txt' },
      ],
      found([], ['/archive/cut.jsonl.gz', '/archive/vault']),
    );
    expect(planned.gone).toEqual(['c']);
    expect(planned.keptUnread).toBe(2);
  });

  it('lets the sample go as soon as there are own articles', async () => {
    const entries = [{ id: 's', location: '/sample/s.txt', sample: true }];
    const planned = await plan(entries, found([['a', '/archive/a.txt']]));
    expect(planned.sample).toEqual(['s']);
    expect(planned.gone).toEqual([]);
  });

  it('keeps the sample while nothing of one’s own was found, and when it is what was named', async () => {
    const entries = [{ id: 's', location: '/sample/s.txt', sample: true }];
    expect((await plan(entries, found([]))).sample).toEqual([]);
    expect((await plan(entries, found([['s', '/sample/s.txt']]))).sample).toEqual([]);
  });

  it('takes an own article under the id of a sample article for a new one', async () => {
    const entries = [{ id: 's', location: '/sample/s.txt', sample: true }];
    const planned = await plan(entries, found([['s', '/archive/s.txt']]));
    expect(planned.counts.added).toBe(1);
    expect(idsOf(planned.wanted)).toEqual(['s']);
  });

  it('counts unchanged articles that older rules tagged', async () => {
    const entries = [{ id: 'a', location: '/archive/a.txt', rules: '0' }];
    expect((await plan(entries, found([['a', '/archive/a.txt']]))).counts.staleTags).toBe(1);
  });
});

describe('the tenth that is not believed', () => {
  it.each([
    [0, 0, false],
    [10, 100, false],
    [11, 100, true],
    [1, 5, true],
    [-4, 100, false],
  ])('%i of %i: %s', (leftOut, before, isTooMuch) => {
    expect(shrinksTooMuch(leftOut, before)).toBe(isTooMuch);
  });
});
