import { isOpenOn, phaseAt, provisionOn } from '../model/caseload.ts';
import type { Phase, Provision } from '../model/codes.ts';
import { certainDay, type Day, partsOf } from '../model/day.ts';
import { YEARS_PLANNED } from '../model/financial-year.ts';
import { placesOn } from '../model/places-on.ts';
import type { PlacePhase, PlacesRow } from '../model/plan.ts';
import { PLACE_PHASES } from '../model/plan.ts';
import type { InterventionRow, PlanFacts } from './input.ts';

type Capacity = Parameters<typeof placesOn>[1];

/** The phases of children that each phase of planning holds. */
export const PHASES_IN: Readonly<Record<PlacePhase, readonly Phase[]>> = {
  primary: ['early_years', 'primary'],
  secondary: ['secondary'],
  post16: ['post16'],
  all: ['early_years', 'primary', 'secondary', 'post16'],
};

/**
 * Places by provision, phase and census: commissioned, needed by interventions, and children there today. Provisions whose
 * places are planned by number, and others of which the area has stated places. What is expected to be needed is the forecast's.
 */
export function placesRows(
  facts: Pick<PlanFacts, 'tables' | 'caseload' | 'calendar' | 'playbook' | 'counting'>,
): PlacesRow[] {
  const { tables, caseload, calendar, playbook, counting } = facts;
  const capacity = tables.capacity?.rows ?? [];
  const planned = playbook.plan.places.provisions;
  const stated = [...new Set(capacity.map(({ provision }) => provision))].filter((each) => !planned.includes(each));
  const now = partsOf(calendar.census).year;
  const open = caseload.filter((plan) => isOpenOn(plan, calendar.census));
  return [...planned, ...stated].flatMap((provision) => {
    const there = open.filter((plan) => provisionOn(plan, calendar.census) === provision);
    return PLACE_PHASES.flatMap((phase) =>
      Array.from({ length: YEARS_PLANNED + 1 }, (_, index): PlacesRow => {
        const census = now + index;
        const september = septemberBefore(census);
        const places = commissionedOn(september, capacity, provision, phase);
        const needed = phase === 'all' ? neededBy(september, provision, counting, playbook) : undefined;
        const phases = PHASES_IN[phase];
        return {
          provision,
          phase,
          census,
          ...(places === undefined ? {} : { places }),
          ...(index > 0
            ? {}
            : {
                today: there.filter((plan) => phases.some((each) => each === phaseAt(plan, calendar.census))).length,
              }),
          ...(needed === undefined ? {} : { planned: needed }),
        };
      }),
    );
  });
}

/** The 1 September before a census. */
export function septemberBefore(census: number): Day {
  return certainDay(census - 1, 9, 1);
}

/**
 * Places commissioned in a phase of planning on a day; over all phases what is stated of all, else what is stated of each.
 * Undefined where nothing is.
 */
export function commissionedOn(
  day: Day,
  capacity: Capacity,
  provision: Provision,
  phase: PlacePhase,
): number | undefined {
  const overall = phase === 'all' ? placesOn(day, capacity, provision, undefined) : undefined;
  if (overall !== undefined) return overall;
  const stated = PHASES_IN[phase]
    .map((each) => placesOn(day, capacity, provision, each))
    .filter((places) => places !== undefined);
  return stated.length === 0 ? undefined : stated.reduce((sum, places) => sum + places, 0);
}

/** The provision whose places an intervention fills: that to which its pathway leads. */
export function provisionFilled(
  { pathway }: Pick<InterventionRow, 'pathway'>,
  { pathways }: PlanFacts['playbook'],
): Provision | undefined {
  const costTo = pathways.pathways.find(({ id }) => id === pathway)?.costTo;
  return costTo && 'provision' in costTo ? costTo.provision : undefined;
}

/** Places in a provision that interventions need which have started by a day; undefined where none needs any. */
function neededBy(
  day: Day,
  provision: Provision,
  counting: readonly InterventionRow[],
  playbook: PlanFacts['playbook'],
): number | undefined {
  const needing = counting.filter(
    (row) => row.placesNeeded !== undefined && row.startDate <= day && provisionFilled(row, playbook) === provision,
  );
  return needing.length === 0 ? undefined : needing.reduce((sum, { placesNeeded = 0 }) => sum + placesNeeded, 0);
}
