import { describe, expect, it } from 'vitest';
import { located, PLACEMENTS, PLANS, readTexts } from './area.ts';

const REVIEWS = 'case_id,plan_id,stratum,reviewed_on,current_provision,ideal_outcome';

describe('checkPlanLinks', () => {
  it('sets aside a placement for no plan', () => {
    const { tables, caseload, issues } = readTexts({
      plans: `${PLANS}\nP1,C1,2015-03-14,ASD,2020-01-06\n`,
      placements: `${PLACEMENTS}\nP1,2020-01-06,,mainstream\nP9,2020-01-06,,mainstream\n`,
    });
    expect(issues.map(located)).toEqual(['placement-no-plan 3 plan_id']);
    expect(tables.placements!.rows).toHaveLength(1);
    expect(tables.placements!.setAside).toEqual([{ reason: 'placement-no-plan', lines: [3] }]);
    expect(caseload[0]!.placements).toHaveLength(1);
  });

  it('does not blame a placement for the fault of its plan', () => {
    const { tables, issues } = readTexts({
      plans: `${PLANS}\nP1,C1,2015-03-14,ASD,2020-01-06\nP2,C2,2015-03-14,?,2020-01-06\n`,
      placements: `${PLACEMENTS}\nP1,2020-01-06,,mainstream\nP2,2020-01-06,,mainstream\n`,
    });
    expect(issues.map(located)).toEqual(['code-unknown 3 primary_need', 'placement-plan-set-aside 3 plan_id']);
    expect(tables.placements!.setAside).toEqual([{ reason: 'placement-plan-set-aside', lines: [3] }]);
  });

  it('warns of a reviewed case for no plan and uses it; a blank plan is no fault', () => {
    const { tables, issues } = readTexts({
      plans: `${PLANS}\nP1,C1,2015-03-14,ASD,2020-01-06\nP2,C2,2015-03-14,?,2020-01-06\n`,
      'case-reviews': `${REVIEWS}
K1,P1,mainstream:primary,2025-10-01,mainstream,right_now
K2,,mainstream:primary,2025-10-01,mainstream,right_now
K3,P9,mainstream:primary,2025-10-01,mainstream,right_now
K4,P2,mainstream:primary,2025-10-01,mainstream,right_now
`,
    });
    expect(issues.map(located)).toEqual(['code-unknown 3 primary_need', 'case-no-plan 4 plan_id']);
    expect(tables['case-reviews']!.rows).toHaveLength(4);
  });

  it('compares with nothing where there are no plans to compare with', () => {
    const { tables, issues } = readTexts({ placements: `${PLACEMENTS}\nP9,2020-01-06,,mainstream\n` });
    expect(issues).toEqual([]);
    expect(tables.placements!.rows).toHaveLength(1);
  });
});
