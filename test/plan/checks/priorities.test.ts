import { describe, expect, it } from 'vitest';
import { checkPriorities } from '../../../src/plan/checks/priorities.ts';
import { day, intervention } from '../../assess/facts.ts';
import { scored } from '../../walk/facts.ts';
import { facts, type Parts } from '../facts.ts';

const elements = [scored('E09', { priority: true }), scored('E07', { priority: true, linkedTo: 'E15' }), scored('E01')];
const check = (parts: Parts) =>
  checkPriorities(facts({ elements, ...parts })).map(({ element, status, detail }) => [element, status, detail]);

describe('priority elements', () => {
  it('have an intervention, by themselves or by the element they are linked to', () => {
    const interventions = [
      intervention({ interventionId: 'I01', elements: ['E01', 'E09'] }),
      intervention({ interventionId: 'I02', elements: ['E15'] }),
    ];
    expect(check({ interventions })).toEqual([
      ['E09', 'met', 'I01.'],
      ['E07', 'met', 'I02.'],
    ]);
  });

  it('are to be looked at with an idea alone, and lack everything with one that is stopped', () => {
    const interventions = [
      intervention({ interventionId: 'I01', elements: ['E09'], status: 'idea' }),
      intervention({ interventionId: 'I02', elements: ['E07'], status: 'stopped' }),
    ];
    expect(check({ interventions })).toEqual([
      ['E09', 'to-look-at', 'Only I01, not agreed yet.'],
      ['E07', 'not-met', 'No intervention, and no reason for none.'],
    ]);
  });

  it('may be left alone for a reason, of which the day is said and no more', () => {
    expect(check({ leftAlone: [['E09', day('2026-02-01')]] })[0]).toEqual([
      'E09',
      'met',
      'A reason for none was given on 2026-02-01.',
    ]);
  });
});
