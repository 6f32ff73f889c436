import { isOpenOn } from '../model/caseload.ts';
import { thirdThursdayOfJanuary } from '../model/day.ts';
import { financialYearName } from '../model/financial-year.ts';
import type { Facts, Indicator } from '../model/indicator.ts';
import { type Outcome, unknown } from '../model/outcome.ts';
import { overall } from './figures/overall.ts';
import { outturns } from './records/outturn.ts';
import { OWN } from './sources.ts';

export const spendPerPlan: Indicator = {
  id: 'spend-per-plan',
  title: 'High needs spending for each open plan',
  unit: 'gbp',
  polarity: 'context',
  definition:
    'Sum of amount in the last financial year with outturn ÷ plans open on the census day inside that year (the third Thursday of its January). A blank basis is outturn; budgets are not used. Unknown where that day is after the reference date, or before the extract is complete.',
  source: OWN,
  needs: ['spend', 'plans'],
  compute: (facts) => overall(amountForEachPlan(facts)),
};

function amountForEachPlan(facts: Facts): Outcome {
  const { caseload, calendar } = facts;
  const last = outturns(facts).at(-1);
  if (!last) return unknown('nothing-to-count', 'spend.csv has no outturn.');
  const census = thirdThursdayOfJanuary(last.year + 1);
  if (census > calendar.reference) {
    return unknown('not-applicable', `The census of ${financialYearName(last.year)} is after the reference date.`);
  }
  if (calendar.historyFrom > census) return unknown('history-too-short');
  const plans = caseload.filter((plan) => isOpenOn(plan, census)).length;
  if (plans === 0) return unknown('nothing-to-count');
  return {
    status: 'known',
    value: last.amount / plans,
    numerator: last.amount,
    denominator: plans,
    trace: { used: last.rows, leftOut: [] },
  };
}
