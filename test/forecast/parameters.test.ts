import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/forecast/history.ts';
import { fitModel } from '../../src/forecast/model.ts';
import { meanParameters, parameterDraws } from '../../src/forecast/parameters.ts';
import { uniformSource } from '../../src/statistics/draws.ts';
import { CASELOAD, CONTENT, input } from './inputs.ts';

const model = fitModel(historyOf(CASELOAD, input().calendar, 0.1), CONTENT);
const copy = (parameters: ReturnType<typeof meanParameters>) => structuredClone(parameters);

describe('parameterDraws', () => {
  it('gives the same draws for the same seed, and another each time', () => {
    const one = parameterDraws(model, 3, uniformSource(5));
    const other = parameterDraws(model, 3, uniformSource(5));
    const first = copy(one());
    expect(copy(other())).toEqual(first);
    expect(copy(one())).not.toEqual(first);
  });

  it('gives a path from the last census on, and shares for every year to come', () => {
    const drawn = parameterDraws(model, 3, uniformSource(5))();
    expect(drawn.starts.path).toHaveLength(4);
    expect(drawn.starts.shares).toHaveLength(3);
    expect(drawn.ceases.paths.map((path) => path.length)).toEqual([4, 4]);
    expect(drawn.leaving.strays).toHaveLength(3);
  });

  it('scatters around what is to be expected', () => {
    const expected = meanParameters(model, 1).starts.path![1]!;
    const next = parameterDraws(model, 1, uniformSource(6));
    const draws = Array.from({ length: 400 }, () => next().starts.path![1]!).toSorted((one, other) => one - other);
    expect(draws[20]).toBeLessThan(expected);
    expect(draws[380]).toBeGreaterThan(expected);
    expect(draws[200]).toBeCloseTo(expected, 1);
  });
});

describe('meanParameters', () => {
  it('has no straying and always the same answer', () => {
    const mean = meanParameters(model, 2);
    expect(mean.ceases.strays.every((year) => year.every((stray) => stray === 0))).toBe(true);
    expect(copy(mean)).toEqual(copy(meanParameters(model, 2)));
  });
});
