import { describe, expect, it } from 'vitest';
import { expectedSpend } from '../../src/forecast/expected-spend.ts';
import { prepare } from '../../src/forecast/prepared.ts';
import { tornado } from '../../src/forecast/tornado.ts';
import { plainSetting } from '../../src/forecast/with-changes.ts';
import { tornadoSchema } from '../../src/model/forecast.ts';
import { day } from '../assess/facts.ts';
import { acting, CENSUS, flat, input } from './inputs.ts';

const title = (provision: string) => provision;

describe('tornado', () => {
  const costs = { ...input().costs, inflation: { low: 0, central: 0.02, high: 0.06 }, inflationAssumed: true };
  const given = input({ costs, interventions: [acting()] });
  const found = tornado(given, title)!;

  it('ranks assumptions by how far spending in the last year moves with each', () => {
    expect(tornadoSchema.safeParse(found).success).toBe(true);
    expect(found).toMatchObject({ year: 2028, financialYear: '2027-28', of: 'mitigated' });
    const swings = found.rows.map(({ swing }) => Number(swing));
    expect(swings).toEqual(swings.toSorted((one, other) => other - one));
    for (const { low, high, swing } of found.rows) {
      expect(swing).toBeCloseTo(Math.abs(Number(high.spend) - Number(low.spend)), 6);
    }
  });

  it('begins with what is expected', () => {
    const prepared = prepare(given);
    expect(found.spend).toBeCloseTo(expectedSpend(plainSetting(given), prepared, prepared.model!, 2), 6);
  });

  it('moves as the assumption does: two years at 6% instead of 0', () => {
    const inflation = found.rows.find(({ id }) => id === 'inflation')!;
    // Interventions are priced too, so that all of it rises.
    expect(Number(inflation.high.spend) / Number(inflation.low.spend)).toBeCloseTo(1.06 ** 2, 9);
    const delivered = found.rows.find(({ id }) => id === 'deliverability-I01')!;
    expect(Number(delivered.high.spend)).toBeLessThan(Number(delivered.low.spend));
  });

  it('leaves out what moves nothing', () => {
    const idle = tornado(input({ interventions: [acting({ deliverability: flat(0.3) })] }), title)!;
    expect(idle.rows.map(({ id }) => id)).not.toContain('deliverability-I01');
    expect(idle.rows.map(({ id }) => id)).not.toContain('inflation');
  });

  it('cannot be made without a model or a cost', () => {
    expect(tornado(input({ calendar: { census: CENSUS, historyFrom: day('2025-06-01') } }), title)).toBeUndefined();
    expect(tornado(input({ costs: { ...costs, provisions: new Map() } }), title)).toBeUndefined();
  });
});
