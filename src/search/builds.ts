// Long enough to notice on Monday what was cut short on Friday, and no reason to fill a disk for ever.
export const MAX_AGE_MS = 7 * 24 * 60 * 60 * 1000;

const STAMP = /-(\d{4})(\d{2})(\d{2})t(\d{2})(\d{2})(\d{2})(?:-|$)/;

/** A generation that no reader was ever pointed at: what a rebuild that was cut short has left. */
export type Build = {
  readonly name: string;
  /** As `WriterOptions.plan`; absent where it cannot be resumed. */
  readonly plan?: string;
};

/** What is to become of the builds that are found when a writer opens. */
export type SettledBuilds<B extends Build> = {
  /** To be resumed. */
  readonly continued?: B;
  readonly abandoned: readonly B[];
};

/**
 * A rebuild goes on with the newest build of its plan, and clears all others away: there is room for one.
 * An update, which needs none of them, leaves young ones to the rebuild that may come.
 */
export function settleBuilds<B extends Build>(
  builds: readonly B[],
  run: { readonly mode: 'update' | 'rebuild'; readonly plan?: string; readonly now: Date },
): SettledBuilds<B> {
  if (run.mode === 'update') {
    const isLeft = ({ name, plan }: B) => plan !== undefined && isYoung(name, run.now);
    return { abandoned: builds.filter((build) => !isLeft(build)) };
  }
  const ofPlan = builds.filter(({ plan }) => plan !== undefined && plan === run.plan);
  const continued = ofPlan.toSorted((a, b) => (a.name < b.name ? 1 : -1))[0];
  const abandoned = builds.filter((build) => build !== continued);
  return continued ? { continued, abandoned } : { abandoned };
}

/** By the stamp in its name. */
function isYoung(name: string, now: Date): boolean {
  const [, year, month, day, hour, minute, second] = STAMP.exec(name) ?? [];
  const begunAt = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return now.getTime() - begunAt < MAX_AGE_MS;
}
