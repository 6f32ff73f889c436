import type { Scale } from '../../model/playbook.ts';
import { onScale } from '../scale.ts';
import { type Point, placeInSpread, type Spread, segmentOf, spreadPoints } from '../spread-place.ts';

/** How a raw measure became points: by hand, from the two points of the scale it lies between. */
export interface Scaling {
  readonly by: 'scale' | 'spread';
  readonly raw: number;
  /** Points, 0–100, before turning. */
  readonly place: number;
  /**
   * The two points of the scale whose line holds the measure; absent where it stands at a point of the scale or on its
   * flat end. The line of a spread runs on beyond its last points.
   */
  readonly between?: readonly [Point, Point];
  /** A low value is the weak end: the points are 100 less the place. */
  readonly turned: boolean;
  /** Points, 0–100. */
  readonly z: number;
}

/** From a raw measure to points. */
export type Rule = (raw: number) => Scaling;

/** The playbook's scale as a rule: straight between its points, flat beyond them. */
export function scaleRule(scale: Scale): Rule {
  return (raw) => {
    const z = onScale(scale, raw);
    const isFlat = raw < scale[0]![0] || raw > scale.at(-1)![0] || scale.some(([figure]) => figure === raw);
    return { by: 'scale', raw, place: z, ...(!isFlat && { between: segmentOf(scale, raw) }), turned: false, z };
  };
}

/** The spread of local authorities as a rule, turned where a low value is the weak end. */
export function spreadRule(spread: Spread, turned: boolean): Rule {
  const points = spreadPoints(spread);
  return (raw) => {
    const place = placeInSpread(spread, raw);
    const isPlain = place > 0 && place < 100 && !points.some(([figure]) => figure === raw);
    const between = isPlain ? { between: segmentOf(points, raw) } : {};
    return { by: 'spread', raw, place, ...between, turned, z: turned ? 100 - place : place };
  };
}
