import { describe, expect, it } from 'vitest';
import { countingOn, interventionResults } from '../../src/assess/interventions.ts';
import { interventionResultSchema } from '../../src/model/diagnosis.ts';
import { intervention } from './facts.ts';

describe('interventionResults', () => {
  it('shows what the area means to change, by id; a blank status is an idea', () => {
    const shown = interventionResults([
      intervention({ interventionId: 'I02', status: undefined, recurringCost: 180_000, owner: 'Head of SEN' }),
      intervention({ interventionId: 'I01' }),
    ]);
    expect(shown.map(({ id, status }) => [id, status])).toEqual([
      ['I01', 'agreed'],
      ['I02', 'idea'],
    ]);
    expect(shown[1]).toEqual({
      id: 'I02',
      title: 'Transfer team',
      workstream: 2,
      elements: ['E09'],
      theme: 'A',
      pathway: 'mainstream_not_special',
      startDate: '2025-04-01',
      rampMonths: 0,
      deliverability: { low: 0.3, central: 0.3, high: 0.3 },
      recurringCost: 180_000,
      owner: 'Head of SEN',
      status: 'idea',
    });
    for (const one of shown) expect(() => interventionResultSchema.parse(one)).not.toThrow();
  });
});

describe('countingOn', () => {
  it('counts what is agreed, live or done on the pathway', () => {
    const rows = (['idea', 'agreed', 'live', 'done', 'stopped', undefined] as const).map((status, index) =>
      intervention({ interventionId: `I${9 - index}`, status }),
    );
    const other = intervention({ interventionId: 'I0', pathway: 'resourced_not_special' });
    const counting = countingOn('mainstream_not_special', [...rows, other], ['agreed', 'live', 'done']);
    expect(counting.map(({ interventionId }) => interventionId)).toEqual(['I6', 'I7', 'I8']);
  });
});
