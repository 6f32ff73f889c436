import { PROVISIONS, type Provision } from '../model/codes.ts';
import type { LeverAnswer } from '../model/forecast.ts';
import type { ForecastContent } from '../model/playbook.ts';
import type { ScenarioChange } from '../model/scenario.ts';
import { driftOf } from '../statistics/level-with-drift.ts';
import type { CohortModel } from './model.ts';
import { rowOfMoves, type YearOfFlows } from './snapshots.ts';
import { AGES, isTransferAge, PLACE_OF, PLACES, sumOf } from './states.ts';

/** Something that could be different, from as it is expected (0) to as far as is tried (1). */
export interface Lever {
  readonly id: string;
  readonly title: string;
  readonly unit: LeverAnswer['unit'];
  /** Its value in the expected course, and at a part of the way to the furthest. */
  readonly valueAt: (part: number) => number;
  /** What a part of the way changes. */
  readonly changesAt: (part: number) => readonly ScenarioChange[];
  /** How far it moves the drift of new plans, on a logarithmic scale. */
  readonly driftAt: (part: number) => number;
  /** What it was in a year of the area's own past; undefined where that year cannot say. */
  readonly pastValue: (flows: YearOfFlows, before: YearOfFlows | undefined) => number | undefined;
}

const SPECIAL: readonly Provision[] = ['special_state', 'special_independent'];
const SPECIAL_PLACES: ReadonlySet<number> = new Set(SPECIAL.map((provision) => PLACE_OF.get(provision)!));
const INDEPENDENT = PLACE_OF.get('special_independent')!;

/**
 * What could be different for spending to be lower. Ending plans sooner is none of it: whether a plan should end is decided
 * for one child at a time.
 *
 * @param last the flows of the year asked about, in the expected course
 */
export function leversOf(model: CohortModel, last: YearOfFlows, furthest: ForecastContent['goal']): readonly Lever[] {
  return [
    ...growthLever(model, furthest.growth),
    shareLever(
      'new-plans-in-special',
      'New plans that begin in a special school',
      newInSpecial,
      furthest.shares,
      last,
      (left) => SPECIAL.map((into) => ({ change: 'starts', into, redirect_to: 'mainstream', share: 1 - left })),
    ),
    shareLever(
      'moves-into-special',
      'Children who move into a special school at a change of phase',
      intoSpecialAtTransfer,
      furthest.shares,
      last,
      (left) =>
        PROVISIONS.filter((provision) => !SPECIAL.includes(provision)).flatMap((out_of) =>
          SPECIAL.map((into) => ({ change: 'transfer_moves', out_of, into, scale: left })),
        ),
    ),
    shareLever(
      'independent-of-special',
      'Independent and non-maintained schools among all entries to special schools',
      independentOfEntries,
      furthest.shares,
      last,
      (left) =>
        (['starts', 'moves'] as const).map((change) => ({
          change,
          into: 'special_independent',
          redirect_to: 'special_state',
          share: 1 - left,
        })),
    ),
    {
      id: 'costs',
      title: 'Costs of all places, beside what is expected',
      unit: 'ratio',
      valueAt: (part) => between(1, furthest.costs, part),
      changesAt: (part) => [{ change: 'cost', of: 'all', scale: between(1, furthest.costs, part) }],
      driftAt: () => 0,
      pastValue: () => undefined,
    },
  ];
}

function between(expected: number, furthest: number, part: number): number {
  return expected + part * (furthest - expected);
}

function growthLever(model: CohortModel, furthest: number): Lever[] {
  const { level } = model.starts;
  if (level === undefined) return [];
  const { mean } = driftOf(level);
  const drift = (part: number) => between(mean, Math.min(mean, Math.log1p(furthest)), part);
  return [
    {
      id: 'new-plans-growth',
      title: 'Growth of new plans a year',
      unit: 'share-a-year',
      valueAt: (part) => Math.expm1(drift(part)),
      changesAt: () => [],
      driftAt: (part) => drift(part) - mean,
      pastValue: ({ starts }, before) => {
        const earlier = before === undefined ? 0 : sumOf(before.starts);
        return earlier > 0 ? sumOf(starts) / earlier - 1 : undefined;
      },
    },
  ];
}

/** A share of children, of whom fewer go that way: `left` of those expected to. */
function shareLever(
  id: string,
  title: string,
  shareIn: (flows: YearOfFlows) => number | undefined,
  furthest: number,
  last: YearOfFlows,
  changes: (left: number) => readonly ScenarioChange[],
): Lever {
  const expected = shareIn(last) ?? 0;
  const left = (part: number) => between(1, furthest, part);
  return {
    id,
    title,
    unit: 'share',
    valueAt: (part) => expected * left(part),
    changesAt: (part) => (part === 0 ? [] : changes(left(part))),
    driftAt: () => 0,
    pastValue: shareIn,
  };
}

/** Of new plans, those first seen in a special school. */
function newInSpecial({ starts }: YearOfFlows): number | undefined {
  let special = 0;
  for (let cell = 0; cell < starts.length; cell++) if (SPECIAL_PLACES.has(cell % PLACES)) special += starts[cell]!;
  const all = sumOf(starts);
  return all > 0 ? special / all : undefined;
}

/** At a change of phase: of those not in a special school, those in one a year later. */
function intoSpecialAtTransfer({ moves }: YearOfFlows): number | undefined {
  let all = 0;
  let special = 0;
  for (let age = 0; age < AGES; age++) {
    if (!isTransferAge(age)) continue;
    for (let from = 0; from < PLACES; from++) {
      if (SPECIAL_PLACES.has(from)) continue;
      for (let to = 0; to < PLACES; to++) {
        const count = moves[rowOfMoves(age, from) + to]!;
        all += count;
        if (SPECIAL_PLACES.has(to)) special += count;
      }
    }
  }
  return all > 0 ? special / all : undefined;
}

/** Of new plans and moves into special schools from elsewhere, those into independent and non-maintained ones. */
function independentOfEntries({ starts, moves }: YearOfFlows): number | undefined {
  let all = 0;
  let independent = 0;
  const count = (place: number, children: number) => {
    if (!SPECIAL_PLACES.has(place)) return;
    all += children;
    if (place === INDEPENDENT) independent += children;
  };
  for (let cell = 0; cell < starts.length; cell++) count(cell % PLACES, starts[cell]!);
  for (let age = 0; age < AGES; age++) {
    for (let from = 0; from < PLACES; from++) {
      for (let to = 0; to < PLACES; to++) if (to !== from) count(to, moves[rowOfMoves(age, from) + to]!);
    }
  }
  return all > 0 ? independent / all : undefined;
}
