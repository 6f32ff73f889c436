import { describe, expect, it } from 'vitest';
import { uniformSource } from '../../src/statistics/draws.ts';
import { betaLogOdds, dirichletInto, gammaDraws } from '../../src/statistics/gamma.ts';
import { moments } from '../../src/statistics/intervals.ts';
import { chanceOf } from '../../src/statistics/log-odds.ts';

const many = (draw: () => number, count = 20_000) => Array.from({ length: count }, draw);

describe('gammaDraws', () => {
  it.each([0.3, 1, 4.5, 60])('has mean and variance of the shape %d', (shape) => {
    const gamma = gammaDraws(uniformSource(1));
    const { mean, variance } = moments(many(() => gamma(shape)));
    // Mean and variance of Gamma(shape, 1) are the shape; 20,000 draws place the mean to √(shape ÷ 20,000).
    expect(Math.abs(mean - shape)).toBeLessThan(4 * Math.sqrt(shape / 20_000));
    expect(variance! / shape).toBeGreaterThan(0.9);
    expect(variance! / shape).toBeLessThan(1.1);
  });

  it('is nothing for a shape of nothing, and the same for the same seed', () => {
    expect(gammaDraws(uniformSource(1))(0)).toBe(0);
    expect(gammaDraws(uniformSource(7))(2)).toBe(gammaDraws(uniformSource(7))(2));
  });
});

describe('betaLogOdds', () => {
  it('gives the chances of a Beta: its mean is yes ÷ (yes + no)', () => {
    const gamma = gammaDraws(uniformSource(2));
    expect(moments(many(() => chanceOf(betaLogOdds(gamma, 3, 9)))).mean).toBeCloseTo(0.25, 2);
  });

  it('stays within ±30, whichever side has nothing', () => {
    const gamma = gammaDraws(uniformSource(3));
    expect(betaLogOdds(gamma, 0, 5)).toBe(-30);
    expect(betaLogOdds(gamma, 5, 0)).toBe(30);
    expect(betaLogOdds(gamma, 0, 0)).toBe(-30);
  });
});

describe('dirichletInto', () => {
  it('gives shares that add to 1 in proportion to the weights, and leaves the places around them alone', () => {
    const gamma = gammaDraws(uniformSource(4));
    const weights = Float64Array.of(9, 1, 0, 3, 9);
    const into = Float64Array.of(-1, -1, -1, -1, -1);
    let first = 0;
    for (let draw = 0; draw < 5000; draw++) {
      dirichletInto(gamma, weights, into, 1, 3);
      expect(into[1]! + into[2]! + into[3]!).toBeCloseTo(1, 12);
      expect(into[2]).toBe(0);
      first += into[1]!;
    }
    expect(first / 5000).toBeCloseTo(0.25, 1);
    expect([into[0], into[4]]).toEqual([-1, -1]);
  });

  it('gives nothing where every weight is nothing', () => {
    const into = new Float64Array(3);
    dirichletInto(gammaDraws(uniformSource(1)), new Float64Array(3), into);
    expect([...into]).toEqual([0, 0, 0]);
  });
});
