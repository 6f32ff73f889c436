import { expect, it } from 'vitest';
import { isInPeriod } from '../../../src/indicators/records/period.ts';
import { CALENDAR, day } from '../facts.ts';

it.each([
  ['2024-12-31', false],
  ['2025-01-01', true],
  ['2025-12-31', true],
  ['2026-01-01', false],
])('%s is in the year 2025: %s', (iso, expected) => {
  expect(isInPeriod(day(iso), CALENDAR)).toBe(expected);
});

it('holds no day that is not known', () => {
  expect(isInPeriod(undefined, CALENDAR)).toBe(false);
});
