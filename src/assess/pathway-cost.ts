import type { Provision } from '../model/codes.ts';
import type { ProvisionContent } from '../model/playbook.ts';
import { type AssumptionRow, assumedValue } from './assumptions.ts';
import type { FindIndicator } from './indicator-index.ts';
import type { InterventionRow } from './interventions.ts';
import type { PathwayContent } from './pathway-strata.ts';
import { type Priced, poundsOf, priced, sumPriced } from './priced.ts';
import { flat, mapSpan, type Span } from './span.ts';
import { unitCost } from './unit-costs.ts';

/** Pounds a year of a place in a provision: its unit cost. */
export function placeCost(provision: Provision, find: FindIndicator, { provisions }: ProvisionContent): Priced {
  const title = provisions.find(({ id }) => id === provision)?.title ?? provision;
  return priced(unitCost(find, provision), `The unit cost of the provision "${title}" is not known.`);
}

/** The provision a pathway leads to; undefined where it needs no place that the high needs block pays for. */
export function destinationOf({ costTo }: PathwayContent): Provision | undefined {
  return 'provision' in costTo ? costTo.provision : undefined;
}

/** Pounds a year of the place a pathway leads to. Where it needs none, £0. */
export function destinationCost(pathway: PathwayContent, find: FindIndicator, provision: ProvisionContent): Priced {
  const destination = destinationOf(pathway);
  return destination === undefined ? priced(0, '') : placeCost(destination, find, provision);
}

/**
 * Pounds a year of new support for each child on a pathway: what each intervention says, or the assumptions that the
 * playbook names where it does not, as a mean weighted by what each intervention can deliver. An assumption that is named
 * and not made is unknown; where none is named there is no new support to pay for.
 */
export function supportCost(
  pathway: PathwayContent,
  interventions: readonly InterventionRow[],
  assumptions: readonly AssumptionRow[],
): Priced {
  const named = assumptionsNamedBy(pathway);
  const assumed = sumPriced(
    named.map((id) => priced(assumedValue(assumptions, id), `The assumption ${id} is not in plan/assumptions.csv.`)),
  );
  const costs = interventions.map((row) =>
    row.newSupportCostPerChild === undefined ? assumed : priced(row.newSupportCostPerChild, ''),
  );
  const known = costs.map(poundsOf).filter((pounds) => pounds !== undefined);
  if (costs.length === 0 || known.length < costs.length) return assumed;
  return priced(meanOf(known, weightsOf(interventions)), '');
}

/** The assumptions that a pathway is costed with. */
export function assumptionsNamedBy({ costTo, newSupportAssumption }: PathwayContent): string[] {
  return ['assumption' in costTo ? costTo.assumption : undefined, newSupportAssumption].filter(
    (id) => id !== undefined,
  );
}

function weightsOf(interventions: readonly InterventionRow[]): readonly number[] {
  const weights = interventions.map((row) => row.deliverabilityCentral);
  return weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
}

function meanOf(spans: readonly Span[], weights: readonly number[]): Span {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return mapSpan(flat(0), (_, which) => spans.reduce((sum, span, i) => sum + weights[i]! * span[which], 0) / total);
}
