import { AppError } from '../../errors.ts';
import { INDEX_PARTS, type IndexPart, type PartFaults } from '../../search/parts.ts';
import type { SearchIndex } from '../../search/port.ts';
import type { FirstReading } from '../search/warm-up.ts';

/** Whether one part answers; `reason` is fit for anybody to read. */
export type PartHealth =
  | { readonly works: true }
  | { readonly works: false; readonly reason: string };

/** Whether searches for articles would be answered now, and what of each part would be. */
export type Health = {
  readonly parts: Readonly<Record<IndexPart, PartHealth>>;
} & ({ readonly ready: true } | { readonly ready: false; readonly reason: string });

export type CheckHealth = (signal: AbortSignal) => Promise<Health>;

// However many watch: a look at the disk or the cluster a second.
const KEPT_MS = 1_000;
// Shorter than those who watch wait, so that they are told the reason.
const LOOK_DEADLINE_MS = 1_800;

/**
 * Has the index look at its disk or cluster, at most once a second however many ask. A foreseen failure is an
 * answer, anything else rises. `first` says whether the index is being read for the first time; `now` is a clock
 * in milliseconds.
 */
export function checkHealth(
  index: SearchIndex,
  first: FirstReading,
  now: () => number,
): CheckHealth {
  let kept: { readonly health: Promise<Health>; readonly until: number } | undefined;

  function look(): Promise<Health> {
    const health = lookWithin(index);
    // Until it has come it is everybody's.
    kept = { health, until: Number.POSITIVE_INFINITY };
    health.then(
      () => {
        kept = { health, until: now() + KEPT_MS };
      },
      () => {
        kept = undefined;
      },
    );
    return health;
  }

  return async () => {
    if (first.isUnderWay) return unready(STARTING);
    return kept && now() < kept.until ? kept.health : look();
  };
}

const STARTING =
  'The index is being read for the first time since the start. Try again in a moment.';
const TOO_SLOW = 'The index does not answer within two seconds.';

/** Also an engine that does not hear its signal is given up in time. */
async function lookWithin(index: SearchIndex): Promise<Health> {
  const signal = AbortSignal.timeout(LOOK_DEADLINE_MS);
  const { promise: late, resolve } = Promise.withResolvers<Health>();
  signal.addEventListener('abort', () => resolve(unready(TOO_SLOW)), { once: true });
  try {
    return await Promise.race([index.check(signal).then(healthOf), late]);
  } catch (error) {
    if (error === signal.reason) return unready(TOO_SLOW);
    if (error instanceof AppError) return unready(error.message);
    throw error;
  }
}

function healthOf(faults: PartFaults): Health {
  const parts = perPart((part) => partHealth(faults[part]));
  const { articles } = parts;
  return articles.works ? { ready: true, parts } : { ready: false, reason: articles.reason, parts };
}

function partHealth(fault: AppError | undefined): PartHealth {
  return fault === undefined ? { works: true } : { works: false, reason: fault.message };
}

/** Nothing works, and why. */
export function unready(reason: string): Health {
  return { ready: false, reason, parts: perPart(() => ({ works: false, reason })) };
}

function perPart(of: (part: IndexPart) => PartHealth): Readonly<Record<IndexPart, PartHealth>> {
  const entries = INDEX_PARTS.map((part) => [part, of(part)] as const);
  return Object.fromEntries(entries) as Record<IndexPart, PartHealth>;
}
