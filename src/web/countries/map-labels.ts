/** A place that is named on the map, in the map's units. */
export type LabelledPoint = { readonly x: number; readonly y: number; readonly text: string };

/** Where a name stands, and the line from it to its place. `anchor` is the end of the text at `x`. */
export type MapLabel = LabelledPoint & {
  readonly anchor: 'start' | 'end';
  readonly labelX: number;
  readonly labelY: number;
};

type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

// In the map's units: 2,000 for a width of about 845 px.
const LETTER_WIDTH = 17;
const LINE_HEIGHT = 30;
const GAP = 8;
// Nearest first; the sides before straight up and down, because names are wide and flat.
const DISTANCES = [70, 120, 180, 250];
const DIRECTIONS = [-30, 210, 30, 150, -60, 240, 60, 120].map(
  (degrees) => (degrees * Math.PI) / 180,
);

/**
 * Finds a place beside its point for each name, in the order given, so that no name lies on another, on
 * a labelled point or over the edge. A name without such a place is left out: the list has it.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  { width, height }: { readonly width: number; readonly height: number },
): MapLabel[] {
  const taken = points.map(({ x, y }) => around(x, y));
  const labels: MapLabel[] = [];
  for (const point of points) {
    const label = candidates(point).find((candidate) => {
      const box = boxOf(candidate);
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return isInside && !taken.some((other) => overlaps(box, other));
    });
    if (label === undefined) continue;
    labels.push(label);
    taken.push(boxOf(label));
  }
  return labels;
}

function candidates(point: LabelledPoint): MapLabel[] {
  return DISTANCES.flatMap((distance) =>
    DIRECTIONS.map((angle): MapLabel => {
      const labelX = Math.round(point.x + Math.cos(angle) * distance);
      const labelY = Math.round(point.y + Math.sin(angle) * distance);
      return { ...point, labelX, labelY, anchor: labelX < point.x ? 'end' : 'start' };
    }),
  );
}

function boxOf({ labelX, labelY, text, anchor }: MapLabel): Box {
  const width = text.length * LETTER_WIDTH + GAP;
  return {
    left: anchor === 'start' ? labelX : labelX - width,
    right: anchor === 'start' ? labelX + width : labelX,
    top: labelY - LINE_HEIGHT / 2,
    bottom: labelY + LINE_HEIGHT / 2,
  };
}

function around(x: number, y: number): Box {
  return { left: x - GAP, right: x + GAP, top: y - GAP, bottom: y + GAP };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
