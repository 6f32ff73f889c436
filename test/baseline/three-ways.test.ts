import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threeWays } from '../../src/baseline/three-ways.ts';

const cell = (from: readonly [children: number, pence: number], to: readonly [children: number, pence: number]) => ({
  from: { children: from[0], pence: from[1] },
  to: { children: to[0], pence: to[1] },
});

describe('a split worked by hand', () => {
  // Year 0: 20 children, of whom 10 here at £300 = £3,000. Year 1: 30 children, of whom 18 here at £330 = £5,940.
  const all = { from: 20, to: 30 };

  it('adds to the change', () => {
    // Shares 0.5 and 0.6. Each factor's step has weight 2/6 with both others as before, 2/6 with both as after, 1/6 each mixed.
    // Caseload: (30 − 20) × (2 × 0.5 × 300 + 2 × 0.6 × 330 + 0.5 × 330 + 0.6 × 300) ÷ 6 = 10 × 1,041 ÷ 6 = £1,735.
    // Mix:      (0.6 − 0.5) × (2 × 20 × 300 + 2 × 30 × 330 + 20 × 330 + 30 × 300) ÷ 6 = 0.1 × 47,400 ÷ 6 = £790.
    // Unit cost: (330 − 300) × (2 × 20 × 0.5 + 2 × 30 × 0.6 + 20 × 0.6 + 30 × 0.5) ÷ 6 = 30 × 83 ÷ 6 = £415.
    // Together 1,735 + 790 + 415 = 2,940 = 5,940 − 3,000.
    expect(threeWays(cell([10, 300_000], [18, 594_000]), all)).toEqual({
      caseload: 173_500,
      mix: 79_000,
      unitCost: 41_500,
    });
  });

  it('settles pennies so that the parts still add to it', () => {
    // The other 10 children at £100 = £1,000, then 12 at £110 = £1,320. Shares 0.5 and 0.4.
    // Caseload: 10 × (2 × 50 + 2 × 44 + 55 + 40) ÷ 6 = 10 × 283 ÷ 6 = £471.666…
    // Mix: −0.1 × (2 × 2,000 + 2 × 3,300 + 2,200 + 3,000) ÷ 6 = −0.1 × 15,800 ÷ 6 = −£263.333…
    // Unit cost: 10 × (2 × 10 + 2 × 12 + 8 + 15) ÷ 6 = 10 × 67 ÷ 6 = £111.666…
    // Rounded down 47,166p, −26,334p and 11,166p are 2p short of 32,000p; the fractions are equal, so the first two get one each.
    expect(threeWays(cell([10, 100_000], [12, 132_000]), all)).toEqual({
      caseload: 47_167,
      mix: -26_333,
      unitCost: 11_166,
    });
  });

  it('takes the cost a child of the other year where a cell is empty in one', () => {
    // Nobody, then 5 of 30 at £200: u is £200 in both years, so no part of it is cost a child.
    // Shares 0 and 1/6. Caseload: 10 × (2 × 1/6 × 200 + 1/6 × 200) ÷ 6 = 10 × 100 ÷ 6 = £166.666…
    // Mix: 1/6 × 200 × (2 × 20 + 2 × 30 + 20 + 30) ÷ 6 = 33.333… × 25 = £833.333… Together £1,000.
    expect(threeWays(cell([0, 0], [5, 100_000]), all)).toEqual({ caseload: 16_667, mix: 83_333, unitCost: 0 });
  });
});

/** Two years of some cells: children small and large, amounts of any size, cells empty in a year among them. */
const spent = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ children: 0, pence: 0 }) },
  {
    weight: 5,
    arbitrary: fc.record({ children: fc.integer({ min: 1, max: 900 }), pence: fc.integer({ min: -1e9, max: 1e10 }) }),
  },
);
const cells = fc
  .array(fc.record({ from: spent, to: spent }), { minLength: 1, maxLength: 12 })
  .filter((all) => (['from', 'to'] as const).every((year) => all.some((one) => one[year].children > 0)));
