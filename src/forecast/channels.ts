import type { InterventionPathway } from '../model/codes.ts';
import { PHASES, PROVISIONS, stratumId } from '../model/codes.ts';
import { rampOn, rampOver } from '../model/ramp.ts';
import type { Case, InterventionInput, PathwayInput } from './input.ts';
import { AGES, CELLS, cellOf, PHASE_OF_AGE, PLACE_OF, PLACES } from './states.ts';
import type { Window } from './windows.ts';

/** One way that interventions take children, in one case: from which flows, how many of them, to where. */
export interface Channel {
  readonly pathway: InterventionPathway;
  /** The place it leads to; undefined where it ends in no plan. */
  readonly target: number | undefined;
  /** By place, whether those who are taken stay taken while they would be there. */
  readonly sources: readonly boolean[];
  /** By cell, the share of those who come in that could go this way. */
  readonly shares: Float64Array;
  /** By year to come from 1, what is delivered of that: of new plans, of moves at a change of phase, of ceases. */
  readonly ofStarts: Float64Array;
  readonly ofTransfers: Float64Array;
  readonly ofCeases: Float64Array;
  /** Pounds of today a year of new support for a child; undefined where it is not known. */
  readonly support: number | undefined;
}

/** By place and year to come from 1, the share by which unit costs fall. */
export type Cuts = readonly Float64Array[];

/** What some interventions do together, in one case. */
export interface Action {
  readonly channels: readonly Channel[];
  readonly cuts: Cuts;
}

type Strength = (intervention: InterventionInput, window: Window) => number;

const OVER_THE_YEAR: Strength = (row, { from, to }) => rampOver(row, from, to);
const IN_SEPTEMBER: Strength = (row, { september }) => rampOn(row, september);
const OVER_THE_MONEY: Strength = (row, { money }) => rampOver(row, money.from, money.next);

/** What some interventions do together: on one flow they combine, so that a child is reached once. */
export function actionOf(
  interventions: readonly InterventionInput[],
  pathways: readonly PathwayInput[],
  which: Case,
  windows: readonly Window[],
): Action {
  const on = (pathway: InterventionPathway) => interventions.filter((row) => row.pathway === pathway);
  const channels: Channel[] = [];
  if (on('starts').length > 0) channels.push(startsChannel(on('starts'), which, windows));
  for (const pathway of pathways) {
    const acting = on(pathway.pathway);
    if (acting.length > 0 && pathway.shares.size > 0) channels.push(pathwayChannel(acting, pathway, which, windows));
  }
  if (on('ceases').length > 0) channels.push(ceasesChannel(on('ceases'), which, windows));
  return { channels, cuts: cutsOf(on('unit_cost'), which, windows) };
}

const EVERYWHERE = PROVISIONS.map(() => true);

function startsChannel(acting: readonly InterventionInput[], which: Case, windows: readonly Window[]): Channel {
  return {
    pathway: 'starts',
    target: undefined,
    sources: EVERYWHERE,
    shares: new Float64Array(CELLS).fill(1),
    ofStarts: combined(acting, which, windows, OVER_THE_YEAR),
    ofTransfers: never(windows),
    ofCeases: never(windows),
    support: supportOf(acting, { low: 0, central: 0, high: 0 }, which),
  };
}

function ceasesChannel(acting: readonly InterventionInput[], which: Case, windows: readonly Window[]): Channel {
  return {
    ...startsChannel(acting, which, windows),
    pathway: 'ceases',
    shares: new Float64Array(CELLS),
    ofStarts: never(windows),
    ofCeases: combined(acting, which, windows, OVER_THE_YEAR),
  };
}

function pathwayChannel(
  acting: readonly InterventionInput[],
  { pathway, target, sources, shares, support }: PathwayInput,
  which: Case,
  windows: readonly Window[],
): Channel {
  const from = new Set<string>(sources.filter((provision) => provision !== target));
  const byCell = new Float64Array(CELLS);
  for (let age = 0; age < AGES; age++) {
    const phase = PHASES[PHASE_OF_AGE[age]!]!;
    for (let place = 0; place < PLACES; place++) {
      const provision = PROVISIONS[place]!;
      if (from.has(provision)) byCell[cellOf(age, place)] = shares.get(stratumId(provision, phase))?.[which] ?? 0;
    }
  }
  return {
    pathway,
    target: target === undefined ? undefined : PLACE_OF.get(target)!,
    sources: PROVISIONS.map((provision) => from.has(provision)),
    shares: byCell,
    ofStarts: combined(acting, which, windows, OVER_THE_YEAR),
    ofTransfers: combined(acting, which, windows, IN_SEPTEMBER),
    ofCeases: never(windows),
    support: supportOf(acting, support, which),
  };
}

function never(windows: readonly Window[]): Float64Array {
  return new Float64Array(windows.length + 1);
}

/** Several interventions on one flow reach 1 − Π(1 − d) of it, by year to come from 1. */
function combined(
  acting: readonly InterventionInput[],
  which: Case,
  windows: readonly Window[],
  strength: Strength,
): Float64Array {
  const delivered = never(windows);
  windows.forEach((window, index) => {
    const missed = acting.reduce((left, row) => left * (1 - row.deliverability[which] * strength(row, window)), 1);
    delivered[index + 1] = 1 - missed;
  });
  return delivered;
}

/** The dearest support goes with the low case, the cheapest with the high. Several are weighted by what each can deliver. */
function supportOf(
  acting: readonly InterventionInput[],
  assumed: PathwayInput['support'],
  which: Case,
): number | undefined {
  const dearness = ({ low: 'high', central: 'central', high: 'low' } as const)[which];
  const costs = acting.map((row) => row.support ?? assumed?.[dearness]);
  const known = costs.filter((cost) => cost !== undefined);
  if (known.length < costs.length) return undefined;
  const weights = acting.map((row) => row.deliverability.central);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return known.reduce((sum, cost) => sum + cost, 0) / known.length;
  return known.reduce((sum, cost, index) => sum + cost * weights[index]!, 0) / total;
}

function cutsOf(acting: readonly InterventionInput[], which: Case, windows: readonly Window[]): Cuts {
  return PROVISIONS.map((provision) =>
    combined(
      acting.filter((row) => row.provision === undefined || row.provision === provision),
      which,
      windows,
      OVER_THE_MONEY,
    ),
  );
}
