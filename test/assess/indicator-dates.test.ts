import { describe, expect, it } from 'vitest';
import { indicatorDates } from '../../src/assess/indicator-dates.ts';
import { CALENDAR, day, localMeasure, tableOf } from './facts.ts';

describe('indicatorDates', () => {
  const dateOf = indicatorDates(
    tableOf([
      localMeasure({ date: day('2024-09-30') }),
      localMeasure({ date: day('2025-09-30') }),
      localMeasure({ date: day('2026-09-30') }),
      localMeasure({ measure: 'planned-share', date: day('2027-01-01') }),
    ]),
    CALENDAR,
  );

  it('dates a local measure by its latest row that is not after the reference date', () => {
    expect(dateOf('measure:waits-share')).toBe('2025-09-30');
    expect(dateOf('measure:planned-share')).toBeUndefined();
    expect(dateOf('measure:other')).toBeUndefined();
  });

  it('dates every other indicator by the census day', () => {
    expect(dateOf('special-share')).toBe('2026-01-15');
    expect(indicatorDates(undefined, CALENDAR)('measure:waits-share')).toBeUndefined();
  });
});
