import type { Placement, Plan } from '../../src/model/caseload.ts';
import type { Provision } from '../../src/model/codes.ts';
import { certainDay, type Day, thirdThursdayOfJanuary } from '../../src/model/day.ts';
import { poissonQuantile } from '../../src/statistics/counts.ts';
import { normalDraws, type Uniform, uniformSource } from '../../src/statistics/draws.ts';

/**
 * Areas from a process that is known in full, so that a forecast can be held against what comes about. The process is not the
 * model: children live one by one, day by day, with chances that differ between areas, and some of what the model takes for
 * shared is each place's own.
 */

/** What kind of area it is. */
export interface Regime {
  /** New plans a year, about, before any growth. */
  readonly newPlans: number;
  /** Growth of new plans a year on a logarithmic scale, and how it differs between areas. */
  readonly growth: number;
  readonly growthSpread: number;
  /** How far a single year's new plans stray, and the steps that stay. */
  readonly straying: number;
  readonly steps: number;
  /** The same of the odds of ceasing and of moving. */
  readonly ratesStraying: number;
  readonly ratesSteps: number;
  /** Years of history before the last census. */
  readonly history: number;
}

/** The last census that is known. */
export const CENSUS_YEAR = 2026;
/** Years that come about after it. */
export const YEARS_AHEAD = 5;
/** Years that are lived before the history begins, so that there are plans of every age. */
const YEARS_BEFORE = 14;

/** How common each age is among new plans. */
const NEW_PLAN_AGES = [0, 1, 3, 6, 8, 9, 9, 8, 8, 8, 7, 6, 5, 4, 4, 4, 3, 2, 1, 0.5, 0.2, 0.1];

type Shares = Partial<Record<Provision, number>>;

interface Child {
  readonly birth: Day;
  readonly joined: Day;
  readonly transferredIn: boolean;
  readonly stays: { readonly provision: Provision; readonly entry: Day; leaving?: Day }[];
  cease?: Day;
}

/** Everything that happens in an area, from long before the census to years after it. The same seed gives the same area. */
export function liveArea(regime: Regime, seed: number): readonly Plan[] {
  const uniform = uniformSource(seed);
  const normal = normalDraws(uniform, 0, 1);
  const area = {
    growth: regime.growth + regime.growthSpread * normal(),
    /** What this area's odds are, beside those written below. */
    ceasing: Math.log(0.6 + 0.8 * uniform()),
    leaving: Math.log(0.6 + 0.8 * uniform()),
    special: 0.15 + 0.15 * uniform(),
  };
  const children: Child[] = [];
  let level = 0;
  let ceasing = 0;
  let leaving = 0;
  for (let year = CENSUS_YEAR - regime.history - YEARS_BEFORE; year < CENSUS_YEAR + YEARS_AHEAD; year++) {
    if (year >= CENSUS_YEAR - regime.history) {
      level += area.growth + regime.steps * normal();
      ceasing += regime.ratesSteps * normal();
      leaving += regime.ratesSteps * normal();
    }
    const shifts = {
      ceasing: area.ceasing + ceasing + regime.ratesStraying * normal(),
      leaving: area.leaving + leaving + regime.ratesStraying * normal(),
    };
    const mean = regime.newPlans * Math.exp(level + regime.straying * normal());
    for (const child of children) if (child.cease === undefined) liveOn(child, year, shifts, uniform);
    const starts = poissonQuantile(uniform(), mean);
    for (let index = 0; index < starts; index++) children.push(newChild(year, area.special, uniform));
    const arrivals = poissonQuantile(uniform(), regime.newPlans * 0.08);
    for (let index = 0; index < arrivals; index++) children.push(arrival(year, uniform));
  }
  return children.map(asPlan);
}

/** An area as it is known on a day: nothing that happens later. */
export function knownOn(plans: readonly Plan[], day: Day): readonly Plan[] {
  return plans
    .filter(({ joined }) => joined <= day)
    .map((plan) => ({
      ...plan,
      cease: plan.cease !== undefined && plan.cease <= day ? plan.cease : undefined,
      placements: plan.placements
        .filter(({ entry }) => entry <= day)
        .map((stay) => ({
          ...stay,
          leaving: stay.leaving !== undefined && stay.leaving <= day ? stay.leaving : undefined,
        })),
    }));
}

/** One child from the census of a year to the next. */
function liveOn(child: Child, year: number, shifts: { ceasing: number; leaving: number }, uniform: Uniform): void {
  const from = thirdThursdayOfJanuary(year);
  const to = thirdThursdayOfJanuary(year + 1);
  const september = certainDay(year, 9, 1);
  const age = ageOn(child.birth, year);
  const { provision } = child.stays.at(-1)!;
  if (uniform() < ceaseChance(age, provision, shifts.ceasing)) {
    const day = Math.min(to, Math.max(from + 1, age > 24 ? certainDay(year, 7, 31) : from + 20 + whole(300, uniform)));
    child.cease = day;
    child.stays.at(-1)!.leaving = day;
    return;
  }
  const next = transferOf(age, provision, shifts.leaving, uniform);
  if (next !== undefined) {
    move(child, next, september);
    return;
  }
  const moved = moveOf(age, provision, shifts.leaving, uniform);
  if (moved !== undefined) move(child, moved, from + 30 + whole(100, uniform));
}

