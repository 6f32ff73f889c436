import { describe, expect, it } from 'vitest';
import { flowInto, flows, totalFlow } from '../../src/assess/flow.ts';
import { CALENDAR, day, movesAtElevenInto, plan } from './facts.ts';

const into = (plans: Parameters<typeof flows>[0], stratum: string, period = CALENDAR) =>
  flowInto(flows(plans, period), stratum);

describe('flows', () => {
  it('counts new plans where they are placed on their first day, by the phase of their age then', () => {
    const plans = [
      plan({ birth: '2014-03-01', start: '2025-05-01', placements: [['special_state', '2025-05-01']] }),
      plan({ birth: '2014-03-01', start: '2025-10-01', placements: [['special_state', '2025-10-01']] }),
    ];
    // Born in March 2014: 10 on 31 August 2024, and so primary in May; 11 a year later, secondary in October.
    expect(into(plans, 'special_state:primary')).toEqual({ newPlans: 1, transfers: 0 });
    expect(into(plans, 'special_state:secondary')).toEqual({ newPlans: 1, transfers: 0 });
  });

  it('counts the first and last day of the period and not the days around it', () => {
    const at = (start: string) => plan({ birth: '2017-01-01', start, placements: [['resourced', start]] });
    const plans = ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map(at);
    expect(into(plans, 'resourced:primary').newPlans).toBe(2);
  });

  it('does not count plans transferred in as new, and puts those without a placement under unknown', () => {
    const moved = plan({
      birth: '2017-01-01',
      start: '2025-02-01',
      transferredIn: '2025-06-01',
      placements: [['resourced', '2025-06-01']],
    });
    const nowhere = plan({ birth: '2017-01-01', start: '2025-02-01' });
    expect(into([moved], 'resourced:primary')).toEqual({ newPlans: 0, transfers: 0 });
    expect(into([nowhere], 'unknown:primary').newPlans).toBe(1);
  });

  it('counts September moves from another provision at Reception, Year 7 and after Year 11', () => {
    const moving = (birth: string, from: 'early_years' | 'mainstream', entry = '2025-09-01') =>
      plan({
        birth,
        start: '2021-01-10',
        placements: [
          [from, '2021-01-10', '2025-08-31'],
          ['special_state', entry],
        ],
      });
    expect(into([moving('2021-03-01', 'early_years')], 'special_state:primary').transfers).toBe(1);
    expect(into(movesAtElevenInto('special_state', 3), 'special_state:secondary')).toEqual({
      newPlans: 0,
      transfers: 3,
    });
    expect(into([moving('2009-03-01', 'mainstream')], 'special_state:post16').transfers).toBe(1);
    // Year 8, October, and the year before are not transfers of the period.
    expect(into([moving('2013-03-01', 'mainstream')], 'special_state:secondary').transfers).toBe(0);
    expect(into([moving('2014-03-01', 'mainstream', '2025-10-01')], 'special_state:secondary').transfers).toBe(0);
    expect(into([moving('2013-03-01', 'mainstream', '2024-09-02')], 'special_state:secondary').transfers).toBe(0);
  });

  it('does not count a new school of the same provision, nor a move from a place not known', () => {
    const pupil = (before: 'special_state' | 'unknown') =>
      plan({
        birth: '2014-03-01',
        start: '2021-01-10',
        placements: [
          [before, '2021-01-10', '2025-08-31'],
          ['special_state', '2025-09-01'],
        ],
      });
    expect(flows([pupil('special_state'), pupil('unknown')], CALENDAR).size).toBe(0);
  });

  it('counts a child who is both once, as a new plan', () => {
    const both = plan({
      birth: '2014-03-01',
      start: '2025-03-01',
      placements: [
        ['mainstream', '2025-03-01', '2025-08-31'],
        ['special_state', '2025-09-01'],
      ],
    });
    expect([...flows([both], CALENDAR)]).toEqual([['mainstream:primary', { newPlans: 1, transfers: 0 }]]);
  });

  it('counts one who moves twice in a September where they ended', () => {
    const twice = plan({
      birth: '2014-03-01',
      start: '2021-01-10',
      placements: [
        ['mainstream', '2021-01-10', '2025-08-31'],
        ['special_state', '2025-09-01', '2025-09-15'],
        ['resourced', '2025-09-16'],
      ],
    });
    expect([...flows([twice], CALENDAR)]).toEqual([['resourced:secondary', { newPlans: 0, transfers: 1 }]]);
  });

  it('does not count a September move made before the plan came to this authority', () => {
    const later = plan({
      birth: '2014-03-01',
      start: '2021-01-10',
      transferredIn: '2025-11-01',
      placements: [
        ['mainstream', '2021-01-10', '2025-08-31'],
        ['special_state', '2025-09-01'],
      ],
    });
    expect(flows([later], CALENDAR).size).toBe(0);
  });

  it('is children a year: a period of two years is averaged', () => {
    const at = (start: string) => plan({ birth: '2017-01-01', start, placements: [['resourced', start]] });
    const plans = ['2024-02-01', '2025-02-01', '2025-03-01'].map(at);
    const period = { ...CALENDAR, from: day('2024-01-01') };
    expect(into(plans, 'resourced:primary', period)).toEqual({ newPlans: 1.5, transfers: 0 });
  });

  it('is nought into a stratum that nobody entered', () => {
    expect(totalFlow(flowInto(new Map(), 'resourced:primary'))).toBe(0);
    expect(totalFlow({ newPlans: 2, transfers: 3 })).toBe(5);
  });
});
