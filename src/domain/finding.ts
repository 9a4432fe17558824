/**
 * One thing that was looked at to see whether an installation is in order: one line for its keeper.
 * A warning leaves everything working for now; a problem does not, and lies either in what was set or in
 * the index and its engine.
 */
export type Finding = {
  /** What was looked at, in a word or two: `disk`, `index`. */
  readonly subject: string;
  readonly text: string;
} & (
  | { readonly level: 'ok' }
  | { readonly level: 'warning'; readonly advice: string }
  | { readonly level: 'problem'; readonly advice: string; readonly liesIn: 'settings' | 'index' }
);

/** All is well. */
export function fine(subject: string, text: string): Finding {
  return { level: 'ok', subject, text };
}

export function warning(subject: string, text: string, advice: string): Finding {
  return { level: 'warning', subject, text, advice };
}

/** What keeps the index from being read or written. */
export function indexProblem(subject: string, text: string, advice: string): Finding {
  return { level: 'problem', subject, text, advice, liesIn: 'index' };
}

export function settingsProblem(subject: string, text: string, advice: string): Finding {
  return { level: 'problem', subject, text, advice, liesIn: 'settings' };
}
