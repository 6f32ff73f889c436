import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/forecast/history.ts';
import { hasPrices, historyShown, presentShown, pricesShown } from '../../src/forecast/shown.ts';
import { day, plan } from '../assess/facts.ts';
import { CENSUS, input } from './inputs.ts';

const caseload = [
  plan({ id: 'A', birth: '2015-01-01', start: '2020-01-01', placements: [['mainstream', '2020-01-01']] }),
  plan({ id: 'B', birth: '2015-01-01', start: '2025-06-01', placements: [['special_state', '2025-06-01']] }),
  plan({
    id: 'C',
    birth: '2015-01-01',
    start: '2020-01-01',
    cease: '2025-06-01',
    placements: [['mainstream', '2020-01-01']],
  }),
  plan({ id: 'D', birth: '2015-01-01', start: '2020-01-01', placements: [['eotas', '2020-01-01']] }),
];
const history = historyOf(caseload, { census: CENSUS, historyFrom: day('2025-01-01') }, 0.1);

describe('historyShown', () => {
  it('tells every year: three open, one ceased, one new, three open', () => {
    expect(historyShown(history)).toEqual({
      censuses: [2025, 2026],
      leftOut: [],
      years: [{ year: 2026, opening: 3, starts: 1, arrivals: 0, ceases: 1, moves: 0, passedThrough: 0, closing: 3 }],
    });
  });
});

describe('pricesShown', () => {
  it('names provisions with plans and no cost, and says how many plans have one', () => {
    expect(pricesShown(input(), history)).toMatchObject({
      inflation: { low: 0, central: 0, high: 0 },
      inflationAssumed: false,
      unpriced: ['eotas'],
      pricedShare: expect.closeTo(2 / 3, 12),
    });
  });
});

describe('presentShown', () => {
  it('is the plans of today and what they cost', () => {
    expect(presentShown(input(), history)).toEqual({
      year: 2026,
      financialYear: '2025-26',
      plans: 3,
      pounds: 32_000,
      cells: [
        { provision: 'mainstream', ageBand: '5-10', plans: 1, pounds: 8000 },
        { provision: 'special_state', ageBand: '5-10', plans: 1, pounds: 24_000 },
        { provision: 'eotas', ageBand: '5-10', plans: 1 },
      ],
    });
  });

  it('has no pounds where there is no cost', () => {
    const free = input({ costs: { ...input().costs, provisions: new Map() } });
    expect(hasPrices(free)).toBe(false);
    expect(presentShown(free, history).pounds).toBeUndefined();
  });
});
