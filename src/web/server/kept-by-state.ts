import type { ArchiveSummary } from '../../domain/search.ts';

/**
 * Keeps what was made of the archive for as long as the index stays as it is: its numbers only change
 * with it. A failure is not kept.
 */
export function keptByState<T>(): (
  summary: Pick<ArchiveSummary, 'generation' | 'indexedAt' | 'articles'>,
  make: () => Promise<T>,
) => Promise<T> {
  let kept: { readonly state: string; readonly value: T } | undefined;
  return async ({ generation, indexedAt, articles }, make) => {
    const state = `${generation} ${indexedAt} ${articles}`;
    if (kept?.state !== state) kept = { state, value: await make() };
    return kept.value;
  };
}
