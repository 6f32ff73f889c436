import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rampOn, rampOver } from '../../src/model/ramp.ts';
import { day } from '../assess/facts.ts';

const april = day('2026-04-01');
const nextApril = day('2027-04-01');

describe('rampOn', () => {
  const ramp = { startDate: april, rampMonths: 12 };

  it('is nothing before and on the start date and full after the ramp', () => {
    expect(rampOn(ramp, day('2026-03-31'))).toBe(0);
    expect(rampOn(ramp, april)).toBe(0);
    expect(rampOn(ramp, nextApril)).toBe(1);
    expect(rampOn(ramp, day('2030-01-01'))).toBe(1);
  });

  it('is 153 of 365 days up on 1 September', () => {
    // April 30, May 31, June 30, July 31, August 31 = 153 days.
    expect(rampOn(ramp, day('2026-09-01'))).toBeCloseTo(153 / 365, 12);
  });

  it('is full at once without a ramp', () => {
    expect(rampOn({ startDate: april, rampMonths: 0 }, april)).toBe(1);
    expect(rampOn({ startDate: april, rampMonths: 0 }, april - 1)).toBe(0);
  });
});

describe('rampOver', () => {
  it('averages a half over the year of a twelve-month ramp, and 1 after it', () => {
    const ramp = { startDate: april, rampMonths: 12 };
    expect(rampOver(ramp, april, nextApril)).toBeCloseTo(0.5, 12);
    expect(rampOver(ramp, nextApril, day('2028-04-01'))).toBe(1);
    expect(rampOver(ramp, day('2025-04-01'), april)).toBe(0);
  });

  it('is the part of the year that is left where there is no ramp: 212 of 365 days from 1 September', () => {
    expect(rampOver({ startDate: day('2026-09-01'), rampMonths: 0 }, april, nextApril)).toBeCloseTo(212 / 365, 12);
  });

  it('is a triangle where the ramp outlasts the year: from 1 September over 24 months', () => {
    // 212 days of a 730-day climb (September 2026 to September 2028 is 731 days, 2028 being a leap year).
    const climb = day('2028-09-01') - day('2026-09-01');
    expect(climb).toBe(731);
    const average = (212 * 212) / 2 / climb / 365;
    expect(rampOver({ startDate: day('2026-09-01'), rampMonths: 24 }, april, nextApril)).toBeCloseTo(average, 12);
  });

  it('lies between the strengths at either end, and agrees with adding up days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 800 }), fc.integer({ min: 0, max: 60 }), (shift, rampMonths) => {
        const ramp = { startDate: april + shift, rampMonths };
        const average = rampOver(ramp, april, nextApril);
        expect(average).toBeGreaterThanOrEqual(rampOn(ramp, april) - 1e-9);
        expect(average).toBeLessThanOrEqual(rampOn(ramp, nextApril) + 1e-9);
        let sum = 0;
        for (let d = april; d < nextApril; d++) sum += (rampOn(ramp, d) + rampOn(ramp, d + 1)) / 2;
        // The trapezium misses at most half of one day, at the step of a ramp of no length.
        expect(Math.abs(average - sum / 365)).toBeLessThanOrEqual(0.5 / 365 + 1e-9);
      }),
    );
  });
});
