import type { Day } from '../../src/model/day.ts';
import type { ElementResult, OpportunityResult } from '../../src/model/diagnosis.ts';
import type { KnownForecast } from '../../src/model/forecast.ts';
import { type InterventionRow, type PlanFacts, type PlanInput, planFacts } from '../../src/plan/input.ts';
import { CALENDAR, tableOf } from '../assess/facts.ts';
import { PLAYBOOK } from '../assess/playbook.ts';

/** Builders for the plan: each test says what matters to it and nothing else. */

export interface Parts extends Partial<Omit<PlanInput, 'tables' | 'diagnosis' | 'leftAlone'>> {
  readonly interventions?: readonly InterventionRow[];
  readonly capacity?: NonNullable<PlanInput['tables']['capacity']>['rows'];
  readonly elements?: readonly ElementResult[];
  readonly indicators?: PlanInput['diagnosis']['indicators'];
  readonly opportunities?: readonly OpportunityResult[];
  readonly assumptions?: PlanInput['diagnosis']['assumptions'];
  readonly leftAlone?: readonly (readonly [string, Day])[];
}

/** An area of which nothing is known and in which nothing is planned, but for what is given. */
export function input({
  interventions,
  capacity,
  elements = [],
  indicators = [],
  opportunities = [],
  assumptions = [],
  leftAlone = [],
  ...fields
}: Parts = {}): PlanInput {
  return {
    tables: {
      ...(interventions && { interventions: tableOf(interventions) }),
      ...(capacity && { capacity: tableOf(capacity) }),
    },
    caseload: [],
    calendar: CALENDAR,
    playbook: PLAYBOOK,
    diagnosis: { elements: [...elements], indicators, opportunities: [...opportunities], assumptions },
    sizes: { alone: new Map(), moves: [] },
    leftAlone: new Map(leftAlone),
    grant: undefined,
    outlook: {},
    ...fields,
  };
}

export function facts(parts: Parts = {}): PlanFacts {
  return planFacts(input(parts));
}

/** A pathway over all strata, sized: so many children and pounds in the one year shown. */
export function sized(fields: Partial<OpportunityResult> = {}): OpportunityResult {
  const children = { low: 5, central: 10, high: 20 };
  const pounds = { low: 10_000, central: 40_000, high: 90_000 };
  return {
    pathway: 'mainstream_not_special',
    title: 'Mainstream',
    stratum: null,
    theme: 'A',
    kind: 'avoided-growth',
    status: 'sized',
    flow: 100,
    children,
    pounds,
    years: [{ year: '2030-31', deliverability: { low: 0.1, central: 0.2, high: 0.4 }, children, pounds }],
    interventions: ['I01'],
    ...fields,
  };
}

/** A forecast of which only what is given is looked at. */
export function foreseen(fields: Partial<KnownForecast>): { readonly forecast: KnownForecast } {
  return { forecast: { status: 'known', unmitigated: [], ...fields } as KnownForecast };
}
