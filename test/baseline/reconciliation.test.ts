import { describe, expect, it } from 'vitest';
import { type Records, reconciliation } from '../../src/baseline/reconciliation.ts';
import type { Plan } from '../../src/model/caseload.ts';
import type { Provision } from '../../src/model/codes.ts';
import { type Reconciliation, reconciliationSchema } from '../../src/model/diagnosis.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { unitCostOf } from '../assess/facts.ts';
import { CALENDAR, day, placement, plan, row, table } from '../indicators/facts.ts';

const spent = (provision: Provision, amount: number, children?: number) =>
  row('spend', { financialYear: 2024, provision, amount, children });

function records(
  spend: readonly Row<'spend'>[],
  caseload: readonly Plan[],
  placements: readonly Row<'placements'>[] = [],
): Records {
  return {
    tables: { spend: table('spend', spend), plans: table('plans', []), placements: table('placements', placements) },
    caseload,
    calendar: CALENDAR,
    indicators: [unitCostOf('special_state', 24_000)],
  };
}

function known(found: Reconciliation) {
  if (found.status === 'unknown') throw new Error(found.detail);
  expect(reconciliationSchema.parse(found)).toEqual(found);
  return found;
}

/**
 * 2024-25 has 365 days. Special school: one place all year at £20,000; one from 1 November (151 days) at £36,500, which is
 * £15,100; one all year without a cost. Mainstream until 31 August (153 days) at £7,300, which is £3,060.
 */
const caseload = [
  plan({ planId: 'P1', placements: [placement('special_state', '2020-03-02', { annualCost: 20_000 })] }),
  plan({
    planId: 'P2',
    placements: [
      placement('mainstream', '2020-03-02', { leaving: '2024-08-31', annualCost: 7_300 }),
      placement('special_state', '2024-11-01', { annualCost: 36_500 }),
    ],
  }),
  plan({ planId: 'P3', placements: [placement('special_state', '2020-03-02')] }),
];

const spend = [
  spent('special_state', 70_000, 3),
  spent('special_state', 5_000),
  spent('mainstream', 2_000, 1),
  spent('eotas', 9_000, 1),
  row('spend', { financialYear: 2024, provision: 'special_state', amount: 1, children: 1, basis: 'budget' }),
  row('spend', { financialYear: 2023, provision: 'special_state', amount: 1, children: 1 }),
];

describe('reconciliation', () => {
  const { year, provisions, all } = known(reconciliation(records(spend, caseload), 2024));
  const of = (wanted: Provision) => provisions.find(({ provision }) => provision === wanted);

  it('weighs annual costs by days, and sets the gap against what is missing', () => {
    expect(year).toBe('2024-25');
    // 70,000 + 5,000 against 20,000 + 15,100: a gap of 39,900. The place without a cost is one full year: £24,000 at the unit
    // cost. 39,900 − 5,000 of services − 24,000 = 10,900 is not explained.
    expect(of('special_state')).toMatchObject({
      spend: 75_000,
      services: 5_000,
      children: 3,
      placements: 3,
      costed: 2,
      coverage: 2 / 3,
      fullYear: 2 + 151 / 365,
      placementCost: 35_100,
      gap: 39_900,
      gapShare: 39_900 / 75_000,
      withoutCost: 24_000,
      unexplained: 10_900,
    });
  });

  it('shows a gap the other way too, and what is in one source and not in the other', () => {
    expect(of('mainstream')).toMatchObject({
      spend: 2_000,
      placementCost: 3_060,
      gap: -1_060,
      gapShare: -0.53,
      withoutCost: 0,
    });
    expect(of('eotas')).toMatchObject({
      spend: 9_000,
      placements: 0,
      placementCost: 0,
      gap: 9_000,
      unexplained: 9_000,
    });
    expect(of('eotas')).not.toHaveProperty('coverage');
    expect(of('resourced')).toBeUndefined();
  });

  it('adds up over provisions', () => {
    // 75,000 + 2,000 + 9,000 less 35,100 + 3,060.
    expect(all).toMatchObject({
      spend: 86_000,
      placements: 4,
      costed: 3,
      placementCost: 38_160,
      gap: 47_840,
      services: 5_000,
      withoutCost: 24_000,
      unexplained: 18_840,
    });
  });

  it('estimates nothing for places whose provision has no unit cost', () => {
    const uncosted = [plan({ placements: [placement('resourced', '2020-03-02')] })];
    const found = known(reconciliation(records([], uncosted), 2024));
    expect(found.provisions).toMatchObject([{ provision: 'resourced', spend: 0, costed: 0, coverage: 0, gap: 0 }]);
    for (const field of ['withoutCost', 'unexplained', 'gapShare'])
      expect(found.provisions[0]).not.toHaveProperty(field);
    expect(found.all).toMatchObject({ withoutCost: 0, unexplained: 0 });
  });

  it('counts second placements that have a cost apart', () => {
    const second = (cells: Partial<Row<'placements'>>) =>
      row('placements', { planId: 'P1', rank: '2', entryDate: day('2020-03-02'), ...cells });
    const found = known(
      reconciliation(
        records(spend, caseload, [
          // 1 March to 31 March, 31 days: £3,650 × 31 ÷ 365 = £310.
          second({ annualCost: 3_650, entryDate: day('2025-03-01') }),
          second({ annualCost: 1_000, leavingDate: day('2024-03-31') }),
          second({}),
          second({ rank: '1', annualCost: 99 }),
        ]),
        2024,
      ),
    );
    expect(found.secondPlacements).toMatchObject({ count: 1, cost: 310 });
  });
});

describe('when there is nothing to reconcile', () => {
  it.each([
    ['no spend', { ...records([], []), tables: {} }, 2024, 'table-missing', 'spend, plans, placements'],
    ['no outturn', records([], []), undefined, 'nothing-to-count', 'no outturn'],
    ['a year before the records are complete', records([], []), 2019, 'history-too-short', '2020-01-01'],
    ['a year that has not ended', records([], []), 2025, 'not-applicable', '2025-26 ends after'],
  ])('%s gives a reason', (_, given, year, reason, detail) => {
    expect(reconciliation(given, year)).toEqual({ status: 'unknown', reason, detail: expect.stringContaining(detail) });
  });
});
