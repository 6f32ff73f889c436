import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, type ReserveRule, reservesFor } from '../../src/sampling/draw.ts';
import { planOf, stratumOf } from './facts.ts';

const NONE: ReserveRule = { by: 'stratum', cases: 0 };
const ids = (drawn: ReturnType<typeof draw>) => drawn.map(({ plan, stratum }) => `${stratum} ${plan.row.planId}`);

describe('draw', () => {
  it('draws cases and then reserves, numbered on within the stratum', () => {
    const drawn = draw([stratumOf('mainstream:primary', 20)], [3], { by: 'stratum', cases: 2 }, 1);
    expect(drawn.map(({ order, reserve, population }) => [order, reserve, population])).toEqual([
      [1, false, 20],
      [2, false, 20],
      [3, false, 20],
      [4, true, 20],
      [5, true, 20],
    ]);
    expect(new Set(ids(drawn)).size).toBe(5);
  });

  it('draws the same plans with the same seed, and others with another', () => {
    const strata = [stratumOf('mainstream:primary', 200)];
    expect(ids(draw(strata, [20], NONE, 1))).toEqual(ids(draw(strata, [20], NONE, 1)));
    expect(ids(draw(strata, [20], NONE, 2))).not.toEqual(ids(draw(strata, [20], NONE, 1)));
  });

  it('draws every plan about as often', () => {
    const counts = new Map<string, number>();
    const strata = [stratumOf('mainstream:primary', 10)];
    for (let seed = 0; seed < 2000; seed++) {
      for (const id of ids(draw(strata, [3], NONE, seed))) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    expect(counts.size).toBe(10);
    // 600 each are to be expected, with a standard deviation of √(2,000 × 0.3 × 0.7) = 20.5.
    for (const count of counts.values()) expect(Math.abs(count - 600)).toBeLessThan(4 * 20.5);
  });

  it('does not depend on the order of plans', () => {
    const { id, plans } = stratumOf('mainstream:primary', 30);
    const inOrder = ids(draw([{ id, plans }], [8], { by: 'share', share: 0.25 }, 1));
    fc.assert(
      fc.property(fc.shuffledSubarray([...plans], { minLength: 30 }), (mixed) => {
        expect(ids(draw([{ id, plans: mixed }], [8], { by: 'share', share: 0.25 }, 1))).toEqual(inOrder);
      }),
    );
  });

  it('does not depend on what is in another stratum, or whether it is there', () => {
    const special = stratumOf('special_state:secondary', 40);
    const alone = ids(draw([special], [9], NONE, 5));
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 60 }), (children) => {
        const both = draw([stratumOf('mainstream:primary', children), special], [4, 9], NONE, 5);
        expect(ids(both.filter(({ stratum }) => stratum === special.id))).toEqual(alone);
      }),
    );
  });

  it('draws on from fewer cases to more, and from cases to reserves', () => {
    const strata = [stratumOf('mainstream:primary', 60)];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 }), fc.nat(), (cases, more, seed) => {
        const larger = ids(draw(strata, [cases + more], NONE, seed));
        expect(ids(draw(strata, [cases], NONE, seed))).toEqual(larger.slice(0, cases));
        expect(ids(draw(strata, [cases], { by: 'stratum', cases: more }, seed))).toEqual(larger);
      }),
    );
  });

  it('sorts ids by their characters and not by a language', () => {
    const plans = ['é1', 'Z1', 'a1', 'É1'].map((id) => planOf(id));
    const drawn = ids(draw([{ id: 'mainstream:primary', plans }], [4], NONE, 3));
    expect(ids(draw([{ id: 'mainstream:primary', plans: plans.toReversed() }], [4], NONE, 3))).toEqual(drawn);
  });
});

describe('reservesFor', () => {
  it('is a share of the cases, rounded up, or a number', () => {
    expect(reservesFor({ by: 'share', share: 0.25 }, 30, 100)).toBe(8); // 7.5
    expect(reservesFor({ by: 'share', share: 0.07 }, 100, 200)).toBe(7); // 0.07 × 100 is 7.000000000000001
    expect(reservesFor({ by: 'share', share: 0 }, 30, 100)).toBe(0);
    expect(reservesFor({ by: 'stratum', cases: 4 }, 30, 100)).toBe(4);
  });

  it('is never more than the children who are left', () => {
    expect(reservesFor({ by: 'share', share: 1 }, 6, 8)).toBe(2);
    expect(reservesFor({ by: 'stratum', cases: 4 }, 8, 8)).toBe(0);
  });
});
