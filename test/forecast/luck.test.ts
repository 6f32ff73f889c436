import { describe, expect, it } from 'vitest';
import { drawnLuck, EXPECTED } from '../../src/forecast/luck.ts';
import { PLACES, sumOf } from '../../src/forecast/states.ts';
import { uniformSource } from '../../src/statistics/draws.ts';

const SHARES = Float64Array.from({ length: 2 * PLACES }, (_, index) => [0.7, 0.2, 0, 0.1][index - PLACES] ?? 0);

describe('drawnLuck', () => {
  it('takes one number for every question, whatever is asked', () => {
    const asked = (...questions: readonly ((luck: ReturnType<typeof drawnLuck>) => void)[]) => {
      let taken = 0;
      const source = uniformSource(1);
      const luck = drawnLuck(() => {
        taken += 1;
        return source();
      });
      for (const question of questions) question(luck);
      return taken;
    };
    expect(
      asked(
        (luck) => luck.of(0, 0.5),
        (luck) => luck.of(9, 0.5),
        (luck) => luck.around(0),
        (luck) => luck.around(12),
        (luck) => luck.divide(0, SHARES, PLACES, new Float64Array(PLACES), 0),
        (luck) => luck.divide(9, SHARES, PLACES, new Float64Array(PLACES), 0),
      ),
    ).toBe(6);
  });

  it('divides all of them, onto places with a share alone, in proportion', () => {
    const luck = drawnLuck(uniformSource(2));
    const into = new Float64Array(2 * PLACES);
    for (let time = 0; time < 500; time++) luck.divide(20, SHARES, PLACES, into, PLACES);
    expect(sumOf(into)).toBe(10_000);
    expect(into[PLACES]! / 10_000).toBeCloseTo(0.7, 1);
    expect(into[PLACES + 1]! / 10_000).toBeCloseTo(0.2, 1);
    expect(into[PLACES + 2]).toBe(0);
    expect(into[PLACES + 3]! / 10_000).toBeCloseTo(0.1, 1);
  });
});

describe('EXPECTED', () => {
  it('is the mean of every question', () => {
    const into = new Float64Array(PLACES);
    EXPECTED.divide(10, SHARES, PLACES, into, 0);
    expect([...into.subarray(0, 4)]).toEqual([7, 2, 0, 1]);
    expect([EXPECTED.of(10, 0.3), EXPECTED.around(4.5)]).toEqual([3, 4.5]);
  });
});
