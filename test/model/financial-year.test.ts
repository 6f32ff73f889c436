import { describe, expect, it } from 'vitest';
import { certainDay, isoDay } from '../../src/model/day.ts';
import {
  financialYearBegin,
  financialYearDays,
  financialYearName,
  financialYearOf,
  monthsRunning,
} from '../../src/model/financial-year.ts';

describe('financialYearName', () => {
  it.each([
    [2024, '2024-25'],
    [2008, '2008-09'],
    [2099, '2099-00'],
  ])('writes %i as %s', (year, name) => {
    expect(financialYearName(year)).toBe(name);
  });
});

describe('financialYearBegin', () => {
  it('reads what financialYearName writes, and nothing else', () => {
    expect(['2026-27', '2099-00'].map(financialYearBegin)).toEqual([2026, 2099]);
    for (const wrong of ['2026-28', '2026', '26-27', '2026-2027', ''])
      expect(financialYearBegin(wrong), wrong).toBeUndefined();
  });
});

describe('financialYearOf', () => {
  it('begins on 1 April', () => {
    expect(financialYearOf(certainDay(2026, 3, 31))).toBe(2025);
    expect(financialYearOf(certainDay(2026, 4, 1))).toBe(2026);
    expect(financialYearOf(certainDay(2026, 12, 31))).toBe(2026);
  });
});

describe('financialYearDays', () => {
  it('runs from 1 April to the 1 April after, with a leap day where there is one', () => {
    const { from, next } = financialYearDays(2023);
    expect([isoDay(from), isoDay(next), next - from]).toEqual(['2023-04-01', '2024-04-01', 366]);
    expect(financialYearDays(2024).next - financialYearDays(2024).from).toBe(365);
  });
});

describe('monthsRunning', () => {
  const year = financialYearDays(2026);

  it('counts the months from the one it starts in', () => {
    // September to March: 7.
    expect(monthsRunning(year, certainDay(2026, 9, 30))).toBe(7);
    expect(monthsRunning(year, certainDay(2027, 3, 31))).toBe(1);
  });

  it('is all of a year that began later, and none of one that ended before', () => {
    expect(monthsRunning(year, certainDay(2025, 9, 1))).toBe(12);
    expect(monthsRunning(year, certainDay(2026, 4, 1))).toBe(12);
    expect(monthsRunning(year, certainDay(2027, 4, 1))).toBe(0);
  });
});
