import type { Scaling } from '../../assess/story/scaling.ts';
import { type Figure, isProtected } from '../../model/diagnosis.ts';
import { plainNumber } from '../../render/format.ts';
import { numberText } from './number-text.ts';

/** How a raw measure became points, with the numbers; and the points as the document shows them, where those differ. */
export function scalingText(scaling: Scaling, shown: Figure | undefined): string {
  const { by, raw, place, between, turned, z } = scaling;
  const where = by === 'scale' ? 'On its scale' : 'In the spread of authorities';
  const made = between
    ? `${where} ${numberText(raw)} lies ${placeText(raw, between, by)}: ${workings(scaling, between)} = ${points(place)}`
    : `${where} ${numberText(raw)} stands at ${points(place)}`;
  const turn = turned ? `; the low end is the weak one, so 100 − ${points(place)} = ${points(z)}` : '';
  const differs = shown !== undefined && !isProtected(shown) && points(shown) !== points(z);
  return `${made}${turn}${differs ? `; shown as ${points(shown)}` : ''}.`;
}

/** Points, to the hundredth. */
export function points(value: number): string {
  const text = plainNumber(value, 2);
  return text.replace(/\.?0+$/, '');
}

type Point = readonly [number, number];

function placeText(raw: number, [one, other]: readonly [Point, Point], by: Scaling['by']): string {
  const span = `${pointText(one, by)} and ${pointText(other, by)}`;
  return raw < one[0] || raw > other[0] ? `on the line that runs on from ${span}` : `between ${span}`;
}

function pointText([figure, at]: Point, by: Scaling['by']): string {
  return by === 'scale'
    ? `${numberText(figure)} (${points(at)} points)`
    : `${numberText(figure)} (the ${points(at)}th percentile)`;
}

function workings({ raw }: Scaling, [[x0, y0], [x1, y1]]: readonly [Point, Point]): string {
  const rise = y1 - y0;
  const sign = rise < 0 ? '−' : '+';
  return `${points(y0)} ${sign} ${points(Math.abs(rise))} × (${numberText(raw)} − ${numberText(x0)}) ÷ ${numberText(x1 - x0)}`;
}
