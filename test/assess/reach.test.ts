import { describe, expect, it } from 'vitest';
import { caseSample } from '../../src/assess/case-sample.ts';
import { reachOf } from '../../src/assess/reach.ts';
import { wilson } from '../../src/statistics/intervals.ts';
import { caseRows } from './facts.ts';

const E09 = { id: 'E09', elements: ['E09'] };
const FLOWS = new Map([
  ['special_state:secondary', { newPlans: 20, transfers: 80 }],
  ['mainstream:primary', { newPlans: 50, transfers: 0 }],
]);

describe('reachOf', () => {
  it('is flow × share that name it decisive, over strata in quadrature: 100 × 6 ÷ 20 + 50 × 2 ÷ 10', () => {
    const { strata } = caseSample([
      ...caseRows(6, { population: 100, decisive: ['E09'] }),
      ...caseRows(4, { population: 100, contributory: ['E09'] }),
      ...caseRows(10, { population: 100 }),
      ...caseRows(2, { population: 100, decisive: ['E09'], idealOutcome: 'cannot_say' }),
      ...caseRows(2, { stratum: 'mainstream:primary', population: 30, decisive: ['E09', 'E01'] }),
      ...caseRows(8, { stratum: 'mainstream:primary', population: 30 }),
    ]);
    const reach = reachOf(E09, strata, FLOWS)!;
    const [first, second] = [wilson(0.3, 20), wilson(0.2, 10)];
    expect(reach.central).toBeCloseTo(40, 9);
    expect(reach.low).toBeCloseTo(40 - Math.hypot(100 * (0.3 - first.lower), 50 * (0.2 - second.lower)), 9);
    expect(reach.high).toBeCloseTo(40 + Math.hypot(100 * (first.upper - 0.3), 50 * (second.upper - 0.2)), 9);
  });

  it('is nought where nobody enters, and undefined where nothing is sized', () => {
    const { strata } = caseSample(caseRows(10, { stratum: 'resourced:primary', population: 20, decisive: ['E09'] }));
    expect(reachOf(E09, strata, FLOWS)).toEqual({ low: 0, central: 0, high: 0 });
    expect(reachOf(E09, [], FLOWS)).toBeUndefined();
  });
});
