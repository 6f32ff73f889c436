import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/model/frame.ts';
import { CALENDAR, plan } from '../assess/facts.ts';

const { census } = CALENDAR;
const START = '2021-01-11';
const child = (id: string, birth: string, fields: Partial<Parameters<typeof plan>[0]> = {}) =>
  plan({ id, birth, start: START, placements: [['mainstream', START]], ...fields });

describe('frameOf', () => {
  it('puts the plans open on the census day into strata, in the order of the code lists', () => {
    const { strata, outside } = frameOf(
      [
        // 11 on 31 August 2025: secondary. 10 the day after: primary.
        child('P1', '2014-08-31'),
        child('P2', '2014-09-01'),
        child('P3', '2014-09-01'),
        child('P4', '2014-08-31', { placements: [['special_state', START]] }),
        child('P5', '2014-08-31', { placements: [] }),
      ],
      census,
    );
    expect(strata.map(({ id, plans }) => [id, plans.map(({ row }) => row.planId).join(' ')])).toEqual([
      ['mainstream:primary', 'P2 P3'],
      ['mainstream:secondary', 'P1'],
      ['special_state:secondary', 'P4'],
      ['unknown:secondary', 'P5'],
    ]);
    expect(outside).toBe(0);
  });

  it('leaves out plans that have ceased or not begun, and counts those of an age that no phase is for', () => {
    const { strata, outside } = frameOf(
      [
        child('P1', '2014-08-31', { cease: '2026-01-15' }),
        child('P2', '2014-08-31', { start: '2026-01-16' }),
        child('P3', '1999-08-31'),
        child('P4', '2014-08-31', { cease: '2026-01-16' }),
      ],
      census,
    );
    expect(strata.map(({ id, plans }) => [id, plans.length])).toEqual([['mainstream:secondary', 1]]);
    expect(outside).toBe(1);
  });
});
