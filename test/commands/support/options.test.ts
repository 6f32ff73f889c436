import { InvalidArgumentError } from 'commander';
import { describe, expect, it } from 'vitest';
import { dateOption, examples, listOption, pointsOption, wholeOption } from '../../../src/commands/support/options.ts';

describe('options', () => {
  it('takes dates that exist', () => {
    expect(dateOption('2024-02-29')).toBe('2024-02-29');
    for (const wrong of ['2025-02-29', '29/02/2024', 'today'])
      expect(() => dateOption(wrong)).toThrow(InvalidArgumentError);
  });

  it('takes whole numbers from a least one', () => {
    expect(wholeOption(1)('12')).toBe(12);
    for (const wrong of ['0', '-1', '1.5', '1e3', ''])
      expect(() => wholeOption(1)(wrong)).toThrow(InvalidArgumentError);
  });

  it('takes points of an interval', () => {
    expect([pointsOption('17'), pointsOption('12.5'), pointsOption('49.9')]).toEqual([17, 12.5, 49.9]);
    for (const wrong of ['0', '0.5', '50', '-3', '17%', '']) {
      expect(() => pointsOption(wrong)).toThrow(InvalidArgumentError);
    }
  });

  it('takes lists from a closed set, each once', () => {
    expect(listOption(['a', 'b'])('b, a,b')).toEqual(['b', 'a']);
    for (const wrong of ['c', 'a,', '']) expect(() => listOption(['a', 'b'])(wrong)).toThrow(InvalidArgumentError);
  });

  it('lines examples up', () => {
    expect(examples(['dbv x', 'one'], ['dbv longer', 'two'])).toBe('\nExamples:\n  dbv x       one\n  dbv longer  two');
  });
});
