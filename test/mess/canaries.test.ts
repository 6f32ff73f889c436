import { describe, expect, it } from 'vitest';
import { isNhsNumber, isUniqueLearnerNumber, isUniquePupilNumber } from '../../src/ingest/identity-numbers.ts';
import { CANARIES, canariesIn } from './canaries.ts';

describe('canaries', () => {
  it('are numbers that pass for real ones', () => {
    expect(isUniquePupilNumber(CANARIES.pupilNumber)).toBe(true);
    expect(isUniqueLearnerNumber(CANARIES.learnerNumber)).toBe(true);
    expect(isNhsNumber(CANARIES.patientNumber)).toBe(true);
  });

  it('are found in any case, without spaces, in hexadecimal, and in base64 at any offset', () => {
    for (const mark of Object.values(CANARIES)) {
      const found = (text: string) => expect(canariesIn(text)).toEqual([mark]);
      found(`before ${mark.toUpperCase()}, after`);
      found(`x${mark.replaceAll(' ', '')}x`);
      found(Buffer.from(`before ${mark}`).toString('hex'));
      for (const before of ['', 'a', 'ab', 'abc']) found(Buffer.from(`${before}${mark}, after`).toString('base64'));
    }
    expect(canariesIn('nobody, ZZ98 9ZZ, 9990000019')).toEqual([]);
  });
});
