import { describe, expect, it } from 'vitest';
import { gather, groupIssues } from '../../src/model/issue-groups.ts';
import { issue } from '../../src/model/issues.ts';

describe('groupIssues', () => {
  it('puts errors first, counts, and shows the first line', () => {
    const groups = groupIssues([
      issue('cell-null-word', 'data/plans.csv', { line: 9, column: 'sex' }),
      issue('cell-required', 'data/plans.csv', { line: 7, column: 'plan_id' }),
      issue('cell-required', 'data/plans.csv', { line: 3, column: 'plan_id' }),
      issue('file-header-only', 'data/spend.csv'),
    ]);
    expect(groups.map(({ code, count, line }) => [code, count, line])).toEqual([
      ['cell-required', 2, 3],
      ['cell-null-word', 1, 9],
      ['file-header-only', 1, undefined],
    ]);
    expect(groups[2]).not.toHaveProperty('line');
  });

  it('keeps sentences that differ apart, and joins those that only name another line', () => {
    const overlap = (line: number, other: string) =>
      issue('placement-overlap', 'data/placements.csv', { line }, { other });
    const header = (name: string) => issue('header-unknown', 'data/plans.csv', { line: 1 }, { name });
    expect(
      gather([overlap(3, '2'), overlap(9, '8'), header('a'), header('b')]).map((members) => members.length),
    ).toEqual([2, 1, 1]);
  });

  it('keeps what is acknowledged apart, after all others', () => {
    const acknowledged = { reason: 'accepted', by: 'data lead', until: '2026-03-31' };
    const groups = groupIssues([
      { ...issue('cell-required', 'data/plans.csv', { line: 3, column: 'plan_id' }), acknowledged },
      issue('cell-required', 'data/plans.csv', { line: 7, column: 'plan_id' }),
      issue('file-header-only', 'data/spend.csv'),
    ]);
    expect(groups.map(({ code, acknowledged: until }) => [code, until?.until])).toEqual([
      ['cell-required', undefined],
      ['file-header-only', undefined],
      ['cell-required', '2026-03-31'],
    ]);
  });
});
