import { type ExtendedFeature, type GeoPath, geoArea, geoEqualEarth, geoPath } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** `countries-110m.json` of world-atlas (ISC): Natural Earth 1:110m, public domain. */
export type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The world as the pages draw it: paths in relative steps, and the middle of each mainland. */
export type DrawnWorld = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly {
    readonly code: string | null;
    readonly path: string;
    readonly x: number;
    readonly y: number;
  }[];
};

type Shape = ExtendedFeature & { readonly properties: { readonly name: string } };

// Whole numbers of this width are finer than a pixel of any page.
const WIDTH = 2000;
// At the foot of the map it would take a sixth of the height, and news hardly come from there.
const LEFT_OUT = new Set(['AQ']);
// Natural Earth draws Kosovo, which ISO gives no number. Its other shapes without one stay without.
const OWN_CODES: Readonly<Record<string, string>> = { Kosovo: 'XK' };

/** Draws the atlas in Equal Earth, in which areas compare, without Antarctica. */
export function drawWorld(atlas: WorldAtlas): DrawnWorld {
  const all = feature(atlas, atlas.objects.countries).features as Shape[];
  const features = all.filter((shape) => !LEFT_OUT.has(codeOf(shape) ?? ''));
  const world = { type: 'FeatureCollection', features } as const;
  const path = geoPath(geoEqualEarth().fitWidth(WIDTH, world)).digits(0);
  const [[, top], [, bottom]] = path.bounds(world);
  return {
    width: WIDTH,
    height: Math.ceil(bottom - top),
    shapes: features.map((shape) => drawn(shape, path)),
  };
}

function drawn(shape: Shape, path: GeoPath): DrawnWorld['shapes'][number] {
  const [x = 0, y = 0] = path.centroid(largestPart(shape)).map(Math.round);
  return { code: codeOf(shape) ?? null, path: inSteps(path(shape) ?? ''), x, y };
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

type Point = readonly [x: number, y: number];

/** The same path in steps from point to point: half the letters. Points that fall together are one. */
function inSteps(absolute: string): string {
  let from: Point = [0, 0];
  const rings = absolute.split('Z').filter((ring) => ring !== '');
  return rings
    .map((ring) => {
      const points = ring.slice(1).split('L').map(pointOf);
      const [start = from] = points;
      const move = step(from, start);
      const lines = points.slice(1).map((point, index) => step(points[index] ?? start, point));
      // Closing a ring leads back to its start: from there the next one is reached.
      from = start;
      const moving = lines.filter((line) => line !== '0 0');
      return moving.length < 2 ? `m${move}` : `m${move}l${moving.join(' ').replaceAll(' -', '-')}z`;
    })
    .join('');
}

function pointOf(pair: string): Point {
  const [x = 0, y = 0] = pair.split(',').map(Number);
  return [x, y];
}

function step([fromX, fromY]: Point, [x, y]: Point): string {
  return `${x - fromX} ${y - fromY}`;
}
