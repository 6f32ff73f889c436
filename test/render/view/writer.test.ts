import { describe, expect, it } from 'vitest';
import type { Protected } from '../../../src/model/diagnosis.ts';
import { writer } from '../../../src/render/view/writer.ts';
import { diagnosis } from '../diagnosis.ts';

const withheld: Protected = { protected: 'c' };
const { judgements } = diagnosis();
const internal = writer({ audience: 'internal', judgements });
const shareable = writer({ audience: 'shareable', judgements });

describe('figures', () => {
  it('are as fine as the audience may see them', () => {
    expect([internal.percent(0.4359), shareable.percent(0.44)]).toEqual(['43.6%', '44%']);
    expect([internal.score(52.41), shareable.score(52)]).toEqual(['52.4', '52']);
    expect([internal.points(0.6349), shareable.points(0.63)]).toEqual(['63.5', '63']);
    expect([internal.size(88.4), internal.size(30), shareable.size(90)]).toEqual(['88.4', '30', '90']);
  });

  it('say when they are withheld or not known', () => {
    for (const write of [
      internal.count,
      internal.percent,
      internal.pounds,
      internal.mark,
      internal.change,
      internal.outOf100,
    ]) {
      expect([write(withheld), write(undefined)]).toEqual(['c', 'not known']);
    }
  });

  it('of indicators are in their unit', () => {
    const written = (['share', 'count', 'growth', 'gbp', 'per-10k', 'per-1k'] as const).map((unit) =>
      shareable.inUnit(unit)(unit === 'share' || unit === 'growth' ? 0.12 : 82),
    );
    expect(written).toEqual(['12%', '82', '+12%', '£82', '82', '82']);
    expect([shareable.inUnit('value')(31), shareable.inUnit('value')(5.24)]).toEqual(['31', '5.2']);
  });

  it('of pounds show which way they go, or leave that to words', () => {
    expect([-26_500, 0, 845_000].map(shareable.poundsChange)).toEqual(['\u2212£26,500', '£0', '+£845,000']);
    expect([-26_500, 845_000].map(shareable.poundsSize)).toEqual(['£26,500', '£845,000']);
    expect([-0.231, 0.23].map(internal.percentSize)).toEqual(['23.1%', '23.0%']);
  });

  it('out of a hundred say so only where they are shown', () => {
    expect(shareable.outOf100(74)).toBe('74 out of 100');
  });
});

describe('some', () => {
  it('has one, several, none, about so many and too few', () => {
    const of = (write: typeof internal, figure: Parameters<typeof internal.some>[0]) =>
      write.some(figure, 'plan', 'plans');
    expect(of(internal, 1)).toBe('1 plan');
    expect(of(internal, 1187)).toBe('1,187 plans');
    expect(of(internal, 24.3)).toBe('about 24 plans');
    expect(of(internal, 0)).toBe('no plans');
    expect(of(shareable, 1185)).toBe('about 1,185 plans');
    expect(of(shareable, withheld)).toBe('fewer than 8 plans (c)');
    expect(of(shareable, undefined)).toBe('an unknown number of plans');
  });
});

describe('ranges and intervals', () => {
  it('stand around their central figure', () => {
    expect(internal.range({ low: 15, central: 24, high: 35 }, internal.count)).toBe('24 (15 to 35)');
    expect(internal.range({ low: withheld, central: 10, high: 25 }, internal.count)).toBe('10 (c to 25)');
    expect(internal.range({ low: withheld, central: withheld, high: withheld }, internal.count)).toBe('c');
    expect(internal.range(undefined, internal.count)).toBe('not known');
    expect(shareable.interval({ value: 0.36, lower: 0.31, upper: 0.41 }, shareable.percent)).toBe('36% (31% to 41%)');
    expect(shareable.interval({ value: 0.36 }, shareable.percent)).toBe('36%');
    expect(shareable.interval({ value: withheld, lower: withheld, upper: withheld }, shareable.percent)).toBe('c');
  });

  it('of children are about so many, even where they happen to be whole', () => {
    const children = (low: number | Protected, central: number | Protected, high: number | Protected) =>
      internal.someRange({ low, central, high }, 'child a year', 'children a year');
    expect(children(15, 24, 35)).toBe('about 24 children a year (15 to 35)');
    expect(children(0, 0, 10)).toBe('no children a year (0 to 10)');
    expect(children(withheld, 10, 25)).toBe('about 10 children a year (c to 25)');
    expect(children(withheld, withheld, 10)).toBe('fewer than 8 children a year (c), at most 10');
    expect(children(withheld, withheld, withheld)).toBe('fewer than 8 children a year (c)');
  });

  it('have a base', () => {
    expect(shareable.of(25, 100)).toBe('25 of 100');
    expect(shareable.of(withheld, 1185)).toBe('c of 1,185');
  });
});
