import { type Interval, wilson } from './intervals.ts';

/** One stratum of a sample: what each case in it weighs, how many cases it has, and how many of them are marked. */
export interface Tally {
  readonly weight: number;
  readonly n: number;
  /** May hold part marks, and so need not be whole. */
  readonly marked: number;
}

/** A weighted share, 0–1, with its 95% interval. */
export interface StratifiedShare extends Interval {
  readonly value: number;
  /** Cases that carry weight. */
  readonly n: number;
  /** Marks on those cases, unweighted. */
  readonly marked: number;
  /** Kish's effective sample size: the simple random sample that would say as much. */
  readonly nEffective: number;
}

/**
 * The weighted share of a stratified sample, with Wilson's interval on Kish's effective size, (Σw)² ÷ Σw².
 * Undefined where no case carries weight. Source: Kish (1965); Wilson (1927).
 */
export function stratifiedShare(tallies: readonly Tally[]): StratifiedShare | undefined {
  const carrying = tallies.filter(({ weight, n }) => weight > 0 && n > 0);
  if (carrying.length === 0) return undefined;
  // Relative to the largest, so that equal weights give exactly n and a threshold is not missed by rounding.
  const largest = Math.max(...carrying.map(({ weight }) => weight));
  let total = 0;
  let squares = 0;
  let weightedMarks = 0;
  for (const tally of carrying) {
    const weight = tally.weight / largest;
    total += weight * tally.n;
    squares += weight * weight * tally.n;
    weightedMarks += weight * tally.marked;
  }
  const value = Math.min(1, weightedMarks / total);
  const nEffective = total ** 2 / squares;
  const n = carrying.reduce((sum, tally) => sum + tally.n, 0);
  const marked = carrying.reduce((sum, tally) => sum + tally.marked, 0);
  return { value, n, marked, nEffective, ...wilson(value, nEffective) };
}
