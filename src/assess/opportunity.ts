import type { OpportunityResult } from '../model/diagnosis.ts';
import { unitCostId } from '../model/indicator.ts';
import type { ProvisionContent } from '../model/playbook.ts';
import { stratumTitle } from '../model/stratum-title.ts';
import { overFlow } from './deliverability.ts';
import { type Flow, totalFlow } from './flow.ts';
import { hasLimit } from './free-places.ts';
import type { YearAmount } from './opportunity-year.ts';
import {
  type OpportunitySources,
  type PathwayBasis,
  type PlannedYear,
  pathwayBasis,
  type SizedStratum,
} from './pathway-basis.ts';
import { destinationOf } from './pathway-cost.ts';
import type { PathwayContent } from './pathway-strata.ts';
import { present } from './present.ts';
import { type Priced, poundsOf } from './priced.ts';
import { oneOffCost, recurringCostIn } from './programme-cost.ts';
import { flat, inQuadrature, mapSpan, type Span, times } from './span.ts';

type Year = OpportunityResult['years'][number];

/**
 * What improvement could mean: for each pathway its total, then each stratum it could be for, in children a year and
 * pounds a year. All of it is growth avoided in the flow of children; nothing is taken from those already placed.
 */
export function opportunities(
  pathways: readonly PathwayContent[],
  sources: OpportunitySources,
): readonly OpportunityResult[] {
  return pathways.flatMap((pathway) => {
    const basis = pathwayBasis(pathway, sources);
    return [totalRow(basis, sources.provision), ...stratumRows(basis)];
  });
}

/** The row of a pathway over all its sized strata, its interventions' recurring cost taken off the pounds. */
function totalRow(basis: PathwayBasis, provision: ProvisionContent): OpportunityResult {
  const { sized, interventions, years } = basis;
  const flow = sumOfFlows(sized);
  const shown = years.map((planned) => totalYear(planned, flow, recurringCostIn(planned.year, interventions)));
  const potentials = sized.map(potentialOf);
  return present({
    ...commonTo(basis, null),
    status: sized.length > 0 ? ('sized' as const) : ('not-sized' as const),
    reason: sentences([whyNoneOrSome(basis, provision), whyPotentialOnly(basis)]),
    ...(sized.length === 0
      ? {}
      : present({
          reviewed: sized.reduce((sum, { cases }) => sum + cases, 0),
          flow: totalFlow(flow),
          potential: inQuadrature(potentials),
          ...costsOf(basis, undefined),
          poundsReason: sentences(
            sized.filter((_, index) => potentials[index]!.high > 0).map(({ perChild }) => reasonOf(perChild)),
          ),
          ...headline(shown),
          capacityChecked: capacityChecked(basis, sized),
        })),
    oneOffCost: oneOffCost(interventions),
    years: sized.length > 0 ? shown : [],
  });
}

/** A row for each stratum, sized or not, before the cost of the interventions, which belongs to the whole pathway. */
function stratumRows(basis: PathwayBasis): OpportunityResult[] {
  const sized = basis.sized.map((one, index) => {
    const shown = basis.years.map((planned) => stratumYear(planned, one.flow, planned.strata[index]!));
    return present({
      ...commonTo(basis, one.stratum.id),
      status: 'sized' as const,
      reason: whyPotentialOnly(basis),
      reviewed: one.cases,
      flow: totalFlow(one.flow),
      share: one.share,
      potential: potentialOf(one),
      ...costsOf(basis, one),
      poundsReason: reasonOf(one.perChild),
      ...headline(shown),
      capacityChecked: capacityChecked(basis, [one]),
      years: shown,
    });
  });
  const unsized = basis.unsized.map(({ stratum, flow, why }) => ({
    ...commonTo(basis, stratum.id),
    status: 'not-sized' as const,
    reason: why,
    reviewed: stratum.informative.length,
    flow: totalFlow(flow),
    years: [],
  }));
  return [...sized, ...unsized];
}

function commonTo({ pathway, interventions }: PathwayBasis, stratum: string | null) {
  return {
    pathway: pathway.id,
    title: pathway.title,
    stratum,
    theme: pathway.theme,
    kind: 'avoided-growth' as const,
    interventions: interventions.map(({ interventionId }) => interventionId),
  };
}

function potentialOf({ flow, share }: SizedStratum): Span {
  return times(flat(totalFlow(flow)), share);
}

function sumOfFlows(sized: readonly SizedStratum[]): Flow {
  return sized.reduce(
    (sum, { flow }) => ({ newPlans: sum.newPlans + flow.newPlans, transfers: sum.transfers + flow.transfers }),
    { newPlans: 0, transfers: 0 },
  );
}

/** The costs behind the pounds, with the indicators they come from. What a place costs now differs between strata. */
function costsOf({ pathway, place, support, sized }: PathwayBasis, one: SizedStratum | undefined) {
  const destination = destinationOf(pathway);
  const from = (one ? [one] : sized).map(({ stratum }) => unitCostId(stratum.provision));
  const costs = { costFrom: one && centralOf(one.from), costTo: centralOf(place), newSupportCost: centralOf(support) };
  return {
    ...present(costs),
    costIndicators: [...new Set([...from, ...(destination ? [unitCostId(destination)] : [])])],
  };
}

function centralOf(price: Priced): number | undefined {
  return poundsOf(price)?.central;
}

function reasonOf(price: Priced): string | undefined {
  return price.status === 'unknown' ? price.reason : undefined;
}

function stratumYear({ year, deliverability }: PlannedYear, flow: Flow, { children, pounds, cap }: YearAmount): Year {
  return present({
    year: year.label,
    deliverability: overFlow(deliverability, flow),
    children,
    pounds,
    capacityCap: cap,
  });
}

function totalYear(planned: PlannedYear, flow: Flow, recurringCost: number | undefined): Year {
  const { pounds, ...year } = stratumYear(planned, flow, planned.total);
  const net = planned.total.pounds && mapSpan(planned.total.pounds, (gross) => gross - (recurringCost ?? 0));
  return present({ ...year, pounds: net, recurringCost });
}

/** Children and pounds in the last year shown. */
function headline(years: readonly Year[]): Partial<Pick<Year, 'children' | 'pounds'>> {
  const last = years.at(-1);
  return last ? present({ children: last.children, pounds: last.pounds }) : {};
}

/** Whether a limit on places was there to check in every year; undefined where no place is needed or no year is shown. */
function capacityChecked({ pathway, years }: PathwayBasis, strata: readonly SizedStratum[]): boolean | undefined {
  if (destinationOf(pathway) === undefined || years.length === 0) return undefined;
  return years.every(({ free }) => strata.every(({ stratum }) => hasLimit(free, stratum.phase)));
}

function whyNoneOrSome({ sized, unsized }: PathwayBasis, provision: ProvisionContent): string | undefined {
  if (sized.length + unsized.length === 0) return 'No case was reviewed in a stratum that this could be for.';
  if (unsized.length === 0) return undefined;
  const titles = unsized.map(({ stratum }) => stratumTitle(provision, stratum.id)).join('; ');
  return `Not sized, for want of reviewed cases that can be: ${titles}.`;
}

function whyPotentialOnly({ sized, interventions }: PathwayBasis): string | undefined {
  return sized.length > 0 && interventions.length === 0
    ? 'Only what is possible: no intervention on this pathway is far enough along to count.'
    : undefined;
}

/** Different sentences, once each; undefined where there are none. */
function sentences(parts: readonly (string | undefined)[]): string | undefined {
  const said = [...new Set(parts.filter((part) => part !== undefined))];
  return said.length > 0 ? said.join(' ') : undefined;
}
