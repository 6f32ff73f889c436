import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/model/day.ts';
import { commissionedOn, PHASES_IN, placesRows, provisionFilled, septemberBefore } from '../../src/plan/places.ts';
import { day, intervention, movesAtElevenInto, places, plan } from '../assess/facts.ts';
import { PLAYBOOK } from '../assess/playbook.ts';
import { facts } from './facts.ts';

const CAPACITY = [
  places({ provision: 'resourced', phase: 'primary', places: 30 }),
  places({ provision: 'resourced', phase: 'early_years', places: 4 }),
  places({ provision: 'resourced', phase: 'secondary', places: 10 }),
  places({ provision: 'resourced', phase: 'secondary', fromDate: day('2027-09-01'), places: 25 }),
  places({ provision: 'alternative', places: 12 }),
];

describe('commissionedOn', () => {
  const on = (iso: string, phase: 'primary' | 'secondary' | 'post16' | 'all') =>
    commissionedOn(day(iso), CAPACITY, 'resourced', phase);

  it('takes early years and primary together, and over all phases what is stated of each', () => {
    expect([on('2026-09-01', 'primary'), on('2026-09-01', 'secondary'), on('2026-09-01', 'all')]).toEqual([34, 10, 44]);
    expect([on('2027-09-01', 'secondary'), on('2027-09-01', 'all')]).toEqual([25, 59]);
  });

  it('is unknown where nothing is stated, and takes what is stated of all phases as it is', () => {
    expect([on('2026-09-01', 'post16'), on('2025-08-31', 'all')]).toEqual([undefined, undefined]);
    expect(commissionedOn(day('2026-09-01'), CAPACITY, 'alternative', 'all')).toBe(12);
    expect(commissionedOn(day('2026-09-01'), CAPACITY, 'alternative', 'secondary')).toBeUndefined();
  });
});

describe('placesRows', () => {
  const caseload = [
    ...movesAtElevenInto('resourced', 7),
    plan({ birth: '2018-01-01', start: '2024-01-01', placements: [['resourced', '2024-01-01']] }),
    plan({ birth: '2018-01-01', start: '2024-01-01', cease: '2025-12-01', placements: [['resourced', '2024-01-01']] }),
  ];
  const rows = placesRows(
    facts({
      caseload,
      capacity: CAPACITY,
      interventions: [
        intervention({ pathway: 'resourced_not_special', startDate: day('2027-09-01'), placesNeeded: 15 }),
        intervention({ interventionId: 'I02', pathway: 'resourced_not_special', status: 'idea', placesNeeded: 99 }),
        intervention({ interventionId: 'I03', pathway: 'starts', placesNeeded: 3 }),
      ],
    }),
  );
  const of = (provision: string, phase: string) =>
    rows.filter((row) => row.provision === provision && row.phase === phase);

  it('counts the children there on the census day, in the census that has been', () => {
    expect(of('resourced', 'primary')[0]).toEqual({
      provision: 'resourced',
      phase: 'primary',
      census: 2026,
      places: 34,
      today: 1,
    });
    expect(of('resourced', 'secondary')[0]).toMatchObject({ places: 10, today: 7 });
    expect(of('resourced', 'all')[0]).toMatchObject({ places: 44, today: 8 });
    expect(
      of('resourced', 'secondary')
        .slice(1)
        .every(({ today }) => today === undefined),
    ).toBe(true);
  });

  it('shows every year planned for, with the places of the September before, and what interventions need by then', () => {
    expect(of('resourced', 'all').map(({ census, places: there, planned }) => [census, there, planned])).toEqual([
      [2026, 44, undefined],
      [2027, 44, undefined],
      [2028, 59, 15],
      [2029, 59, 15],
      [2030, 59, 15],
      [2031, 59, 15],
    ]);
    expect(of('resourced', 'secondary').every(({ planned }) => planned === undefined)).toBe(true);
  });

  it('has the provisions of the playbook, and others of which places are stated', () => {
    expect([...new Set(rows.map(({ provision }) => provision))]).toEqual(['resourced', 'special_state', 'alternative']);
    expect(of('special_state', 'all')[0]).toEqual({
      provision: 'special_state',
      phase: 'all',
      census: 2026,
      today: 0,
    });
  });

  it('puts every phase of children into one phase of planning', () => {
    const { all, ...parts } = PHASES_IN;
    expect(Object.values(parts).flat().toSorted()).toEqual([...all].toSorted());
  });
});

describe('where interventions fill places', () => {
  it('is the provision their pathway leads to', () => {
    expect(provisionFilled({ pathway: 'resourced_not_special' }, PLAYBOOK)).toBe('resourced');
    expect(provisionFilled({ pathway: 'sen_support_no_plan' }, PLAYBOOK)).toBeUndefined();
    expect(provisionFilled({ pathway: 'starts' }, PLAYBOOK)).toBeUndefined();
  });

  it('is looked at on the 1 September before a census', () => {
    expect(isoDay(septemberBefore(2028))).toBe('2027-09-01');
  });
});
