import type { Calendar, Plan } from '../model/caseload.ts';
import type { InterventionPathway, Pathway, Provision } from '../model/codes.ts';
import type { Day } from '../model/day.ts';
import type { ForecastContent } from '../model/playbook.ts';
import type { Row } from '../model/tables/index.ts';

/** A low, a central and a high case. */
export const CASES = ['low', 'central', 'high'] as const;
export type Case = (typeof CASES)[number];
export type Cases = Readonly<Record<Case, number>>;

/** What a place costs in a year, in pounds of today, with the bounds of its 95% interval where they are known. */
export interface UnitCost {
  readonly value: number;
  readonly lower?: number;
  readonly upper?: number;
}

export interface Costs {
  readonly provisions: ReadonlyMap<Provision, UnitCost>;
  /** Rise of all costs a year; 0 where the area has assumed none: prices are then those of today. */
  readonly inflation: Cases;
  /** Whether the area has assumed it, and where the assumption comes from. */
  readonly inflationAssumed: boolean;
  readonly inflationSource?: string;
}

/** A pathway that interventions may take children: from where, to where, and what share of each flow could go. */
export interface PathwayInput {
  readonly pathway: Pathway;
  /** The provision it leads to; absent where it needs no plan. */
  readonly target?: Provision;
  /** Provisions it leads away from. */
  readonly sources: readonly Provision[];
  /** By stratum, from reviewed cases: the share of those who come into it that could have gone this way. */
  readonly shares: ReadonlyMap<string, Cases>;
  /** Pounds a year of new support for a child, where an intervention does not say; absent where it is not known. */
  readonly support?: Cases;
}

export interface InterventionInput {
  readonly id: string;
  readonly title: string;
  readonly pathway: InterventionPathway;
  /** Of `unit_cost`: the provision whose places cost less; absent: all. */
  readonly provision?: Provision;
  readonly startDate: Day;
  readonly rampMonths: number;
  readonly deliverability: Cases;
  /** Pounds a year of new support for a child. */
  readonly support?: number;
  readonly recurringCost?: number;
  readonly oneOffCost?: number;
}

/** Everything the forecast is worked out from. */
export interface ForecastInput {
  readonly caseload: readonly Plan[];
  readonly calendar: Pick<Calendar, 'census' | 'historyFrom'>;
  readonly content: ForecastContent;
  readonly years: number;
  readonly draws: number;
  readonly seed: number;
  readonly costs: Costs;
  readonly pathways: readonly PathwayInput[];
  /** Those that count. */
  readonly interventions: readonly InterventionInput[];
  readonly capacity: readonly Row<'capacity'>[];
}
