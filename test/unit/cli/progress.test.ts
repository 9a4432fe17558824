import { describe, expect, it } from 'vitest';
import { openProgress, progressLine } from '../../../src/cli/progress.ts';

/** A place to write to, and a clock that is moved by hand. */
function stage(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const output = { isTTY, write: (text: string) => written.push(text) };
  return {
    written,
    progress: openProgress(output, () => time),
    pass: (ms: number) => {
      time += ms;
    },
  };
}

describe('progress', () => {
  it('is a line at the beginning and every five seconds where there is no terminal', () => {
    const { written, progress, pass } = stage(false);
    for (let done = 0; done < 1200; done += 10) {
      progress.report({ step: 'writing', done, total: 1200 });
      pass(100);
    }
    expect(written).toHaveLength(3);
    expect(written.every((line) => line.endsWith('\n') && !line.includes('\x1b'))).toBe(true);
  });

  it('is one line that is written over on a terminal, and wiped at the end', () => {
    const { written, progress, pass } = stage(true);
    pass(200);
    progress.report({ step: 'reading', done: 7 });
    progress.end();
    expect(written).toEqual(['\r\x1b[2KReading: 7 articles', '\r\x1b[2K']);
  });

  it('says nothing of a short run where there is no terminal', () => {
    const { written, progress } = stage(false);
    progress.report({ step: 'writing', done: 0, total: 90 });
    expect(written).toEqual([]);
  });

  it('does not flood a terminal', () => {
    const { written, progress, pass } = stage(true);
    for (let done = 1; done <= 1000; done += 1) {
      pass(1);
      progress.report({ step: 'reading', done });
    }
    expect(written.length).toBeLessThanOrEqual(10);
  });

  it('tells share, rate and the time that is left', () => {
    expect(progressLine({ step: 'writing', done: 500, total: 2000 }, 10)).toBe(
      'Indexing [######------------------] 25 %, 500 of 2,000, 50 a second, 30 s left',
    );
  });

  it('claims no time left before anything is done', () => {
    expect(progressLine({ step: 'writing', done: 0, total: 10 }, 0)).not.toMatch(/left|NaN/);
  });
});
