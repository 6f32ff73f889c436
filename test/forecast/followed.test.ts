import { describe, expect, it } from 'vitest';
import { followAll, followed, variantOf } from '../../src/forecast/followed.ts';
import { windowsAfter } from '../../src/forecast/windows.ts';
import { day } from '../assess/facts.ts';
import { acting, input } from './inputs.ts';

const windows = windowsAfter(2026, 2);

describe('followed', () => {
  it('knows what interventions do in each case, and what they cost to run in each financial year', () => {
    const rows = [acting({ startDate: day('2026-09-01'), recurringCost: 12_000 }), acting({ id: 'I02' })];
    const both = followed(rows, input(), windows);
    // Seven months of 2026-27 at £1,000 a month, then all of the next.
    expect([...both.recurring]).toEqual([0, 7000, 12_000]);
    expect(variantOf(both, 'high')).toEqual({ action: both.actions.high, recurring: both.recurring });
    expect(both.actions.high.channels[0]!.ofTransfers[1]).toBeCloseTo(1 - 0.5 * 0.5, 12);
  });
});

describe('followAll', () => {
  it('follows all together, each alone, and those that claim the same', () => {
    const interventions = [acting(), acting({ id: 'I02' }), acting({ id: 'S', pathway: 'starts' })];
    const { together, alone, groups } = followAll(input({ interventions }), windows);
    const ids = (of: typeof together) => of.interventions.map(({ id }) => id);
    expect(ids(together)).toEqual(['I01', 'I02', 'S']);
    expect(alone.map(ids)).toEqual([['I01'], ['I02'], ['S']]);
    expect(groups.map((group) => [group.group.kind, ids(group.followed)])).toEqual([
      ['same-pathway', ['I01', 'I02']],
      ['new-plans', ['I01', 'I02', 'S']],
    ]);
  });
});
