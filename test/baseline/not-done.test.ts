import { describe, expect, it } from 'vitest';
import { baseline } from '../../src/baseline/baseline.ts';
import { baselineNotDone } from '../../src/baseline/not-done.ts';
import { CALENDAR, row, table } from '../indicators/facts.ts';

const notDoneWith = (spend: Parameters<typeof table<'spend'>>[1] | undefined) =>
  baselineNotDone(
    baseline(
      {
        tables: {
          ...(spend ? { spend: table('spend', spend) } : {}),
          plans: table('plans', []),
          placements: table('placements', []),
        },
        caseload: [],
        calendar: CALENDAR,
        indicators: [],
      },
      { unitCosts: { figures: [] } },
    ),
  );
const spent = (financialYear: number, children?: number) =>
  row('spend', { financialYear, provision: 'mainstream', amount: 100, children });

describe('baselineNotDone', () => {
  it('is silent where all is done, and where the table is missing', () => {
    expect(notDoneWith([spent(2023, 1), spent(2024, 1)])).toEqual([]);
    expect(notDoneWith(undefined)).toEqual([]);
  });

  it('tells of years that cannot be compared or split', () => {
    expect(notDoneWith([spent(2024, 1)])).toEqual([
      { analysis: 'why spending changed', reason: 'spend.csv has outturn for 2024-25 only.' },
    ]);
    expect(notDoneWith([spent(2023), spent(2024, 1)])).toMatchObject([
      {
        analysis: 'the split of the change in spending from 2023-24 to 2024-25',
        reason: expect.stringContaining('2023-24'),
      },
    ]);
  });

  it('tells of a year whose placements are not all there', () => {
    expect(notDoneWith([spent(2018, 1), spent(2019, 1)])).toMatchObject([
      { analysis: 'spending set against the cost of placements', reason: expect.stringContaining('2020-01-01') },
    ]);
  });
});
