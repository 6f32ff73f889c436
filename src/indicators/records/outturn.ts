import type { Facts } from '../../model/indicator.ts';
import { isOutturn } from '../../model/tables/spend.ts';
import { total } from '../figures/total.ts';

/** What was spent in a financial year, named by the calendar year in which it begins. */
export interface Outturn {
  readonly year: number;
  readonly amount: number;
  readonly rows: number;
}

/** Outturn by financial year, oldest first. A blank basis is outturn; budgets are not. */
export function outturns({ tables }: Facts): readonly Outturn[] {
  const amounts = new Map<number, number[]>();
  for (const row of tables.spend?.rows ?? []) {
    if (!isOutturn(row)) continue;
    const year = amounts.get(row.financialYear);
    if (year) year.push(row.amount);
    else amounts.set(row.financialYear, [row.amount]);
  }
  return [...amounts]
    .toSorted(([a], [b]) => a - b)
    .map(([year, list]) => ({ year, amount: total(list), rows: list.length }));
}
