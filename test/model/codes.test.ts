import { describe, expect, it } from 'vitest';
import {
  AGE_BANDS,
  ageBandOf,
  CEASE_REASONS,
  IDEAL_OUTCOMES,
  isStratumId,
  NEEDS,
  PATHWAYS,
  PHASES,
  PROVISIONS,
  phaseOfAge,
  SEN_SETTINGS,
  STRATA,
  STREAMS,
  stratumId,
} from '../../src/model/codes.ts';

describe('the code lists', () => {
  it('are those of SEN2', () => {
    expect(Object.keys(NEEDS).join(' ')).toBe('SPLD MLD SLD PMLD SEMH SLCN HI VI MSI PD ASD DS OTH');
    expect(Object.keys(CEASE_REASONS).join('')).toBe('123456789');
    expect(Object.keys(SEN_SETTINGS).join(' ')).toBe('OLA OPA EHE EYP OTH NEET NIEC NIEO');
  });

  it('are those of the contract', () => {
    expect(PROVISIONS).toHaveLength(13);
    expect(IDEAL_OUTCOMES).toHaveLength(8);
    expect(STREAMS).toEqual([
      'case_review',
      'parent_carer',
      'provider',
      'practitioner',
      'child',
      'indicator',
      'self_assessment',
    ]);
  });

  it('let only ideal outcomes be sized', () => {
    expect(PATHWAYS.filter((pathway) => !IDEAL_OUTCOMES.includes(pathway))).toEqual([]);
    const notSized = IDEAL_OUTCOMES.filter((outcome) => !(PATHWAYS as readonly string[]).includes(outcome));
    expect(notSized).toEqual(['right_now', 'more_specialist_needed', 'cannot_say']);
  });
});

const AGES = Array.from({ length: 26 }, (_, age) => age);

describe('phaseOfAge', () => {
  it('puts Reception in primary, and ends each phase where the next begins', () => {
    expect([3, 4, 10, 11, 15, 16].map(phaseOfAge)).toEqual([
      'early_years',
      'primary',
      'primary',
      'secondary',
      'secondary',
      'post16',
    ]);
  });

  it('knows every age from 0 to 25 and no other', () => {
    expect(new Set(AGES.map(phaseOfAge))).toEqual(new Set(PHASES));
    expect([phaseOfAge(-1), phaseOfAge(26)]).toEqual([undefined, undefined]);
  });
});

describe('ageBandOf', () => {
  it('gives the band whose ends hold the age', () => {
    for (const age of AGES) {
      const [from, to] = ageBandOf(age)!.split('-').map(Number);
      expect(age >= from! && age <= to!).toBe(true);
    }
    expect(new Set(AGES.map(ageBandOf))).toEqual(new Set(AGE_BANDS));
  });

  it('knows no other ages', () => {
    expect([ageBandOf(-1), ageBandOf(26)]).toEqual([undefined, undefined]);
  });
});

describe('stratumId', () => {
  it('is provision and phase', () => {
    expect(stratumId('special_state', 'secondary')).toBe('special_state:secondary');
  });
});

describe('isStratumId', () => {
  it('knows the id of every provision and phase, and no other', () => {
    expect(STRATA).toHaveLength(13 * 4);
    expect(STRATA.slice(0, 5)).toEqual([
      'mainstream:early_years',
      'mainstream:primary',
      'mainstream:secondary',
      'mainstream:post16',
      'resourced:early_years',
    ]);
    expect(STRATA.every(isStratumId)).toBe(true);
    for (const text of ['', 'mainstream', 'mainstream:', 'Mainstream:primary', 'mainstream:primary ', 'constructor']) {
      expect(isStratumId(text)).toBe(false);
    }
  });
});
