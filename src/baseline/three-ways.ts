import type { InTwoYears, Spent } from './spend-grid.ts';

/** A change in whole pence, in three parts that add up to it. */
export interface ThreeParts {
  readonly caseload: number;
  readonly mix: number;
  readonly unitCost: number;
}

/**
 * Splits the change in a cell's spending into what came with the number of children in all, with the cell's share of them,
 * and with its cost a child. Spending = N × s × u, with N all children, s the cell's share of them and u its cost a child. Each
 * of the three is changed from one year to the other in each of the six orders; its part is the mean of what its own step
 * added. A cell without children in one year takes its cost a child from the other. Worked in fractions of whole numbers, then
 * settled to pence: each part is rounded down, and the pennies left over go to the parts with the largest fraction.
 *
 * Shape: `all` and `cell` in children and pence, at least one child in all in each year. Source: Shapley (1953).
 */
export function threeWays(cell: InTwoYears<Spent>, all: InTwoYears<number>): ThreeParts {
  const [n0, n1] = [BigInt(all.from), BigInt(all.to)];
  const [c0, c1] = [BigInt(cell.from.children), BigInt(cell.to.children)];
  if (c0 === 0n && c1 === 0n) return { caseload: 0, mix: 0, unitCost: 0 };
  // Cost a child is a ÷ m: the other year's where there is no child.
  const [a0, m0] = c0 > 0n ? [BigInt(cell.from.pence), c0] : [BigInt(cell.to.pence), c1];
  const [a1, m1] = c1 > 0n ? [BigInt(cell.to.pence), c1] : [BigInt(cell.from.pence), c0];

  // A factor changes first in two of the six orders and last in two; in the two others one of the other factors has changed
  // before it: weights 2, 2, 1, 1 over 6. All three parts are brought to the denominator 6 × n0 × n1 × m0 × m1.
  const caseload =
    (n1 - n0) * (2n * c0 * a0 * n1 * m1 + 2n * c1 * a1 * n0 * m0 + c0 * a1 * n1 * m0 + c1 * a0 * n0 * m1);
  const mix = (c1 * n0 - c0 * n1) * (2n * n0 * a0 * m1 + 2n * n1 * a1 * m0 + n0 * a1 * m0 + n1 * a0 * m1);
  const unitCost = (a1 * m0 - a0 * m1) * (2n * c0 * n0 * n1 + 2n * c1 * n0 * n1 + n0 * n0 * c1 + n1 * n1 * c0);
  const [first, second, third] = settled([caseload, mix, unitCost], 6n * n0 * n1 * m0 * m1);
  return { caseload: Number(first), mix: Number(second), unitCost: Number(third) };
}

/**
 * Fractions of one denominator, whose sum is whole, as whole numbers with the same sum. Of two parts with the same fraction the
 * first gets the penny; which way the years are compared makes no difference but to the sign.
 */
function settled(numerators: readonly bigint[], denominator: bigint): bigint[] {
  const leading = numerators.find((numerator) => numerator !== 0n) ?? 0n;
  if (leading < 0n) {
    return settled(
      numerators.map((numerator) => -numerator),
      denominator,
    ).map((part) => -part);
  }
  const down = numerators.map((numerator) => floorDivide(numerator, denominator));
  const fractions = numerators.map((numerator, index) => numerator - down[index]! * denominator);
  const left = fractions.reduce((sum, fraction) => sum + fraction, 0n) / denominator;
  const largestFirst = fractions
    .map((_, index) => index)
    .sort((a, b) => compare(fractions[b]!, fractions[a]!) || a - b);
  const raised = new Set(largestFirst.slice(0, Number(left)));
  return down.map((part, index) => (raised.has(index) ? part + 1n : part));
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const towardsZero = numerator / denominator;
  return numerator < 0n && towardsZero * denominator !== numerator ? towardsZero - 1n : towardsZero;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
