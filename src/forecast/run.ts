import type { Action } from './channels.ts';
import { listMoves, type Moves, roomForMoves } from './moves.ts';
import { isPriced } from './priced.ts';
import { type Prices, poundsOf } from './prices.ts';
import { redirection } from './redirect.ts';
import type { Rooms } from './rooms.ts';
import type { Observer } from './simulate.ts';
import type { YearOfFlows } from './snapshots.ts';
import { CELLS } from './states.ts';
import {
  BAND_CELLS,
  type FlowTally,
  flowTally,
  inBands,
  noteFlows,
  noteStock,
  redirected,
  type StockTally,
  stockTally,
} from './tally.ts';
import { type Worth, worthOf } from './worth.ts';

/** What a run follows beside the years themselves: what some interventions do, in one case. */
export interface Variant {
  readonly action: Action;
  /** By year to come from 1, pounds of running them. */
  readonly recurring: Float64Array;
}

export interface RunPlan {
  readonly years: number;
  readonly draws: number;
  /** Plans by state on the last census day. */
  readonly stock: Float64Array;
  readonly prices: Prices;
  readonly rooms: Rooms;
  readonly variants: readonly Variant[];
  /** Lives the years and shows each. */
  readonly live: (observe: Observer) => void;
}

/** What a variant comes to: plans and pounds, and by year every draw of what it is worth. */
export interface VariantTally {
  readonly stock: StockTally;
  readonly worth: readonly Readonly<Record<keyof Worth, Float64Array>>[];
  /** By year, draws in which places held anybody back. */
  readonly held: Float64Array;
}

export interface RunTally {
  readonly stock: StockTally;
  readonly flows: FlowTally;
  /** In the order of the plan. */
  readonly variants: readonly VariantTally[];
}

/** Lives the years to come and notes plans, flows and pounds without interventions and with each variant of them. */
export function runForecast(plan: RunPlan): RunTally {
  const { years, draws, prices } = plan;
  const stock = stockTally(years, draws);
  const flows = flowTally(years, draws);
  const today = new Float64Array(BAND_CELLS);
  inBands(plan.stock, today);
  const bands = new Float64Array(BAND_CELLS);
  const moves = roomForMoves();
  const followers = plan.variants.map((variant) => follower(plan, variant, today));
  plan.live((draw, year, lived) => {
    inBands(lived.closing, bands);
    const pounds = poundsOf(prices.ofPlaces[year]!, bands);
    noteStock(stock, year, draw, bands, pounds);
    noteFlows(flows, year, draw, lived);
    if (followers.length > 0) listMoves(lived, moves);
    for (const { note } of followers) note(draw, year, lived, moves, pounds);
  });
  return { stock, flows, variants: followers.map(({ tally }) => tally) };
}

interface Follower {
  readonly tally: VariantTally;
  readonly note: (draw: number, year: number, lived: YearOfFlows, moves: Moves, pounds: number) => void;
}

/** Notes a variant. Its pounds are those of the years as lived, less what it saves, with what it costs to run. */
function follower(
  { years, draws, prices, rooms }: RunPlan,
  { action, recurring }: Variant,
  today: Float64Array,
): Follower {
  const priced = action.channels.map((channel) => isPriced(channel, prices));
  const reach = redirection(action.channels, rooms);
  const tally: VariantTally = {
    stock: stockTally(years, draws),
    worth: Array.from({ length: years }, () => ({
      reached: new Float64Array(draws),
      held: new Float64Array(draws),
      avoided: new Float64Array(draws),
      cashable: new Float64Array(draws),
    })),
    held: new Float64Array(years),
  };
  const mitigated = new Float64Array(CELLS);
  const bands = new Float64Array(BAND_CELLS);
  return {
    tally,
    note: (draw, year, lived, moves, pounds) => {
      if (year === 1) reach.begin();
      reach.advance(year, lived, moves);
      redirected(lived.closing, reach, mitigated);
      inBands(mitigated, bands);
      const worth = worthOf(action, priced, reach, year, prices, today, bands);
      const noted = tally.worth[year - 1]!;
      for (const key of WORTH) noted[key][draw] = worth[key];
      if (reach.held) tally.held[year - 1]! += 1;
      const saved = worth.avoided + worth.cashable;
      noteStock(tally.stock, year, draw, bands, pounds - saved + recurring[year]!);
    },
  };
}

const WORTH = ['reached', 'held', 'avoided', 'cashable'] as const;
