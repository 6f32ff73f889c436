import { expect, it } from 'vitest';
import { spendGrowth } from '../../src/indicators/spend-growth.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { facts, outcomeOf, row } from './facts.ts';

const spent = (financialYear: number, amount: number, basis?: Row<'spend'>['basis']) =>
  row('spend', { financialYear, amount, basis, provision: 'mainstream' });
const growthOf = (...spend: Row<'spend'>[]) => outcomeOf(spendGrowth, facts({ rows: { spend } }));

it('compares the last two years of outturn: (£700,000 + £400,000) ÷ £1,000,000 − 1', () => {
  const outcome = growthOf(
    spent(2022, 5),
    spent(2023, 1_000_000),
    spent(2024, 700_000, 'outturn'),
    spent(2024, 400_000), // A blank basis is outturn.
    spent(2025, 2_000_000, 'budget'),
  );
  expect(outcome).toMatchObject({
    status: 'known',
    numerator: 1_100_000,
    denominator: 1_000_000,
    trace: { used: 3, leftOut: [] },
  });
  expect(outcome.status === 'known' && outcome.value).toBeCloseTo(0.1, 12);
});

it.each([
  ['no outturn at all', [spent(2024, 9, 'budget')], 'spend.csv has no outturn.'],
  ['one year only', [spent(2024, 9)], 'spend.csv has outturn for 2024-25 only.'],
  ['a year between missing', [spent(2022, 9), spent(2024, 9)], 'spend.csv has no outturn for 2023-24.'],
])('is unknown with %s', (_, spend, detail) => {
  expect(growthOf(...spend)).toMatchObject({ status: 'unknown', reason: 'history-too-short', detail });
});

it('is unknown where nothing was spent the year before', () => {
  expect(growthOf(spent(2023, 0), spent(2024, 9))).toMatchObject({ reason: 'nothing-to-count' });
});
