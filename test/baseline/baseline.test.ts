import { describe, expect, it } from 'vitest';
import { baseline, outturnYears } from '../../src/baseline/baseline.ts';
import type { Records } from '../../src/baseline/reconciliation.ts';
import { baselineSchema } from '../../src/model/diagnosis.ts';
import { CALENDAR, row, table } from '../indicators/facts.ts';

const CONTENT = { unitCosts: { figures: [] } };

function spending(...years: readonly number[]): Records {
  const rows = years.map((financialYear) =>
    row('spend', { financialYear, provision: 'mainstream', amount: financialYear, children: 10 }),
  );
  const budget = row('spend', {
    financialYear: 2030,
    provision: 'mainstream',
    amount: 1,
    children: 1,
    basis: 'budget',
  });
  return { tables: { spend: table('spend', [...rows, budget]) }, caseload: [], calendar: CALENDAR, indicators: [] };
}

const pairs = (records: Records, asked?: { from: number; to: number }) =>
  baseline(records, CONTENT, asked).comparisons.map(({ from, to }) => `${from} to ${to}`);

describe('baseline', () => {
  it('compares the first year with the last, and the last two', () => {
    expect(pairs(spending(2024, 2021, 2022))).toEqual(['2021-22 to 2024-25', '2022-23 to 2024-25']);
    expect(pairs(spending(2023, 2024))).toEqual(['2023-24 to 2024-25']);
    expect(outturnYears(spending(2024, 2021, 2022).tables)).toEqual([2021, 2022, 2024]);
  });

  it('compares the years that are asked for', () => {
    expect(pairs(spending(2021, 2022, 2023), { from: 2021, to: 2022 })).toEqual(['2021-22 to 2022-23']);
  });

  it.each([
    [spending(), 'history-too-short', 'spend.csv has no outturn.'],
    [spending(2024), 'history-too-short', 'spend.csv has outturn for 2024-25 only.'],
    [{ ...spending(), tables: {} }, 'table-missing', 'spend'],
  ])('says why nothing is compared', (records, reason, detail) => {
    const found = baseline(records, CONTENT);
    expect(found).toMatchObject({ comparisons: [], notCompared: { reason, detail } });
    expect(baselineSchema.parse(found)).toEqual(found);
  });
});
