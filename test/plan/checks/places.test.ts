import { describe, expect, it } from 'vitest';
import type { ProjectedYear } from '../../../src/model/forecast.ts';
import { checkPlaces } from '../../../src/plan/checks/places.ts';
import { day, intervention, movesAtElevenInto, places } from '../../assess/facts.ts';
import { facts, foreseen, type Parts, sized } from '../facts.ts';

const BASES = intervention({
  pathway: 'resourced_not_special',
  startDate: day('2026-09-01'),
  rampMonths: 6,
  placesNeeded: 20,
});
const check = (parts: Parts = {}) =>
  checkPlaces(facts({ interventions: [BASES], ...parts })).map(({ status, detail }) => `${status}: ${detail}`);
const capacity = [
  places({ provision: 'resourced', places: 20 }),
  places({ provision: 'resourced', fromDate: day('2027-09-01'), places: 30 }),
];

describe('places', () => {
  // Full strength on 1 March 2027, so that the places must be there on 1 September 2027: 30, less the children there.
  it('are enough where as many are free when the intervention is at full strength', () => {
    expect(check({ capacity, caseload: movesAtElevenInto('resourced', 10) })).toEqual([
      'met: I01 needs 20 places, and as many are free on 2027-09-01.',
    ]);
    expect(check({ capacity, caseload: movesAtElevenInto('resourced', 11) })).toEqual([
      'not-met: I01 needs 20 places, and fewer are free on 2027-09-01.',
    ]);
  });

  it('are set beside the forecast where there is one', () => {
    const year = (plans: number) =>
      ({ year: 2028, byProvision: [{ provision: 'resourced', plans: { median: plans } }] }) as unknown as ProjectedYear;
    const expecting = (plans: number) => foreseen({ unmitigated: [year(plans)] });
    const caseload = movesAtElevenInto('resourced', 10);
    expect(check({ capacity, caseload, outlook: expecting(10.5) })[0]).toMatch(/^not-met/);
    expect(check({ capacity, caseload: movesAtElevenInto('resourced', 11), outlook: expecting(9) })[0]).toMatch(/^met/);
  });

  it('are added up over the interventions that fill them', () => {
    const two = { interventions: [BASES, { ...BASES, interventionId: 'I02', placesNeeded: 11 }] };
    expect(check({ capacity, ...two })).toEqual([
      'not-met: I01 and I02 need 31 places, and fewer are free on 2027-09-01.',
    ]);
  });

  it('cannot be checked where nobody said how many there are, or where they are', () => {
    expect(check()).toEqual(['not-checked: I01 needs 20 places; data/capacity.csv does not say how many there are.']);
    expect(check({ interventions: [{ ...BASES, pathway: 'starts' }] })).toEqual([
      'not-checked: It needs places, and its pathway does not say in which provision.',
    ]);
    expect(check({ interventions: [{ ...BASES, status: 'idea' }] })).toEqual([]);
  });

  it('that hold a pathway down are named with the years', () => {
    const held = sized();
    const opportunities = [{ ...held, years: [{ ...held.years[0]!, capacityCap: 4 }] }];
    expect(check({ interventions: [], opportunities })).toEqual([
      'to-look-at: "Mainstream" (I01) reaches fewer children for want of places in 2030-31.',
    ]);
  });

  it('are looked for no later than the last year planned for', () => {
    const late = { ...BASES, startDate: day('2040-09-01') };
    expect(check({ interventions: [late], capacity })[0]).toMatch(/on 2030-09-01\.$/);
  });
});
