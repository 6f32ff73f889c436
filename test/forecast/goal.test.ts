import { describe, expect, it } from 'vitest';
import { goalAnswer } from '../../src/forecast/goal.ts';
import { goalAnswerSchema } from '../../src/model/forecast.ts';
import { day } from '../assess/facts.ts';
import { CENSUS, input } from './inputs.ts';

const INPUT = input({ years: 4 });
const asked = (budget: number, otherSpend = 0) => goalAnswer(INPUT, { financialYear: '2029-30', budget, otherSpend })!;
const spend = Number(asked(0).spend);

describe('goalAnswer', () => {
  it('is met as it is where there is enough', () => {
    const met = asked(spend + 1);
    expect(Number(met.gap)).toBeLessThan(0);
    expect(met.levers.every(({ needed, expected }) => needed === expected)).toBe(true);
    expect(met.together.share).toBe(0);
  });

  it('finds how far each thing would have to be from what is expected for spending to meet the budget', () => {
    const answer = asked(0.97 * spend);
    expect(goalAnswerSchema.safeParse(answer).success).toBe(true);
    expect(answer).toMatchObject({ year: 2030, financialYear: '2029-30' });
    const costs = answer.levers.find(({ id }) => id === 'costs')!;
    // Everything costs 3% less.
    expect(costs.needed).toBeCloseTo(0.97, 4);
    const growth = answer.levers.find(({ id }) => id === 'new-plans-growth')!;
    expect(Number(growth.needed)).toBeLessThan(Number(growth.expected));
    expect(answer.together.spend).toBeLessThanOrEqual(0.97 * spend);
    expect(Number(answer.together.share)).toBeLessThan(0.15);
  });

  it('says where nothing within reach is enough', () => {
    const answer = asked(0.3 * spend);
    expect(answer.levers.every(({ needed }) => needed === undefined)).toBe(true);
    expect(answer.together.share).toBeUndefined();
    expect(Number(answer.levers[0]!.furthest.spend)).toBeGreaterThan(0.3 * spend);
  });

  it('counts spending that the forecast does not hold as it is', () => {
    expect(asked(spend, 1000).spend).toBeCloseTo(spend + 1000, 6);
    expect(asked(spend, 1000).gap).toBeCloseTo(1000, 6);
  });

  it('lays beside it the furthest that the area has come in a year of its own', () => {
    const { levers } = asked(0.97 * spend);
    for (const { id, achieved } of levers) {
      if (id === 'costs') expect(achieved).toBeUndefined();
      else expect(achieved!.year).toBeGreaterThan(2020);
    }
  });

  it('has no answer for a year that is not among those to come, nor without a model or a cost', () => {
    const goal = { financialYear: '2029-30', budget: 1, otherSpend: 0 };
    expect(goalAnswer(input({ years: 1 }), goal)).toBeUndefined();
    expect(
      goalAnswer({ ...INPUT, calendar: { census: CENSUS, historyFrom: day('2025-06-01') } }, goal),
    ).toBeUndefined();
    expect(goalAnswer({ ...INPUT, costs: { ...INPUT.costs, provisions: new Map() } }, goal)).toBeUndefined();
  });
});
