import { describe, expect, it } from 'vitest';
import { spendComparison } from '../../src/baseline/spend-comparison.ts';
import type { AgeBand, Provision } from '../../src/model/codes.ts';
import type { SpendChange, SpendComparison } from '../../src/model/diagnosis.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { protectComparisons } from '../../src/protect/spend-comparisons.ts';
import { row, table } from '../indicators/facts.ts';
import { disclosure } from './rules.ts';

const C = { protected: 'c' };
type Cell = readonly [Provision, AgeBand | undefined, children: number | undefined, pounds: number];

function spent(financialYear: number, ...cells: readonly Cell[]): Row<'spend'>[] {
  return cells.map(([provision, ageBand, children, amount]) =>
    row('spend', { financialYear, provision, ageBand, children, amount }),
  );
}

function compared(rows: readonly Row<'spend'>[], ...pairs: readonly (readonly [number, number])[]): SpendComparison[] {
  return pairs.map(([from, to]) => spendComparison(table('spend', rows), { from, to }));
}

function splitOf(comparison: SpendComparison | undefined) {
  if (comparison?.split.status !== 'known') throw new Error('not split');
  return comparison.split;
}

const shownIn = (rows: readonly SpendChange[]) =>
  rows.filter(({ change }) => typeof change === 'number').map(({ provision, ageBand }) => ageBand ?? provision);

const rows = [
  ...spent(
    2022,
    ['mainstream', '5-10', 41, 300_400],
    ['special_state', '5-10', 33, 700_600],
    ['neet', '16-19', 4, 9_000],
    ['post16', '16-19', 18, 160_000],
    ['mainstream', undefined, undefined, 55_500],
  ),
  ...spent(
    2023,
    ['mainstream', '5-10', 44, 340_000],
    ['special_state', '5-10', 35, 790_000],
    ['neet', '16-19', 5, 9_000],
    ['post16', '16-19', 19, 170_000],
  ),
  ...spent(
    2024,
    ['mainstream', '5-10', 52, 402_700],
    ['special_state', '5-10', 38, 880_200],
    ['neet', '16-19', 5, 11_000],
    ['post16', '16-19', 21, 190_000],
    ['mainstream', undefined, undefined, 60_000],
  ),
];

