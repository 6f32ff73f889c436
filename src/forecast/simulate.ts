import { coarseSource, uniformSource } from '../statistics/draws.ts';
import { subSeed } from '../statistics/sub-seed.ts';
import { drawnLuck, EXPECTED } from './luck.ts';
import type { CohortModel } from './model.ts';
import { meanParameters, parameterDraws } from './parameters.ts';
import { roomForYear, type YearOfFlows } from './snapshots.ts';
import { type FlowChanges, liveYear } from './year.ts';

export interface Simulation {
  readonly years: number;
  readonly draws: number;
  readonly seed: number;
  readonly changes: FlowChanges;
}

/** Sees one year of one draw; the years of a draw come in order, from 1. What it is shown is used again for the next. */
export type Observer = (draw: number, year: number, flows: YearOfFlows) => void;

/**
 * Lives the years to come again and again: each draw has parameters of its own and chance of its own. The same seed gives the
 * same draws whatever the changes, so that runs can be compared draw by draw.
 */
export function simulate(model: CohortModel, { years, draws, seed, changes }: Simulation, observe: Observer): void {
  const nextParameters = parameterDraws(model, years, uniformSource(subSeed(seed, 'forecast:parameters')));
  const seeds = uniformSource(subSeed(seed, 'forecast:chance'));
  const flows = roomForYear(0);
  for (let draw = 0; draw < draws; draw++) {
    const rules = { model, parameters: nextParameters(), changes };
    let stock = model.stock;
    for (let year = 1; year <= years; year++) {
      liveYear(rules, year, stock, drawnLuck(coarseSource(Math.floor(seeds() * 2 ** 32))), flows);
      stock = flows.closing;
      observe(draw, year, flows);
    }
  }
}

/** The years to come as they are to be expected, without chance: the central case, of which there is one draw. */
export function expect(model: CohortModel, years: number, changes: FlowChanges, observe: Observer): void {
  const rules = { model, parameters: meanParameters(model, years), changes };
  const flows = roomForYear(0);
  let stock = model.stock;
  for (let year = 1; year <= years; year++) {
    liveYear(rules, year, stock, EXPECTED, flows);
    stock = flows.closing;
    observe(0, year, flows);
  }
}
