import { describe, expect, it } from 'vitest';
import { found, lackedBy, listed } from '../../../src/plan/checks/check.ts';

describe('what a check says', () => {
  it('is of an intervention', () => {
    expect(found('owner', { interventionId: 'I01' }, 'met', 'Head of SEN.')).toEqual({
      check: 'owner',
      intervention: 'I01',
      status: 'met',
      detail: 'Head of SEN.',
    });
  });

  it('counts against what counts, and is to be looked at in an idea', () => {
    expect([lackedBy({ status: 'agreed' }), lackedBy({ status: 'done' })]).toEqual(['not-met', 'not-met']);
    expect([lackedBy({ status: 'idea' }), lackedBy({ status: undefined })]).toEqual(['to-look-at', 'to-look-at']);
  });

  it('lists ids in words', () => {
    expect([listed([]), listed(['I01']), listed(['I01', 'I02']), listed(['I01', 'I02', 'I03'])]).toEqual([
      '',
      'I01',
      'I01 and I02',
      'I01, I02 and I03',
    ]);
  });
});
