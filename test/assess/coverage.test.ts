import { describe, expect, it } from 'vitest';
import { coverageOfGroups, withCoverage } from '../../src/assess/coverage.ts';
import type { Plan } from '../../src/model/caseload.ts';
import { voicesSchema } from '../../src/model/diagnosis.ts';
import { answer, CALENDAR, plan } from './facts.ts';

const ofNeed = (primaryNeed: Plan['row']['primaryNeed'], fields: Parameters<typeof plan>[0]): Plan => {
  const made = plan(fields);
  return { ...made, row: { ...made.row, primaryNeed } };
};

/** On the census, 15 January 2026: two of primary age, one of secondary, one after Year 11; one has ceased. */
const CASELOAD = [
  ofNeed('ASD', { birth: '2017-03-01', start: '2022-01-10' }),
  ofNeed('ASD', { birth: '2016-03-01', start: '2022-01-10' }),
  ofNeed('SEMH', { birth: '2012-03-01', start: '2022-01-10' }),
  ofNeed('MLD', { birth: '2007-03-01', start: '2022-01-10' }),
  ofNeed('MLD', { birth: '2012-03-01', start: '2022-01-10', cease: '2025-07-01' }),
];

describe('coverageOfGroups', () => {
  it('sets respondents by phase and need beside open plans', () => {
    const coverage = coverageOfGroups(
      [
        answer({ respondentId: 'a', element: 'E01', phase: 'primary', need: 'ASD' }),
        // The same respondent again, and one who gives the phase in a later row only.
        answer({ respondentId: 'a', element: 'E02', phase: 'primary', need: 'ASD' }),
        answer({ respondentId: 'b', element: 'E01' }),
        answer({ respondentId: 'b', element: 'E02', phase: 'secondary' }),
        answer({ respondentId: 'c', element: 'E01', phase: 'primary', need: 'HI' }),
        answer({ respondentId: 'd', element: 'E01' }),
      ],
      CASELOAD,
      CALENDAR,
    ).get('parent_carer');
    expect(coverage).toEqual([
      {
        by: 'phase',
        said: 3,
        notSaid: 1,
        openPlans: 4,
        groups: [
          { value: 'primary', respondents: 2, respondentsShare: 2 / 3, openPlans: 2, openPlansShare: 0.5 },
          { value: 'secondary', respondents: 1, respondentsShare: 1 / 3, openPlans: 1, openPlansShare: 0.25 },
          { value: 'post16', respondents: 0, respondentsShare: 0, openPlans: 1, openPlansShare: 0.25 },
        ],
      },
      {
        by: 'need',
        said: 2,
        notSaid: 2,
        openPlans: 4,
        groups: [
          { value: 'MLD', respondents: 0, respondentsShare: 0, openPlans: 1, openPlansShare: 0.25 },
          { value: 'SEMH', respondents: 0, respondentsShare: 0, openPlans: 1, openPlansShare: 0.25 },
          { value: 'HI', respondents: 1, respondentsShare: 0.5, openPlans: 0, openPlansShare: 0 },
          { value: 'ASD', respondents: 1, respondentsShare: 0.5, openPlans: 2, openPlansShare: 0.5 },
        ],
      },
    ]);
  });

  it('is empty for a group that gave neither, and leaves out groups that did not answer', () => {
    const coverage = coverageOfGroups([answer({ group: 'child' })], CASELOAD, CALENDAR);
    expect([...coverage]).toEqual([['child', []]]);
  });

  it('has no share of plans where there are none', () => {
    const [phase] = coverageOfGroups([answer({ phase: 'primary' })], [], CALENDAR).get('parent_carer')!;
    expect(phase).toMatchObject({ openPlans: 0, groups: [{ value: 'primary', respondents: 1, openPlans: 0 }] });
    expect(phase!.groups[0]).not.toHaveProperty('openPlansShare');
  });
});

describe('withCoverage', () => {
  it('stands with each group that answered, and fits the document', () => {
    const voices = {
      groups: [{ group: 'child' as const, respondents: 1, elements: [] }],
      engagement: [],
      feedback: [],
    };
    const rows = [answer({ group: 'child', phase: 'post16' })];
    const covered = withCoverage(voices, coverageOfGroups(rows, CASELOAD, CALENDAR));
    expect(voicesSchema.parse(covered).groups[0]!.coverage).toHaveLength(1);
    expect(withCoverage(voices, new Map()).groups[0]!.coverage).toEqual([]);
  });
});
