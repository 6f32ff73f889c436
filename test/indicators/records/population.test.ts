import { describe, expect, it } from 'vitest';
import { midYearBefore, residentsAt, residentsInPeriod } from '../../../src/indicators/records/population.ts';
import { day, facts, residents, row } from '../facts.ts';

describe('midYearBefore', () => {
  it.each([
    ['2026-01-15', 2025],
    ['2025-06-30', 2025],
    ['2025-06-29', 2024],
  ])('the last 30 June on or before %s is of %i', (iso, year) => {
    expect(midYearBefore(day(iso))).toBe(year);
  });
});

describe('residentsAt', () => {
  it('adds the 26 ages of the year asked for: 26 × 100', () => {
    expect(residentsAt(facts({ rows: { population: [...residents(2024, 999), ...residents(2025, 100)] } }), 2025)).toBe(
      2600,
    );
  });

  it('is unknown where the year, or one age of it, is missing', () => {
    const without7 = residents(2025, 100).filter(({ age }) => age !== 7);
    expect(residentsAt(facts({ rows: { population: residents(2024, 100) } }), 2025)).toMatchObject({
      reason: 'population-missing',
      detail: 'There is no population for 2025.',
    });
    expect(residentsAt(facts({ rows: { population: without7 } }), 2025)).toMatchObject({
      reason: 'population-missing',
      detail: 'There is no population for 2025 at age 7.',
    });
  });

  it('knows an age at which nobody lives', () => {
    const population = [...residents(2025, 100).slice(1), row('population', { year: 2025, age: 0, population: 0 })];
    expect(residentsAt(facts({ rows: { population } }), 2025)).toBe(2500);
  });
});

describe('residentsInPeriod', () => {
  const population = [...residents(2024, 10), ...residents(2025, 20)];

  it('takes the mid-year inside the period', () => {
    expect(residentsInPeriod(facts({ rows: { population } }))).toBe(520);
    const calendar = { from: day('2024-04-01'), to: day('2025-03-31') };
    expect(residentsInPeriod(facts({ rows: { population }, calendar }))).toBe(260);
  });

  it('is unknown for a period without a mid-year', () => {
    const calendar = { from: day('2025-07-01'), to: day('2025-12-31') };
    expect(residentsInPeriod(facts({ rows: { population }, calendar }))).toMatchObject({
      reason: 'population-missing',
      detail: 'No mid-year (30 June) falls in the period.',
    });
  });
});
