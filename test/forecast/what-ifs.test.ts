import { describe, expect, it } from 'vitest';
import { whatIfs } from '../../src/forecast/what-ifs.ts';
import { scenariosResultSchema } from '../../src/model/forecast.ts';
import { CENSUS, input } from './inputs.ts';

const INPUT = input({ years: 4 });
const titleOf = (provision: string) => provision;
const BUDGET = { financial_year: '2029-30', amount: 1000, other_spend: 500, source: 'Board paper' };
const SURGE = { title: 'A surge', changes: [{ change: 'starts' as const, scale: 1.2 }] };

describe('whatIfs', () => {
  it('answers what the area asks: its scenarios in their order, and its budget', () => {
    const found = whatIfs(INPUT, { scenarios: { surge: SURGE, calm: SURGE }, plan: { budget: BUDGET } }, titleOf);
    expect(scenariosResultSchema.safeParse(found).success).toBe(true);
    expect(found.results.map(({ id }) => id)).toEqual(['surge', 'calm']);
    expect(found.goal).toMatchObject({ financialYear: '2029-30', budget: 1000, otherSpend: 500 });
  });

  it('ranks what the answer hangs on even where nothing was asked', () => {
    const { results, tornado, goal } = whatIfs(INPUT, {}, titleOf);
    expect(results).toEqual([]);
    expect(tornado!.rows.length).toBeGreaterThan(0);
    expect(goal).toBeUndefined();
  });

  it('leaves out what needs the model where the history is too short for one', () => {
    const young = input({ calendar: { census: CENSUS, historyFrom: CENSUS } });
    const asked = { scenarios: { surge: SURGE }, plan: { budget: BUDGET } };
    expect(whatIfs(young, asked, titleOf)).toEqual({ results: [] });
  });
});
