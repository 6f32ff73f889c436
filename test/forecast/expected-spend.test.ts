import { describe, expect, it } from 'vitest';
import { expectedSpend } from '../../src/forecast/expected-spend.ts';
import { prepare } from '../../src/forecast/prepared.ts';
import { plainSetting, withChanges } from '../../src/forecast/with-changes.ts';
import { acting, flat, input } from './inputs.ts';

const spend = (given = input(), year = 2) => {
  const prepared = prepare(given);
  return expectedSpend(plainSetting(given), prepared, prepared.model!, year);
};

describe('expectedSpend', () => {
  it('is what plans are expected to cost in a year', () => {
    const prepared = prepare(input());
    const doubled = expectedSpend(
      withChanges(input(), [{ change: 'cost', of: 'all', scale: 2 }], 2026),
      prepared,
      prepared.model!,
      2,
    );
    expect(doubled).toBeCloseTo(2 * spend(), 4);
    expect(spend()).toBeGreaterThan(spend(input(), 1) * 0.9);
  });

  it('has the interventions in it that count', () => {
    expect(spend(input({ interventions: [acting()] }))).toBeLessThan(spend());
    expect(spend(input({ interventions: [acting({ deliverability: flat(0) })] }))).toBeCloseTo(spend(), 6);
  });
});
