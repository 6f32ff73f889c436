import type { Plan } from '../model/caseload.ts';
import type { Day } from '../model/day.ts';
import type { PathwaysContent, ProvisionContent } from '../model/playbook.ts';
import type { Row } from '../model/tables/index.ts';
import type { AssumptionRow } from './assumptions.ts';
import { type CaseSample, type SampledStratum, shareWithin } from './case-sample.ts';
import { type Deliverability, deliverabilityIn } from './deliverability.ts';
import type { FinancialYear } from './financial-years.ts';
import { type Flow, type Flows, flowInto } from './flow.ts';
import { type FreePlaces, freePlaces } from './free-places.ts';
import type { FindIndicator } from './indicator-index.ts';
import { countingOn, type InterventionRow } from './interventions.ts';
import { namingOutcome } from './naming-outcome.ts';
import { type PathwayYear, pathwayYear, type Sizeable } from './opportunity-year.ts';
import { destinationCost, destinationOf, placeCost, supportCost } from './pathway-cost.ts';
import { type PathwayContent, strataOf } from './pathway-strata.ts';
import { type Priced, poundsOf, saving, sumPriced } from './priced.ts';
import { type SizingRule, whyNotSized } from './sizing.ts';

/** What opportunities are sized from. */
export interface OpportunitySources {
  readonly sample: CaseSample;
  readonly flows: Flows;
  readonly rule: SizingRule;
  readonly interventions: readonly InterventionRow[];
  readonly countingStatuses: PathwaysContent['countingStatuses'];
  readonly assumptions: readonly AssumptionRow[];
  readonly capacity: readonly Row<'capacity'>[];
  readonly caseload: readonly Plan[];
  readonly census: Day;
  readonly years: readonly FinancialYear[];
  readonly find: FindIndicator;
  readonly provision: ProvisionContent;
}

/** A stratum that is sized, with what its children's places cost and what a child saves. */
export interface SizedStratum extends Sizeable {
  /** Informative cases: what the share is of. */
  readonly cases: number;
  readonly from: Priced;
  readonly perChild: Priced;
}

interface UnsizedStratum {
  readonly stratum: SampledStratum;
  readonly flow: Flow;
  /** Why it is not sized, in a sentence. */
  readonly why: string;
}

export interface PlannedYear extends PathwayYear {
  readonly year: FinancialYear;
  readonly deliverability: Deliverability;
  readonly free: FreePlaces;
}

/** A pathway worked out: what its rows are written from. */
export interface PathwayBasis {
  readonly pathway: PathwayContent;
  readonly sized: readonly SizedStratum[];
  readonly unsized: readonly UnsizedStratum[];
  readonly interventions: readonly InterventionRow[];
  /** Pounds a year of the place it leads to, and of new support there. */
  readonly place: Priced;
  readonly support: Priced;
  /** Empty where no intervention counts: what is possible is then all that can be said. */
  readonly years: readonly PlannedYear[];
}

/** Works out one pathway over the strata it could be for. The flow of the period is taken to repeat each year. */
export function pathwayBasis(pathway: PathwayContent, sources: OpportunitySources): PathwayBasis {
  const strata = strataOf(pathway, sources.sample.strata);
  const interventions = countingOn(pathway.id, sources.interventions, sources.countingStatuses);
  const place = destinationCost(pathway, sources.find, sources.provision);
  const support = supportCost(pathway, interventions, sources.assumptions);
  const instead = sumPriced([place, support]);
  const sized = strata.flatMap((stratum) => sizedStratum(pathway, stratum, instead, sources));
  const unsized = strata.flatMap((stratum) => {
    const why = whyNotSized(stratum, sources.rule);
    return why === undefined ? [] : [{ stratum, flow: flowInto(sources.flows, stratum.id), why }];
  });
  const years = interventions.length > 0 ? sources.years : [];
  return {
    pathway,
    sized,
    unsized,
    interventions,
    place,
    support,
    years: years.map((year) => plannedYear(year, pathway, sized, interventions, sources)),
  };
}

function sizedStratum(
  pathway: PathwayContent,
  stratum: SampledStratum,
  instead: Priced,
  { rule, flows, find, provision }: OpportunitySources,
): SizedStratum[] {
  const share = shareWithin(stratum, namingOutcome(pathway.id));
  if (share === undefined || whyNotSized(stratum, rule) !== undefined) return [];
  const from = placeCost(stratum.provision, find, provision);
  const perChild = saving(from, instead);
  return [
    {
      stratum,
      cases: share.n,
      flow: flowInto(flows, stratum.id),
      share: { low: share.lower, central: share.value, high: share.upper },
      from,
      perChild,
      saving: poundsOf(perChild),
    },
  ];
}

function plannedYear(
  year: FinancialYear,
  pathway: PathwayContent,
  sized: readonly SizedStratum[],
  interventions: readonly InterventionRow[],
  { capacity, caseload, census }: OpportunitySources,
): PlannedYear {
  const destination = destinationOf(pathway);
  const deliverability = deliverabilityIn(year, interventions);
  const free: FreePlaces =
    destination === undefined
      ? { overall: undefined, byPhase: new Map() }
      : freePlaces(destination, year.september, capacity, caseload, census);
  return { year, deliverability, free, ...pathwayYear(sized, deliverability, free) };
}
