import { describe, expect, it } from 'vitest';
import { issueText } from '../../src/model/issues.ts';
import { located, PLANS, readTexts } from './area.ts';

describe('checkCosts', () => {
  it('queries an annual cost above the ceiling and keeps it', () => {
    const { tables, issues } = readTexts({
      plans: `${PLANS}\nP1,C1,2015-03-14,ASD,2020-01-06\n`,
      placements: `plan_id,entry_date,leaving_date,provision,annual_cost
P1,2020-01-06,2021-08-31,mainstream,500000
P1,2021-09-01,2022-08-31,mainstream,"500,000.01"
P1,2022-09-01,,mainstream,
`,
    });
    expect(issues.map(located)).toEqual(['money-absurd 3 annual_cost']);
    expect(issueText(issues[0]!)).toBe('The annual cost is above £500,000.');
    expect(tables.placements!.rows[1]!.annualCost).toBe(500_000.01);
  });
});
