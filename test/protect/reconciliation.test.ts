import { describe, expect, it } from 'vitest';
import type { Provision } from '../../src/model/codes.ts';
import type { Reconciled, Reconciliation } from '../../src/model/diagnosis.ts';
import { protectReconciliation } from '../../src/protect/reconciliation.ts';
import { disclosure } from './rules.ts';

const C = { protected: 'c' };

/** A provision with spending of £20,400 a child and placements at £19,300, a tenth of them without a cost. */
function reconciled(
  provision: Provision | undefined,
  children: number,
  placements: number,
  more: Partial<Reconciled> = {},
): Reconciled {
  const [spend, placementCost] = [children * 20_400, placements * 19_300];
  return {
    ...(provision === undefined ? {} : { provision }),
    spend,
    services: 0,
    children,
    placements,
    costed: placements,
    coverage: 1,
    fullYear: placements * 0.9,
    placementCost,
    gap: spend - placementCost,
    gapShare: (spend - placementCost) / spend,
    withoutCost: 0,
    unexplained: spend - placementCost,
    concentration: { twoLargestShare: 0.1, restOverLargest: 8 },
    ...more,
  };
}

function protectedOf(provisions: readonly Reconciled[], hidden: readonly Provision[] = []) {
  const sum = (key: 'children' | 'placements') => provisions.reduce((total, row) => total + (row[key] as number), 0);
  const given: Reconciliation = {
    status: 'known',
    year: '2024-25',
    provisions: [...provisions],
    all: reconciled(undefined, sum('children'), sum('placements')),
    secondPlacements: { count: 12, cost: 41_300, concentration: { twoLargestShare: 0.4, restOverLargest: 3 } },
  };
  const found = protectReconciliation(given, new Set(hidden), disclosure);
  if (found.status === 'unknown') throw new Error('known until protected');
  return found;
}

const shown = (rows: readonly Reconciled[]) =>
  rows.filter(({ gap }) => typeof gap === 'number').map(({ provision }) => provision);

describe('protectReconciliation', () => {
  it('rounds, and works gaps out again from what it shows', () => {
    const found = protectedOf([
      reconciled('special_state', 101, 112, { costed: 99, withoutCost: 230_400, unexplained: -331_600 }),
    ]);
    // Spent £2,060,400 and placements £2,161,600: £2,060,000 less £2,162,000 is −£102,000, 5% of it; less £230,000.
    expect(found.provisions[0]).toEqual({
      provision: 'special_state',
      spend: 2_060_000,
      services: 0,
      children: 100,
      placements: 110,
      costed: 100,
      coverage: 0.91,
      fullYear: 100,
      placementCost: 2_162_000,
      gap: -102_000,
      gapShare: -0.05,
      withoutCost: 230_000,
      unexplained: -332_000,
    });
    expect(found.secondPlacements).toEqual({ count: 10, cost: 41_000 });
  });

  it('hides few children or few placements, and a second provision that would tell them', () => {
    const provisions = [
      reconciled('mainstream', 300, 310),
      reconciled('eotas', 12, 4),
      reconciled('alternative', 15, 16),
    ];
    const found = protectedOf(provisions);
    expect(shown(found.provisions)).toEqual(['mainstream']);
    expect(found.provisions[1]).toMatchObject({
      spend: C,
      placements: C,
      placementCost: C,
      gap: C,
      coverage: C,
      services: 0,
    });
    expect(shown(protectedOf([...provisions, reconciled('post16', 3, 40)]).provisions)).toEqual([
      'mainstream',
      'alternative',
    ]);
  });

  it('hides what is hidden elsewhere, or made up by a few placements', () => {
    const lopsided = { concentration: { twoLargestShare: 0.93, restOverLargest: 0.2 } };
    const provisions = [
      reconciled('mainstream', 300, 310),
      reconciled('post16', 90, 91),
      reconciled('eotas', 30, 30, lopsided),
    ];
    expect(shown(protectedOf(provisions).provisions)).toEqual(['mainstream', 'post16']);
    expect(shown(protectedOf(provisions, ['post16']).provisions)).toEqual(['mainstream']);
  });

  it('estimates nothing for fewer than ten places, and nothing that would tell them', () => {
    const found = protectedOf([
      reconciled('mainstream', 300, 310, { costed: 290 }),
      reconciled('special_state', 100, 110, { costed: 96 }),
      reconciled('post16', 90, 91, { costed: 88 }),
      reconciled('resourced', 30, 31),
    ]);
    const estimates = found.provisions.map(({ withoutCost }) => typeof withoutCost);
    // Three places in post-16 are too few; of the two others the 14 would tell them together with the total.
    expect(estimates).toEqual(['number', 'object', 'object', 'number']);
    expect(found.provisions.map(({ unexplained }) => typeof unexplained)).toEqual(estimates);
    expect(shown(found.provisions)).toHaveLength(4);
  });

  it('shows second placements where there are enough, and none makes up their cost', () => {
    const with_ = (count: number, twoLargestShare: number) => {
      const given = { status: 'known', year: '2024-25', provisions: [], all: reconciled(undefined, 0, 0) } as const;
      const secondPlacements = { count, cost: 41_300, concentration: { twoLargestShare, restOverLargest: 3 } };
      const found = protectReconciliation({ ...given, provisions: [], secondPlacements }, new Set(), disclosure);
      return found.status === 'known' ? found.secondPlacements : undefined;
    };
    expect(with_(12, 0.95)).toEqual({ count: 10, cost: C });
    expect(with_(9, 0.4)).toEqual({ count: 10, cost: C });
    expect(with_(4, 0.4)).toEqual({ count: C, cost: C });
  });

  it('leaves one that was not made', () => {
    const unknown = { status: 'unknown', reason: 'table-missing', detail: 'spend' } as const;
    expect(protectReconciliation(unknown, new Set(), disclosure)).toEqual(unknown);
  });
});
