import { count, date, oneOf, required } from '../cells.ts';
import { PHASES, PROVISIONS } from '../codes.ts';
import { kept } from '../pseudonym.ts';
import { tableSpec } from './table.ts';

/** Commissioned places. */
export const capacity = tableSpec({
  name: 'capacity',
  folder: 'data',
  title: 'Capacity',
  description: 'Commissioned places, from a day on.',
  enables: 'whether there are places for the children the opportunity speaks of',
  needed: false,
  columns: {
    provision: required(oneOf('Provision.', PROVISIONS)),
    phase: oneOf('Phase, where the places are for one.', PHASES),
    from_date: kept(required(date('From when.', '2025-09-01'))),
    places: required(count('Places.', { min: 0 }, '160')),
  },
});
