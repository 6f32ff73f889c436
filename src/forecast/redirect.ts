import { PHASES } from '../model/codes.ts';
import type { Channel } from './channels.ts';
import type { Moves } from './moves.ts';
import type { Rooms } from './rooms.ts';
import type { YearOfFlows } from './snapshots.ts';
import { aYearOlder, CELLS, cellOf, isTransferAge, PHASE_OF_AGE, PLACE_OF, PLACES } from './states.ts';

/**
 * Who interventions reach in one draw of the years to come. Every child lives the life that the draw gives; one who is reached
 * is elsewhere, or has no plan, for as long as that life would have been in a provision that the pathway leads away from. So
 * nothing is counted twice, nobody is reached who does not come along, and in no state are there fewer than none.
 */
export interface Redirection {
  readonly channels: readonly Channel[];
  /** By channel and cell of the life that would have been, those reached who are still there on the census day. */
  readonly touched: readonly Float64Array[];
  /** By channel, those reached in the year. */
  readonly reached: Float64Array;
  /** Whether places held anybody back in the year. */
  held: boolean;
  /** Nobody is reached: the beginning of a draw. */
  readonly begin: () => void;
  /** One more year, its number from 1. */
  readonly advance: (year: number, flows: YearOfFlows, moves: Moves) => void;
}

const UNKNOWN = PLACE_OF.get('unknown')!;

