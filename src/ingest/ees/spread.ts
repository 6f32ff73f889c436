import type { BenchmarkSpread } from '../../model/playbook.ts';
import type { Figure } from './figure.ts';

/** An authority with fewer than this in a denominator is left out of a spread: one child would move its share by more than ten points. */
export const LEAST_DENOMINATOR = 10;
/** A spread over fewer authorities than about half of England's is not given. */
const LEAST_AUTHORITIES = 75;

export type Spread = Omit<BenchmarkSpread, 'indicator' | 'by'>;

/** The spread of authorities' figures; undefined where too few have one. */
export function spreadOf(figures: readonly Figure[]): Spread | undefined {
  const ordered = figures
    .filter(({ denominator }) => denominator >= LEAST_DENOMINATOR)
    .map(({ value }) => value)
    .sort((a, b) => a - b);
  if (ordered.length < LEAST_AUTHORITIES) return undefined;
  return {
    authorities: ordered.length,
    p10: percentile(ordered, 0.1),
    p25: percentile(ordered, 0.25),
    p50: percentile(ordered, 0.5),
    p75: percentile(ordered, 0.75),
    p90: percentile(ordered, 0.9),
  };
}

/** Percentile by straight line between ordered values (type 7, the usual one), to six digits. */
function percentile(ordered: readonly number[], share: number): number {
  const place = (ordered.length - 1) * share;
  const below = ordered[Math.floor(place)]!;
  const above = ordered[Math.min(Math.floor(place) + 1, ordered.length - 1)]!;
  return Number((below + (above - below) * (place - Math.floor(place))).toPrecision(6));
}
