import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provisionShares } from '../../src/indicators/provision-shares.ts';
import { AGE_BANDS, NEEDS, PROVISIONS, SEXES } from '../../src/model/codes.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Known } from '../../src/model/outcome.ts';
import { facts, outcomeOf, placement, plan, planIn } from './facts.ts';

const shareNamed = (id: string): Indicator => provisionShares.find((indicator) => indicator.id === id)!;

/** One open plan in each of the 13 provisions, and seven more in mainstream: 20. */
const twenty = facts({ plans: [...PROVISIONS, ...Array(7).fill('mainstream')].map((provision) => planIn(provision)) });

describe('provision shares', () => {
  it.each([
    ['mainstream-share', 9], // 8 mainstream, 1 resourced
    ['resourced-share', 1],
    ['special-share', 2], // state, independent
    ['special-state-share', 1],
    ['special-independent-share', 1],
    ['alternative-share', 1],
    ['post16-share', 2], // post16, specialist
    ['post16-specialist-share', 1],
    ['elsewhere-share', 4], // eotas, home educated, neet, elsewhere
    ['eotas-share', 1],
    ['home-educated-share', 1],
    ['neet-share', 1],
    ['elsewhere-other-share', 1],
    ['early-years-share', 1],
    ['unknown-provision-share', 1],
  ])('%s is %i of 20', (id, numerator) => {
    expect(outcomeOf(shareNamed(id), twenty)).toMatchObject({ value: numerator / 20, numerator, denominator: 20 });
  });

  it('takes a plan on its leaving day where it was, and as unknown the day after', () => {
    const leaving = (on: string) => plan({ placements: [placement('alternative', '2024-09-01', { leaving: on })] });
    const given = facts({ plans: [leaving('2026-01-15'), leaving('2026-01-14')] });
    expect(outcomeOf(shareNamed('alternative-share'), given)).toMatchObject({ numerator: 1, denominator: 2 });
    expect(outcomeOf(shareNamed('unknown-provision-share'), given)).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('is given for each group with an open plan, of the open plans in it', () => {
    const given = facts({
      plans: [
        planIn('mainstream', { birth: '2018-01-01', sex: 'F', primaryNeed: 'SLCN' }),
        planIn('mainstream', { birth: '2018-01-01', sex: 'M', primaryNeed: 'ASD' }),
        planIn('special_state', { birth: '2011-01-01', sex: 'M', primaryNeed: 'ASD' }),
      ],
    });
    const found = shareNamed('mainstream-share').compute(given);
    expect(found.map(({ by, outcome }) => [by, (outcome as Known).numerator, (outcome as Known).denominator])).toEqual([
      [null, 2, 3],
      [{ age_band: '5-10' }, 2, 2],
      [{ age_band: '11-15' }, 0, 1],
      [{ primary_need: 'SLCN' }, 1, 1],
      [{ primary_need: 'ASD' }, 1, 2],
      [{ sex: 'M' }, 1, 2],
      [{ sex: 'F' }, 1, 1],
    ]);
  });

  it('is unknown where nobody has a plan', () => {
    expect(shareNamed('mainstream-share').compute(facts({ plans: [] }))).toMatchObject([
      { by: null, outcome: { status: 'unknown', reason: 'nothing-to-count' } },
    ]);
  });

  it('makes each part of a roll-up name it', () => {
    const whole = provisionShares.filter(({ partOf }) => partOf === undefined).map(({ id }) => id);
    for (const { partOf } of provisionShares) expect(partOf === undefined || whole.includes(partOf)).toBe(true);
    expect(whole).toHaveLength(7);
  });
});

/** An open plan somewhere, of someone of 0 to 25. */
const anyPlan = fc
  .record({
    provision: fc.constantFrom(...PROVISIONS),
    birthYear: fc.integer({ min: 2000, max: 2025 }),
    primaryNeed: fc.constantFrom(...(Object.keys(NEEDS) as (keyof typeof NEEDS)[])),
    sex: fc.constantFrom(...(Object.keys(SEXES) as (keyof typeof SEXES)[])),
  })
  .map(({ provision, birthYear, primaryNeed, sex }) =>
    planIn(provision, { birth: `${birthYear}-05-05`, start: '2025-06-01', primaryNeed, sex }),
  );
const someFacts = fc.array(anyPlan, { minLength: 1, maxLength: 60 }).map((plans) => facts({ plans }));

describe('laws of provision shares', () => {
  it('has seven top groups that add up to 1, in every group of children', () => {
    fc.assert(
      fc.property(someFacts, (given) => {
        const whole = provisionShares.filter(({ partOf }) => partOf === undefined);
        const sums = new Map<string, number>();
        for (const { by, outcome } of whole.flatMap((indicator) => indicator.compute(given))) {
          const key = JSON.stringify(by);
          sums.set(key, (sums.get(key) ?? 0) + (outcome as Known).value);
        }
        for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });

  it('has parts that add up to their whole where they are all of it', () => {
    fc.assert(
      fc.property(someFacts, (given) => {
        const numeratorOf = (id: string) => (outcomeOf(shareNamed(id), given) as Known).numerator!;
        expect(numeratorOf('special-state-share') + numeratorOf('special-independent-share')).toBe(
          numeratorOf('special-share'),
        );
        const elsewhere = ['eotas-share', 'home-educated-share', 'neet-share', 'elsewhere-other-share'];
        expect(elsewhere.reduce((sum, id) => sum + numeratorOf(id), 0)).toBe(numeratorOf('elsewhere-share'));
      }),
    );
  });

  it('has breakdowns whose counts add up to everyone’s', () => {
    fc.assert(
      fc.property(someFacts, fc.constantFrom(...provisionShares), (given, indicator) => {
        const found = indicator.compute(given);
        const everyone = found[0]!.outcome as Known;
        for (const dimension of ['age_band', 'primary_need', 'sex']) {
          const groups = found.filter(({ by }) => by?.[dimension]).map(({ outcome }) => outcome as Known);
          expect(groups.reduce((sum, group) => sum + group.numerator!, 0)).toBe(everyone.numerator);
          expect(groups.reduce((sum, group) => sum + group.denominator!, 0)).toBe(everyone.denominator);
        }
      }),
    );
  });

  it('covers every age band', () => {
    const births = ['2023-01-01', '2018-01-01', '2012-01-01', '2008-01-01', '2003-01-01'];
    const given = facts({ plans: births.map((birth) => planIn('mainstream', { birth })) });
    const bands = provisionShares[0]!.compute(given).flatMap(({ by }) => by?.age_band ?? []);
    expect(bands).toEqual([...AGE_BANDS]);
  });
});
