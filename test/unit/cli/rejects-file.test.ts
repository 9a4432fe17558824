import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRejectsFile } from '../../../src/cli/rejects-file.ts';
import type { Reject } from '../../../src/services/describe-reject.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

const aReject = (record?: number): Reject => ({
  place: {
    source: { path: '/srv/a.jsonl', named: 'a.jsonl', key: 'srv/a.jsonl' },
    ...(record === undefined ? {} : { record }),
  },
  reason: 'it has no words',
  unreadable: false,
});

describe('the file of rejects', () => {
  it('holds all of them with path, record and reason, and names the first ten', async () => {
    await using folder = await openTempFolder();
    using rejects = openRejectsFile(join(folder.path, 'data'));
    for (let record = 1; record <= 25; record += 1) rejects.add(aReject(record));
    const lines = readFileSync(rejects.path, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(25);
    expect(JSON.parse(lines[11] ?? '')).toEqual({
      path: '/srv/a.jsonl',
      record: 12,
      reason: 'it has no words',
    });
    expect(rejects.named()).toHaveLength(10);
    expect(rejects.named()[0]).toBe('a.jsonl, record 1: it has no words');
  });

  it('goes when the next run has none', async () => {
    await using folder = await openTempFolder();
    using first = openRejectsFile(folder.path);
    first.add(aReject());
    expect(existsSync(first.path)).toBe(true);
    using second = openRejectsFile(folder.path);
    expect(second.count()).toBe(0);
    expect(existsSync(second.path)).toBe(false);
  });
});
