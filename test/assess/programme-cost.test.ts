import { describe, expect, it } from 'vitest';
import { financialYearsAfter } from '../../src/assess/financial-years.ts';
import { oneOffCost, recurringCostIn } from '../../src/assess/programme-cost.ts';
import { day, intervention } from './facts.ts';

const [YEAR, NEXT] = financialYearsAfter(day('2026-01-31'), 2);
const costing = (startDate: string, recurringCost = 120_000) =>
  intervention({ startDate: day(startDate), recurringCost });

describe('recurringCostIn', () => {
  it.each([
    ['2025-09-01', 120_000],
    ['2026-04-01', 120_000],
    ['2026-04-02', 120_000], // April counts whole
    ['2026-09-01', 70_000], // September to March: 7 of 12 months
    ['2026-09-15', 70_000],
    ['2027-03-31', 10_000],
    ['2027-04-01', 0],
  ])('from %s it is £%i in 2026-27', (startDate, expected) => {
    expect(recurringCostIn(YEAR!, [costing(startDate)])).toBeCloseTo(expected, 6);
  });

  it('is in full the year after, whatever the ramp', () => {
    expect(recurringCostIn(NEXT!, [{ ...costing('2026-09-01'), rampMonths: 36 }])).toBe(120_000);
  });

  it('adds up, and is undefined where none is given', () => {
    expect(recurringCostIn(NEXT!, [costing('2026-09-01'), costing('2026-09-01', 30_000), intervention({})])).toBe(
      150_000,
    );
    expect(recurringCostIn(NEXT!, [intervention({})])).toBeUndefined();
  });
});

describe('oneOffCost', () => {
  it('adds up what is given, and is undefined where nothing is', () => {
    expect(oneOffCost([intervention({ oneOffCost: 40_000 }), intervention({ oneOffCost: 0 })])).toBe(40_000);
    expect(oneOffCost([intervention({})])).toBeUndefined();
  });
});
