import { type Calendar, isOpenOn, type Plan, provisionOn, transferDays, yearGroupAt } from '../model/caseload.ts';
import { type Day, partsOf } from '../model/day.ts';
import type { Facts, Indicator } from '../model/indicator.ts';
import { type Outcome, unknown } from '../model/outcome.ts';
import { overall } from './figures/overall.ts';
import { shareOf } from './figures/share.ts';
import { OWN } from './sources.ts';

export const leftMainstreamAtTransferShare: Indicator = {
  id: 'left-mainstream-at-transfer-share',
  title: 'Children in mainstream who left it for special schools at secondary transfer',
  unit: 'share',
  polarity: 'context',
  definition:
    'Children with a plan open on 31 August of the period who are in Year 6 by age (10 on the 31 August before) and in mainstream (not resourced) that day, and whose plan is open and in special_state, special_independent on 30 September ÷ all such children on 31 August. A child whose provision on 30 September is unknown is not a yes and stays in the denominator.',
  source: OWN,
  needs: ['plans', 'placements'],
  compute: (facts) => overall(shareAtTransfer(facts)),
};

function shareAtTransfer({ caseload, calendar }: Facts): Outcome {
  const days = transferIn(calendar);
  if (!days) return unknown('nothing-to-count', 'There is no September in the period.');
  const { before, after } = days;
  const children = caseload.filter(
    (plan) => isOpenOn(plan, before) && yearGroupAt(plan, before) === 6 && provisionOn(plan, before) === 'mainstream',
  );
  return shareOf(children, (plan) => isInSpecial(plan, after));
}

/** The days either side of the last transfer in the period. */
function transferIn({ from, to }: Calendar): { before: Day; after: Day } | undefined {
  const { year } = partsOf(to);
  return [transferDays(year), transferDays(year - 1)].find(({ before, after }) => before >= from && after <= to);
}

function isInSpecial(plan: Plan, day: Day): boolean | undefined {
  if (!isOpenOn(plan, day)) return false;
  const provision = provisionOn(plan, day);
  return provision === 'unknown' ? undefined : provision === 'special_state' || provision === 'special_independent';
}
