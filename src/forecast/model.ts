import type { ForecastContent } from '../model/playbook.ts';
import { type Chances, fitChances } from './chances.ts';
import { type Destinations, fitDestinations } from './destinations.ts';
import type { History } from './history.ts';
import { fitInflow, type Inflow } from './inflow.ts';
import { rowOfMoves, type YearOfFlows } from './snapshots.ts';
import { AGES, CELLS, cellOf, GROUPS, PLACES } from './states.ts';

/** The cohort-flow model, fitted to an area's own past. */
export interface CohortModel {
  /** Plans open on the last census day, by state, and its year. */
  readonly stock: Float64Array;
  readonly year: number;
  readonly starts: Inflow;
  readonly arrivals: Inflow;
  readonly ceases: Chances;
  /** Of those who do not cease, moving to another provision. */
  readonly leaving: Chances;
  readonly destinations: Destinations;
}

/** What ceases share from year to year: plans before 17, and plans after. */
const CEASES_FACTORS = GROUPS.map(({ from }) => (from < 17 ? 0 : 1));

/** What moves share: those between changes of phase together, and each change of phase by itself. */
const LEAVING_FACTORS = GROUPS.map(({ transfer }, group) =>
  transfer ? 1 + GROUPS.slice(0, group).filter((other) => other.transfer).length : 0,
);

/** Fits the model to a past with at least one year of flows. */
export function fitModel({ now, years }: History, content: ForecastContent): CohortModel {
  const recent = content.recentYears.value;
  const rates = { recent, belief: content.rates };
  const latest = years.slice(-recent);
  return {
    stock: now.stock,
    year: now.year,
    starts: fitInflow(
      years.map(({ starts }) => starts),
      now.stock,
      { recent, belief: content.starts },
    ),
    arrivals: fitInflow(
      years.map(({ arrivals }) => arrivals),
      now.stock,
      { recent, belief: content.rates },
    ),
    ceases: fitChances(
      years.map(({ ceases, opening }) => ({ happened: ceases, exposed: opening })),
      { ...rates, factorOfGroup: CEASES_FACTORS },
    ),
    leaving: fitChances(years.map(leavingIn), { ...rates, factorOfGroup: LEAVING_FACTORS }),
    destinations: fitDestinations(latest),
  };
}

/** Of those that did not cease, who went elsewhere. */
function leavingIn({ opening, ceases, moves }: YearOfFlows) {
  const exposed = opening.map((count, cell) => count - ceases[cell]!);
  const happened = new Float64Array(CELLS);
  for (let age = 0; age < AGES; age++) {
    for (let from = 0; from < PLACES; from++) {
      const cell = cellOf(age, from);
      happened[cell] = exposed[cell]! - moves[rowOfMoves(age, from) + from]!;
    }
  }
  return { happened, exposed };
}
