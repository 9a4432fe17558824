import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRejectsFile, readRejectedPaths } from '../../../src/cli/rejects-file.ts';
import type { Reject } from '../../../src/services/runs/describe-reject.ts';
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
    rejects.settle();
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
    first.settle();
    expect(existsSync(first.path)).toBe(true);
    using second = openRejectsFile(folder.path);
    expect(existsSync(second.path)).toBe(true);
    second.settle();
    expect(existsSync(second.path)).toBe(false);
  });

  it('stays as it was where the next run is refused, and where a retry does not come to its end', async () => {
    await using folder = await openTempFolder();
    {
      using first = openRejectsFile(folder.path);
      first.add(aReject(1));
    }
    {
      using _refused = openRejectsFile(folder.path);
      using retry = openRejectsFile(folder.path, { isRetry: true });
      retry.add(aReject(2));
    }
    expect(readFileSync(join(folder.path, 'rejects.jsonl'), 'utf8')).toContain('"record":1');
    expect(readdirSync(folder.path)).toEqual(['rejects.jsonl']);
  });

  it('names each file once to whoever tries again, whatever else stands in it', async () => {
    await using folder = await openTempFolder();
    expect(readRejectedPaths(folder.path)).toEqual([]);
    const lines = ['{"path":"/a","record":1}', '{"path":"/a","record":2}', '{"path":"/b"', '7', ''];
    await folder.write('rejects.jsonl', lines.join('\n'));
    expect(readRejectedPaths(folder.path)).toEqual(['/a']);
  });
});
