import { describe, expect, it } from 'vitest';
import type { OpportunityResult } from '../../../src/model/diagnosis.ts';
import { assumptionsOwned, interventionsOwned, pathwaysSized } from '../../../src/walk/completion/plan.ts';
import { assumption } from '../../assess/facts.ts';
import { planned, rule, table, walkFacts } from '../facts.ts';

const pathway = (status: OpportunityResult['status'], stratum: string | null = null): OpportunityResult => ({
  pathway: 'mainstream_not_special',
  title: 'Mainstream',
  stratum,
  theme: 'A',
  kind: 'avoided-growth',
  status,
  years: [],
  interventions: [],
});

describe('pathwaysSized', () => {
  const test = (...opportunities: OpportunityResult[]) =>
    pathwaysSized(walkFacts({ diagnosis: { opportunities } }), rule('pathways-sized', { atLeast: 1 }));

  it('counts pathways over all strata', () => {
    expect(test(pathway('sized'), pathway('not-sized'))).toEqual({
      met: true,
      found: '1 of 2 pathways sized',
      missing: [],
    });
    expect(test(pathway('not-sized'), pathway('sized', 'special_state:primary'))).toMatchObject({
      met: false,
      found: '0 of 1 pathway sized',
    });
  });
});

describe('assumptionsOwned', () => {
  const test = (...rows: ReturnType<typeof assumption>[]) =>
    assumptionsOwned(walkFacts({ tables: table('assumptions', rows) }), rule('assumptions-owned'));

  it('wants those that a pathway costs with, and an owner of each', () => {
    const made = assumption({ assumptionId: 'sen-support-cost-per-child', owner: 'Section 151 officer' });
    expect(test(made)).toEqual({ met: true, found: '1 of 1 assumption owned', missing: [] });
    expect(test(assumption({ assumptionId: 'other', owner: undefined }))).toEqual({
      met: false,
      found: '0 of 1 assumption owned',
      missing: ['sen-support-cost-per-child: not set, and a pathway needs it', 'other: no owner'],
    });
    expect(test({ ...made, source: undefined })).toMatchObject({
      met: false,
      missing: ['sen-support-cost-per-child: no source'],
    });
  });
});

describe('interventionsOwned', () => {
  const test = (...interventions: ReturnType<typeof planned>[]) =>
    interventionsOwned(walkFacts({ diagnosis: { interventions } }), rule('interventions-owned', { atLeast: 1 }));

  it('wants some, and an owner of each that is not stopped', () => {
    const { owner: _, ...ownerless } = planned('I02');
    expect(test(planned('I01'))).toEqual({ met: true, found: '1 of 1 intervention owned', missing: [] });
    expect(test(planned('I01'), ownerless)).toMatchObject({ met: false, missing: ['I02 Intervention I02: no owner'] });
    expect(test({ ...ownerless, status: 'stopped' })).toMatchObject({
      met: false,
      missing: ['at least 1 intervention in plan/interventions.csv'],
    });
  });
});
