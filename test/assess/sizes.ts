import { caseSample } from '../../src/assess/case-sample.ts';
import { financialYearsAfter } from '../../src/assess/financial-years.ts';
import { flows } from '../../src/assess/flow.ts';
import { indicatorIndex } from '../../src/assess/indicator-index.ts';
import type { OpportunitySources } from '../../src/assess/pathway-basis.ts';
import type { PathwayContent } from '../../src/assess/pathway-strata.ts';
import type { Plan } from '../../src/model/caseload.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { CALENDAR, caseRows, intervention, movesAtElevenInto, unitCostOf } from './facts.ts';
import { PLAYBOOK } from './playbook.ts';

/** What opportunities are sized from, with the worked check of the method as what is not said otherwise. */

/** 12 of 30 reviewed cases in one stratum could have been in mainstream. */
export const TWELVE_OF_THIRTY = [
  ...caseRows(12, { population: 200, idealOutcome: 'mainstream_not_special' }),
  ...caseRows(18, { population: 200 }),
];

export interface Sizes extends Partial<Omit<OpportunitySources, 'sample' | 'flows'>> {
  readonly cases?: readonly Row<'case-reviews'>[];
  readonly caseload?: readonly Plan[];
}

/** 200 moves a year, 12 of 30, 30% flat from before the first year, £20,000 in place of £8,000. */
export function sources({
  cases = TWELVE_OF_THIRTY,
  caseload = movesAtElevenInto('special_state', 200),
  ...fields
}: Sizes = {}): OpportunitySources {
  return {
    sample: caseSample(cases),
    flows: flows(caseload, CALENDAR),
    rule: { sizeFrom: 10, acceptPurposive: false },
    interventions: [intervention({})],
    countingStatuses: PLAYBOOK.pathways.countingStatuses,
    assumptions: [],
    capacity: [],
    caseload,
    census: CALENDAR.census,
    years: financialYearsAfter(CALENDAR.reference, 5),
    find: indicatorIndex([unitCostOf('special_state', 20_000), unitCostOf('mainstream', 8000)]),
    provision: PLAYBOOK.provision,
    ...fields,
  };
}

export function pathway(id: PathwayContent['id']): PathwayContent {
  return PLAYBOOK.pathways.pathways.find((one) => one.id === id)!;
}
