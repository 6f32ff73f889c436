import { isOpenOn, type Plan, phaseAt, provisionOn } from '../model/caseload.ts';
import { PHASES, type Phase, type Provision } from '../model/codes.ts';
import type { Day } from '../model/day.ts';
import { placesOn } from '../model/places-on.ts';
import type { Row } from '../model/tables/index.ts';

type CapacityRow = Row<'capacity'>;

/** Places free in a provision. A limit that the area has not stated is undefined. */
export interface FreePlaces {
  /** Over all phases. */
  readonly overall: number | undefined;
  readonly byPhase: ReadonlyMap<Phase, number>;
}

/** Places commissioned on a day less the children there on the census day, never below nought. */
export function freePlaces(
  provision: Provision,
  day: Day,
  capacity: readonly CapacityRow[],
  caseload: readonly Plan[],
  census: Day,
): FreePlaces {
  const isThere = (plan: Plan) => isOpenOn(plan, census) && provisionOn(plan, census) === provision;
  const free = (phase: Phase | undefined): number | undefined => {
    const places = placesOn(day, capacity, provision, phase);
    if (places === undefined) return undefined;
    const there = caseload.filter((plan) => isThere(plan) && (phase === undefined || phaseAt(plan, census) === phase));
    return Math.max(0, places - there.length);
  };
  return {
    overall: free(undefined),
    byPhase: new Map(
      PHASES.flatMap((phase) => {
        const places = free(phase);
        return places === undefined ? [] : [[phase, places] as const];
      }),
    ),
  };
}

/** Whether the area has stated a limit on the places a phase can take. */
export function hasLimit({ overall, byPhase }: FreePlaces, phase: Phase): boolean {
  return overall !== undefined || byPhase.has(phase);
}
