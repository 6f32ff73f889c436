import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa, type RatedTwice } from '../../src/statistics/kappa.ts';

/** Ratings from a table of counts, rows by the first rater. */
function ratings(counts: readonly (readonly number[])[]): RatedTwice[] {
  return counts.flatMap((row, first) =>
    row.flatMap((count, second) =>
      Array.from({ length: count }, () => ({ first: String(first), second: String(second) })),
    ),
  );
}

describe("Cohen's kappa", () => {
  it('agrees with the published example of 100 diagnoses (Fleiss, Levin and Paik 2003, table 18.1)', () => {
    // Observed 0.75 + 0.04 + 0.10 = 0.89. By chance 0.80 × 0.80 + 0.10 × 0.05 + 0.10 × 0.15 = 0.66.
    // Kappa (0.89 − 0.66) ÷ (1 − 0.66) = 0.676. By hand: A = 0.2952, B = 0.0080, C = 0.2143; variance
    // (0.2952 + 0.0080 − 0.2143) ÷ (0.34² × 100) = 0.0077, standard error 0.0877: 0.676 ± 1.96 × 0.0877.
    const found = cohensKappa(
      ratings([
        [75, 1, 4],
        [5, 4, 1],
        [0, 0, 10],
      ]),
    )!;
    expect(found.value).toBeCloseTo(0.6765, 4);
    expect(found.interval!.lower).toBeCloseTo(0.505, 3);
    expect(found.interval!.upper).toBeCloseTo(0.848, 3);
  });

  it('agrees with the published example of 88 skin conditions: 0.3449, 0.2030 to 0.4868 (SAS/STAT, FREQ procedure)', () => {
    const found = cohensKappa(
      ratings([
        [10, 4, 1, 0],
        [5, 10, 12, 2],
        [2, 4, 12, 5],
        [0, 2, 6, 13],
      ]),
    )!;
    expect(found.value).toBeCloseTo(0.3449, 4);
    expect(found.interval!.lower).toBeCloseTo(0.203, 4);
    expect(found.interval!.upper).toBeCloseTo(0.4868, 4);
  });

  it('is unknown where nothing was rated twice, and where everybody said the same of everything', () => {
    expect(cohensKappa([])).toBeUndefined();
    expect(cohensKappa(ratings([[7]]))).toBeUndefined();
  });

  it('is 1 where all agree, without an interval', () => {
    expect(
      cohensKappa(
        ratings([
          [3, 0],
          [0, 4],
        ]),
      ),
    ).toEqual({ value: 1 });
  });

  it('is below nought where raters agree less than by chance', () => {
    // Observed 0; by chance ½ × ½ + ½ × ½ = ½: (0 − ½) ÷ ½ = −1.
    const { value } = cohensKappa(
      ratings([
        [0, 2],
        [2, 0],
      ]),
    )!;
    expect(value).toBe(-1);
  });

  it('has a wider interval where ratings come in clusters that say the same twice', () => {
    const once = ratings([
      [6, 2],
      [3, 5],
    ]);
    const twice = once.flatMap((rating, index) => {
      const inCluster = { ...rating, cluster: `c${index}` };
      return [inCluster, inCluster];
    });
    // Saying everything twice adds nothing: the interval is the one of the ratings said once.
    expect(cohensKappa(twice)!.interval!.lower).toBeCloseTo(cohensKappa(once)!.interval!.lower, 12);
    const asIfIndependent = twice.map(({ first, second }) => ({ first, second }));
    expect(cohensKappa(asIfIndependent)!.interval!.lower).toBeGreaterThan(cohensKappa(once)!.interval!.lower);
  });

  it('is the same whichever rater comes first, and lies within its interval and −1 to 1', () => {
    const said = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(fc.record({ first: said, second: said }), { maxLength: 40 }), (given) => {
        const found = cohensKappa(given);
        const turned = cohensKappa(given.map(({ first, second }) => ({ first: second, second: first })));
        if (!found || !turned) {
          expect([found, turned]).toEqual([undefined, undefined]);
          return;
        }
        expect(turned.value).toBeCloseTo(found.value, 10);
        expect(Math.abs(found.value)).toBeLessThanOrEqual(1 + 1e-12);
        if (!found.interval) return;
        expect(found.interval.lower).toBeGreaterThanOrEqual(-1);
        expect(found.interval.lower).toBeLessThanOrEqual(found.value);
        expect(found.interval.upper).toBeLessThanOrEqual(1);
        expect(found.interval.upper).toBeGreaterThanOrEqual(found.value);
      }),
    );
  });
});
