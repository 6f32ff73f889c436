import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planYears } from '../../src/plan/years.ts';
import { day } from '../assess/facts.ts';

const REFERENCE = day('2026-01-31');

describe('planYears', () => {
  it('runs from the year of the reference date to the fifth after it', () => {
    expect(planYears(REFERENCE, [], [])).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
    expect(planYears(day('2026-04-01'), [], [])[0]).toBe(2026);
  });

  it('begins with an earlier start or grant, at most five years back, and is not drawn out by a later one', () => {
    expect(planYears(REFERENCE, [day('2024-09-01')], [])[0]).toBe(2024);
    expect(planYears(REFERENCE, [day('2035-09-01')], [2023])).toEqual([2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    expect(planYears(REFERENCE, [day('1999-09-01')], [])[0]).toBe(2020);
  });

  it('is always an unbroken run', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40_000 })),
        fc.array(fc.integer({ min: 1990, max: 2060 })),
        (starts, grants) => {
          const years = planYears(REFERENCE, starts, grants);
          expect(years.every((year, index) => index === 0 || year === years[index - 1]! + 1)).toBe(true);
          expect([years.at(-1), years.includes(2025)]).toEqual([2030, true]);
        },
      ),
    );
  });
});
