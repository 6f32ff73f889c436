import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/forecast/history.ts';
import { fitModel } from '../../src/forecast/model.ts';
import { CELLS, cellOf, PLACE_OF, sumOf } from '../../src/forecast/states.ts';
import { chanceOf } from '../../src/statistics/log-odds.ts';
import { CASELOAD, CONTENT, input } from './inputs.ts';

const history = historyOf(CASELOAD, input().calendar, 0.1);
const model = fitModel(history, CONTENT);

describe('fitModel', () => {
  it('begins with the plans open on the last census day', () => {
    expect(sumOf(model.stock)).toBe(history.now.plans);
    expect(model.year).toBe(2026);
  });

  it('takes chances from the history: most leave mainstream after Year 11, few the year before', () => {
    const leaving = (age: number) => chanceOf(model.leaving.logOdds[cellOf(age, PLACE_OF.get('mainstream')!)]!);
    expect(leaving(16)).toBeGreaterThan(0.6);
    expect(leaving(15)).toBeLessThan(0.2);
  });

  it('ends plans at 25', () => {
    const post16 = PLACE_OF.get('post16')!;
    expect(chanceOf(model.ceases.logOdds[cellOf(25, post16)]!)).toBeGreaterThan(0.9);
  });

  it('follows two levels of ceasing, before and after 16, and four of moving: each change of phase has its own', () => {
    expect(model.ceases.levels).toHaveLength(2);
    expect(model.leaving.levels).toHaveLength(4);
    expect(model.leaving.factorOfGroup).toEqual([0, 1, 0, 2, 0, 3, 0, 0, 0]);
  });

  it('counts those who move among those who did not cease', () => {
    const [ceased, moved] = [model.ceases, model.leaving].map(({ exposed }) => sumOf(exposed));
    const recent = history.years.slice(-CONTENT.recentYears.value);
    expect(ceased).toBe(recent.reduce((sum, { opening }) => sum + sumOf(opening), 0));
    expect(ceased! - moved!).toBe(recent.reduce((sum, { ceases }) => sum + sumOf(ceases), 0));
    expect(model.leaving.happened).toHaveLength(CELLS);
  });
});
