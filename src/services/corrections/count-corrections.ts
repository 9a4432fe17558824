import type { Correction, Corrections } from '../../domain/correction.ts';
import { readCorrectionMark } from '../../ingest/corrections/correction-mark.ts';
import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { SearchEngine, SearchIndex } from '../../search/port.ts';
import { COUNTING } from '../vocabulary/count-found.ts';

/** How the corrections of the files stand to what is indexed. */
export type CountedCorrections = {
  readonly entries: number;
  /** Those that fit no article. */
  readonly unfit: readonly Correction[];
  /** All of them have been brought to what is indexed, as far as is noted. */
  readonly isApplied: boolean;
};

export type CountCorrections = (
  corrections: Corrections,
  dataFolder: string,
  signal: AbortSignal,
) => Promise<CountedCorrections>;

/** Counts by what the index says, changing nothing. @throws AppError as `SearchIndex.search` does */
export function countCorrections(engine: SearchEngine): CountCorrections {
  return async (corrections, dataFolder, signal) => {
    const { entries, version } = corrections;
    if ((await engine.presence()) !== 'here') {
      return { entries: entries.length, unfit: [], isApplied: true };
    }
    await using index = await engine.openIndex();
    const { generation } = await index.summary(signal);
    const counts = await countKeys(
      index,
      entries.map(({ key }) => key),
      signal,
    );
    const unfit = entries.filter(({ key }) => (counts.get(key) ?? 0) === 0);
    const mark = await readCorrectionMark(dataFolder, generation);
    return { entries: entries.length, unfit, isApplied: mark === version || unfit.length === 0 };
  };
}

// One condition each, of which a server takes a thousand at least.
const KEYS_A_SEARCH = 500;

/** How many articles bear each of these corrections. */
async function countKeys(
  index: SearchIndex,
  keys: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (let at = 0; at < keys.length; at += KEYS_A_SEARCH) {
    const include = keys.slice(at, at + KEYS_A_SEARCH).map((key) => `correction:${key}`);
    const query = { kind: 'everything' } as const;
    // A facet's own choice does not narrow what it counts, and what is chosen is always counted.
    const filters = { ...OPEN_FILTERS, rule: { include, exclude: [], mode: 'any' } } as const;
    const request = { ...COUNTING, query, filters, counted: ['rule'] } as const;
    const { facets } = await index.search(request, signal);
    for (const { value, count } of facets.rule.values) {
      counts.set(value.replace(/^correction:/, ''), count);
    }
  }
  return counts;
}
