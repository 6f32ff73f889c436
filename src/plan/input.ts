import type { Area } from '../model/area.ts';
import type { Calendar, Plan } from '../model/caseload.ts';
import type { Day } from '../model/day.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Outlook } from '../model/forecast.ts';
import type { PlanSizes } from '../model/plan-sizes.ts';
import type { Playbook } from '../model/playbook.ts';
import type { Row, Tables } from '../model/tables/index.ts';

export type InterventionRow = Row<'interventions'>;

/** What a plan is worked out from. */
export interface PlanInput {
  readonly tables: Pick<Tables, 'interventions' | 'capacity'>;
  readonly caseload: readonly Plan[];
  readonly calendar: Pick<Calendar, 'census' | 'reference'>;
  readonly playbook: Pick<Playbook, 'plan' | 'pathways' | 'streams' | 'forecast' | 'elements'>;
  readonly diagnosis: Pick<Diagnosis, 'elements' | 'indicators' | 'opportunities' | 'assumptions'>;
  readonly sizes: PlanSizes;
  /** Priority elements for which the area has said why nothing is planned, and when it said so. */
  readonly leftAlone: ReadonlyMap<string, Day>;
  readonly grant: NonNullable<Area['plan']>['grant'] | undefined;
  readonly outlook: Outlook;
}

/** What the checks are made on: the input, with what is asked of it again and again. */
export interface PlanFacts extends PlanInput {
  /** Interventions that are not stopped, by id. */
  readonly going: readonly InterventionRow[];
  /** Of these, those whose status counts. */
  readonly counting: readonly InterventionRow[];
}

/** An order by id, the same on every machine. */
export function byId<Item>(idOf: (item: Item) => string): (one: Item, other: Item) => number {
  return (one, other) => (idOf(one) < idOf(other) ? -1 : idOf(one) > idOf(other) ? 1 : 0);
}

/** The facts of a plan. A blank status is an idea. */
export function planFacts(input: PlanInput): PlanFacts {
  const rows = (input.tables.interventions?.rows ?? []).toSorted(byId(({ interventionId }) => interventionId));
  const { countingStatuses } = input.playbook.pathways;
  return {
    ...input,
    going: rows.filter(({ status }) => status !== 'stopped'),
    counting: rows.filter(({ status }) => countingStatuses.includes(status ?? 'idea')),
  };
}
