import { code, count, financialYear, money, oneOf, required } from '../cells.ts';
import { AGE_BANDS, NEEDS, PROVISIONS } from '../codes.ts';
import { tableSpec } from './table.ts';

/** Spending by financial year. */
export const spend = tableSpec({
  name: 'spend',
  folder: 'data',
  title: 'Spend',
  description: 'High needs spending by financial year, as finely as it is held.',
  enables: 'the growth of spending, spending a plan, and why spending changed',
  needed: false,
  columns: {
    financial_year: required(financialYear('Financial year.')),
    provision: required(oneOf('Where the money went.', PROVISIONS)),
    need: code('Primary need, where held.', NEEDS),
    age_band: oneOf('Age band, where held.', AGE_BANDS),
    amount: required(money('Pounds.', '1250000')),
    children: count('Children the amount paid for. Blank for services and block contracts.', { min: 0 }, '85'),
    basis: oneOf('Budget or outturn. Blank counts as outturn.', ['budget', 'outturn']),
  },
});

/** Whether a row is of outturn: a blank basis is, a budget is not. */
export function isOutturn({ basis }: { readonly basis: string | undefined }): boolean {
  return basis !== 'budget';
}
