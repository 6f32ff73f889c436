import { describe, expect, it } from 'vitest';
import { groupsHeard, groupsRated } from '../../../src/walk/completion/people.ts';
import { answer, feedback } from '../../assess/facts.ts';
import { rule, table, walkFacts } from '../facts.ts';

describe('groupsHeard', () => {
  it('counts people and not answers, group by group', () => {
    const people = (group: 'child' | 'provider', count: number) =>
      Array.from({ length: count }, (_, index) => [
        answer({ group, respondentId: `${group}${index}`, element: 'E01' }),
        answer({ group, respondentId: `${group}${index}`, element: 'E02' }),
      ]).flat();
    const tables = table('surveys', [...people('child', 10), ...people('provider', 9)]);
    expect(groupsHeard(walkFacts({ tables }), rule('groups-heard', { atLeast: 10 }))).toEqual({
      met: false,
      found: '1 of 4 groups heard',
      missing: ['parent_carer: nobody answered', 'provider: 9 of 10 answered', 'practitioner: nobody answered'],
    });
  });
});

describe('groupsRated', () => {
  it('counts groups that gave a rating', () => {
    const tables = table('feedback', [
      feedback({ group: 'child' }),
      feedback({ group: 'child' }),
      feedback({ group: 'provider' }),
    ]);
    expect(groupsRated(walkFacts({ tables }), rule('groups-rated', { atLeast: 2 }))).toEqual({
      met: true,
      found: '3 ratings from 2 groups',
      missing: [],
    });
    expect(groupsRated(walkFacts({ tables }), rule('groups-rated', { atLeast: 3 })).missing).toEqual([
      'ratings from 1 more of: parent_carer, practitioner',
    ]);
  });
});
