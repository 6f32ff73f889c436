import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/model/day.ts';
import { addMonths } from '../../src/model/months.ts';
import { day } from '../assess/facts.ts';

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-09-01', 12, '2027-09-01'],
    ['2026-09-15', 4, '2027-01-15'],
    ['2026-01-31', -18, '2024-07-31'],
    ['2025-08-31', -18, '2024-02-29'],
    ['2026-12-01', 0, '2026-12-01'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-11-30', 1, '2026-12-30'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoDay(addMonths(day(from), months))).toBe(to);
  });
});
