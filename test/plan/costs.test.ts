import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costsOf } from '../../src/plan/costs.ts';
import { day, intervention } from '../assess/facts.ts';

describe('costsOf', () => {
  it('takes the recurring cost for the months it runs, and the one-off cost in the year it starts', () => {
    // September to March are 7 months: £24,000 × 7/12 = £14,000.
    const row = intervention({ startDate: day('2026-09-01'), recurringCost: 24_000, oneOffCost: 6_000 });
    expect(costsOf(row, [2025, 2026, 2027])).toEqual([
      { year: '2025-26', recurring: 0, oneOff: 0 },
      { year: '2026-27', recurring: 14_000, oneOff: 6_000 },
      { year: '2027-28', recurring: 24_000, oneOff: 0 },
    ]);
  });

  it('costs nothing where no cost is given', () => {
    expect(costsOf(intervention({}), [2026])).toEqual([{ year: '2026-27', recurring: 0, oneOff: 0 }]);
  });

  it('adds up over the years: every month once, the one-off cost once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 71 }),
        fc.nat(1_000_000),
        fc.nat(1_000_000),
        (month, recurringCost, oneOffCost) => {
          const [year, of] = [2020 + Math.floor((month + 3) / 12), ((month + 3) % 12) + 1];
          const startDate = day(`${year}-${String(of).padStart(2, '0')}-15`);
          const costs = costsOf({ startDate, recurringCost, oneOffCost }, [2020, 2021, 2022, 2023, 2024, 2025]);
          const sum = (key: 'recurring' | 'oneOff') => costs.reduce((total, cost) => total + cost[key], 0);
          expect(sum('oneOff')).toBe(oneOffCost);
          expect(sum('recurring')).toBeCloseTo((recurringCost * (72 - month)) / 12, 4);
        },
      ),
    );
  });
});