describe('protectComparisons', () => {
  const exact = compared(rows, [2022, 2024], [2023, 2024]);
  const { comparisons, hidden } = protectComparisons(exact, new Set(), disclosure);
  const [first, second] = comparisons;

  it('rounds children to 5 and pounds to £1,000, and takes changes from those', () => {
    // 1,225,500 in 2022-23 and 1,543,900 in 2024-25 in all.
    expect(first).toMatchObject({ spendFrom: 1_226_000, spendTo: 1_544_000, change: 318_000, growth: 0.26 });
    expect(splitOf(first).byProvision[0]).toMatchObject({
      provision: 'mainstream',
      childrenFrom: 40,
      childrenTo: 50,
      spendFrom: 300_000,
      spendTo: 403_000,
      change: 103_000,
    });
    expect(splitOf(first).services).toMatchObject({ spendFrom: 56_000, spendTo: 60_000, change: 4_000 });
    for (const { caseload, mix, unitCost } of [splitOf(first).all, splitOf(first).byProvision[0]!]) {
      for (const part of [caseload, mix, unitCost]) expect(Math.abs(part as number) % 1_000).toBe(0);
    }
  });

  it('hides a small provision and the smallest other, whole and in cells, in every comparison', () => {
    expect([...hidden].sort()).toEqual(['neet', 'post16']);
    for (const split of [splitOf(first), splitOf(second)]) {
      expect(shownIn(split.byProvision)).toEqual(['mainstream', 'special_state']);
      expect(shownIn(split.byAgeBand)).toEqual(['5-10', '16-19']);
      expect(split.cells.map(({ change }) => typeof change)).toEqual(['number', 'number', 'object', 'object']);
      expect(split.cells[3]).toMatchObject({
        provision: 'neet',
        childrenFrom: C,
        childrenTo: C,
        spendTo: C,
        caseload: C,
      });
    }
  });

  it('ranks only what it shows, by what it shows of it', () => {
    const { contributions } = splitOf(first);
    expect(new Set(contributions.map(({ provision }) => provision))).toEqual(new Set(['mainstream', 'special_state']));
    const sizes = contributions.map(({ pounds }) => Math.abs(pounds as number));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes.every((size) => size % 1_000 === 0 && size > 0)).toBe(true);
  });

  it('shows no provision that a few placements make up, and not what would tell it', () => {
    const dominated = protectComparisons(exact, new Set(['special_state']), disclosure);
    expect([...dominated.hidden].sort()).toEqual(['neet', 'post16', 'special_state']);
    expect(shownIn(splitOf(dominated.comparisons[0]).byProvision)).toEqual(['mainstream']);
  });

  it('shows no parts where too few children are beside the spending', () => {
    const few = compared(
      [...spent(2023, ['neet', '16-19', 4, 9_000]), ...spent(2024, ['neet', '16-19', 9, 20_000])],
      [2023, 2024],
    );
    const [shown] = protectComparisons(few, new Set(), disclosure).comparisons;
    expect(shown).toMatchObject({ spendFrom: 9_000, spendTo: 20_000, change: 11_000 });
    expect(splitOf(shown)).toMatchObject({
      all: { childrenFrom: C, caseload: C, mix: C },
      services: { change: C },
      contributions: [],
    });
    expect(shownIn(splitOf(shown).byAgeBand)).toEqual([]);
  });

  it('shows no services that have a few children beside them, nor what would tell them', () => {
    const once = [
      ...rows,
      ...spent(2022, ['eotas', undefined, undefined, 50_000]),
      ...spent(2024, ['eotas', '11-15', 3, 90_000]),
    ];
    const [shown] = protectComparisons(compared(once, [2022, 2024]), new Set(), disclosure).comparisons;
    expect(splitOf(shown)).toMatchObject({ services: { change: C, childrenTo: C }, all: { change: C } });
    expect(shownIn(splitOf(shown).byProvision)).toEqual([]);
    // Of 12 children it is no matter.
    const enough = once.map((one) =>
      one.provision === 'eotas' && one.children !== undefined ? { ...one, children: 12 } : one,
    );
    const [more] = protectComparisons(compared(enough, [2022, 2024]), new Set(), disclosure).comparisons;
    expect(splitOf(more).services).toMatchObject({ spendFrom: 106_000, spendTo: 150_000, childrenTo: 10 });
  });

  it('shows groups of the first comparison alone where the second has cells of other kinds', () => {
    const finer = rows.map((one) => (one.financialYear === 2022 ? { ...one, ageBand: undefined } : one));
    const { comparisons: both } = protectComparisons(
      compared(finer, [2022, 2024], [2023, 2024]),
      new Set(),
      disclosure,
    );
    expect(splitOf(both[1]).byAgeBand.map(({ change }) => change)).toEqual([C, C]);
    expect(shownIn(splitOf(both[1]).byProvision)).toEqual([]);
    expect(splitOf(both[1]).all.change).toBe((second!.change as number) - (splitOf(second).services.change as number));
    expect(shownIn(splitOf(both[0]).byProvision)).toEqual(['mainstream', 'special_state']);
  });

  it('leaves a change that is not split, but for its amounts', () => {
    const bare = compared(
      rows.map((one) => ({ ...one, children: undefined })),
      [2022, 2024],
    );
    const protectedBare = protectComparisons(bare, new Set(['eotas']), disclosure);
    expect(protectedBare.comparisons).toMatchObject([{ change: 318_000, split: { status: 'unknown' } }]);
    expect([...protectedBare.hidden]).toEqual(['eotas']);
  });
});
