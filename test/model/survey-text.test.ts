import { describe, expect, it } from 'vitest';
import { saidText } from '../../src/model/survey-text.ts';

describe('saidText', () => {
  it('leaves case, punctuation and spaces out', () => {
    expect(saidText('  I  don\u2019t know. ')).toBe('i dont know');
    expect(saidText('5 - Very good!')).toBe('5 very good');
    expect(saidText('N/A')).toBe('n a');
  });

  it('keeps the letters, accents and marks of other languages, and ticks', () => {
    expect(saidText('S\u00ed.')).toBe('s\u00ed');
    // The same letter written as one sign and as two.
    expect(saidText('Si\u0301')).toBe('s\u00ed');
    expect(saidText('\u09b9\u09cd\u09af\u09be\u0981')).toBe('\u09b9\u09cd\u09af\u09be\u0981');
    expect(saidText(' \u2713 ')).toBe('\u2713');
  });

  it('is blank where nothing is said', () => {
    expect(saidText(' -- ')).toBe('');
  });
});
