import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { drawWorld } from '../src/cli/build/draw-world.ts';

// Writes src/web/countries/world-map.json, the shapes of the countries as SVG paths, once for all pages.
const source = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
const target = new URL('../src/web/countries/world-map.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(drawWorld(JSON.parse(readFileSync(source, 'utf8'))))}\n`);
