import { countText } from '../../domain/count-text.ts';
import type { Bucket } from '../../domain/search.ts';

/** A value with the share of the highest count that its bar has: 0 to 100. */
export type BesideRow = {
  readonly name: string;
  readonly href: string;
  readonly count: string;
  readonly share: number;
};

const MOST_BESIDE = 12;

/** The first dozen of values that are there at all, for a list at the side of a page. */
export function besideRows(
  buckets: readonly Bucket[],
  present: (bucket: Bucket) => Pick<BesideRow, 'name' | 'href'>,
): BesideRow[] {
  const shown = buckets.filter(({ count }) => count > 0).slice(0, MOST_BESIDE);
  const highest = Math.max(1, ...shown.map(({ count }) => count));
  return shown.map((bucket) => ({
    ...present(bucket),
    count: countText(bucket.count, 'article'),
    share: Math.max(1, Math.round((100 * bucket.count) / highest)),
  }));
}
