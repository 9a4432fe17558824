import worldMap from './world-map.json' with { type: 'json' };

/** A country, or a place without a code that is drawn but never shaded, in units of the map. */
export type MapShape = {
  readonly code: string | null;
  /** An SVG path. */
  readonly path: string;
  /** The middle of its mainland. */
  readonly x: number;
  readonly y: number;
};

/**
 * The world in Equal Earth, so that areas compare, without Antarctica. Natural Earth 1:110m (public
 * domain) through world-atlas 2.0.2 (ISC); made by scripts/build-world-map.ts.
 */
export const WORLD_MAP: {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
} = worldMap;
