import { isOpenOn } from '../model/caseload.ts';
import { partsOf, thirdThursdayOfJanuary } from '../model/day.ts';
import type { Facts, Indicator } from '../model/indicator.ts';
import { type Outcome, unknown } from '../model/outcome.ts';
import { growth } from './figures/growth.ts';
import { overall } from './figures/overall.ts';
import { censusStock } from './records/census-stock.ts';
import { DFE } from './sources.ts';

export const planGrowth: Indicator = {
  id: 'plan-growth',
  title: 'Growth of open plans in a year',
  unit: 'growth',
  polarity: 'context',
  definition:
    'Plans open on the census day ÷ plans open on the census day a year earlier − 1. Unknown where the extract is not complete on the earlier day.',
  source: DFE,
  needs: ['plans'],
  compute: (facts) => overall(growthOfStock(facts)),
};

function growthOfStock(facts: Facts): Outcome {
  const { caseload, calendar } = facts;
  const earlier = thirdThursdayOfJanuary(partsOf(calendar.census).year - 1);
  if (calendar.historyFrom > earlier) return unknown('history-too-short');
  const now = censusStock(facts).plans.length;
  return growth(now, caseload.filter((plan) => isOpenOn(plan, earlier)).length, now);
}
