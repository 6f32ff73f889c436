import { describe, expect, it } from 'vitest';
import { effectOf } from '../../src/forecast/effects.ts';
import { followed, variantOf } from '../../src/forecast/followed.ts';
import { CASES, type ForecastInput } from '../../src/forecast/input.ts';
import { prepare, runPlan } from '../../src/forecast/prepared.ts';
import { runForecast } from '../../src/forecast/run.ts';
import { plainSetting } from '../../src/forecast/with-changes.ts';
import { effectSchema } from '../../src/model/forecast.ts';
import { day, places } from '../assess/facts.ts';
import { acting, input, MAINSTREAM_NOT_SPECIAL } from './inputs.ts';

function effect(given: ForecastInput) {
  const prepared = prepare(given);
  const all = followed(given.interventions, given, prepared.windows);
  const plan = runPlan(
    plainSetting(given),
    prepared,
    prepared.model!,
    CASES.map((which) => variantOf(all, which)),
    'expected',
  );
  const [low, central, high] = runForecast(plan).variants;
  return effectOf(all, { low: low!, central: central!, high: high! }, prepared.windows, plan.prices, plan.rooms);
}

describe('effectOf', () => {
  const found = effect(
    input({
      interventions: [
        acting({ startDate: day('2026-09-01'), rampMonths: 12, recurringCost: 12_000, oneOffCost: 5000 }),
      ],
    }),
  );

  it('is a range for every year, children first, then pounds, by case', () => {
    expect(effectSchema.safeParse(found).success).toBe(true);
    const last = found.years.at(-1)!;
    expect(last.held.low).toBeLessThan(Number(last.held.central));
    expect(last.held.central).toBeLessThan(Number(last.held.high));
    // Each child saves £24,000 or more, less £8,000 and £2,000 of support.
    expect(Number(last.avoidedGrowth!.central) / Number(last.held.central)).toBeGreaterThanOrEqual(14_000);
    expect(last.cashable!.central).toBe(0);
  });

  it('tells what it costs to run in each financial year, and once in that it starts in', () => {
    expect(found.years.map(({ recurringCost, oneOffCost }) => [recurringCost, oneOffCost])).toEqual([
      [7000, 5000],
      [12_000, undefined],
    ]);
  });

  it('says whether places were checked, and where they held it down', () => {
    expect(found.capacityChecked).toBe(false);
    const held = effect(
      input({
        interventions: [acting()],
        capacity: [places({ provision: 'mainstream', fromDate: day('2025-09-01'), places: 1 })],
      }),
    );
    expect(held.capacityChecked).toBe(true);
    expect(held.years.map(({ heldByPlaces, reached }) => [heldByPlaces, reached.central])).toEqual([
      [true, 0],
      [true, 0],
    ]);
    expect(effect(input({ interventions: [acting({ pathway: 'starts' })] })).capacityChecked).toBeUndefined();
  });

  it('says why it has no pounds, and why it does nothing', () => {
    const { support: _, ...uncosted } = MAINSTREAM_NOT_SPECIAL;
    const without = effect(input({ interventions: [acting()], pathways: [uncosted] }));
    expect(without.poundsReason).toMatch(/new support/);
    expect(without.years.every(({ avoidedGrowth }) => avoidedGrowth === undefined)).toBe(true);
    expect(found.notActing).toBeUndefined();
    const idle = effect(input({ interventions: [acting({ pathway: 'post16_ordinary_pathway' })] }));
    expect(idle.notActing).toMatch(/no share/);
    expect(idle.years.every(({ reached }) => reached.high === 0)).toBe(true);
  });

  it('gives pounds of what has a price beside something that has none', () => {
    const two = effect(
      input({
        interventions: [acting(), acting({ id: 'N', pathway: 'sen_support_no_plan' })],
        pathways: [
          MAINSTREAM_NOT_SPECIAL,
          {
            pathway: 'sen_support_no_plan',
            sources: ['mainstream'],
            shares: new Map([['mainstream:primary', { low: 0.1, central: 0.2, high: 0.3 }]]),
          },
        ],
      }),
    );
    expect(two.poundsReason).toBeDefined();
    expect(Number(two.years.at(-1)!.avoidedGrowth!.central)).toBeGreaterThan(0);
  });
});
