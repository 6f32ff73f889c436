import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/model/day.ts';
import { fullStrength, milestonesOf } from '../../src/plan/milestones.ts';
import { day, intervention } from '../assess/facts.ts';

describe('milestonesOf', () => {
  it('has start, own steps and full strength by date, and undated steps last', () => {
    const row = intervention({
      startDate: day('2026-09-01'),
      rampMonths: 12,
      milestones: 'Evaluation; 2027-07-20 Every school visited; 2026-06-30 Team in post',
    });
    expect(milestonesOf(row)).toEqual([
      { date: '2026-06-30', what: 'own', text: 'Team in post' },
      { date: '2026-09-01', what: 'start' },
      { date: '2027-07-20', what: 'own', text: 'Every school visited' },
      { date: '2027-09-01', what: 'full-strength' },
      { what: 'own', text: 'Evaluation' },
    ]);
  });

  it('is at full strength at once where there is no ramp', () => {
    expect(isoDay(fullStrength({ startDate: day('2026-09-01'), rampMonths: 0 }))).toBe('2026-09-01');
    expect(isoDay(fullStrength({ startDate: day('2027-08-31'), rampMonths: 6 }))).toBe('2028-02-29');
  });
});
