import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyOf } from '../../src/plan/money.ts';
import { day, intervention } from '../assess/facts.ts';

const YEARS = [2026, 2027, 2028];
const ROWS = [
  intervention({ interventionId: 'I01', startDate: day('2026-04-01'), recurringCost: 100_000, oneOffCost: 20_000 }),
  intervention({ interventionId: 'I02', startDate: day('2027-04-01'), recurringCost: 50_000 }),
];
const amounts = { '2026-27': 200_000, '2027-28': 100_000 };

describe('moneyOf', () => {
  it('sets the cost of each year beside its grant', () => {
    const { years, grantSource, carriesForward } = moneyOf(ROWS, YEARS, { source: 'Grant letter', amounts });
    expect(years).toEqual([
      {
        year: '2026-27',
        recurring: 100_000,
        oneOff: 20_000,
        cost: 120_000,
        grant: { amount: 200_000, carried: 0, used: 120_000, over: 0, left: 80_000 },
      },
      {
        year: '2027-28',
        recurring: 150_000,
        oneOff: 0,
        cost: 150_000,
        grant: { amount: 100_000, carried: 0, used: 100_000, over: 50_000, left: 0 },
      },
      { year: '2028-29', recurring: 150_000, oneOff: 0, cost: 150_000 },
    ]);
    expect([grantSource, carriesForward]).toEqual(['Grant letter', false]);
  });

  it('carries what is left into the next year where it may, also into one without a grant of its own', () => {
    const { years } = moneyOf(ROWS, YEARS, { source: 's', amounts, carry_forward: true });
    expect(years.map(({ grant }) => grant)).toEqual([
      { amount: 200_000, carried: 0, used: 120_000, over: 0, left: 80_000 },
      { amount: 100_000, carried: 80_000, used: 150_000, over: 0, left: 30_000 },
      { carried: 30_000, used: 30_000, over: 120_000, left: 0 },
    ]);
  });

  it('says what was spent once before the first year, and of no grant nothing', () => {
    const early = intervention({ startDate: day('2020-09-01'), oneOffCost: 7_000, recurringCost: 12_000 });
    expect(moneyOf([early], [2026], undefined)).toEqual({
      years: [{ year: '2026-27', recurring: 12_000, oneOff: 0, cost: 12_000 }],
      earlierOneOff: 7_000,
    });
  });

  it('accounts for the whole grant and the whole cost, whatever they are', () => {
    const amount = fc.option(fc.nat(500_000), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 3, maxLength: 3 }),
        fc.nat(400_000),
        fc.boolean(),
        (grants, recurringCost, carry) => {
          const stated = Object.fromEntries(
            ['2026-27', '2027-28', '2028-29'].flatMap((year, index) =>
              grants[index] === undefined ? [] : [[year, grants[index]]],
            ),
          );
          const rows = [intervention({ startDate: day('2026-04-01'), recurringCost })];
          const { years } = moneyOf(rows, YEARS, { source: 's', amounts: stated, carry_forward: carry });
          for (const { cost, grant } of years) {
            if (grant === undefined) continue;
            expect(grant.used + grant.over).toBe(cost);
            expect(grant.used + grant.left).toBe((grant.amount ?? 0) + grant.carried);
            expect(Math.min(grant.over, grant.left)).toBe(0);
          }
          if (!carry) return;
          const given = grants.reduce<number>((sum, each) => sum + (each ?? 0), 0);
          const used = years.reduce((sum, { grant }) => sum + (grant?.used ?? 0), 0);
          expect(used + (years.at(-1)!.grant?.left ?? 0)).toBe(given);
        },
      ),
    );
  });
});
