import { describe, expect, it } from 'vitest';
import { changedCapacity, hasRoomsFor, roomsOf } from '../../src/forecast/rooms.ts';
import { PLACE_OF } from '../../src/forecast/states.ts';
import { windowsAfter } from '../../src/forecast/windows.ts';
import { PHASES } from '../../src/model/codes.ts';
import { isoDay } from '../../src/model/day.ts';
import { day, places } from '../assess/facts.ts';

const RESOURCED = PLACE_OF.get('resourced')!;
const windows = windowsAfter(2026, 2);
const row = (fields: object) => places({ provision: 'resourced', fromDate: day('2025-09-01'), places: 30, ...fields });

describe('roomsOf', () => {
  it('is what there is on 1 September of each year, by phase and over all', () => {
    const rooms = roomsOf(
      [row({}), row({ fromDate: day('2027-09-01'), places: 50, line: 3 }), row({ phase: 'secondary', places: 12 })],
      windows,
    );
    expect([1, 2].map((year) => rooms.overall[year]![RESOURCED])).toEqual([30, 50]);
    expect(rooms.byPhase[1]![RESOURCED * PHASES.length + PHASES.indexOf('secondary')]).toBe(12);
    expect(rooms.overall[1]![PLACE_OF.get('mainstream')!]).toBeUndefined();
  });
});

describe('hasRoomsFor', () => {
  it('needs a limit in every year', () => {
    expect(hasRoomsFor(roomsOf([row({})], windows), RESOURCED)).toBe(true);
    expect(hasRoomsFor(roomsOf([row({ phase: 'primary' })], windows), RESOURCED)).toBe(true);
    expect(hasRoomsFor(roomsOf([row({ fromDate: day('2027-09-01') })], windows), RESOURCED)).toBe(false);
    expect(hasRoomsFor(roomsOf([], windows), RESOURCED)).toBe(false);
  });
});

describe('changedCapacity', () => {
  const census = day('2026-01-15');
  const later = row({ fromDate: day('2026-09-01'), places: 10 });

  it('delays places that are to come and leaves those there are', () => {
    const changed = changedCapacity(
      [row({}), later],
      { change: 'capacity', of: 'resourced', delay_months: 12 },
      census,
    );
    expect(changed.map(({ fromDate }) => isoDay(fromDate))).toEqual(['2025-09-01', '2027-09-01']);
  });

  it('scales and shifts those of a provision, or of one phase of it', () => {
    const rows = [row({}), row({ phase: 'primary', places: 5 }), places({ provision: 'mainstream', places: 9 })];
    const of = (change: object) =>
      changedCapacity(rows, { change: 'capacity', of: 'resourced', ...change }, census).map((one) => one.places);
    expect(of({ scale: 0.5 })).toEqual([15, 3, 9]);
    expect(of({ shift: -40, phase: 'primary' })).toEqual([30, 0, 9]);
  });
});
