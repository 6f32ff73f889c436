import { describe, expect, it } from 'vitest';
import { located, readTexts } from './area.ts';

describe('checkElements', () => {
  it('sets aside survey and self-assessment rows on an element that does not exist', () => {
    const { tables, issues } = readTexts({
      surveys: 'respondent_id,group,element,importance\nS1,child,E01,5\nS1,child,E03,5\nS1,child,E9,5\n',
      'self-assessment': 'element,maturity,date\nE14,2,2025-11-01\nE99,2,2025-11-01\n',
    });
    expect(issues.map(located)).toEqual([
      'element-unknown 3 element',
      'element-unknown 4 element',
      'element-unknown 3 element',
    ]);
    expect(issues.map(({ args }) => args.nearest)).toEqual(['E01', 'E09', 'E09']);
    expect(tables.surveys!.rows.map(({ line }) => line)).toEqual([2]);
    expect(tables['self-assessment']!.setAside).toEqual([{ reason: 'element-unknown', lines: [3] }]);
  });

  it('matches ids in whatever case, in every table, and reads them as they are named', () => {
    const { tables, issues } = readTexts({
      surveys: 'respondent_id,group,element,importance\nS1,child,e09,5\n',
      'self-assessment': 'element,maturity,date\ne14,2,2025-11-01\n',
      'case-reviews':
        'case_id,stratum,reviewed_on,current_provision,ideal_outcome,decisive,contributory\nK1,mainstream:primary,2025-10-01,mainstream,right_now,e01;E09,e14\n',
      interventions: `intervention_id,title,workstream,elements,theme,pathway,start_date,ramp_months,deliverability_low,deliverability_central,deliverability_high
I1,Team,1,e01;e09,A,starts,2026-09-01,12,0.1,0.2,0.3
`,
    });
    expect(issues).toEqual([]);
    expect(tables.surveys!.rows[0]!.element).toBe('E09');
    expect(tables['self-assessment']!.rows[0]!.element).toBe('E14');
    expect(tables['case-reviews']!.rows[0]).toMatchObject({ decisive: ['E01', 'E09'], contributory: ['E14'] });
    expect(tables.interventions!.rows[0]!.elements).toEqual(['E01', 'E09']);
  });

  it('counts the unknown ids of a list, in both columns of a case review', () => {
    const { tables, issues } = readTexts({
      'case-reviews': `case_id,stratum,reviewed_on,current_provision,ideal_outcome,decisive,contributory
K1,mainstream:primary,2025-10-01,mainstream,right_now,E01;E09,
K2,mainstream:primary,2025-10-01,mainstream,right_now,E50;E01;E60,E70
`,
    });
    expect(issues.map(located)).toEqual(['element-unknown 3 decisive', 'element-unknown 3 contributory']);
    expect(issues.map(({ args }) => args.count)).toEqual(['2', '1']);
    expect(tables['case-reviews']!.setAside).toEqual([{ reason: 'element-unknown', lines: [3] }]);
  });

  it('reads the elements of interventions', () => {
    const { tables, issues } = readTexts({
      interventions: `intervention_id,title,workstream,elements,theme,pathway,start_date,ramp_months,deliverability_low,deliverability_central,deliverability_high
I1,Team,1,E01;E88,A,starts,2026-09-01,12,0.1,0.2,0.3
`,
    });
    expect(issues.map(located)).toEqual(['element-unknown 2 elements']);
    expect(tables.interventions!.rows).toEqual([]);
  });

  it('looks at second reviews as at first ones', () => {
    const header = 'case_id,stratum,reviewed_on,current_provision,ideal_outcome,decisive\n';
    const { tables, issues } = readTexts({
      'case-reviews': `${header}K1,mainstream:primary,2025-10-01,mainstream,right_now,E01\n`,
      'second-reviews': `${header}K1,mainstream:primary,2025-10-02,mainstream,right_now,E99\n`,
    });
    expect(issues.map(located)).toEqual(['element-unknown 2 decisive']);
    expect(tables['second-reviews']!.rows).toEqual([]);
  });
});
