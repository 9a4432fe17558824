import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../src/errors.ts';
import { watchArchive } from '../../../../src/services/runs/watch-archive.ts';
import { aReport } from '../../../support/run-report.ts';
import { openTempFolder } from '../../../support/temp-folder.ts';

const TIMES = { quietMs: 5, mostMs: 50, surveyMs: 10, againMs: 10 };

/** Watches with passes that end as they are told to, until `enough` of them have been. */
async function watch(passes: readonly (AppError | 'fine')[], enough: number) {
  await using folder = await openTempFolder();
  const ending = new AbortController();
  const said: string[] = [];
  let count = 0;
  const end = () => {
    if (said.length === enough) ending.abort(new Error('asked to end'));
  };
  const reason = await watchArchive({
    paths: [folder.path],
    signal: ending.signal,
    times: TIMES,
    pass: async () => {
      const outcome = passes[count] ?? 'fine';
      count += 1;
      if (outcome !== 'fine') throw outcome;
      return aReport();
    },
    onPass: () => {
      said.push('fine');
      end();
    },
    onFailure: ({ code }) => {
      said.push(code);
      end();
    },
  }).catch((error: Error) => error.message);
  return { said, reason };
}

describe('watching an archive', () => {
  it('looks at once, and again now and then though it hears of nothing', async () => {
    expect(await watch([], 3)).toEqual({ said: ['fine', 'fine', 'fine'], reason: 'asked to end' });
  });

  it('goes on after another run, an engine that is away, a folder that is not there', async () => {
    const failures = (['LOCKED', 'INDEX_UNREACHABLE', 'USAGE'] as const).map(
      (code) => new AppError(code, 'Not now.'),
    );
    expect((await watch(['fine', ...failures], 5)).said).toEqual([
      'fine',
      'LOCKED',
      'INDEX_UNREACHABLE',
      'USAGE',
      'fine',
    ]);
  });

  it('does not begin where the first pass cannot be, and ends with what nobody can set right', async () => {
    expect((await watch([new AppError('USAGE', 'No such folder.')], 9)).reason).toBe(
      'No such folder.',
    );
    const damaged = new AppError('INDEX_UNUSABLE', 'Damaged.');
    expect((await watch(['fine', damaged], 9)).reason).toBe('Damaged.');
  });
});
