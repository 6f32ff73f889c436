import { describe, expect, it } from 'vitest';
import { located, readTexts } from './area.ts';

describe('checkFutureDates', () => {
  it('says nothing of what was reviewed, asked or agreed after it', () => {
    const { issues } = readTexts({
      'case-reviews':
        'case_id,stratum,reviewed_on,current_provision,ideal_outcome\nK1,mainstream:primary,2026-01-31,mainstream,right_now\nK2,mainstream:primary,2026-02-01,mainstream,right_now\n',
      engagement: 'date,group,activity,people\n2026-01-31,child,survey,9\n2026-02-01,child,survey,9\n',
      feedback: 'date,step,group,rating\n2026-02-01,score,child,4\n',
      'self-assessment': 'element,maturity,date\nE01,3,2026-02-01\n',
    });
    expect(issues.map(located)).toEqual([]);
  });

  it('warns of what begins after the reference date, not of what ends after it', () => {
    const { issues } = readTexts({
      requests: 'request_id,person_id,received_date\nR1,C1,2026-01-31\nR2,C2,2026-02-01\n',
      plans: `plan_id,person_id,birth_date,primary_need,start_date,cease_date
P1,C1,2015-03-14,ASD,2020-01-06,2027-08-31
P2,C2,2015-03-14,ASD,2026-02-01,
`,
      placements:
        'plan_id,entry_date,leaving_date,provision\nP1,2020-01-06,2026-08-31,mainstream\nP2,2026-09-01,,mainstream\n',
    });
    expect(issues.map(located)).toEqual([
      'date-future 3 received_date',
      'date-future 3 start_date',
      'date-future 3 entry_date',
    ]);
  });
});
