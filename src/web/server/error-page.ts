import {
  type Frame,
  presentFrame,
  presentSearchLine,
  type SearchLine,
  type Site,
} from '../frame/frame.ts';
import type { SearchState } from '../url/search-state.ts';

/** A failure as readers see it: what happened, what to do, and a number to ask about. */
export type ErrorPageView = {
  readonly frame: Frame;
  readonly searchLine: SearchLine;
  readonly title: string;
  readonly detail: string;
  /** What to type, behind the detail; empty where there is nothing. */
  readonly command: string;
  /** The same address may answer later. */
  readonly canRetry: boolean;
  /** Shown for faults of ours, so that the line in the log can be found. */
  readonly requestId: string;
};

type Problem = {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly command?: string;
  readonly requestId: string;
};

/**
 * The page of a failure. `state` is what the reader had asked for, so that the search box still
 * holds it.
 */
export function presentErrorPage(site: Site, problem: Problem, state: SearchState): ErrorPageView {
  const isOurs = problem.status >= 500;
  return {
    frame: presentFrame(site, { title: problem.title }),
    searchLine: presentSearchLine(state),
    title: problem.title,
    detail: problem.detail,
    command: problem.command ?? '',
    canRetry: isOurs || problem.status === 429,
    requestId: isOurs ? problem.requestId : '',
  };
}
