import { financialYearName } from '../model/financial-year.ts';
import type { Facts, Indicator } from '../model/indicator.ts';
import { type Outcome, unknown } from '../model/outcome.ts';
import { growth } from './figures/growth.ts';
import { overall } from './figures/overall.ts';
import { outturns } from './records/outturn.ts';
import { OWN } from './sources.ts';

export const spendGrowth: Indicator = {
  id: 'spend-growth',
  title: 'Growth of high needs spending in a year',
  unit: 'growth',
  polarity: 'context',
  definition:
    'Sum of amount in the last financial year with outturn ÷ the same in the financial year before − 1. A blank basis is outturn; budgets are not used. Unknown where there is no outturn for the year before.',
  source: OWN,
  needs: ['spend'],
  compute: (facts) => overall(growthOfOutturn(facts)),
};

function growthOfOutturn(facts: Facts): Outcome {
  const [before, last] = outturns(facts).slice(-2);
  if (!before) return unknown('history-too-short', 'spend.csv has no outturn.');
  if (!last) return unknown('history-too-short', `spend.csv has outturn for ${financialYearName(before.year)} only.`);
  if (before.year !== last.year - 1) {
    return unknown('history-too-short', `spend.csv has no outturn for ${financialYearName(last.year - 1)}.`);
  }
  return growth(last.amount, before.amount, last.rows + before.rows);
}
