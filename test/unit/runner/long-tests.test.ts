import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LONG_TESTS, shareOf } from '../../runner/long-tests.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe('the tests that take long', () => {
  it.each(LONG_TESTS)('are files that exist: %s', (pattern) => {
    const names = pattern.slice(pattern.indexOf('{') + 1, pattern.indexOf('}')).split(',');
    expect(globSync(pattern, { cwd: ROOT })).toHaveLength(names.length);
  });

  it.each([
    [[], 'quick', []],
    [['--with-long'], 'all', []],
    [['--long-only'], 'long', []],
    [['test/faults/three-nodes.test.ts'], 'all', ['test/faults/three-nodes.test.ts']],
    [['--with-long', '-t', 'name'], 'all', ['-t', 'name']],
  ] as const)('are taken or left as the arguments %j ask: %s', (args, share, rest) => {
    expect(shareOf(args)).toEqual({ share, rest });
  });
});
