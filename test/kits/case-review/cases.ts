import type { KitCase } from '../../../src/kits/case-review/kit-cases.ts';

export const CASES: readonly KitCase[] = [
  { caseId: 'p0011223344556677', stratum: 'mainstream:primary', population: 291, reserve: false },
  { caseId: 'p8899aabbccddeeff', stratum: 'special_state:secondary', population: 167, reserve: true },
];
