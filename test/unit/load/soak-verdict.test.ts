import { describe, expect, it } from 'vitest';
import type { Answered } from '../../load/soak/load.ts';
import { mixedRequests } from '../../load/soak/requests.ts';
import { faultsOf, type Held, quantile, type Soaked } from '../../load/soak/verdict.ts';

const HELD: Held = { heapBytes: 100e6, handles: 40, residentBytes: 300e6 };
const answer = (at: number, status = 200, ms = 10): Answered => ({
  kind: 'search',
  path: '/?q=river',
  status,
  at,
  ms,
});

function soaked(part: Partial<Soaked>): Soaked {
  return {
    engine: 'sqlite',
    answers: [answer(1)],
    outages: [],
    before: HELD,
    after: HELD,
    reindexes: 3,
    walBytes: 0,
    ...part,
  };
}

describe('the verdict on a soak', () => {
  it('is nothing where all is as before', () => {
    expect(faultsOf(soaked({}))).toEqual([]);
  });

  it('knows what failed while the engine was stopped on purpose, and what failed else', () => {
    const outages = [{ from: 1_000, to: 2_000 }];
    const answers = [answer(995, 0, 10), answer(1_500, 503), answer(1_999, 502)];
    expect(faultsOf(soaked({ outages, answers }))).toEqual([]);
    const late = answer(2_001, 503);
    expect(faultsOf(soaked({ outages, answers: [...answers, late] }))).toEqual([
      'sqlite: /?q=river was 503 after 2 s',
    ]);
    expect(faultsOf(soaked({ answers: [answer(5, 0)] }))).toHaveLength(1);
  });

  it('takes no answer of a client’s own mistake for a failure', () => {
    expect(faultsOf(soaked({ answers: [answer(1, 404), answer(1, 308), answer(1, 429)] }))).toEqual(
      [],
    );
  });

  it.each<[string, Partial<Held>, number]>([
    ['memory that grew by a twentieth', { heapBytes: 105e6 }, 0],
    ['memory that grew by more', { heapBytes: 105.1e6 }, 1],
    ['memory that shrank', { heapBytes: 50e6 }, 0],
    ['some new connections', { handles: 44 }, 0],
    ['more handles than that', { handles: 45 }, 1],
  ])('judges %s', (_, after, faults) => {
    expect(faultsOf(soaked({ after: { ...HELD, ...after } }))).toHaveLength(faults);
  });

  it('judges the log of the index', () => {
    expect(faultsOf(soaked({ walBytes: 65 * 1024 * 1024 }))).toHaveLength(1);
  });

  it('counts what it does not list', () => {
    const answers = Array.from({ length: 7 }, (_, at) => answer(at, 500));
    expect(faultsOf(soaked({ answers })).at(-1)).toBe('sqlite: 7 failures are not explained');
  });
});

it('a share of times is that within which so many came', () => {
  const answers = Array.from({ length: 100 }, (_, at) => answer(0, 200, at + 1));
  expect([quantile(answers, 0.5), quantile(answers, 0.99), quantile([], 0.5)]).toEqual([
    51, 100, 0,
  ]);
});

it('the load is a fixed list, of every kind of page, half of it searches', () => {
  const requests = mixedRequests(5_000);
  expect(requests).toEqual(mixedRequests(5_000));
  const searches = requests.filter(({ kind }) => /^(?:search|click|api)$/.test(kind));
  expect(searches.length / requests.length).toBeGreaterThan(0.5);
  expect(new Set(requests.map(({ kind }) => kind)).size).toBeGreaterThan(12);
});
