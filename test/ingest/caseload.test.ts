import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provisionOn } from '../../src/model/caseload.ts';
import { day, PLANS, readTexts } from './area.ts';

const PLAN_ROWS = [
  'P2,C2,2012-07-01,SLCN,2019-05-20,,',
  'P1,C1,2015-03-14,ASD,2020-01-06,,',
  'P3,C3,2010-01-01,SEMH,2018-01-08,301,2022-04-01',
];
const PLACEMENT_ROWS = [
  'P1,1,2023-09-01,,special_state',
  'P1,,2020-01-06,2023-07-21,mainstream',
  'P1,2,2020-01-06,,alternative',
  'P2,1,2019-05-20,,resourced',
];

function caseload(plans = PLAN_ROWS, placements = PLACEMENT_ROWS) {
  return readTexts({
    plans: `${PLANS},transferred_in,transferred_in_date\n${plans.join('\n')}\n`,
    placements: `plan_id,rank,entry_date,leaving_date,provision\n${placements.join('\n')}\n`,
  }).caseload;
}

describe('buildCaseload', () => {
  it('joins plans to their rank-1 placements, oldest first; a blank rank is 1', () => {
    const [first, second, third] = caseload();
    expect(first!.placements.map(({ provision }) => provision)).toEqual(['mainstream', 'special_state']);
    expect(second!.placements.map(({ provision }) => provision)).toEqual(['resourced']);
    expect(third!.placements).toEqual([]);
  });

  it('orders plans by id, whatever the order of rows', () => {
    const shape = (rows: ReturnType<typeof caseload>) =>
      rows.map(({ row, placements }) => [row.planId, placements.map(({ entry, provision }) => [entry, provision])]);
    const shuffled = fc.shuffledSubarray(PLAN_ROWS, { minLength: PLAN_ROWS.length });
    const shuffledToo = fc.shuffledSubarray(PLACEMENT_ROWS, { minLength: PLACEMENT_ROWS.length });
    fc.assert(
      fc.property(shuffled, shuffledToo, (plans, placements) => {
        expect(shape(caseload(plans, placements))).toEqual(shape(caseload()));
      }),
      { numRuns: 30 },
    );
  });

  it('has a plan transferred in join on the day of transfer, else on its start', () => {
    const [first, , third] = caseload();
    expect(first).toMatchObject({ transferredIn: false, joined: day('2020-01-06') });
    expect(third).toMatchObject({ transferredIn: true, start: day('2018-01-08'), joined: day('2022-04-01') });
    const [undated] = caseload(['P1,C1,2015-03-14,ASD,2020-01-06,301,'], []);
    expect(undated).toMatchObject({ transferredIn: true, joined: day('2020-01-06') });
    const [alone] = caseload(['P1,C1,2015-03-14,ASD,2020-01-06,,2022-04-01'], []);
    expect(alone).toMatchObject({ transferredIn: false, joined: day('2020-01-06') });
  });

  it('takes the first of the month where only the month of birth is known', () => {
    const { caseload: made } = readTexts({
      plans: 'plan_id,person_id,birth_month,primary_need,start_date\nP1,C1,2015-03,ASD,2020-01-06\n',
    });
    expect(made[0]!.birth).toBe(day('2015-03-01'));
  });

  it('lets the one that lasts longer count, of two entered on one day', () => {
    const placements = ['P1,1,2020-01-06,,special_state', 'P1,1,2020-01-06,2022-01-01,mainstream'];
    for (const rows of [placements, [...placements].reverse()]) {
      expect(provisionOn(caseload(PLAN_ROWS, rows)[0]!, day('2021-01-01'))).toBe('special_state');
    }
  });
});
