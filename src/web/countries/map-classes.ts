import { scaleThreshold } from 'd3-scale';
import { numberText } from '../../domain/count-text.ts';

/** A class of the map: what it holds in words, and its shade from 1 (next to paper) to 5. */
export type MapClass = { readonly text: string; readonly shade: number };

/** The classes in use, and the shade of a value; 0 is none. */
export type MapScale = {
  readonly classes: readonly MapClass[];
  readonly shadeOf: (value: number) => number;
};

const MOST_CLASSES = 5;
// What people read as round: steps of a ruler in each power of ten.
const ROUND = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/**
 * At most five classes between 1 and `highest` (whole numbers), each about as many times the one
 * before: articles by country are a few giants and many dwarfs, and even steps would leave all dwarfs
 * in the first. `unit` follows the numbers: `%` or nothing.
 */
export function mapScale(highest: number, unit: '' | '%' = ''): MapScale {
  const lower = lowerLimits(highest);
  const shades = lower.map((_, index) => shade(index, lower.length));
  const threshold = scaleThreshold<number, number>()
    .domain(lower)
    .range([0, ...shades]);
  return {
    shadeOf: (value) => (value < 1 ? 0 : threshold(value)),
    classes: lower.map((from, index) => ({
      text: classText(from, (lower[index + 1] ?? highest + 1) - 1, unit),
      shade: shades[index] ?? 0,
    })),
  };
}

/** Ascending, each once, the first is 1; none where nothing is counted. */
function lowerLimits(highest: number): number[] {
  if (highest < 1) return [];
  const count = Math.min(MOST_CLASSES, highest);
  const factor = highest ** (1 / count);
  const limits = Array.from({ length: count }, (_, index) =>
    highest <= MOST_CLASSES ? index + 1 : roundLimit(factor ** index),
  );
  return [...new Set(limits)];
}

function roundLimit(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const nearest = ROUND.toSorted(
    (a, b) => Math.abs(a - value / power) - Math.abs(b - value / power),
  )[0];
  return Math.max(1, Math.ceil((nearest ?? 1) * power));
}

/** Few classes are spread over the shades, so that neighbours stay apart. */
function shade(index: number, classes: number): number {
  if (classes === 1) return Math.ceil(MOST_CLASSES / 2);
  return 1 + Math.round((index * (MOST_CLASSES - 1)) / (classes - 1));
}

function classText(from: number, to: number, unit: string): string {
  return from === to
    ? `${numberText(from)}${unit}`
    : `${numberText(from)} to ${numberText(to)}${unit}`;
}
