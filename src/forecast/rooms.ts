import { PHASES, PROVISIONS } from '../model/codes.ts';
import type { Day } from '../model/day.ts';
import { addMonths } from '../model/months.ts';
import { placesOn } from '../model/places-on.ts';
import type { CapacityChange } from '../model/scenario.ts';
import type { Row } from '../model/tables/index.ts';
import type { Window } from './windows.ts';

/** Places there are in each year to come, from 1; undefined where the area has stated no limit. */
export interface Rooms {
  /** By year and place. */
  readonly overall: readonly (readonly (number | undefined)[])[];
  /** By year, place and phase, a row of phases for each place. */
  readonly byPhase: readonly (readonly (number | undefined)[])[];
}

/** Places on 1 September of each year to come. */
export function roomsOf(capacity: readonly Row<'capacity'>[], windows: readonly Window[]): Rooms {
  const none = [PROVISIONS.map(() => undefined)];
  return {
    overall: [
      ...none,
      ...windows.map(({ september }) =>
        PROVISIONS.map((provision) => placesOn(september, capacity, provision, undefined)),
      ),
    ],
    byPhase: [
      [],
      ...windows.map(({ september }) =>
        PROVISIONS.flatMap((provision) => PHASES.map((phase) => placesOn(september, capacity, provision, phase))),
      ),
    ],
  };
}

/** Whether any limit is stated for a place in every year. */
export function hasRoomsFor({ overall, byPhase }: Rooms, place: number): boolean {
  return overall
    .slice(1)
    .every(
      (year, index) =>
        year[place] !== undefined ||
        byPhase[index + 1]!.slice(place * PHASES.length, (place + 1) * PHASES.length).some(
          (places) => places !== undefined,
        ),
    );
}

/** Capacity as a scenario has it. @param census the last census day: places there already are not delayed */
export function changedCapacity(
  capacity: readonly Row<'capacity'>[],
  change: CapacityChange,
  census: Day,
): readonly Row<'capacity'>[] {
  return capacity.map((row) => {
    if (row.provision !== change.of || (change.phase !== undefined && row.phase !== change.phase)) return row;
    const delayed = change.delay_months !== undefined && row.fromDate > census;
    return {
      ...row,
      places: Math.max(0, Math.round(row.places * (change.scale ?? 1) + (change.shift ?? 0))),
      fromDate: delayed ? addMonths(row.fromDate, change.delay_months!) : row.fromDate,
    };
  });
}
