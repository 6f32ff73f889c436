import { describe, expect, it } from 'vitest';
import {
  isNhsNumber,
  isUniqueLearnerNumber,
  isUniquePupilNumber,
  tenDigits,
} from '../../src/ingest/identity-numbers.ts';

describe('isUniquePupilNumber', () => {
  // 8×2 + 0×3 + 1×4 + 2×5 + 5×10 + 1×13 = 93, and 93 mod 23 = 1: B, the second letter without I, O and S.
  it.each(['B801200005001', ' b801200005001 '])('takes %j', (text) => {
    expect(isUniquePupilNumber(text)).toBe(true);
  });

  // The same digits but the last, where P is the 14th letter: 80 + 13×13 = 249, and 249 mod 23 = 19: W.
  it('takes a temporary one', () => {
    expect(isUniquePupilNumber('W80120000500P')).toBe(true);
    expect(isUniquePupilNumber('A80120000500P')).toBe(false);
  });

  it.each(['A801200005001', 'B80120000500', 'I801200005001', 'P0000000000001', '', 'B80120000500I'])(
    'refuses %j',
    (text) => {
      expect(isUniquePupilNumber(text)).toBe(false);
    },
  );
});

describe('isUniqueLearnerNumber', () => {
  // 1×10 + 9×2 = 28, 28 mod 11 = 6, 10 − 6 = 4.
  it('takes the digit that the others give', () => {
    expect(isUniqueLearnerNumber('1000000094')).toBe(true);
    expect(isUniqueLearnerNumber('1000000095')).toBe(false);
  });

  // 2×10 + 1×2 = 22: nothing remains, and there is no such number.
  it('refuses one for which no digit is given', () => {
    for (let last = 0; last < 10; last++) expect(isUniqueLearnerNumber(`200000001${last}`)).toBe(false);
    expect(isUniqueLearnerNumber('0000000000')).toBe(false);
    expect(isUniqueLearnerNumber('900001')).toBe(false);
  });
});

describe('isNhsNumber', () => {
  // 9×10 + 4×9 + 3×8 + 4×7 + 7×6 + 6×5 + 5×4 + 9×3 + 1×2 = 299, 299 mod 11 = 2, 11 − 2 = 9.
  it.each(['9434765919', '943 476 5919', '943-476-5919'])('takes %s', (text) => {
    expect(isNhsNumber(text)).toBe(true);
  });

  it.each(['9434765918', '943 4765919', '0000000000', '94347659190', ''])('refuses %j', (text) => {
    expect(isNhsNumber(text)).toBe(false);
  });
});

describe('tenDigits', () => {
  it('are ten or none', () => {
    expect(tenDigits(' 9434765919 ')).toHaveLength(10);
    expect(tenDigits('90000100')).toEqual([]);
  });
});
