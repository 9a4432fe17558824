import type { ArchiveSummary } from '../../domain/search.ts';
import type { WebServices } from './site-options.ts';

// Readers see an indexing run within seconds; asking once in that time is enough.
const FRESH_MS = 3_000;

/**
 * What the archive holds, asked at most once every three seconds however many pages show it. A failure
 * is not kept: the next page asks again. `now` is a clock in milliseconds.
 */
export function recentSummary(
  summarize: WebServices['summarizeArchive'],
  now: () => number,
): WebServices['summarizeArchive'] {
  let kept: { readonly summary: ArchiveSummary; readonly at: number } | undefined;
  return async (signal) => {
    if (kept && now() - kept.at < FRESH_MS) return kept.summary;
    const summary = await summarize(signal);
    kept = { summary, at: now() };
    return summary;
  };
}