/** Follows those whom channels reach. */
export function redirection(channels: readonly Channel[], rooms: Rooms): Redirection {
  const room = () => channels.map(() => new Float64Array(CELLS));
  const touched = room();
  const older = room();
  const carried = room();
  const fresh = room();
  /** Shares of a flow that channels take, added up where they would take more than there is. */
  const taking = new Float64Array(channels.length);
  const onWays = channels.map(({ pathway }) => pathway !== 'starts' && pathway !== 'ceases');
  const starts = channels.findIndex(({ pathway }) => pathway === 'starts');
  const ceases = channels.findIndex(({ pathway }) => pathway === 'ceases');
  const reached = new Float64Array(channels.length);
  /** The places that channels lead to, and which do. */
  const targets = [...new Set(channels.map(({ target }) => target))].flatMap((target) =>
    target === undefined
      ? []
      : [{ target, leading: [...channels.keys()].filter((index) => channels[index]!.target === target) }],
  );

  /** Sets what share of those who come into a cell each pathway takes. */
  const take = (cell: number, delivered: (channel: Channel) => number) => {
    let all = 0;
    for (let index = 0; index < channels.length; index++) {
      const share = onWays[index] ? channels[index]!.shares[cell]! * delivered(channels[index]!) : 0;
      taking[index] = share;
      all += share;
    }
    if (all > 1) for (let index = 0; index < channels.length; index++) taking[index]! /= all;
    return all > 0;
  };

  /** Until something is delivered nobody is reached. */
  let begun = false;
  const result: Redirection = { channels, touched, reached, held: false, begin, advance };
  return result;

  function begin(): void {
    for (const cells of touched) cells.fill(0);
    begun = false;
  }

  function advance(year: number, flows: YearOfFlows, moves: Moves): void {
    reached.fill(0);
    result.held = false;
    begun ||= channels.some((channel) => delivers(channel, year));
    if (!begun) return;
    for (let index = 0; index < channels.length; index++) {
      aYearOlder(touched[index]!, older[index]!);
      carried[index]!.fill(0);
      fresh[index]!.fill(0);
    }
    ageFractions(year, flows);
    followMoves(year, moves);
    meetStarts(year, flows.starts);
    result.held = keepWithinRooms(year, flows.closing);
    for (let index = 0; index < channels.length; index++) {
      for (let cell = 0; cell < CELLS; cell++) {
        touched[index]![cell] = carried[index]![cell]! + fresh[index]![cell]!;
        reached[index]! += fresh[index]![cell]!;
      }
    }
  }

  /** Turns those reached, a year older, into shares of those open; more plans cease, where an intervention is about that. */
  function ageFractions(year: number, { opening, ceases: ended }: YearOfFlows): void {
    for (let cell = 0; cell < CELLS; cell++) {
      const open = opening[cell]!;
      let all = 0;
      for (const cells of older) {
        if (cells[cell] === 0) continue;
        cells[cell] = open > 0 ? Math.min(1, cells[cell]! / open) : 0;
        all += cells[cell]!;
      }
      const left = open - ended[cell]!;
      if (ceases < 0 || left <= 0) continue;
      const more = Math.min(1, (channels[ceases]!.ofCeases[year]! * ended[cell]!) / left) * Math.max(0, 1 - all);
      older[ceases]![cell]! += more;
      reached[ceases]! += more * left;
    }
  }

  /** Those who would have moved or stayed; at a change of phase, some of those who come into a place go another way. */
  function followMoves(year: number, moves: Moves): void {
    for (let move = 0; move < moves.length; move++) {
      const from = moves.from[move]!;
      const to = moves.to[move]!;
      const place = to % PLACES;
      const count = moves.count[move]!;
      let still = 0;
      for (let index = 0; index < channels.length; index++) {
        const share = older[index]![from]!;
        if (share === 0 || !channels[index]!.sources[place]) continue;
        carried[index]![to]! += share * count;
        still += share;
      }
      if (from === to || from % PLACES === UNKNOWN || !isTransferAge(moves.age[move]!)) continue;
      if (!take(to, ({ ofTransfers }) => ofTransfers[year]!)) continue;
      const eligible = count * Math.max(0, 1 - still);
      for (let index = 0; index < channels.length; index++) fresh[index]![to]! += eligible * taking[index]!;
    }
  }

  /** New plans: some are not needed at all, and of the others some go another way. */
  function meetStarts(year: number, came: Float64Array): void {
    for (let cell = 0; cell < CELLS; cell++) {
      const count = came[cell]!;
      if (count === 0) continue;
      const none = starts < 0 ? 0 : channels[starts]!.ofStarts[year]!;
      if (none > 0) fresh[starts]![cell]! += count * none;
      if (!take(cell, ({ ofStarts }) => ofStarts[year]!)) continue;
      for (let index = 0; index < channels.length; index++) {
        fresh[index]![cell]! += count * (1 - none) * taking[index]!;
      }
    }
  }

  /** Holds those newly reached to the places free: what there is less what is taken and less who was reached before. */
  function keepWithinRooms(year: number, closing: Float64Array): boolean {
    let held = false;
    for (const { target, leading } of targets) {
      for (let phase = 0; phase < PHASES.length; phase++) {
        const places = rooms.byPhase[year]![target * PHASES.length + phase];
        if (places !== undefined) held = holdTo(places, target, leading, phase, closing) || held;
      }
      const places = rooms.overall[year]![target];
      if (places !== undefined) held = holdTo(places, target, leading, undefined, closing) || held;
    }
    return held;
  }

  function holdTo(
    places: number,
    target: number,
    leading: readonly number[],
    phase: number | undefined,
    closing: Float64Array,
  ): boolean {
    let free = places;
    let wanting = 0;
    for (const age of agesIn(phase)) {
      free -= closing[cellOf(age, target)]!;
      for (const index of leading) {
        for (let place = 0; place < PLACES; place++) {
          free -= carried[index]![cellOf(age, place)]!;
          wanting += fresh[index]![cellOf(age, place)]!;
        }
      }
    }
    if (wanting <= Math.max(0, free)) return false;
    const factor = Math.max(0, free) / wanting;
    for (const age of agesIn(phase)) {
      for (const index of leading) {
        for (let place = 0; place < PLACES; place++) fresh[index]![cellOf(age, place)]! *= factor;
      }
    }
    return true;
  }
}

function delivers({ ofStarts, ofTransfers, ofCeases }: Channel, year: number): boolean {
  return ofStarts[year]! > 0 || ofTransfers[year]! > 0 || ofCeases[year]! > 0;
}

const ALL_AGES = PHASE_OF_AGE.map((_, age) => age);
const AGES_OF_PHASE = PHASES.map((_, phase) => ALL_AGES.filter((age) => PHASE_OF_AGE[age] === phase));

function agesIn(phase: number | undefined): readonly number[] {
  return phase === undefined ? ALL_AGES : AGES_OF_PHASE[phase]!;
}
