import { describe, expect, it } from 'vitest';
import { located, PLACEMENTS, PLANS, readTexts } from './area.ts';

/** The issues of one open plan's placements, each given as entry and leaving. */
function history(...spans: [entry: string, leaving: string][]) {
  const rows = spans.map(([entry, leaving]) => `P1,${entry},${leaving},mainstream`);
  const { issues } = readTexts({
    plans: `${PLANS}\nP1,C1,2015-03-14,ASD,2018-01-06\n`,
    placements: `${PLACEMENTS}\n${rows.join('\n')}\n`,
  });
  return issues;
}

describe('checkPlacementHistory', () => {
  it('accepts both tilings: the next entry on the day of leaving, or on the day after', () => {
    expect(history(['2019-09-01', '2022-07-20'], ['2022-07-20', ''])).toEqual([]);
    expect(history(['2019-09-01', '2022-07-20'], ['2022-07-21', ''])).toEqual([]);
  });

  it('warns of an entry before the one before has ended, and names the other line', () => {
    const issues = history(['2019-09-01', '2022-07-20'], ['2022-07-19', '']);
    expect(issues.map(located)).toEqual(['placement-overlap 3 entry_date']);
    expect(issues[0]!.args).toEqual({ other: '2' });
  });

  it('warns of two open at once', () => {
    expect(history(['2019-09-01', ''], ['2022-09-01', '']).map(located)).toEqual(['placement-overlap 3 entry_date']);
  });

  it('looks at days and not at the order of rows', () => {
    expect(history(['2022-07-21', ''], ['2019-09-01', '2022-07-20'])).toEqual([]);
  });

  it('compares with the placement that lasts longest so far', () => {
    const issues = history(['2019-09-01', '2025-08-31'], ['2020-09-01', '2020-10-01'], ['2021-09-01', '']);
    expect(issues.map(located)).toEqual(['placement-overlap 3 entry_date', 'placement-overlap 4 entry_date']);
    expect(issues.map(({ args }) => args.other)).toEqual(['2', '2']);
  });

  it('warns of more days between two than the playbook allows', () => {
    // 1 July to 31 August are 31 + 31 = 62 days between.
    expect(history(['2019-09-01', '2022-06-30'], ['2022-09-01', ''])).toEqual([]);
    const issues = history(['2019-09-01', '2022-06-29'], ['2022-09-01', '']);
    expect(issues.map(located)).toEqual(['placement-gap 3 entry_date']);
    expect(issues[0]!.args).toEqual({ days: '62' });
  });

  it('leaves rank 2 out of it', () => {
    const { issues } = readTexts({
      plans: `${PLANS}\nP1,C1,2015-03-14,ASD,2018-01-06\n`,
      placements: 'plan_id,rank,entry_date,provision\nP1,1,2019-09-01,mainstream\nP1,2,2019-09-01,alternative\n',
    });
    expect(issues).toEqual([]);
  });
});
