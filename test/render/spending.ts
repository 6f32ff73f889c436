import { baseline } from '../../src/baseline/baseline.ts';
import type { AgeBand, Provision } from '../../src/model/codes.ts';
import type { Baseline, IndicatorResult, Reconciled } from '../../src/model/diagnosis.ts';
import type { UnitCostsContent } from '../../src/model/playbook.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { CALENDAR, row, table } from '../indicators/facts.ts';

/**
 * What Northshire spent, in three years: children by provision and age band with a cost a child of each year, small cells
 * among them, and services that bring the last two years to the totals its growth of spending is worked out from.
 */
const CELLS: readonly (readonly [Provision, AgeBand, children: readonly number[], costs: readonly number[]])[] = [
  ['mainstream', '5-10', [221, 251, 262], [6_610.5, 7_102, 7_388.25]],
  ['mainstream', '11-15', [160, 171, 176], [6_904, 7_310, 7_702]],
  ['mainstream', '16-19', [6, 9, 14], [6_100, 6_480, 6_900]],
  ['resourced', '5-10', [14, 17, 19], [13_900, 14_400, 15_020]],
  ['resourced', '11-15', [7, 10, 11], [14_050, 14_700, 15_310]],
  ['special_state', '5-10', [91, 108, 118], [21_900, 23_400, 24_350]],
  ['special_state', '11-15', [131, 158, 180], [22_400, 23_950, 24_700]],
  ['special_independent', '11-15', [58, 71, 81], [54_200, 59_900, 63_400]],
  ['special_independent', '16-19', [11, 18, 20], [55_000, 61_100, 64_050]],
  ['alternative', '11-15', [9, 12, 17], [22_300, 23_100, 24_000]],
  ['post16', '16-19', [121, 149, 157], [8_700, 9_050, 9_300]],
  ['eotas', '11-15', [2, 5, 7], [28_000, 30_100, 31_400]],
];
const YEARS = [2021, 2023, 2024];
const TOTALS = [24_500_000, 28_012_345, 31_412_880];

/** The rows of spend.csv. */
export function spendRows(): Row<'spend'>[] {
  return YEARS.flatMap((financialYear, year) => {
    const cells = CELLS.map(([provision, ageBand, children, costs]) => ({
      financialYear,
      provision,
      ageBand,
      children: children[year]!,
      amount: Math.round(children[year]! * costs[year]! * 100) / 100,
    }));
    const counted = cells.reduce((sum, { amount }) => sum + amount, 0);
    const services = {
      financialYear,
      provision: 'special_state' as const,
      amount: Math.round((TOTALS[year]! - counted) * 100) / 100,
    };
    return [...cells, services].map((cell) => row('spend', cell));
  });
}

const RECONCILED: readonly (readonly [
  Provision,
  spend: number,
  services: number,
  placements: number,
  costed: number,
  cost: number,
])[] = [
  ['mainstream', 3_400_000, 0, 521, 503, 3_210_000],
  ['special_state', 19_000_000, 11_600_000, 340, 329, 7_100_000],
  ['special_independent', 6_500_000, 0, 118, 107, 6_020_000],
  ['alternative', 408_000, 0, 19, 19, 395_000],
  ['eotas', 219_800, 0, 8, 6, 190_000],
  ['neet', 0, 0, 41, 0, 0],
];

function reconciledRow(
  spend: number,
  services: number,
  placements: number,
  costed: number,
  placementCost: number,
): Reconciled {
  const [gap, withoutCost] = [spend - placementCost, (placements - costed) * 9_000];
  return {
    spend,
    services,
    children: Math.round(placements * 0.9),
    placements,
    costed,
    coverage: costed / placements,
    fullYear: placements * 0.87,
    placementCost,
    gap,
    ...(spend === 0 ? {} : { gapShare: gap / spend }),
    withoutCost,
    unexplained: gap - services - withoutCost,
    concentration: { twoLargestShare: 0.2, restOverLargest: 6 },
  };
}

/** Why Northshire's spending changed, and what its placements cost. */
export function spending(
  indicators: readonly IndicatorResult[],
  unitCosts: UnitCostsContent,
  spent: readonly Row<'spend'>[] = spendRows(),
): Baseline {
  const rows = RECONCILED.map(([provision, ...figures]) => ({ provision, ...reconciledRow(...figures) }));
  const sum = (at: 1 | 2 | 3 | 4 | 5) => RECONCILED.reduce((total, one) => total + one[at], 0);
  return {
    ...baseline(
      { tables: { spend: table('spend', spent) }, caseload: [], calendar: CALENDAR, indicators },
      { unitCosts },
    ),
    reconciliation: {
      status: 'known',
      year: '2024-25',
      provisions: rows,
      all: reconciledRow(sum(1), sum(2), sum(3), sum(4), sum(5)),
      secondPlacements: { count: 4, cost: 21_300, concentration: { twoLargestShare: 0.7, restOverLargest: 0.9 } },
    },
  };
}

/** A baseline of an area without spend.csv. */
export function noSpending(): Baseline {
  return baseline({ tables: {}, caseload: [], calendar: CALENDAR, indicators: [] }, { unitCosts: { figures: [] } });
}
