import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisclosureContent } from '../../src/model/playbook.ts';
import { mapFields, mapShown, PERCENT, protectCount, ratioOf, roundTo, WITHHELD } from '../../src/protect/figures.ts';
import { disclosure } from './rules.ts';

function rulesOf(hideBelow: number, step: number): DisclosureContent {
  return {
    ...disclosure,
    hideBelow: { value: hideBelow, reason: 'test' },
    roundTo: { value: step, reason: 'test' },
  };
}

describe('protectCount', () => {
  it.each([
    [0, 0],
    [1, WITHHELD],
    [7, WITHHELD],
    [8, 10],
    [12, 10],
    [13, 15],
    [1187, 1185],
    // Estimates of children need not be whole.
    [0.4, WITHHELD],
    [7.9, WITHHELD],
    [12.5, 15],
  ])('makes %f into %o', (count, shown) => {
    expect(protectCount(count, disclosure)).toEqual(shown);
  });

  it('leaves what is withheld withheld', () => {
    expect(protectCount(WITHHELD, disclosure)).toEqual(WITHHELD);
  });

  it('never rounds a count into nought or below the threshold', () => {
    // 4 to the nearest 10 would be 0, which says that nobody is there.
    expect(protectCount(4, rulesOf(4, 10))).toEqual(WITHHELD);
    expect(protectCount(5, rulesOf(4, 10))).toBe(10);
  });

  it('shows nothing but nought and multiples at or above the threshold, and changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (count, hide, step) => {
          const rules = rulesOf(hide, step);
          const shown = protectCount(count, rules);
          expect(protectCount(shown, rules)).toEqual(shown);
          if (typeof shown !== 'number') return;
          expect(shown % step).toBe(0);
          expect(shown === 0 ? count : shown >= hide).toBe(shown === 0 ? 0 : true);
          expect(Math.abs(shown - count)).toBeLessThanOrEqual(step / 2);
        },
      ),
    );
  });
});

describe('roundTo', () => {
  it.each([
    [0.335, PERCENT, 0.34],
    [0.29, PERCENT, 0.29],
    [0.07, PERCENT, 0.07],
    [4.249, 0.1, 4.2],
    [24_499, 1000, 24_000],
    [-1500, 1000, -1000],
    [-0.2, 1, 0],
  ])('rounds %f to %f as %f', (value, step, expected) => {
    expect(roundTo(value, step)).toBe(expected);
    expect(Object.is(roundTo(value, step), -0)).toBe(false);
  });
});

describe('ratioOf', () => {
  it('divides what is shown', () => {
    expect(ratioOf(10, 40)).toBe(0.25);
    expect(ratioOf(0, 40)).toBe(0);
  });

  it('is withheld where a term is withheld, absent or nothing to divide by', () => {
    expect(ratioOf(WITHHELD, 40)).toEqual(WITHHELD);
    expect(ratioOf(0, WITHHELD)).toEqual(WITHHELD);
    expect(ratioOf(10, undefined)).toEqual(WITHHELD);
    expect(ratioOf(0, 0)).toEqual(WITHHELD);
  });
});

describe('mapShown and mapFields', () => {
  it('change what is shown and keep the place of what is withheld', () => {
    expect(mapShown(3, (value) => value * 2)).toBe(6);
    expect(mapShown(WITHHELD, (value) => value * 2)).toEqual(WITHHELD);
    expect(
      mapFields({ a: 1, b: WITHHELD, c: 'text' }, ['a', 'b'], (figure) => mapShown(figure, (value) => value + 1)),
    ).toEqual({
      a: 2,
      b: WITHHELD,
    });
  });

  it('leave absent fields absent', () => {
    const fields: { a?: number } = {};
    expect(mapFields(fields, ['a'], () => 1)).toEqual({});
  });
});
