import { describe, expect, it } from 'vitest';
import { deliverabilityIn, overFlow } from '../../src/assess/deliverability.ts';
import { financialYearsAfter } from '../../src/assess/financial-years.ts';
import { day, intervention } from './facts.ts';

const [YEAR, NEXT] = financialYearsAfter(day('2026-01-31'), 2);
const ramped = (fields: Parameters<typeof intervention>[0]) =>
  intervention({ startDate: day('2026-04-01'), rampMonths: 12, ...fields });

describe('deliverabilityIn', () => {
  it('meets new plans by the average of the ramp and transfers as it stands on 1 September', () => {
    const { newPlans, transfers } = deliverabilityIn(YEAR!, [
      ramped({ deliverabilityLow: 0.2, deliverabilityCentral: 0.3, deliverabilityHigh: 0.5 }),
    ]);
    expect(newPlans.low).toBeCloseTo(0.1, 12);
    expect(newPlans.central).toBeCloseTo(0.15, 12);
    expect(newPlans.high).toBeCloseTo(0.25, 12);
    expect(transfers.central).toBeCloseTo((0.3 * 153) / 365, 12);
  });

  it('is full after the ramp, and nothing before the start', () => {
    expect(deliverabilityIn(NEXT!, [ramped({})]).newPlans.central).toBeCloseTo(0.3, 12);
    const later = deliverabilityIn(YEAR!, [intervention({ startDate: day('2028-04-01') })]);
    expect(later.newPlans).toEqual({ low: 0, central: 0, high: 0 });
    expect(later.transfers).toEqual({ low: 0, central: 0, high: 0 });
  });

  it('combines two on one pathway as 1 − 0.7 × 0.5 = 0.65, not 0.8', () => {
    const both = deliverabilityIn(YEAR!, [
      intervention({}),
      intervention({ deliverabilityLow: 0.5, deliverabilityCentral: 0.5, deliverabilityHigh: 0.5 }),
    ]);
    expect(both.newPlans.central).toBeCloseTo(0.65, 12);
    expect(both.transfers.high).toBeCloseTo(0.65, 12);
  });

  it('is nothing without interventions', () => {
    expect(deliverabilityIn(YEAR!, []).newPlans).toEqual({ low: 0, central: 0, high: 0 });
  });
});

describe('overFlow', () => {
  const deliverability = {
    newPlans: { low: 0.1, central: 0.2, high: 0.3 },
    transfers: { low: 0.3, central: 0.4, high: 0.5 },
  };

  it('weights the two parts by their flow: (30 × 0.2 + 10 × 0.4) ÷ 40', () => {
    expect(overFlow(deliverability, { newPlans: 30, transfers: 10 }).central).toBeCloseTo(0.25, 12);
  });

  it('takes them evenly where nobody comes', () => {
    expect(overFlow(deliverability, { newPlans: 0, transfers: 0 }).central).toBeCloseTo(0.3, 12);
  });
});
