// Makes src/web/data/world-map.json, the shapes of the countries as SVG paths. Run by hand when the
// source changes: `node scripts/build-world-map.ts`. Source: Natural Earth 1:110m (public domain), as
// packed by world-atlas (ISC); codes by i18n-iso-countries (MIT).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type ExtendedFeature, geoArea, geoEqualEarth, geoPath } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const TARGET = join(import.meta.dirname, '..', 'src', 'web', 'data', 'world-map.json');
const WIDTH = 2000;
// At the foot of the map it would take a sixth of the height, and news hardly come from there.
const LEFT_OUT = new Set(['AQ']);
// Natural Earth draws Kosovo, which ISO gives no number. Its other shapes without one stay without.
const OWN_CODES: Readonly<Record<string, string>> = { Kosovo: 'XK' };

type Shape = ExtendedFeature & { readonly properties: { readonly name: string } };

const shapes = readShapes().filter((shape) => !LEFT_OUT.has(codeOf(shape) ?? ''));
const projection = geoEqualEarth().fitWidth(WIDTH, { type: 'FeatureCollection', features: shapes });
const path = geoPath(projection).digits(0);
const [[, top], [, bottom]] = path.bounds({ type: 'FeatureCollection', features: shapes });
const map = {
  width: WIDTH,
  height: Math.ceil(bottom - top),
  shapes: shapes.map((shape) => {
    const [x = 0, y = 0] = path.centroid(largestPart(shape)).map(Math.round);
    return { code: codeOf(shape) ?? null, path: relative(path(shape) ?? ''), x, y };
  }),
};
writeFileSync(TARGET, `${JSON.stringify(map)}\n`);

function readShapes(): Shape[] {
  const source = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
  const world = JSON.parse(readFileSync(source, 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  return feature(world, world.objects.countries).features as Shape[];
}

function codeOf({ id, properties }: Shape): string | undefined {
  if (id === undefined) return OWN_CODES[properties.name];
  return countries.numericToAlpha2(String(id).padStart(3, '0'));
}

/** Where a label points to: the mainland, not the middle between it and its islands. */
function largestPart(shape: Shape): ExtendedFeature {
  const { geometry } = shape;
  if (geometry?.type !== 'MultiPolygon') return shape;
  const parts = geometry.coordinates.map((coordinates) => ({
    type: 'Polygon' as const,
    coordinates,
  }));
  const [largest] = parts.toSorted((a, b) => geoArea(b) - geoArea(a));
  return { ...shape, geometry: largest ?? geometry };
}

/** The same path in steps from point to point, which takes half the letters; points that fall together are one. */
function relative(absolute: string): string {
  let at = [0, 0];
  return absolute
    .split('Z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const [first = [0, 0], ...rest] = ring
        .slice(1)
        .split('L')
        .map((pair) => pair.split(',').map(Number));
      const steps = [step(first), ...rest.map(step)];
      const [move, ...lines] = steps.filter((text, index) => index === 0 || text !== '0 0');
      at = first;
      return lines.length < 2 ? `m${move}` : `m${move}l${lines.join(' ').replaceAll(' -', '-')}z`;
    })
    .join('');

  function step([x = 0, y = 0]: number[]): string {
    const [fromX = 0, fromY = 0] = at;
    at = [x, y];
    return `${x - fromX} ${y - fromY}`;
  }
}
