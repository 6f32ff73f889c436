/** Percentiles of a figure over local authorities. */
export interface Spread {
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

/** A figure, and the points it stands for. */
export type Point = readonly [figure: number, points: number];

/** The percentiles as points of a scale. */
export function spreadPoints({ p10, p25, p50, p75, p90 }: Spread): readonly Point[] {
  return [
    [p10, 10],
    [p25, 25],
    [p50, 50],
    [p75, 75],
    [p90, 90],
  ];
}

/**
 * The place of a figure in the spread of local authorities, 0–100: the percentile it would stand at.
 *
 * Straight between the published percentiles. Beyond the 10th and the 90th the nearest segment runs on, to 0 and 100
 * at most: authorities beyond them differ, and a flat end would hide it. Where percentiles fall together, a figure equal
 * to them takes the middle of their places. Rises with the figure.
 */
export function placeInSpread(spread: Spread, value: number): number {
  const points = spreadPoints(spread);
  const same = points.filter(([figure]) => figure === value);
  if (same.length > 0) return (same[0]![1] + same.at(-1)![1]) / 2;
  const [[x0, y0], [x1, y1]] = segmentOf(points, value);
  if (x1 === x0) return value < x0 ? 0 : 100;
  return Math.min(100, Math.max(0, y0 + ((y1 - y0) * (value - x0)) / (x1 - x0)));
}

/** The two neighbouring points that hold a figure between them; the first or the last two where it lies beyond. */
export function segmentOf(points: readonly Point[], value: number): readonly [Point, Point] {
  const above = points.findIndex(([figure]) => figure > value);
  const end = above === -1 ? points.length - 1 : Math.max(1, above);
  return [points[end - 1]!, points[end]!];
}
