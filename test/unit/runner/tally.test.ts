import { describe, expect, it } from 'vitest';
import { tallyText, total } from '../../runner/tally.ts';
import { plain, tallyOf } from '../../runner/vitest-run.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

it('names of tests are found although they carry the colours of a list', () => {
  expect(plain(['\u001b[35mtest/a.test.ts\u001b[m', '-t'])).toEqual(['test/a.test.ts', '-t']);
});

describe('the count at the end of npm test', () => {
  it('adds up what passed, failed and was left out', () => {
    const report = { testResults: [file('passed', 'passed', 'skipped'), file('failed', 'failed')] };
    expect(tallyOf(report, false)).toEqual({ passed: 1, failed: 1, skipped: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(tallyOf({ testResults: [file('failed'), file('passed', 'passed')] }, false)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts a file whose last hook broke as a failure although its tests passed', () => {
    expect(tallyOf({ testResults: [file('failed', 'passed')] }, false).failed).toBe(1);
  });

  it('counts an error outside of all tests as a failure', () => {
    expect(tallyOf({ testResults: [file('passed', 'passed')] }, false).failed).toBe(1);
  });

  it('counts what was only planned as left out', () => {
    expect(tallyOf({ testResults: [file('passed', 'todo', 'pending')] }, true).skipped).toBe(2);
  });

  it('names what was left out only where something was', () => {
    expect(tallyText({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(tallyText({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });

  it('is the sum of the checks and the suites', () => {
    const check = { passed: 1, failed: 0, skipped: 0 };
    expect(total([check, check, { passed: 5, failed: 1, skipped: 2 }])).toEqual({
      passed: 7,
      failed: 1,
      skipped: 2,
    });
  });
});
