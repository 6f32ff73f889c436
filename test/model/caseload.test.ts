import { describe, expect, it } from 'vitest';
import {
  ceasedIn,
  isNewIn,
  isOpenOn,
  isPhaseTransferEntry,
  type Placement,
  type Plan,
  phaseAt,
  placementOn,
  planAgeAt,
  provisionOn,
  stratumOn,
  transferDays,
  yearGroupAt,
} from '../../src/model/caseload.ts';
import type { Provision } from '../../src/model/codes.ts';
import { dayFromIso, isoDay } from '../../src/model/day.ts';

const day = (iso: string) => dayFromIso(iso)!;

function placement(provision: Provision, entry: string, leaving?: string): Placement {
  const days = { entry: day(entry), leaving: leaving === undefined ? undefined : day(leaving) };
  return { row: { line: 2 } as Placement['row'], ...days, provision, setting: undefined };
}

function plan(parts: Partial<Plan> & { placements?: readonly Placement[] } = {}): Plan {
  const start = parts.start ?? day('2020-01-06');
  return {
    row: { line: 2 } as Plan['row'],
    birth: day('2014-05-01'),
    start,
    cease: undefined,
    transferredIn: false,
    joined: start,
    placements: [],
    ...parts,
  };
}

describe('isOpenOn', () => {
  it('is so from the start until the day before it ceases', () => {
    const each = plan({ start: day('2020-01-06'), cease: day('2024-07-31') });
    const days = ['2020-01-05', '2020-01-06', '2024-07-30', '2024-07-31'];
    expect(days.map((iso) => isOpenOn(each, day(iso)))).toEqual([false, true, true, false]);
  });

  it('is so while the cease date lies ahead', () => {
    expect(isOpenOn(plan({ cease: day('2027-08-31') }), day('2026-01-15'))).toBe(true);
  });

  it('begins for a plan transferred in on the day it joins', () => {
    const each = plan({ transferredIn: true, joined: day('2022-04-01') });
    expect([day('2022-03-31'), day('2022-04-01')].map((on) => isOpenOn(each, on))).toEqual([false, true]);
  });
});

describe('placementOn and provisionOn', () => {
  const moves = plan({
    placements: [
      placement('mainstream', '2020-01-06', '2022-07-20'),
      placement('resourced', '2022-09-01', '2024-07-20'),
      placement('special_state', '2024-07-20'),
    ],
  });

  it('counts the day of leaving in', () => {
    expect(provisionOn(moves, day('2022-07-20'))).toBe('mainstream');
    expect(provisionOn(moves, day('2022-07-21'))).toBe('unknown');
    expect(placementOn(moves, day('2022-07-21'))).toBeUndefined();
  });

  it('takes the one entered last where two meet', () => {
    expect(provisionOn(moves, day('2024-07-19'))).toBe('resourced');
    expect(provisionOn(moves, day('2024-07-20'))).toBe('special_state');
  });

  it('takes the one entered last where two are open, and goes back to the first when it ends', () => {
    const two = plan({
      placements: [placement('mainstream', '2020-01-06'), placement('alternative', '2023-01-09', '2023-03-31')],
    });
    const days = ['2022-12-31', '2023-02-01', '2023-04-01'];
    expect(days.map((iso) => provisionOn(two, day(iso)))).toEqual(['mainstream', 'alternative', 'mainstream']);
  });

  it('is unknown before the first', () => {
    expect(provisionOn(moves, day('2020-01-05'))).toBe('unknown');
  });
});

describe('age, phase and year group', () => {
  it('go by the 31 August before', () => {
    // Born on 1 May 2014: 11 on 31 August 2025, so in Year 7 and secondary in January 2026.
    const each = plan();
    expect([
      planAgeAt(each, day('2026-01-15')),
      yearGroupAt(each, day('2026-01-15')),
      phaseAt(each, day('2026-01-15')),
    ]).toEqual([11, 7, 'secondary']);
    expect([
      planAgeAt(each, day('2025-08-31')),
      yearGroupAt(each, day('2025-08-31')),
      phaseAt(each, day('2025-08-31')),
    ]).toEqual([10, 6, 'primary']);
  });

  it('puts Reception at nought', () => {
    expect(yearGroupAt(plan(), day('2018-09-01'))).toBe(0);
  });

  it('has no phase outside 0 to 25', () => {
    expect(phaseAt(plan({ birth: day('1999-08-31') }), day('2026-01-15'))).toBeUndefined();
  });
});

describe('isNewIn and ceasedIn', () => {
  const period = { from: day('2025-01-01'), to: day('2025-12-31') };

  it('count both ends of the period', () => {
    const starts = ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'];
    expect(starts.map((iso) => isNewIn(plan({ start: day(iso) }), period))).toEqual([false, true, true, false]);
    expect(starts.map((iso) => ceasedIn(plan({ cease: day(iso) }), period))).toEqual([false, true, true, false]);
  });

  it('does not call a plan new that was transferred in', () => {
    expect(isNewIn(plan({ start: day('2025-05-01'), transferredIn: true }), period)).toBe(false);
  });

  it('does not call an open plan ceased', () => {
    expect(ceasedIn(plan(), period)).toBe(false);
  });
});

describe('isPhaseTransferEntry', () => {
  /** A child born on a day who moves from one provision to another on a day. */
  function moves(
    birth: string,
    entry: string,
    from: Provision = 'mainstream',
    to: Provision = 'special_state',
  ): boolean {
    const placements = [placement(from, '2016-01-04', '2026-08-31'), placement(to, entry)];
    return isPhaseTransferEntry(plan({ birth: day(birth), placements }), 1);
  }

  it('is an entry in September into Reception, Year 7, or after Year 11', () => {
    expect(moves('2021-05-01', '2025-09-03')).toBe(true);
    expect(moves('2014-05-01', '2025-09-03')).toBe(true);
    expect(moves('2009-05-01', '2025-09-03')).toBe(true);
  });

  it('is no entry in another month or at another age', () => {
    expect(moves('2014-05-01', '2025-08-31')).toBe(false);
    expect(moves('2014-05-01', '2025-10-01')).toBe(false);
    expect(moves('2015-05-01', '2025-09-03')).toBe(false);
  });

  it('is no first placement, no stay, and no move from a provision that is not known', () => {
    expect(moves('2014-05-01', '2025-09-03', 'special_state')).toBe(false);
    expect(moves('2014-05-01', '2025-09-03', 'unknown')).toBe(false);
    const first = plan({ placements: [placement('special_state', '2025-09-03')] });
    expect(isPhaseTransferEntry(first, 0)).toBe(false);
    expect(isPhaseTransferEntry(first, 1)).toBe(false);
  });
});

describe('transferDays', () => {
  it('are the last of August and of September', () => {
    const { before, after } = transferDays(2025);
    expect([isoDay(before), isoDay(after)]).toEqual(['2025-08-31', '2025-09-30']);
  });
});

describe('stratumOn', () => {
  it('is the provision and the phase of the age on the 31 August before', () => {
    // Born on 1 May 2014: 11 on 31 August 2025, 10 the year before.
    expect(stratumOn(plan(), 'resourced', day('2026-01-15'))).toBe('resourced:secondary');
    expect(stratumOn(plan(), 'resourced', day('2025-08-31'))).toBe('resourced:primary');
    expect(stratumOn(plan({ birth: day('1999-05-01') }), 'post16', day('2026-01-15'))).toBeUndefined();
  });
});
