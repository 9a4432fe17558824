import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAssets } from '../../../../src/web/frame/assets.ts';
import { joinStyleSheet, STYLE_LAYERS } from '../../../../src/web/frame/style-sheet.ts';

const PUBLIC = join(import.meta.dirname, '../../../../public');
const FOLDER = join(PUBLIC, 'style');
const files = readdirSync(FOLDER);
const readPart = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
// What it is for, then one block to the end.
const IN_A_LAYER = /^\/\*.*?\*\/\n@layer ([a-z]+) \{\n[\s\S]*?^\}\n([\s\S]*)$/m;
const withoutIndents = (css: string) => css.replaceAll(/^ +/gm, '');

describe('the sheet of all pages', () => {
  it('names its layers before it uses them', () => {
    expect(joinStyleSheet(FOLDER)).toMatch(/^@layer tokens, ground, parts;\n/);
  });

  it.each(files)('holds the whole of %s', (file) => {
    expect(joinStyleSheet(FOLDER)).toContain(withoutIndents(readPart(file)));
  });

  it.each(files)('has every rule of %s in a layer that has a place in the order', (file) => {
    const [, layer, outside] = IN_A_LAYER.exec(readPart(file)) ?? [];
    expect(STYLE_LAYERS).toContain(layer);
    expect(outside).toBe('');
  });
});

describe('the address of an asset', () => {
  const { href, styleSheet } = readAssets(PUBLIC);

  it('has a mark of what the joined sheet holds', () => {
    expect(styleSheet).toBe(joinStyleSheet(FOLDER));
    expect(href('style.css')).toMatch(/^\/assets\/style\.css\?v=[0-9a-f]{12}$/);
  });

  it('is refused for a file that is not there', () => {
    expect(() => href('none.css')).toThrow('There is no asset none.css.');
  });
});
