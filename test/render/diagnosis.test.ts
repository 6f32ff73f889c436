import { describe, expect, it } from 'vitest';
import { diagnosisSchema } from '../../src/model/diagnosis.ts';
import { protect } from '../../src/protect/protect.ts';
import { bareDiagnosis, diagnosis } from './diagnosis.ts';

describe('the diagnoses that tests render', () => {
  it('are valid documents, exact and protected', () => {
    for (const document of [diagnosis(), bareDiagnosis()]) {
      expect(diagnosisSchema.parse(document)).toEqual(document);
      expect(diagnosisSchema.parse(protect(document))).toEqual(protect(document));
    }
  });
});
