import { describe, expect, it } from 'vitest';
import { importReturn } from '../../../src/ingest/sen2/import-return.ts';
import { bladeReturn, returnOf } from '../../sen2-returns/sources.ts';
import { aReturn, person, placed, planned } from './returns.ts';

describe('importReturn', () => {
  it('gives the tables, with placements of plans that cannot be used left out', () => {
    const data = aReturn([person([planned({ plan: { StartDate: '' } })]), person([planned()])]);
    const { tables, issues, unusable, accounts } = importReturn(bladeReturn(data), {});
    expect([tables.requests, tables.plans, tables.placements].map((table) => table!.rows.length)).toEqual([2, 1, 1]);
    expect(issues.map(placed)).toEqual([
      'Blade-Export_31-01-2026_namedplan.csv cell-required 2 startdate',
      'Blade-Export_31-01-2026_requests.csv placement-plan-set-aside 2 requeststableid',
    ]);
    expect(unusable).toEqual([]);
    expect(accounts.find(({ table }) => table === 'SEN2 placementdetail')).toMatchObject({
      read: 2,
      used: 1,
      setAside: [{ reason: 'placement-plan-set-aside', count: 1 }],
    });
  });

  it('names the tables it cannot give', () => {
    const { unusable, tables, issues } = importReturn(returnOf(new Map([['a.csv', 'x,y\n1,2\n']])), {});
    expect([unusable, tables]).toEqual([['requests', 'plans', 'placements'], {}]);
    expect(issues.map(placed)).toEqual(['a.csv return-unrecognised - -']);
  });
});
