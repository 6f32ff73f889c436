import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast } from '../../src/forecast/forecast.ts';
import type { ForecastInput } from '../../src/forecast/input.ts';
import { forecastSchema, type KnownForecast } from '../../src/model/forecast.ts';
import { steadyNumbers } from '../../src/model/steady-numbers.ts';
import { day, plan } from '../assess/facts.ts';
import { acting, CENSUS, flat, input } from './inputs.ts';

function known(given: ForecastInput): KnownForecast {
  const found = forecast(given);
  if (found.status !== 'known') throw new Error(found.detail);
  expect(forecastSchema.safeParse(found).error?.issues ?? []).toEqual([]);
  return found;
}

const bytes = (value: unknown) => JSON.stringify(steadyNumbers(value));
const since = (from: string): Partial<ForecastInput> => ({ calendar: { census: CENSUS, historyFrom: day(from) } });

describe('forecast', () => {
  const plain = known(input());
  const mitigated = known(input({ interventions: [acting(), acting({ id: 'I02', pathway: 'starts' })] }));

  it('goes from today through the years to come, every year with its bands, flows and parts', () => {
    expect(plain).toMatchObject({ method: 'cohort-flow', draws: 60, seed: 1 });
    expect(plain.unmitigated.map(({ year, financialYear }) => [year, financialYear])).toEqual([
      [2027, '2026-27'],
      [2028, '2027-28'],
    ]);
    const [first] = plain.unmitigated;
    expect(Number(first!.plans.median) / Number(plain.present.plans)).toBeCloseTo(1, 0);
    expect(Number(first!.plans.low90)).toBeLessThan(Number(first!.plans.low50));
    expect(first!.flows!.starts.median).toBeGreaterThan(0);
    expect(first!.byProvision.length).toBeGreaterThan(5);
    expect(first!.pounds).toBeDefined();
    expect(plain.mitigated).toBeUndefined();
    expect(plain.backTest.status).toBe('known');
    expect(plain.history).toMatchObject({ ratesFrom: 5, leftOut: [] });
  });

  it('is the same, to the byte, each time, and another for another seed', () => {
    expect(bytes(forecast(input()))).toBe(bytes(plain));
    expect(bytes(forecast(input({ seed: 2 })).status)).toBe(bytes('known'));
    expect(bytes(known(input({ seed: 2 })).unmitigated)).not.toBe(bytes(plain.unmitigated));
  });

  it('leaves the unmitigated forecast as it is, to the byte, whatever interventions do', () => {
    expect(bytes(mitigated.unmitigated)).toBe(bytes(plain.unmitigated));
    expect(bytes(mitigated.backTest)).toBe(bytes(plain.backTest));
  });

  it('is the unmitigated forecast, to the byte, where nothing is delivered', () => {
    const idle = known(input({ interventions: [acting({ deliverability: flat(0) })] }));
    const withoutFlows = idle.unmitigated.map(({ flows: _, ...year }) => year);
    expect(bytes(idle.mitigated!.years)).toBe(bytes(withoutFlows));
    for (const { plans, pounds } of idle.mitigated!.difference) {
      expect(Object.values(plans).every((figure) => figure === 0)).toBe(true);
      expect(Object.values(pounds!).every((figure) => figure === 0)).toBe(true);
    }
  });

  it('shows each intervention alone, all together, and what they claim twice', () => {
    expect(mitigated.interventions.map(({ id }) => id)).toEqual(['I01', 'I02']);
    const { effects, together, doubleClaims } = mitigated.mitigated!;
    expect(effects.map(({ interventions }) => interventions)).toEqual([['I01'], ['I02']]);
    expect(together.interventions).toEqual(['I01', 'I02']);
    expect(doubleClaims).toHaveLength(1);
    expect(doubleClaims[0]).toMatchObject({ kind: 'new-plans', interventions: ['I02', 'I01'] });
    expect(Number(doubleClaims[0]!.together)).toBeLessThan(Number(doubleClaims[0]!.alone));
  });

  it('has no pounds where there is no cost', () => {
    const free = known(input({ costs: { ...input().costs, provisions: new Map() }, interventions: [acting()] }));
    expect(free.unmitigated[0]!.pounds).toBeUndefined();
    expect(free.present.pounds).toBeUndefined();
    expect(free.mitigated!.difference[0]!.pounds).toBeUndefined();
    expect(free.mitigated!.together.years[0]!.avoidedGrowth).toBeUndefined();
  });

  it('gives a wider and simpler answer where history is too short, and says so', () => {
    for (const from of ['2024-06-01', '2026-01-01']) {
      const short = known(input({ ...since(from), interventions: [acting()] }));
      expect(short.method).toBe('growth-range');
      expect(short.detail).toMatch(/history holds [01] of the 2 years/);
      expect(short.mitigated).toBeUndefined();
      expect(short.backTest.status).toBe('unknown');
      const width = ({ plans }: KnownForecast['unmitigated'][number]) => Number(plans.high90) - Number(plans.low90);
      expect(width(short.unmitigated[0]!)).toBeGreaterThan(0);
      expect(short.unmitigated[0]!.flows).toBeUndefined();
    }
  });

  it('is unknown where there is nothing to forecast from', () => {
    expect(forecast(input({ caseload: [] }))).toMatchObject({ status: 'unknown', reason: 'nothing-to-count' });
  });

  it('has an answer for whatever few plans there are', () => {
    const provisions = ['mainstream', 'special_state', 'neet', 'unknown'] as const;
    const spec = fc.record({
      born: fc.integer({ min: 1998, max: 2025 }),
      start: fc.integer({ min: 2015, max: 2025 }),
      stays: fc.array(fc.constantFrom(...provisions), { minLength: 1, maxLength: 3 }),
      ends: fc.option(fc.integer({ min: 2018, max: 2025 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(spec, { maxLength: 15 }), (specs) => {
        const caseload = specs.map(({ born, start, stays, ends }) =>
          plan({
            birth: `${born}-05-01`,
            start: `${start}-03-01`,
            ...(ends === undefined || ends < start ? {} : { cease: `${ends}-10-01` }),
            placements: stays.map((provision, index) => [provision, `${start + index}-03-01`]),
          }),
        );
        const found = forecast(input({ caseload, draws: 20, years: 1, interventions: [acting()] }));
        expect(forecastSchema.safeParse(found).error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
