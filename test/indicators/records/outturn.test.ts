import { expect, it } from 'vitest';
import { outturns } from '../../../src/indicators/records/outturn.ts';
import { facts, row } from '../facts.ts';

it('adds up each year, oldest first; a blank basis is outturn and budgets are not', () => {
  const spend = [
    row('spend', { financialYear: 2024, provision: 'mainstream', amount: 500, basis: 'outturn' }),
    row('spend', { financialYear: 2023, provision: 'mainstream', amount: 300 }),
    row('spend', { financialYear: 2024, provision: 'special_state', amount: 250.25 }),
    row('spend', { financialYear: 2025, provision: 'mainstream', amount: 9999, basis: 'budget' }),
  ];
  expect(outturns(facts({ rows: { spend } }))).toEqual([
    { year: 2023, amount: 300, rows: 1 },
    { year: 2024, amount: 750.25, rows: 2 },
  ]);
});

it('finds none where there is no table', () => {
  expect(outturns(facts({}))).toEqual([]);
});
