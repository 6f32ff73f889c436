import { rampOn, rampOver } from '../model/ramp.ts';
import type { FinancialYear } from './financial-years.ts';
import type { Flow } from './flow.ts';
import { totalFlow } from './flow.ts';
import type { InterventionRow } from './interventions.ts';
import { mapSpan, type Span } from './span.ts';

/** The share of what is possible that interventions reach in a year, 0–1, for each part of the flow. */
export interface Deliverability {
  readonly newPlans: Span;
  readonly transfers: Span;
}

/** New plans come all year and meet the ramp's average over it; phase transfers meet it as it stands on 1 September. */
export function deliverabilityIn(
  { from, next, september }: FinancialYear,
  interventions: readonly InterventionRow[],
): Deliverability {
  return {
    newPlans: combined(interventions, (row) => rampOver(row, from, next)),
    transfers: combined(interventions, (row) => rampOn(row, september)),
  };
}

/** What a deliverability comes to over a whole flow: the mean of its parts, weighted by the flow where there is any. */
export function overFlow(deliverability: Deliverability, flow: Flow): Span {
  const total = totalFlow(flow);
  const newShare = total > 0 ? flow.newPlans / total : 0.5;
  return mapSpan(
    deliverability.newPlans,
    (ofNew, which) => ofNew * newShare + deliverability.transfers[which] * (1 - newShare),
  );
}

/** Several interventions on one pathway reach 1 − Π(1 − d): a child reached by one cannot be reached again. */
function combined(interventions: readonly InterventionRow[], strength: (row: InterventionRow) => number): Span {
  const reached = (shareOf: (row: InterventionRow) => number) =>
    1 - interventions.reduce((missed, row) => missed * (1 - shareOf(row) * strength(row)), 1);
  return {
    low: reached((row) => row.deliverabilityLow),
    central: reached((row) => row.deliverabilityCentral),
    high: reached((row) => row.deliverabilityHigh),
  };
}
