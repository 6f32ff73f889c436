import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseSample } from '../../src/assess/case-sample.ts';
import type { Deliverability } from '../../src/assess/deliverability.ts';
import type { FreePlaces } from '../../src/assess/free-places.ts';
import { pathwayYear, type Sizeable } from '../../src/assess/opportunity-year.ts';
import { flat, type Span } from '../../src/assess/span.ts';
import { PHASES, type Phase } from '../../src/model/codes.ts';
import { caseRow } from './facts.ts';

const NO_LIMIT: FreePlaces = { overall: undefined, byPhase: new Map() };
const FULL: Deliverability = { newPlans: flat(1), transfers: flat(1) };

function sizeable(phase: Phase, share: Span, fields: Partial<Sizeable> = {}): Sizeable {
  const [stratum] = caseSample([caseRow({ stratum: `special_state:${phase}`, population: 10 })]).strata;
  return { stratum: stratum!, flow: { newPlans: 100, transfers: 0 }, share, saving: flat(1000), ...fields };
}

describe('pathwayYear', () => {
  it('is flow × share × deliverability, each part of the flow by its own', () => {
    const deliverability = {
      newPlans: { low: 0.1, central: 0.2, high: 0.4 },
      transfers: { low: 0.5, central: 0.5, high: 0.5 },
    };
    const one = sizeable(
      'secondary',
      { low: 0.2, central: 0.4, high: 0.5 },
      { flow: { newPlans: 100, transfers: 50 } },
    );
    const { total } = pathwayYear([one], deliverability, NO_LIMIT);
    // (100 × 0.1 + 50 × 0.5) × 0.2; (100 × 0.2 + 50 × 0.5) × 0.4; (100 × 0.4 + 50 × 0.5) × 0.5
    expect(total.children.low).toBeCloseTo(7, 12);
    expect(total.children.central).toBeCloseTo(18, 12);
    expect(total.children.high).toBeCloseTo(32.5, 12);
    expect(total.pounds!.central).toBeCloseTo(18_000, 9);
    expect(total.cap).toBeUndefined();
  });

  it('puts strata together in quadrature: 30 (24 to 38) and 40 (32 to 46) are 70 (60 to 80)', () => {
    const { strata, total } = pathwayYear(
      [
        sizeable('primary', { low: 0.24, central: 0.3, high: 0.38 }),
        sizeable('secondary', { low: 0.32, central: 0.4, high: 0.46 }),
      ],
      FULL,
      NO_LIMIT,
    );
    expect(strata.map(({ children }) => children.central)).toEqual([30, 40]);
    expect(total.children.low).toBeCloseTo(60, 9); // 6 and 8 make 10
    expect(total.children.central).toBeCloseTo(70, 9);
    expect(total.children.high).toBeCloseTo(80, 9); // 8 and 6 make 10
    expect(total.pounds!.low).toBeCloseTo(60_000, 6);
  });

  it('does not know the pounds of the whole where those of a part with children are not known', () => {
    const share = { low: 0.2, central: 0.4, high: 0.5 };
    const unknown = sizeable('primary', share, { saving: undefined });
    const year = pathwayYear([unknown, sizeable('secondary', share)], FULL, NO_LIMIT);
    expect(year.total.pounds).toBeUndefined();
    expect(year.strata.map(({ pounds }) => pounds?.central)).toEqual([undefined, 40_000]);
    const nobody = { ...unknown, flow: { newPlans: 0, transfers: 0 } };
    expect(pathwayYear([nobody, sizeable('secondary', share)], FULL, NO_LIMIT).total.pounds!.central).toBe(40_000);
  });

  it('caps the whole and holds strata down in proportion: 30 and 40 to 35 places are 15 and 20', () => {
    const { strata, total } = pathwayYear([sizeable('primary', flat(0.3)), sizeable('secondary', flat(0.4))], FULL, {
      overall: 35,
      byPhase: new Map(),
    });
    expect(total).toMatchObject({ children: flat(35), cap: 35 });
    expect(total.pounds!.central).toBeCloseTo(35_000, 6);
    expect(strata.map(({ children, cap }) => [children.central, cap])).toEqual([
      [15, 35],
      [20, 35],
    ]);
  });

  it('caps each case by itself: 20 (10 to 40) with 25 places is 20 (10 to 25)', () => {
    const one = sizeable('primary', { low: 0.1, central: 0.2, high: 0.4 });
    const { total, strata } = pathwayYear([one], FULL, { overall: 25, byPhase: new Map() });
    expect(total.children).toEqual({ low: 10, central: 20, high: 25 });
    expect(total.cap).toBe(25);
    expect(strata[0]!.children).toEqual(total.children);
    expect(pathwayYear([one], FULL, { overall: 40, byPhase: new Map() }).total.cap).toBeUndefined();
  });

  it('caps a phase by itself, and then the whole', () => {
    const both = [sizeable('primary', flat(0.3)), sizeable('secondary', flat(0.4))];
    const phaseOnly = pathwayYear(both, FULL, { overall: undefined, byPhase: new Map([['primary', 12]]) });
    expect(phaseOnly.total.children.central).toBe(52);
    expect(phaseOnly.total.cap).toBe(12);
    expect(phaseOnly.strata.map(({ cap }) => cap)).toEqual([12, undefined]);
    const twice = pathwayYear(both, FULL, { overall: 26, byPhase: new Map([['primary', 12]]) });
    expect(twice.total).toMatchObject({ children: flat(26), cap: 26 });
    expect(twice.strata.map(({ children, cap }) => [children.central, cap])).toEqual([
      [6, 12],
      [20, 26],
    ]);
  });

  it('keeps bounds in order in a tight stratum held down beside a wide one', () => {
    const { strata } = pathwayYear(
      [
        sizeable('primary', { low: 0.14, central: 0.15, high: 0.16 }),
        sizeable('primary', { low: 0.01, central: 0.25, high: 0.6 }),
      ],
      FULL,
      { overall: 20, byPhase: new Map() },
    );
    for (const { children } of strata) {
      expect(children.low).toBeLessThanOrEqual(children.central);
      expect(children.central).toBeLessThanOrEqual(children.high);
    }
  });
});

