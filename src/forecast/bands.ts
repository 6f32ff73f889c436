import type { Band } from '../model/forecast.ts';
import { quantile } from '../statistics/draws.ts';

/** The median of draws, and the bands that hold the middle half and the middle nine tenths of them. */
export function bandOf(draws: Float64Array): Band {
  const sorted = draws.toSorted();
  return {
    median: quantile(sorted, 0.5),
    low50: quantile(sorted, 0.25),
    high50: quantile(sorted, 0.75),
    low90: quantile(sorted, 0.05),
    high90: quantile(sorted, 0.95),
  };
}

/** The same, times a number of 0 or more. */
export function bandTimes(band: Band, factor: number): Band {
  const times = (figure: Band['median']) => (typeof figure === 'number' ? figure * factor : figure);
  return {
    median: times(band.median),
    low50: times(band.low50),
    high50: times(band.high50),
    low90: times(band.low90),
    high90: times(band.high90),
  };
}

/** Draw by draw, the sum of several. */
export function added(parts: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(parts[0]?.length ?? 0);
  for (const part of parts) for (let draw = 0; draw < sum.length; draw++) sum[draw]! += part[draw]!;
  return sum;
}

/** Draw by draw, one less the other. */
export function less(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, draw) => value - other[draw]!);
}
