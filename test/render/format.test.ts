import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeText,
  longDate,
  percentText,
  plainNumber,
  poundsChangeText,
  poundsText,
  sizeText,
  writtenNumber,
} from '../../src/render/format.ts';

describe('plainNumber', () => {
  it.each([
    [0, 0, '0'],
    [7, 0, '7'],
    [1234, 0, '1,234'],
    [31_412_880, 0, '31,412,880'],
    [999.5, 0, '1,000'],
    [1.005, 2, '1.01'],
    [1234.56, 1, '1,234.6'],
    [-1234, 0, '\u22121,234'],
    [-0.4, 0, '0'],
  ])('writes %f to %i places as %s', (value, places, text) => {
    expect(plainNumber(value, places)).toBe(text);
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        expect(Number(plainNumber(value).replaceAll(',', '').replace('\u2212', '-'))).toBe(value);
      }),
    );
  });
});

describe('other numbers', () => {
  it('writes shares in percent', () => {
    expect(percentText(0.436)).toBe('44%');
    expect(percentText(0.436, 1)).toBe('43.6%');
    // 0.145 × 100 is 14.499999999999998 in binary.
    expect(percentText(0.145)).toBe('15%');
    expect(percentText(1)).toBe('100%');
  });

  it('writes changes with their sign, and no change without', () => {
    expect(changeText(0.119)).toBe('+12%');
    expect(changeText(-0.031, 1)).toBe('\u22123.1%');
    expect(changeText(0.001)).toBe('0%');
    expect(changeText(0)).toBe('0%');
  });

  it('writes pounds, a loss with the sign before', () => {
    expect(poundsText(12_500)).toBe('£12,500');
    expect(poundsText(-300.4)).toBe('\u2212£300');
    expect(poundsText(0)).toBe('£0');
    expect([845_000, -300.4, 0, 0.4].map(poundsChangeText)).toEqual(['+£845,000', '\u2212£300', '£0', '£0']);
  });

  it('writes what people set as finely as they set it', () => {
    expect([1.5, 3, 0.125, 2000, 1 / 3].map(writtenNumber)).toEqual(['1.5', '3', '0.125', '2,000', '0.3333']);
  });

  it('writes sizes in thousands of bytes', () => {
    expect([0, 411, 1000, 312_004].map(sizeText)).toEqual(['0 kB', 'under 1 kB', '1 kB', '312 kB']);
  });
});

describe('longDate', () => {
  it('writes a day with the name of its month', () => {
    expect(longDate('2025-01-16')).toBe('16 January 2025');
    expect(longDate('2026-12-01')).toBe('1 December 2026');
  });
});
