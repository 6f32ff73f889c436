import type { GoalAnswer, LeverAnswer } from '../model/forecast.ts';
import { movedBy } from '../statistics/level-with-drift.ts';
import { expectedSpend } from './expected-spend.ts';
import type { ForecastInput } from './input.ts';
import { type Lever, leversOf } from './levers.ts';
import type { CohortModel } from './model.ts';
import { type Prepared, prepare } from './prepared.ts';
import { expect } from './simulate.ts';
import { roomForYear, type YearOfFlows } from './snapshots.ts';
import { withChanges } from './with-changes.ts';

/** What spending should meet, and in which financial year. */
export interface Goal {
  /** 2029-30. */
  readonly financialYear: string;
  /** Pounds there are. */
  readonly budget: number;
  /** Pounds a year that the forecast does not hold, such as services and block contracts; taken to stay as they are. */
  readonly otherSpend: number;
}

/**
 * What would have to be true for spending to meet a budget: how far each thing would have to be from what is expected, by
 * itself and all together, beside the furthest that the area's own history has come. It answers a question and sets no target:
 * how many plans there are follows from what children need. Undefined where there is no model, no cost, or the year is not
 * among those to come.
 */
export function goalAnswer(input: ForecastInput, goal: Goal): GoalAnswer | undefined {
  const prepared = prepare(input);
  const { model, windows } = prepared;
  const at = windows.findIndex(({ financialYear }) => financialYear === goal.financialYear) + 1;
  if (model === undefined || at === 0 || input.costs.provisions.size === 0) return undefined;
  const levers = leversOf(model, flowsIn(model, at), input.content.goal);
  const spendAt = (parts: readonly number[]) => spendWith(levers, parts, input, prepared, model, at) + goal.otherSpend;
  const none = levers.map(() => 0);
  const spend = spendAt(none);
  const meets = (parts: readonly number[]) => spendAt(parts) <= goal.budget;
  const alone = (index: number, part: number) => none.with(index, part);
  const all = (part: number) => levers.map(() => part);
  const share = leastPart((part) => meets(all(part)));
  return {
    year: windows[at - 1]!.year,
    financialYear: goal.financialYear,
    budget: goal.budget,
    otherSpend: goal.otherSpend,
    spend,
    gap: spend - goal.budget,
    levers: levers.map((lever, index): LeverAnswer => {
      const part = leastPart((tried) => meets(alone(index, tried)));
      const best = achieved(lever, prepared.history.years);
      return {
        id: lever.id,
        title: lever.title,
        unit: lever.unit,
        expected: lever.valueAt(0),
        ...(part === undefined ? {} : { needed: lever.valueAt(part) }),
        furthest: { value: lever.valueAt(1), spend: spendAt(alone(index, 1)) },
        ...(best === undefined ? {} : { achieved: best }),
      };
    }),
    together: {
      ...(share === undefined ? {} : { share }),
      values: levers.map((lever) => ({ id: lever.id, value: lever.valueAt(share ?? 1) })),
      spend: spendAt(all(share ?? 1)),
    },
  };
}

function flowsIn(model: CohortModel, at: number): YearOfFlows {
  let last = roomForYear(0);
  expect(model, at, {}, (_draw, _year, flows) => {
    last = flows;
  });
  return last;
}

function spendWith(
  levers: readonly Lever[],
  parts: readonly number[],
  input: ForecastInput,
  prepared: Prepared,
  model: CohortModel,
  at: number,
): number {
  const changes = levers.flatMap((lever, index) => lever.changesAt(parts[index]!));
  const drift = levers.reduce((sum, lever, index) => sum + lever.driftAt(parts[index]!), 0);
  return expectedSpend(withChanges(input, changes, model.year), prepared, withDrift(model, drift), at);
}

/** The model with new plans growing faster or slower. */
function withDrift(model: CohortModel, drift: number): CohortModel {
  const { level } = model.starts;
  return level === undefined ? model : { ...model, starts: { ...model.starts, level: movedBy(level, 0, drift) } };
}

/** The least part of the way, 0–1, at which something holds that holds from some part on; undefined where it never does. */
function leastPart(holds: (part: number) => boolean): number | undefined {
  if (holds(0)) return 0;
  if (!holds(1)) return undefined;
  let low = 0;
  let high = 1;
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The lowest value of the area's own years, and when. */
function achieved(lever: Lever, years: readonly YearOfFlows[]): { value: number; year: number } | undefined {
  const values = years.flatMap((flows, index) => {
    const value = lever.pastValue(flows, years[index - 1]);
    return value === undefined ? [] : [{ value, year: flows.year }];
  });
  return values.toSorted((one, other) => one.value - other.value)[0];
}
