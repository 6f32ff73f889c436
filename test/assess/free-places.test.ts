import { describe, expect, it } from 'vitest';
import { freePlaces, hasLimit } from '../../src/assess/free-places.ts';
import type { Provision } from '../../src/model/codes.ts';
import { CALENDAR, day, places, plan } from './facts.ts';

const child = (provision: Provision, birth: string, cease?: string) =>
  plan({ birth, start: '2020-01-01', placements: [[provision, '2020-01-01']], ...(cease ? { cease } : {}) });
const PRIMARY = '2017-01-01';
const SECONDARY = '2012-01-01';
// Two in primary and one in secondary; one has ceased and one is elsewhere.
const CASELOAD = [
  child('resourced', PRIMARY),
  child('resourced', PRIMARY),
  child('resourced', SECONDARY),
  child('resourced', SECONDARY, '2025-12-01'),
  child('mainstream', SECONDARY),
];
const free = (capacity: Parameters<typeof freePlaces>[2], on = '2026-09-01') =>
  freePlaces('resourced', day(on), capacity, CASELOAD, CALENDAR.census);

describe('freePlaces', () => {
  it('is places on the day less children on the census day: 20 − 3', () => {
    expect(free([places({ provision: 'resourced', places: 20 })])).toEqual({ overall: 17, byPhase: new Map() });
  });

  it('is counted by phase where places are: 5 − 2 and 4 − 1', () => {
    const capacity = [
      places({ provision: 'resourced', phase: 'primary', places: 5 }),
      places({ provision: 'resourced', phase: 'secondary', places: 4 }),
    ];
    expect(free(capacity)).toEqual({
      overall: undefined,
      byPhase: new Map([
        ['primary', 3],
        ['secondary', 3],
      ]),
    });
  });

  it('takes the latest row that has begun by the day', () => {
    const capacity = [
      places({ provision: 'resourced', places: 30, fromDate: day('2027-09-01') }),
      places({ provision: 'resourced', places: 20, fromDate: day('2026-09-01') }),
      places({ provision: 'resourced', places: 10, fromDate: day('2024-09-01') }),
    ];
    expect(free(capacity, '2026-08-31').overall).toBe(7);
    expect(free(capacity, '2026-09-01').overall).toBe(17);
    expect(free(capacity, '2027-09-01').overall).toBe(27);
    expect(free(capacity, '2024-08-31').overall).toBeUndefined();
  });

  it('is never below nought', () => {
    expect(free([places({ provision: 'resourced', places: 1 })]).overall).toBe(0);
  });

  it('knows no limit that the area has not stated', () => {
    expect(free([places({ provision: 'special_state' })])).toEqual({ overall: undefined, byPhase: new Map() });
  });
});

describe('hasLimit', () => {
  it('is there by phase or over all', () => {
    expect(hasLimit({ overall: 3, byPhase: new Map() }, 'primary')).toBe(true);
    expect(hasLimit({ overall: undefined, byPhase: new Map([['primary', 0]]) }, 'primary')).toBe(true);
    expect(hasLimit({ overall: undefined, byPhase: new Map([['primary', 0]]) }, 'post16')).toBe(false);
  });
});
