import { describe, expect, it } from 'vitest';
import { planCheckSchema, planResultSchema, registerRowSchema } from '../../src/model/plan.ts';

const empty = {
  years: [],
  interventions: [],
  sameFlow: [],
  money: { years: [] },
  places: [],
  checks: [],
  register: [],
};

describe('planResultSchema', () => {
  it('takes a plan of nothing, and nothing it does not know', () => {
    expect(planResultSchema.parse(empty)).toEqual(empty);
    expect(planResultSchema.safeParse({ ...empty, target: 500 }).success).toBe(false);
  });

  it('holds counts of children that may be withheld, and numbers of the plan that are not', () => {
    const row = { provision: 'resourced', phase: 'all', census: 2026, today: { protected: 'c' } };
    expect(planResultSchema.safeParse({ ...empty, places: [row] }).success).toBe(true);
    expect(planResultSchema.safeParse({ ...empty, places: [{ ...row, places: { protected: 'c' } }] }).success).toBe(
      false,
    );
  });

  it('needs two interventions to claim the same', () => {
    const claim = (interventions: string[]) => ({ ...empty, sameFlow: [{ kind: 'same-pathway', interventions }] });
    expect(planResultSchema.safeParse(claim(['I01'])).success).toBe(false);
    expect(planResultSchema.safeParse(claim(['I01', 'I02'])).success).toBe(true);
  });
});

describe('a check and a row of the register', () => {
  it('say what they are about in words of a list', () => {
    expect(planCheckSchema.safeParse({ check: 'owner', status: 'met', detail: '' }).success).toBe(true);
    expect(planCheckSchema.safeParse({ check: 'owner', status: 'fine', detail: '' }).success).toBe(false);
    const row = { id: 'a', title: 'A', of: 'area', central: 1, unit: '\u00a3' };
    expect(registerRowSchema.safeParse(row).success).toBe(true);
    expect(registerRowSchema.safeParse({ ...row, of: 'nobody' }).success).toBe(false);
  });
});
