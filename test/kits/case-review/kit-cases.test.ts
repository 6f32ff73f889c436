import { describe, expect, it } from 'vitest';
import { kitCases } from '../../../src/kits/case-review/kit-cases.ts';
import { drawn } from '../../ingest/workshops/sheets.ts';

describe('the cases of a kit', () => {
  it('come by stratum and turn, with the reserves after all others', () => {
    const rows = [
      drawn('reserve', { reserve: true, order: 2, stratum: 'mainstream:primary' }),
      drawn('special-2', { order: 2 }),
      drawn('special-1', { order: 1 }),
      drawn('mainstream', { stratum: 'mainstream:primary', order: 9 }),
      drawn('not said', { stratum: 'mainstream:secondary', reserve: undefined }),
    ];
    expect(kitCases(rows).map(({ caseId }) => caseId)).toEqual([
      'mainstream',
      'not said',
      'special-1',
      'special-2',
      'reserve',
    ]);
  });

  it('say nothing of the child but where it is', () => {
    expect(kitCases([drawn('p1')])).toEqual([
      { caseId: 'p1', stratum: 'special_state:secondary', population: 120, reserve: false },
    ]);
  });
});
