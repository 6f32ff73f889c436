import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/caseload.ts';
import type { Provision } from '../../src/model/codes.ts';
import { cohortGrowth } from '../../src/walk/cohort-growth.ts';
import { CALENDAR, day, plan } from '../assess/facts.ts';

const ROUNDING = { hideBelow: { value: 8, reason: 'r' }, roundTo: { value: 5, reason: 'r' } };

/** Children born in May 2013, so 11 on 31 August 2024 and 12 a year later: the age band is the same on both days. */
function children(count: number, provision: Provision, need: 'ASD' | 'SEMH', start: string, cease?: string): Plan[] {
  return Array.from({ length: count }, () => {
    const made = plan({ birth: '2013-05-01', start, ...(cease && { cease }), placements: [[provision, start]] });
    return { ...made, row: { ...made.row, primaryNeed: need } };
  });
}

const growth = (caseload: readonly Plan[], calendar = CALENDAR) => cohortGrowth(caseload, calendar, ROUNDING);

describe('cohortGrowth', () => {
  it('counts on the census and the census of a year before, and ranks by what each group adds', () => {
    const found = growth([
      ...children(20, 'mainstream', 'ASD', '2022-09-01'),
      ...children(11, 'mainstream', 'ASD', '2025-03-01'),
      ...children(10, 'special_state', 'SEMH', '2022-09-01'),
      ...children(22, 'special_state', 'SEMH', '2025-03-01'),
      ...children(15, 'special_independent', 'SEMH', '2022-09-01', '2025-06-01'),
    ]);
    expect(found).toMatchObject({ from: day('2025-01-16'), to: day('2026-01-15'), before: 45, now: 65 });
    // 31 rounds to 30, 32 to 30: it is what is shown that is subtracted.
    expect(found!.rows).toEqual([
      { provision: 'special_state', need: 'SEMH', ageBand: '11-15', before: 10, now: 30, change: 20 },
      { provision: 'mainstream', need: 'ASD', ageBand: '11-15', before: 20, now: 30, change: 10 },
      { provision: 'special_independent', need: 'SEMH', ageBand: '11-15', before: 15, now: 0, change: -15 },
    ]);
  });

  it('puts groups of 1 to 7 together, and rounds what they come to', () => {
    const found = growth([
      ...children(20, 'mainstream', 'ASD', '2022-09-01'),
      ...children(7, 'special_state', 'ASD', '2022-09-01'),
      ...children(3, 'special_independent', 'ASD', '2025-03-01'),
    ]);
    expect(found!.rows.map(({ provision }) => provision)).toEqual(['mainstream']);
    expect(found!.small).toEqual({ groups: 2, before: 5, now: 10 });
  });

  it('shows no exact small sum even where a single group is small', () => {
    expect(growth(children(2, 'mainstream', 'ASD', '2022-09-01'))!.small).toEqual({ groups: 1, before: 5, now: 5 });
  });

  it('orders groups that add the same by size and then by name, so that the order tells nothing', () => {
    const found = growth([
      ...children(22, 'mainstream', 'SEMH', '2022-09-01'),
      ...children(21, 'mainstream', 'ASD', '2022-09-01'),
      ...children(40, 'special_state', 'ASD', '2022-09-01'),
    ]);
    expect(found!.rows.map(({ provision, need }) => `${provision} ${need}`)).toEqual([
      'special_state ASD',
      'mainstream ASD',
      'mainstream SEMH',
    ]);
  });

  it('takes children without a need or of an age that is not known as groups too', () => {
    const made = plan({ birth: '1990-05-01', start: '2022-09-01', placements: [['post16', '2022-09-01']] });
    const without = { ...made, row: { ...made.row, primaryNeed: undefined } };
    expect(growth(Array.from({ length: 10 }, () => without))!.rows).toMatchObject([
      { provision: 'post16', need: 'not recorded', ageBand: 'not known', before: 10, now: 10 },
    ]);
  });

  it('is not known where the extract does not reach back a year', () => {
    expect(growth([], { ...CALENDAR, historyFrom: day('2025-06-01') })).toBeUndefined();
  });

  it('never shows a count that is not a multiple of the step', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(30), fc.boolean()), { maxLength: 8 }), (sizes) => {
        const caseload = sizes.flatMap(([size, early], index) =>
          children(size, index % 2 === 0 ? 'mainstream' : 'resourced', 'ASD', early ? '2022-09-01' : '2025-03-01'),
        );
        const { rows, small, before, now } = growth(caseload)!;
        for (const { before: was, now: is } of [...rows, small, { before, now }]) {
          expect([was % 5, is % 5]).toEqual([0, 0]);
        }
      }),
    );
  });
});
