import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinStyleSheet } from '../../../src/web/frame/style-sheet.ts';

const style = joinStyleSheet(join(import.meta.dirname, '../../../public/style'));

/** A colour, the ground it stands on, the ratio that it needs. */
const NEEDS: readonly (readonly [colour: string, ground: string, need: number])[] = [
  ['ink', 'paper', 4.5],
  ['ink', 'wash', 4.5],
  ['ink', 'sheet', 4.5],
  ['ink-2', 'paper', 4.5],
  ['ink-2', 'wash', 4.5],
  ['ink-3', 'paper', 4.5],
  ['ink-3', 'sheet', 4.5],
  ['ink-3', 'wash', 4.5],
  ['line', 'paper', 3],
  ['line', 'sheet', 3],
  ['line', 'wash', 3],
  ['lamp', 'paper', 4.5],
  ['lamp', 'wash', 4.5],
  ['lamp', 'hit', 4.5],
  ['lamp-deep', 'paper', 4.5],
  ['on-lamp', 'lamp', 4.5],
  ['on-lamp', 'lamp-deep', 4.5],
  ['visited', 'paper', 4.5],
  ['hit-ink', 'hit', 4.5],
  ['hit-line', 'paper', 3],
  ['hit-line', 'hit', 3],
  ['not', 'paper', 4.5],
  ['not', 'sheet', 4.5],
  ['not', 'wash', 4.5],
  ['focus', 'paper', 3],
  ['focus', 'sheet', 3],
  ['focus', 'wash', 3],
  ['focus', 'hit', 3],
  ['bar', 'paper', 3],
  ['bar-off', 'paper', 3],
  ['v1', 'paper', 4.5],
  ['v2', 'paper', 4.5],
  ['v3', 'paper', 4.5],
  ['v4', 'paper', 4.5],
];

const [, light = ''] = /^:root \{([\s\S]*?)\}/m.exec(style) ?? [];
const [, dark = ''] = /prefers-color-scheme: dark\) \{\s*:root \{([\s\S]*?)\}/.exec(style) ?? [];

describe.each([
  ['light', tokens(light)],
  ['dark', new Map([...tokens(light), ...tokens(dark)])],
])('colours of the style sheet, %s', (_scheme, colours) => {
  it.each(NEEDS)('%s on %s is at least %f to 1', (colour, ground, need) => {
    expect(ratio(hex(colours, colour), hex(colours, ground))).toBeGreaterThanOrEqual(need);
  });
});

describe('the style sheet', () => {
  it('has a colour for dark screens in the place of each for light ones', () => {
    expect([...tokens(dark).keys()]).toEqual([...tokens(light).keys()]);
  });

  it('weighs no more than 30 kB', () => {
    expect(Buffer.byteLength(style)).toBeLessThanOrEqual(30_000);
  });

  it('names every colour once, as a token', () => {
    const rules = style.replace(light, '').replace(dark, '');
    const values = rules.matchAll(/^(.*#[0-9a-f]{3,8}\b.*);/gim);
    // Paper has one black and one white.
    expect(Array.from(values, ([, value]) => value)).toEqual(['color: #000', 'background: #fff']);
  });

  it('loads nothing from elsewhere', () => {
    expect(style).not.toMatch(/url\(|@import/);
  });
});

function tokens(block: string): Map<string, string> {
  const found = block.matchAll(/--([a-z0-9-]+):\s*#([0-9a-f]{6})\b/gi);
  return new Map(Array.from(found, ([, name = '', value = '']) => [name, value]));
}

function hex(colours: ReadonlyMap<string, string>, name: string): string {
  const value = colours.get(name);
  if (value === undefined) throw new Error(`The style sheet has no colour --${name}.`);
  return value;
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function ratio(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