function move(child: Child, provision: Provision, entry: Day): void {
  const last = child.stays.at(-1)!;
  if (entry <= last.entry) return;
  last.leaving = entry - 1;
  child.stays.push({ provision, entry });
}

/** Age on 31 August of a year. */
function ageOn(birth: Day, year: number): number {
  let age = 0;
  while (age < 40 && birth <= certainDay(year - age - 1, 8, 31)) age += 1;
  return age;
}

function ceaseChance(age: number, provision: Provision, shift: number): number {
  if (age >= 25) return 1;
  const usual = age < 16 ? 0.015 : age < 18 ? 0.07 : age < 20 ? 0.18 : 0.22;
  return shifted(usual, shift + (provision === 'special_state' ? -0.4 : 0));
}

function shifted(chance: number, shift: number): number {
  const odds = (chance / (1 - chance)) * Math.exp(shift);
  return odds / (1 + odds);
}

/** Where a change of phase leads; undefined where the child stays. */
function transferOf(age: number, provision: Provision, shift: number, uniform: Uniform): Provision | undefined {
  const isSpecial = provision === 'special_state' || provision === 'special_independent';
  if (age === 4 && provision === 'early_years') {
    return choose({ mainstream: 80, special_state: 15, resourced: 5 }, uniform);
  }
  if (age === 11 && provision === 'mainstream' && uniform() < shifted(0.27, shift)) {
    return choose({ special_state: 80, special_independent: 12, resourced: 8 }, uniform);
  }
  if (age === 16 && uniform() < (isSpecial ? 0.4 : 0.85)) {
    return choose(
      isSpecial
        ? { post16: 80, post16_specialist: 15, neet: 5 }
        : { post16: 78, neet: 8, post16_specialist: 7, elsewhere: 7 },
      uniform,
    );
  }
  if (age === 19 && isSpecial) return choose({ post16: 70, post16_specialist: 20, neet: 10 }, uniform);
  return undefined;
}

/** Where a move between changes of phase leads; undefined where there is none. */
function moveOf(age: number, provision: Provision, shift: number, uniform: Uniform): Provision | undefined {
  if (age >= 16) return undefined;
  if (provision === 'mainstream' && uniform() < shifted(0.05, shift)) {
    return choose(
      { special_state: 60, alternative: 10, special_independent: 15, home_educated: 10, resourced: 5 },
      uniform,
    );
  }
  return provision === 'special_state' && uniform() < shifted(0.015, shift) ? 'special_independent' : undefined;
}

function newChild(year: number, special: number, uniform: Uniform): Child {
  const age = weighted(NEW_PLAN_AGES, uniform);
  const start = between(year, uniform);
  const provision =
    age < 4
      ? choose({ early_years: 50, mainstream: 40, special_state: 10 }, uniform)
      : age < 16
        ? choose(
            { mainstream: 75, special_state: 100 * special, special_independent: 4, resourced: 5, alternative: 3 },
            uniform,
          )
        : choose({ post16: 60, special_state: 20, mainstream: 10, neet: 5 }, uniform);
  return {
    birth: birthOf(age, year, uniform),
    joined: start,
    transferredIn: false,
    stays: [{ provision, entry: start }],
  };
}

function arrival(year: number, uniform: Uniform): Child {
  const joined = between(year, uniform);
  const provision = choose({ mainstream: 70, special_state: 30 }, uniform);
  return {
    birth: birthOf(4 + whole(13, uniform), year, uniform),
    joined,
    transferredIn: true,
    stays: [{ provision, entry: joined }],
  };
}

/** A day after the census of a year and on or before the next. */
function between(year: number, uniform: Uniform): Day {
  const from = thirdThursdayOfJanuary(year);
  return from + 1 + whole(thirdThursdayOfJanuary(year + 1) - from, uniform);
}

/** A birthday of somebody of an age on 31 August of a year. */
function birthOf(age: number, year: number, uniform: Uniform): Day {
  return certainDay(year - age - 1, 9, 1) + whole(365, uniform);
}

function whole(below: number, uniform: Uniform): number {
  return Math.floor(below * uniform());
}

function weighted(weights: readonly number[], uniform: Uniform): number {
  let left = uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return Math.max(0, found);
}

function choose(shares: Shares, uniform: Uniform): Provision {
  const named = Object.keys(shares) as Provision[];
  return named[weighted(Object.values(shares), uniform)]!;
}

function asPlan({ birth, joined, transferredIn, stays, cease }: Child, index: number): Plan {
  return {
    row: { planId: `P${index}` } as Plan['row'],
    birth,
    start: transferredIn ? joined - 200 : joined,
    cease,
    transferredIn,
    joined,
    placements: stays.map(
      ({ provision, entry, leaving }): Placement => ({
        row: {} as Placement['row'],
        entry,
        leaving,
        provision,
        setting: undefined,
      }),
    ),
  };
}
