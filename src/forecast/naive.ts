import type { Snapshot } from './snapshots.ts';
import { PLACES } from './states.ts';

/** A forecast that needs no model: all plans, and by place. */
export interface NaiveForecast {
  readonly total: number;
  readonly places: readonly number[];
}

/** That nothing changes. */
export function noChange(now: Snapshot): NaiveForecast {
  return { total: now.plans, places: byPlace(now) };
}

/** That the ratio of the last year comes again every year; where there was nothing a year ago, nothing changes. */
export function sameGrowth(before: Snapshot, now: Snapshot, ahead: number): NaiveForecast {
  const again = (was: number, is: number) => (was > 0 ? is * (is / was) ** ahead : is);
  const earlier = byPlace(before);
  return {
    total: again(before.plans, now.plans),
    places: byPlace(now).map((is, place) => again(earlier[place]!, is)),
  };
}

/** Plans by place. */
export function byPlace({ stock }: Pick<Snapshot, 'stock'>): readonly number[] {
  return Array.from({ length: PLACES }, (_, place) => {
    let sum = 0;
    for (let cell = place; cell < stock.length; cell += PLACES) sum += stock[cell]!;
    return sum;
  });
}
