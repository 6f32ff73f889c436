import { describe, expect, it } from 'vitest';
import { prepare, runPlan } from '../../src/forecast/prepared.ts';
import { plainSetting } from '../../src/forecast/with-changes.ts';
import { day } from '../assess/facts.ts';
import { CENSUS, CONTENT, input } from './inputs.ts';

describe('prepare', () => {
  it('fits the model to the history, and looks as many years ahead as asked', () => {
    const { history, windows, model } = prepare(input({ years: 3 }));
    expect(history.years).toHaveLength(6);
    expect(windows.map(({ year }) => year)).toEqual([2027, 2028, 2029]);
    expect(model?.year).toBe(2026);
  });

  it('fits none where the history is shorter than the playbook asks for', () => {
    const short = input({ calendar: { census: CENSUS, historyFrom: day('2024-06-01') } });
    expect(prepare(short).model).toBeUndefined();
    expect(prepare({ ...short, content: { ...CONTENT, minimumYears: { value: 1, reason: 'r' } } }).model).toBeDefined();
  });
});

describe('runPlan', () => {
  it('runs in draws or once, at central inflation', () => {
    const given = input({ costs: { ...input().costs, inflation: { low: 0, central: 0.1, high: 0.2 } } });
    const prepared = prepare(given);
    const plan = (way: 'drawn' | 'expected') => runPlan(plainSetting(given), prepared, prepared.model!, [], way);
    expect([plan('drawn').draws, plan('expected').draws]).toEqual([60, 1]);
    expect(plan('drawn').prices.index[1]).toBeCloseTo(1.1, 12);
  });
});
