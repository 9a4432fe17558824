import { countText, numberText } from '../domain/count-text.ts';
import type { Progress } from '../services/runs/archive-run.ts';

/** Where progress goes: the part of a terminal or a pipe that is used here. */
export type ProgressOutput = {
  readonly isTTY?: boolean;
  write(text: string): unknown;
};

/** Tells how far a run is, no more often than a person or a log can use. */
export type ProgressReporter = {
  readonly report: (progress: Progress) => void;
  /** Wipes the bar away, so that what is written next starts a line of its own. */
  readonly end: () => void;
};

const BAR_EVERY_MS = 100;
/** Where no terminal shows a bar, a line comes so often: a log of an hour then has 720 lines at most. */
export const LINE_EVERY_MS = 5000;
const BAR_WIDTH = 24;
const LONG_RUN = 1000;
const WIPE_LINE = '\r\x1b[2K';

/**
 * A bar that moves in place on a terminal; elsewhere a line when much is to be written and then one every few
 * seconds. `now` in milliseconds.
 */
export function openProgress(output: ProgressOutput, now: () => number): ProgressReporter {
  const everyMs = output.isTTY ? BAR_EVERY_MS : LINE_EVERY_MS;
  let shownAt = now();
  let step: Progress['step'] | undefined;
  let stepStartedAt = shownAt;
  return {
    report(progress) {
      const isFirstOfLong = progress.step !== step && isLong(progress);
      if (progress.step !== step) {
        step = progress.step;
        stepStartedAt = now();
      }
      if (!isFirstOfLong && now() - shownAt < everyMs) return;
      shownAt = now();
      const line = progressLine(progress, (shownAt - stepStartedAt) / 1000);
      output.write(output.isTTY ? `${WIPE_LINE}${line}` : `${line}\n`);
    },
    end() {
      if (output.isTTY) output.write(WIPE_LINE);
    },
  };
}

/** Worth a word at once: whoever waits for so many wants to know how many there are. */
function isLong({ total = 0 }: Progress): boolean {
  return total >= LONG_RUN;
}

/** What is going on, how far, how fast and how long it will take: `Indexing [######------] 50 %, 10,789 of 21,578, 520 a second, 21 s left` */
export function progressLine({ step, done, total }: Progress, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  if (step === 'merging') return 'Joining the names of persons';
  if (step === 'checking') return 'Checking the new index and switching to it';
  if (step === 'reading' || !total) {
    const speed = rate > 0 ? `, ${numberText(Math.round(rate))} a second` : '';
    return `Reading: ${countText(done, 'article')}${speed}`;
  }
  const share = done / total;
  const filled = Math.round(share * BAR_WIDTH);
  const bar = '#'.repeat(filled) + '-'.repeat(BAR_WIDTH - filled);
  const left = rate > 0 ? `, ${Math.ceil((total - done) / rate)} s left` : '';
  const numbers = `${numberText(done)} of ${numberText(total)}`;
  return `Indexing [${bar}] ${Math.floor(share * 100)} %, ${numbers}, ${Math.round(rate)} a second${left}`;
}
