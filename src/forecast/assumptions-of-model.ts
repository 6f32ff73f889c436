import { driftOf, type Level, movedBy, spreadOf } from '../statistics/level-with-drift.ts';
import type { Altered, Assumption } from './assumption.ts';
import type { Chances } from './chances.ts';
import type { CohortModel } from './model.ts';

/** The standard normal at 95%: low and high are the ends of a 90% interval, as in the bands. */
const Z90 = 1.644854;

/** What the model has estimated, at the ends of 90% intervals. */
export function assumptionsOfModel(model: CohortModel): Assumption[] {
  return [...ofInflow(model), ...ofChances(model)];
}

function ofInflow(model: CohortModel): Assumption[] {
  const { starts, arrivals } = model;
  const withStarts = (level: Level): CohortModel => ({ ...model, starts: { ...starts, level } });
  const withArrivals = (level: Level): CohortModel => ({ ...model, arrivals: { ...arrivals, level } });
  const growth = (level: Level): Assumption => {
    const { mean, sd } = driftOf(level);
    const at = (sign: number): Altered => ({
      value: Math.expm1(mean + sign * Z90 * sd),
      model: withStarts(movedBy(level, 0, sign * Z90 * sd)),
    });
    return {
      id: 'new-plans-growth',
      title: 'Growth of new plans a year',
      unit: 'share-a-year',
      low: at(-1),
      high: at(1),
    };
  };
  return [
    ...(starts.level === undefined
      ? []
      : [
          growth(starts.level),
          levelRow('new-plans', 'New plans a year, beside what is expected', starts.level, withStarts),
        ]),
    ...(arrivals.level === undefined
      ? []
      : [levelRow('arrivals', 'Plans transferred in, beside what is expected', arrivals.level, withArrivals)]),
  ];
}

function levelRow(id: string, title: string, level: Level, into: (level: Level) => CohortModel): Assumption {
  const at = (sign: number): Altered => ({
    value: Math.exp(sign * Z90 * spreadOf(level)),
    model: into(movedBy(level, sign * Z90 * spreadOf(level), 0)),
  });
  return { id, title, unit: 'ratio', low: at(-1), high: at(1) };
}

function ofChances(model: CohortModel): Assumption[] {
  const { ceases, leaving } = model;
  const [between, ...transfers] = leaving.levels.keys();
  const withLeaving = (levels: Chances['levels']) => ({ ...model, leaving: { ...leaving, levels } });
  return [
    oddsRow(
      'ceases',
      'Odds that a plan ends, beside what is expected',
      ceases.levels,
      [...ceases.levels.keys()],
      (levels) => ({
        ...model,
        ceases: { ...ceases, levels },
      }),
    ),
    oddsRow(
      'transfer-moves',
      'Odds of another provision at a change of phase, beside what is expected',
      leaving.levels,
      transfers,
      withLeaving,
    ),
    oddsRow(
      'other-moves',
      'Odds of another provision between changes of phase, beside what is expected',
      leaving.levels,
      [between!],
      withLeaving,
    ),
  ];
}

/** All of some factors moved together, by the mean of their spreads. */
function oddsRow(
  id: string,
  title: string,
  levels: readonly Level[],
  which: readonly number[],
  into: (levels: readonly Level[]) => CohortModel,
): Assumption {
  const spread = which.reduce((sum, factor) => sum + spreadOf(levels[factor]!), 0) / which.length;
  const at = (sign: number): Altered => ({
    value: Math.exp(sign * Z90 * spread),
    model: into(
      levels.map((level, factor) => (which.includes(factor) ? movedBy(level, sign * Z90 * spread, 0) : level)),
    ),
  });
  return { id, title, unit: 'ratio', low: at(-1), high: at(1) };
}
