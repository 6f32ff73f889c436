import { describe, expect, it } from 'vitest';
import { amountOf, combined, held, holdingTo, holds } from '../../src/assess/amount.ts';
import { flat } from '../../src/assess/span.ts';

const CHILDREN = { low: 10, central: 20, high: 40 };

describe('amountOf', () => {
  it('multiplies case by case: fewest children with dearest support', () => {
    expect(amountOf(CHILDREN, { low: 800, central: 1000, high: 1100 })).toEqual({
      children: CHILDREN,
      pounds: { low: 8000, central: 20_000, high: 44_000 },
    });
  });

  it('has no pounds where a child’s saving is not known, and £0 where there are no children', () => {
    expect(amountOf(CHILDREN, undefined).pounds).toBeUndefined();
    expect(amountOf(flat(0), undefined).pounds).toEqual(flat(0));
  });
});

describe('combined', () => {
  it('adds in quadrature', () => {
    const one = { children: CHILDREN, pounds: flat(100) };
    const both = combined([one, one]);
    expect(both.children.central).toBe(40);
    expect(both.children.low).toBeCloseTo(40 - 10 * Math.SQRT2, 12);
    expect(both.pounds).toEqual(flat(200));
  });

  it('has pounds only where all are known', () => {
    expect(combined([amountOf(CHILDREN, flat(1)), amountOf(CHILDREN, undefined)]).pounds).toBeUndefined();
    expect(combined([]).pounds).toEqual(flat(0));
  });
});

describe('holding to a limit', () => {
  it('holds each case to it: 25 of 10, 20 and 40', () => {
    const factors = holdingTo(25, CHILDREN);
    expect(factors).toEqual({ low: 1, central: 1, high: 0.625 });
    const kept = held({ children: CHILDREN, pounds: { low: 100, central: 200, high: 400 } }, factors);
    expect(kept).toEqual({
      children: { low: 10, central: 20, high: 25 },
      pounds: { low: 100, central: 200, high: 250 },
    });
    expect(holds(factors)).toBe(true);
  });

  it('does nothing without a limit or within it', () => {
    expect(holdingTo(undefined, CHILDREN)).toEqual(flat(1));
    expect(holdingTo(40, CHILDREN)).toEqual(flat(1));
    expect(holds(flat(1))).toBe(false);
  });

  it('holds to nothing where no place is free', () => {
    expect(held(amountOf(CHILDREN, undefined), holdingTo(0, CHILDREN))).toEqual({
      children: flat(0),
      pounds: undefined,
    });
    expect(holdingTo(0, flat(0))).toEqual(flat(1));
  });
});
