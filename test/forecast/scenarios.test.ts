import { describe, expect, it } from 'vitest';
import { forecast } from '../../src/forecast/forecast.ts';
import { scenarioResults } from '../../src/forecast/scenarios.ts';
import { scenarioResultSchema } from '../../src/model/forecast.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { day } from '../assess/facts.ts';
import { acting, CENSUS, input } from './inputs.ts';

const INPUT = input({ interventions: [acting()] });
const of = (changes: Scenario['changes'], given = INPUT) =>
  scenarioResults(given, { trial: { title: 'A trial', changes } }, (provision) => provision)[0]!;
const last = <T>(values: readonly T[]) => values.at(-1)!;

describe('scenarioResults', () => {
  it('lays each scenario beside the forecast without it, draw by draw, and says what it changes', () => {
    const surge = of([{ change: 'starts', scale: 1.3 }]);
    expect(scenarioResultSchema.safeParse(surge).success).toBe(true);
    expect(surge).toMatchObject({ id: 'trial', title: 'A trial', changes: ['New plans: times 1.3.'] });
    const { plansDifference, poundsDifference } = last(surge.unmitigated);
    expect(Number(plansDifference.low90)).toBeGreaterThan(0);
    expect(Number(poundsDifference!.low90)).toBeGreaterThan(0);
    expect(surge.mitigated).toHaveLength(2);
  });

  it('differs by nothing in any draw where nothing is changed', () => {
    const same = of([
      { change: 'starts', scale: 1 },
      { change: 'cost', of: 'all', scale: 1 },
    ]);
    for (const years of [same.unmitigated, same.mitigated!]) {
      for (const { plansDifference, poundsDifference } of years) {
        expect(Object.values(plansDifference).every((figure) => figure === 0)).toBe(true);
        expect(Object.values(poundsDifference!).every((figure) => figure === 0)).toBe(true);
      }
    }
    const without = forecast(INPUT);
    expect(without.status === 'known' && same.unmitigated.map(({ plans }) => plans)).toEqual(
      without.status === 'known' && without.unmitigated.map(({ plans }) => plans),
    );
  });

  it('changes pounds and not plans where costs change, and nothing unmitigated where interventions do', () => {
    const dearer = last(of([{ change: 'inflation', to: 0.1 }]).unmitigated);
    expect(dearer.plansDifference.median).toBe(0);
    expect(Number(dearer.poundsDifference!.median)).toBeGreaterThan(0);
    const late = of([{ change: 'intervention', of: 'all', delay_months: 60 }]);
    expect(last(late.unmitigated).poundsDifference!.median).toBe(0);
    expect(Number(last(late.mitigated!).poundsDifference!.median)).toBeGreaterThan(0);
  });

  it('has none to show where there is no model, and nothing mitigated where nothing is planned', () => {
    const short = input({ calendar: { census: CENSUS, historyFrom: day('2025-06-01') } });
    expect(
      scenarioResults(short, { trial: { title: 'T', changes: [{ change: 'starts', scale: 2 }] } }, String),
    ).toEqual([]);
    expect(of([{ change: 'starts', scale: 2 }], input()).mitigated).toBeUndefined();
  });
});
