import { expect, it } from 'vitest';
import { timesText } from '../../runner/times.ts';

const time = (project: string, file: string, startedAt: number, endedAt: number) => ({
  project,
  file,
  startedAt,
  endedAt,
});

it('a project takes from its first file to its last, however many run at a time', () => {
  const times = [time('unit', 'a', 0, 3000), time('unit', 'b', 500, 4200), time('slow', 'c', 5, 6)];
  expect(timesText(times)).toBe(
    [
      'Time of each project, from its first file to its last:',
      '     4.2 s  unit, 2 files',
      '     0.0 s  slow, 1 file',
      'The slowest 3 of 3 files:',
      '     3.7 s  b',
      '     3.0 s  a',
      '     0.0 s  c',
      '',
    ].join('\n'),
  );
});

it('ten files are named, the slowest first', () => {
  const times = Array.from({ length: 30 }, (_, at) => time('unit', `f${at}`, 0, at * 1000));
  const named = timesText(times).match(/f\d+$/gm);
  expect(named).toEqual(['f29', 'f28', 'f27', 'f26', 'f25', 'f24', 'f23', 'f22', 'f21', 'f20']);
});
