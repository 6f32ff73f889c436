import type { Diagnosis } from '../model/diagnosis.ts';
import type { RegisterRow } from '../model/plan.ts';
import type { PathwayMove } from '../model/plan-sizes.ts';
import type { InterventionRow, PlanFacts } from './input.ts';
import { playbookNumbers } from './playbook-numbers.ts';

/**
 * Every number that is not data: the area's assumptions, what its interventions are taken to cost and to deliver, and what
 * the playbook assumes; each with its source, and how far the answer moves with it where that can be worked out.
 */
export function registerOf(facts: PlanFacts): RegisterRow[] {
  return [
    ...facts.diagnosis.assumptions.map((row) => ofArea(row, facts)),
    ...facts.going.flatMap((row) => ofIntervention(row, facts)),
    ...playbookNumbers(facts.playbook, facts.outlook.forecast?.status === 'known'),
  ];
}

const NO_RANGE = 'No low and high value were given.';

function ofArea(assumption: Diagnosis['assumptions'][number], facts: PlanFacts): RegisterRow {
  const { id, low, central, high, unit, source, owner, date } = assumption;
  const moves = facts.sizes.moves.filter(({ of }) => 'assumption' in of && of.assumption === id);
  return {
    id,
    title: id,
    of: 'area',
    low,
    central,
    high,
    unit,
    ...(source === undefined ? {} : { source }),
    ...(owner === undefined ? {} : { owner }),
    date,
    ...movement(moves, tornadoRow(tornadoIdsOf(id, facts), facts), low === high ? NO_RANGE : UNUSED),
  };
}

const UNUSED = 'Nothing that was worked out here uses it.';

/** Rows of the tornado that an assumption of the area may be: inflation, or the new support of a pathway it is named by. */
function tornadoIdsOf(id: string, { playbook }: PlanFacts): string[] {
  const pathways = playbook.pathways.pathways.filter(
    ({ costTo, newSupportAssumption }) =>
      newSupportAssumption === id || ('assumption' in costTo && costTo.assumption === id),
  );
  return [id, ...pathways.map((pathway) => `support-${pathway.id.replaceAll('_', '-')}`)];
}

function ofIntervention(row: InterventionRow, facts: PlanFacts): RegisterRow[] {
  const { interventionId: id, title, source, owner } = row;
  const common = {
    of: 'intervention' as const,
    ...(source === undefined ? {} : { source }),
    ...(owner === undefined ? {} : { owner }),
  };
  const moves = facts.sizes.moves.filter(({ of }) => 'intervention' in of && of.intervention === id);
  const counts = facts.counting.includes(row);
  const { deliverabilityLow: low, deliverabilityCentral: central, deliverabilityHigh: high } = row;
  const still = !counts ? IDEA : low === high ? NO_RANGE : NOT_SIZED;
  const plain = (of: string, value: number | undefined, unit: string, moving = NO_RANGE): RegisterRow[] =>
    value === undefined
      ? []
      : [
          {
            ...{ id: `${id}.${of}`, title: `${id} ${title}`, ...common, central: value, unit },
            still: counts ? moving : IDEA,
          },
        ];
  return [
    {
      id: `${id}.deliverability`,
      title: `${id} ${title}`,
      ...common,
      low,
      central,
      high,
      unit: 'share of the flow',
      ...movement(moves, tornadoRow([`deliverability-${id}`], facts), still),
    },
    ...plain('ramp_months', row.rampMonths, 'months'),
    ...plain('recurring_cost', row.recurringCost, '£ a year', 'Pound for pound, every year.'),
    ...plain('one_off_cost', row.oneOffCost, '£', 'Pound for pound, in the year it starts.'),
    ...plain(
      'new_support_cost_per_child',
      row.newSupportCostPerChild,
      '£ a year',
      'Pound for pound, for each child reached.',
    ),
    ...plain('places_needed', row.placesNeeded, 'places'),
  ];
}

const IDEA = 'It does not count before it is agreed.';
const NOT_SIZED = 'What it acts on is not sized.';

/** How far the answer moves: by the size of the opportunity and by the forecast, where either says; else why not. */
function movement(
  moves: readonly PathwayMove[],
  tornado: string | undefined,
  still: string,
): Pick<RegisterRow, 'moves' | 'tornado' | 'still'> {
  const shown = moves.filter(({ low, high }) => low.children !== high.children || low.pounds !== high.pounds);
  return {
    ...(shown.length === 0
      ? {}
      : {
          moves: shown.map(({ pathway, year, low, high }) => ({ pathway, year, low: moved(low), high: moved(high) })),
        }),
    ...(tornado === undefined ? {} : { tornado }),
    ...(shown.length === 0 && tornado === undefined ? { still } : {}),
  };
}

function moved({ value, children, pounds }: PathwayMove['low']): NonNullable<RegisterRow['moves']>[number]['low'] {
  return { value, children, ...(pounds === undefined ? {} : { pounds }) };
}

function tornadoRow(ids: readonly string[], { outlook: { scenarios } }: PlanFacts): string | undefined {
  return scenarios?.tornado?.rows.find(({ id }) => ids.includes(id))?.id;
}
