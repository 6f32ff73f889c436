import { describe, expect, it } from 'vitest';
import { backTest } from '../../src/forecast/back-test.ts';
import { historyOf } from '../../src/forecast/history.ts';
import { PROVISIONS } from '../../src/model/codes.ts';
import { type BackTest, backTestSchema } from '../../src/model/forecast.ts';
import { day, plan } from '../assess/facts.ts';
import { CASELOAD, CENSUS, CONTENT } from './inputs.ts';

const historyFrom = (from: string, caseload = CASELOAD) =>
  historyOf(caseload, { census: CENSUS, historyFrom: day(from) }, 0.1);

function known(test: BackTest): Extract<BackTest, { status: 'known' }> {
  if (test.status !== 'known') throw new Error(test.detail);
  return test;
}

describe('backTest', () => {
  const test = known(backTest(historyFrom('2019-06-01'), CONTENT, 1));

  it('forecasts the last year from the year before it, and the last two from two years before', () => {
    expect(test.holdouts.map(({ from, year }) => [from, year])).toEqual([
      [2025, 2026],
      [2024, 2025],
      [2024, 2026],
    ]);
    expect(backTestSchema.safeParse(test).success).toBe(true);
  });

  it('lays beside it what came about, and what needs no model', () => {
    const { snapshots } = historyFrom('2019-06-01');
    const plans = new Map(snapshots.map((snapshot) => [snapshot.year, snapshot.plans]));
    const [last] = test.holdouts;
    expect(last!.total.actual).toBe(plans.get(2026));
    expect(last!.total.noChange).toBe(plans.get(2025));
    expect(last!.total.sameGrowth).toBeCloseTo(plans.get(2025)! ** 2 / plans.get(2024)!, 9);
  });

  it('works errors out of all that was forecast', () => {
    const figures = test.holdouts.map(({ total }) => total);
    const came = figures.reduce((sum, { actual }) => sum + Number(actual), 0);
    const missed = figures.reduce((sum, { actual, noChange }) => sum + Math.abs(Number(actual) - Number(noChange)), 0);
    expect(test.errors.total.noChange).toBeCloseTo(missed / came, 12);
    const parts = test.holdouts.flatMap(({ byProvision }) => byProvision);
    expect(test.coverage.figures).toBe(figures.length + parts.length);
    expect(test.coverage.in50).toBeLessThanOrEqual(test.coverage.in90);
    expect(parts.every(({ provision }) => PROVISIONS.includes(provision))).toBe(true);
  });

  it('leaves out one year alone where two would leave too little', () => {
    const short = known(backTest(historyFrom('2022-06-01'), CONTENT, 1));
    expect(short.holdouts.map(({ from, year }) => [from, year])).toEqual([[2025, 2026]]);
  });

  it('says why there is none where one would', () => {
    expect(backTest(historyFrom('2023-06-01'), CONTENT, 1)).toMatchObject({
      status: 'unknown',
      reason: 'history-too-short',
    });
  });

  it('says so where a forecast without a model is as good: nothing has ever changed', () => {
    const still = Array.from({ length: 12 }, (_, index) =>
      plan({
        id: `P${index}`,
        birth: `${2012 + (index % 3)}-05-01`,
        start: '2018-01-01',
        placements: [['mainstream', '2018-01-01']],
      }),
    );
    const { best, errors } = known(backTest(historyFrom('2021-06-01', still), CONTENT, 1));
    expect(errors.total.noChange).toBe(0);
    expect(best.total).toBe('no-change');
  });
});