const allOf = (list: readonly { from: { children: number }; to: { children: number } }[]) => ({
  from: list.reduce((sum, { from }) => sum + from.children, 0),
  to: list.reduce((sum, { to }) => sum + to.children, 0),
});

describe('the laws of the split', () => {
  it('parts add to the change of each cell to the penny', () => {
    fc.assert(
      fc.property(cells, (list) => {
        for (const one of list) {
          const { caseload, mix, unitCost } = threeWays(one, allOf(list));
          expect(caseload + mix + unitCost).toBe(one.to.pence - one.from.pence);
        }
      }),
    );
  });

  it('no part is a penny or more from the mean over the six orders', () => {
    fc.assert(
      fc.property(cells, (list) => {
        for (const one of list) {
          const exact = byOrders(one, allOf(list));
          const parts = threeWays(one, allOf(list));
          for (const key of ['caseload', 'mix', 'unitCost'] as const) {
            // Doubles are good for about 15 digits of the amounts.
            expect(Math.abs(parts[key] - exact[key])).toBeLessThan(1 + 1e-9 * Math.abs(exact[key]) + 1e-4);
          }
        }
      }),
    );
  });

  it('the other way round gives the same parts with the other sign', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const { from, to } = allOf(list);
        for (const one of list) {
          const there = threeWays(one, { from, to });
          const back = threeWays({ from: one.to, to: one.from }, { from: to, to: from });
          expect([back.caseload + there.caseload, back.mix + there.mix, back.unitCost + there.unitCost]).toEqual([
            0, 0, 0,
          ]);
        }
      }),
    );
  });

  it('no change gives no parts', () => {
    fc.assert(
      fc.property(spent, fc.integer({ min: 900, max: 5000 }), (year, all) => {
        expect(threeWays({ from: year, to: year }, { from: all, to: all })).toEqual({
          caseload: 0,
          mix: 0,
          unitCost: 0,
        });
      }),
    );
  });

  it('one factor changed alone is the only part', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 1e8 }),
        fc.integer({ min: 2, max: 9 }),
        (n, each, times) => {
          const all = { from: 3 * n, to: 3 * n };
          expect(threeWays(cell([n, n * each], [n, n * each * times]), all)).toMatchObject({ caseload: 0, mix: 0 });
          expect(
            threeWays(cell([n, n * each], [n * times, n * times * each]), { from: 3 * n, to: 3 * n * times }),
          ).toMatchObject({
            mix: 0,
            unitCost: 0,
          });
          expect(threeWays(cell([n, n * each], [2 * n, 2 * n * each]), all)).toMatchObject({
            caseload: 0,
            unitCost: 0,
          });
        },
      ),
    );
  });
});

/** The mean over the six orders, step by step, as the definition says it. */
function byOrders(
  one: { from: { children: number; pence: number }; to: { children: number; pence: number } },
  all: { from: number; to: number },
) {
  const share = (year: 'from' | 'to') => one[year].children / all[year];
  const costIn = (year: 'from' | 'to') => {
    const { children, pence } = one[year];
    const other = one[year === 'from' ? 'to' : 'from'];
    if (children > 0) return pence / children;
    return other.children > 0 ? other.pence / other.children : 0;
  };
  const values = {
    caseload: [all.from, all.to],
    mix: [share('from'), share('to')],
    unitCost: [costIn('from'), costIn('to')],
  } as const;
  const keys = ['caseload', 'mix', 'unitCost'] as const;
  const orders = keys.flatMap((first) =>
    keys
      .filter((key) => key !== first)
      .map((second) => [first, second, keys.find((key) => key !== first && key !== second)!]),
  );
  const sums = { caseload: 0, mix: 0, unitCost: 0 };
  for (const order of orders) {
    const now = { caseload: 0, mix: 0, unitCost: 0 };
    const product = () => keys.reduce((total, key) => total * values[key][now[key]]!, 1);
    for (const key of order) {
      const before = product();
      now[key] = 1;
      sums[key] += (product() - before) / 6;
    }
  }
  return sums;
}