describe('laws of sizing', () => {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });
  const ordered = fc
    .tuple(fraction, fraction, fraction)
    .map((values) => values.toSorted((a, b) => a - b))
    .map(([low, central, high]): Span => ({ low: low!, central: central!, high: high! }));
  const flow = fc.record({ newPlans: fc.integer({ min: 0, max: 300 }), transfers: fc.integer({ min: 0, max: 300 }) });
  const strata = fc.array(
    fc
      .record({ phase: fc.constantFrom(...PHASES), share: ordered, flow })
      .map((one) => sizeable(one.phase, one.share, { flow: one.flow })),
    { minLength: 1, maxLength: 6 },
  );
  const limit = fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined });
  const limits = fc.record({ overall: limit, primary: limit }).map(
    ({ overall, primary }): FreePlaces => ({
      overall,
      byPhase: new Map(primary === undefined ? [] : [['primary', primary]]),
    }),
  );
  const NEAR = 1e-9;

  it('children are never negative, never out of order, and never more than the places free', () => {
    fc.assert(
      fc.property(strata, ordered, ordered, limits, (sizes, newPlans, transfers, free) => {
        const { total, strata: rows } = pathwayYear(sizes, { newPlans, transfers }, free);
        for (const { children } of [total, ...rows]) {
          expect(children.low).toBeGreaterThanOrEqual(-NEAR);
          expect(children.low).toBeLessThanOrEqual(children.central + NEAR);
          expect(children.central).toBeLessThanOrEqual(children.high + NEAR);
        }
        if (free.overall !== undefined) expect(total.children.high).toBeLessThanOrEqual(free.overall + NEAR);
      }),
    );
  });

  it('more deliverability never means fewer children', () => {
    fc.assert(
      fc.property(strata, ordered, ordered, ordered, limits, (sizes, newPlans, transfers, more, free) => {
        const raise = (span: Span): Span => ({
          low: Math.max(span.low, more.low),
          central: Math.max(span.central, more.central),
          high: Math.max(span.high, more.high),
        });
        const before = pathwayYear(sizes, { newPlans, transfers }, free).total.children;
        const after = pathwayYear(sizes, { newPlans: raise(newPlans), transfers: raise(transfers) }, free).total
          .children;
        for (const which of ['low', 'central', 'high'] as const) {
          expect(after[which]).toBeGreaterThanOrEqual(before[which] - 1e-6);
        }
      }),
    );
  });
});
