import { describe, expect, it } from 'vitest';
import { placesOn } from '../../src/model/places-on.ts';
import { day, places } from '../assess/facts.ts';

const capacity = [
  places({ provision: 'resourced', fromDate: day('2025-09-01'), places: 30, line: 2 }),
  places({ provision: 'resourced', fromDate: day('2027-09-01'), places: 50, line: 3 }),
  places({ provision: 'resourced', phase: 'secondary', fromDate: day('2025-09-01'), places: 12, line: 4 }),
];

describe('placesOn', () => {
  it('is what the latest row that has begun says', () => {
    expect(placesOn(day('2025-08-31'), capacity, 'resourced', undefined)).toBeUndefined();
    expect(placesOn(day('2025-09-01'), capacity, 'resourced', undefined)).toBe(30);
    expect(placesOn(day('2028-01-01'), capacity, 'resourced', undefined)).toBe(50);
  });

  it('keeps phases and provisions apart, and takes the later line of one day', () => {
    expect(placesOn(day('2026-01-01'), capacity, 'resourced', 'secondary')).toBe(12);
    expect(placesOn(day('2026-01-01'), capacity, 'resourced', 'primary')).toBeUndefined();
    expect(placesOn(day('2026-01-01'), capacity, 'special_state', undefined)).toBeUndefined();
    const again = [...capacity, places({ provision: 'resourced', fromDate: day('2025-09-01'), places: 31, line: 9 })];
    expect(placesOn(day('2026-01-01'), again, 'resourced', undefined)).toBe(31);
  });
});
