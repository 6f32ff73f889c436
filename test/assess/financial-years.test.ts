import { describe, expect, it } from 'vitest';
import { financialYearsAfter } from '../../src/assess/financial-years.ts';
import { isoDay } from '../../src/model/day.ts';
import { day } from './facts.ts';

describe('financialYearsAfter', () => {
  it('starts with the year that begins in the April after the reference date', () => {
    const years = financialYearsAfter(day('2026-01-31'), 5);
    expect(years.map(({ label }) => label)).toEqual(['2026-27', '2027-28', '2028-29', '2029-30', '2030-31']);
    expect(isoDay(years[0]!.from)).toBe('2026-04-01');
    expect(isoDay(years[0]!.next)).toBe('2027-04-01');
    expect(isoDay(years[0]!.september)).toBe('2026-09-01');
  });

  it.each([
    ['2026-03-31', '2026-27'],
    ['2026-04-01', '2027-28'],
    ['2026-12-31', '2027-28'],
    ['2098-06-01', '2099-00'],
  ])('after %s comes %s', (reference, label) => {
    expect(financialYearsAfter(day(reference), 1)[0]!.label).toBe(label);
  });
});
