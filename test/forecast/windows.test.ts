import { describe, expect, it } from 'vitest';
import { windowOf, windowsAfter } from '../../src/forecast/windows.ts';
import { isoDay } from '../../src/model/day.ts';

describe('windowOf', () => {
  it('runs from census to census, with the September in it and the financial year its end falls in', () => {
    const { year, financialYear, from, to, september, money } = windowOf(2027);
    expect([year, financialYear]).toEqual([2027, '2026-27']);
    expect([from, to, september].map(isoDay)).toEqual(['2026-01-15', '2027-01-21', '2026-09-01']);
    expect([money.from, money.next].map(isoDay)).toEqual(['2026-04-01', '2027-04-01']);
  });
});

describe('windowsAfter', () => {
  it('are the years to come', () => {
    expect(windowsAfter(2026, 3).map(({ year }) => year)).toEqual([2027, 2028, 2029]);
  });
});
