import { describe, expect, it } from 'vitest';
import { strataOf } from '../../src/assess/pathway-strata.ts';
import { PLAYBOOK } from './playbook.ts';

const STRATA = [
  { provision: 'mainstream', phase: 'post16' },
  { provision: 'special_state', phase: 'secondary' },
  { provision: 'special_independent', phase: 'post16' },
  { provision: 'early_years', phase: 'early_years' },
] as const;

describe('strataOf', () => {
  it.each([
    ['sen_support_no_plan', [0, 1, 2, 3]],
    ['mainstream_not_special', [1, 2]],
    ['resourced_not_special', [1, 2]],
    ['state_special_not_independent', [2]],
    ['post16_ordinary_pathway', [0, 2]],
  ])('%s is for strata %j', (id, expected) => {
    const pathway = PLAYBOOK.pathways.pathways.find((one) => one.id === id)!;
    expect(strataOf(pathway, STRATA)).toEqual(expected.map((index) => STRATA[index]));
  });

  it('asks for provision and phase where both are named', () => {
    const pathway = PLAYBOOK.pathways.pathways[0]!;
    const both = { ...pathway, appliesTo: { provisions: ['special_state' as const], phases: ['post16' as const] } };
    expect(strataOf(both, STRATA)).toEqual([]);
  });
});
