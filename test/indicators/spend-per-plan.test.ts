import { describe, expect, it } from 'vitest';
import { spendPerPlan } from '../../src/indicators/spend-per-plan.ts';
import type { Calendar } from '../../src/model/caseload.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { day, facts, outcomeOf, plan, row, times } from './facts.ts';

const spent = (financialYear: number, amount: number, basis?: Row<'spend'>['basis']) =>
  row('spend', { financialYear, amount, basis, provision: 'mainstream' });
const plans = [
  ...times(3, plan()),
  plan({ cease: '2025-01-17' }), // Open on 16 January 2025, the census inside 2024-25.
  plan({ cease: '2025-01-16' }), // Ceases on it.
  plan({ start: '2025-01-17' }),
];
const perPlan = (spend: Row<'spend'>[], calendar: Partial<Calendar> = {}) =>
  outcomeOf(spendPerPlan, facts({ plans, rows: { spend }, calendar }));

describe('spend-per-plan', () => {
  it('is the last outturn ÷ plans open on the census day inside that year: £100,000 ÷ 4', () => {
    const spend = [spent(2023, 1), spent(2024, 60_000), spent(2024, 40_000, 'outturn'), spent(2025, 7, 'budget')];
    expect(perPlan(spend)).toEqual({
      status: 'known',
      value: 25_000,
      numerator: 100_000,
      denominator: 4,
      trace: { used: 2, leftOut: [] },
    });
  });

  it('is unknown where that day is still to come, and known on it', () => {
    // The census inside 2025-26 is 15 January 2026; inside 2026-27 it is 21 January 2027.
    expect(perPlan([spent(2025, 8)], { reference: day('2026-01-15') })).toMatchObject({ value: 2, denominator: 4 });
    expect(perPlan([spent(2026, 8)])).toMatchObject({
      reason: 'not-applicable',
      detail: 'The census of 2026-27 is after the reference date.',
    });
  });

  it('is unknown where the extract was not complete on that day', () => {
    expect(perPlan([spent(2024, 8)], { historyFrom: day('2025-01-16') })).toMatchObject({ status: 'known' });
    expect(perPlan([spent(2024, 8)], { historyFrom: day('2025-01-17') })).toMatchObject({
      reason: 'history-too-short',
    });
  });

  it('is unknown without outturn, and without plans', () => {
    expect(perPlan([spent(2024, 8, 'budget')])).toMatchObject({
      reason: 'nothing-to-count',
      detail: 'spend.csv has no outturn.',
    });
    expect(outcomeOf(spendPerPlan, facts({ plans: [], rows: { spend: [spent(2024, 8)] } }))).toMatchObject({
      reason: 'nothing-to-count',
    });
  });
});
