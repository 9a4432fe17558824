import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LONG_TESTS, shareOf } from '../../runner/long-tests.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe('the tests that take long', () => {
  it.each(Object.values(LONG_TESTS).flat())('are files that exist: %s', (pattern) => {
    const names = /\{(.+)\}/.exec(pattern)?.[1]?.split(',') ?? [pattern];
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
