import { describe, expect, it } from 'vitest';
import { figureText, numberText, pointsChange } from '../../../src/reference/story/number-text.ts';

describe('numberText', () => {
  it.each([
    [0, '0'],
    [0.5, '0.5'],
    [0.332_261, '0.3323'],
    [0.008_278_1, '0.008278'],
    [-0.25, '\u22120.25'],
    [2.5, '2.5'],
    [80.4167, '80.42'],
    [100, '100'],
    [1208, '1,208'],
    [63_125.53, '63,125.5'],
    [3_431_610, '3,431,610'],
  ])('%f is %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  it('is of a figure that may be withheld or absent', () => {
    expect(figureText(0.5)).toBe('0.5');
    expect(figureText({ protected: 'c' })).toBe('c');
    expect(figureText(undefined)).toBe('not known');
  });
});

describe('pointsChange', () => {
  it('has a sign, but where there is no change to see', () => {
    expect(pointsChange(4.24, 1)).toBe('+4.2');
    expect(pointsChange(-4.24, 1)).toBe('\u22124.2');
    expect(pointsChange(-0.04, 1)).toBe('0');
    expect(pointsChange(0.4, 0)).toBe('0');
    expect(pointsChange(10, 0)).toBe('+10');
  });
});
