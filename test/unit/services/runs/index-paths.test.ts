import { describe, expect, it } from 'vitest';
import { pathsWithArticles } from '../../../../src/services/runs/index-paths.ts';

async function pathsOf(
  roots: readonly string[],
  locations: readonly (readonly [string, boolean?])[],
): Promise<readonly string[]> {
  async function* manifest() {
    for (const [location, sample = false] of locations) {
      const at = '2021-01-01T00:00:00.000Z';
      const origin = { contentHash: 'h', firstIndexedAt: at, rulesVersion: '1' };
      yield { id: location, location, sample, ...origin };
    }
  }
  return pathsWithArticles(roots, manifest());
}

describe('the paths that an index was made from', () => {
  it('are those its runs read, without those of which nothing is left', async () => {
    const locations = [['/news/a.txt'], ['/wire/x.jsonl#1'], ['/wire/x.jsonl#2']] as const;
    expect(await pathsOf(['/wire', '/news', '/gone'], locations)).toEqual(['/news', '/wire']);
  });

  it('are a file of its own for what lies under none of them', async () => {
    expect(await pathsOf(['/news'], [['/news/a.txt'], ['/else/b.jsonl#7']])).toEqual([
      '/else/b.jsonl',
      '/news',
    ]);
  });

  it('leave the sample out as soon as there is anything else', async () => {
    const roots = ['/sample', '/news'];
    expect(await pathsOf(roots, [['/sample/s.txt', true], ['/news/a.txt']])).toEqual(['/news']);
    expect(await pathsOf(roots, [['/sample/s.txt', true]])).toEqual(['/sample']);
  });

  it('are none where nothing is indexed', async () => {
    expect(await pathsOf(['/news'], [])).toEqual([]);
  });
});
