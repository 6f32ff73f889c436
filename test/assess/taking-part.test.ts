import { describe, expect, it } from 'vitest';
import { invitedTo, ratings, shareOfInvited, takingPart } from '../../src/assess/taking-part.ts';
import { engagement, feedback } from './facts.ts';

const STEPS = [
  { id: 'prepare', title: 'Prepare' },
  { id: 'case-reviews', title: 'Case reviews' },
];

describe('takingPart', () => {
  it('adds up who took part, and how many of those invited: 12 of 25', () => {
    const rows = [
      engagement({ group: 'child', people: 8, invited: 20 }),
      engagement({ group: 'child', activity: 'visit', people: 4, invited: 5 }),
      engagement({ group: 'provider', people: 30 }),
    ];
    expect(takingPart(rows)).toEqual([
      { group: 'provider', activities: 1, people: 30 },
      { group: 'child', activities: 2, people: 12, invited: 25, attendance: 0.48 },
    ]);
  });
});

describe('invitations', () => {
  it('are known where every row says', () => {
    expect(invitedTo([engagement({ invited: 3 }), engagement({ invited: 0 })])).toBe(3);
    expect(invitedTo([engagement({ invited: 3 }), engagement()])).toBeUndefined();
    expect(invitedTo([])).toBeUndefined();
  });

  it('give no share where they are unknown, none, or fewer than came', () => {
    expect(shareOfInvited(3, 12)).toBe(0.25);
    expect(shareOfInvited(3, undefined)).toBeUndefined();
    expect(shareOfInvited(0, 0)).toBeUndefined();
    expect(shareOfInvited(13, 12)).toBeUndefined();
  });
});

describe('ratings', () => {
  const rows = [
    feedback({ rating: 5 }),
    feedback({ rating: 4 }),
    feedback({ rating: 3, step: 'Case Reviews' }),
    feedback({ rating: 2, step: 'prepare' }),
    feedback({ group: 'practitioner', rating: 1, step: 'lunch' }),
  ];

  it('are of each group over all steps first: (5 + 4 + 3 + 2) ÷ 4, of which 2 are high', () => {
    expect(ratings(rows, STEPS).slice(0, 2)).toEqual([
      { group: 'parent_carer', ratings: 4, mean: 3.5, high: 2, highShare: 0.5 },
      { group: 'practitioner', ratings: 1, mean: 1, high: 0, highShare: 0 },
    ]);
  });

  it('are then of each step in the playbook\u2019s order, whether it was written as id or title', () => {
    const bySteps = ratings(rows, STEPS).slice(2);
    expect(bySteps.map(({ step, group, ratings: n, mean }) => [step, group, n, mean])).toEqual([
      ['prepare', 'parent_carer', 1, 2],
      ['case-reviews', 'parent_carer', 3, 4],
      ['other', 'practitioner', 1, 1],
    ]);
  });

  it('keep words that are no step of the playbook out of the document', () => {
    expect(JSON.stringify(ratings(rows, STEPS))).not.toContain('lunch');
  });
});
