import { describe, expect, it } from 'vitest';
import { type AreaSource, readArea } from '../../../src/ingest/read-area.ts';
import { issueText } from '../../../src/model/issues.ts';
import { bladeReturn, returnOf, xmlReturn } from '../../sen2-returns/sources.ts';
import { CONTENT, day, PLANS, source } from '../area.ts';
import { aReturn, CANARIES, person, placed, planned } from './returns.ts';

const AREA = { name: 'Northshire', la_code: '999' };
const read = (sources: readonly AreaSource[], reference = '2026-01-31') =>
  readArea(sources, AREA, CONTENT, day(reference));

const TWO_AT_ONCE = [
  { SENsetting: 'EHE', PlacementRank: '1', EntryDate: '2025-06-02' },
  { SENsetting: 'OLA', PlacementRank: '1', EntryDate: '2025-09-01' },
];

describe('readArea, of a return', () => {
  it('makes a caseload of it, with the provision of each placement settled', () => {
    const { caseload, tables, issues, unusable } = read([bladeReturn(aReturn([person([planned()])]))]);
    expect(Object.keys(tables)).toEqual(['requests', 'plans', 'placements']);
    expect(caseload.map(({ placements }) => placements.map(({ setting }) => setting))).toEqual([
      ['elective_home_education'],
    ]);
    expect([issues, unusable]).toEqual([[], []]);
  });

  it.each([
    ['Blade', bladeReturn, 'Blade-Export_31-01-2026_placementdetail.csv placement-overlap 3 entrydate', '2'],
    ['XML', xmlReturn, 'sen2.xml placement-overlap 49 EntryDate', '41'],
  ])('puts what shows only beside other rows where it stands: %s', (_, shape, issue, other) => {
    const { issues } = read([shape(aReturn([person([planned({ placements: TWO_AT_ONCE })])]))]);
    expect(issues.map(placed)).toEqual([issue]);
    expect(issueText(issues[0]!)).toContain(`on line ${other}`);
  });

  it('reports file by file in the order of lines', () => {
    const { issues } = read([
      source('population', 'year,age,population\n2025,7,many\n'),
      bladeReturn(aReturn([person([planned({ placements: [] })]), person([planned({ asked: { ReceivedDate: '' } })])])),
    ]);
    expect(issues.map(placed)).toEqual([
      'population.csv number-unreadable 2 population',
      'Blade-Export_31-01-2026_requests.csv plan-no-placement 2 requeststableid',
      'Blade-Export_31-01-2026_requests.csv cell-required 3 receiveddate',
    ]);
  });

  it('uses neither a return nor a file of one of its tables', () => {
    const { issues, unusable, tables } = read([
      source('plans', `${PLANS}\nP1,C1,2015-03-14,ASD,2020-01-06\n`),
      bladeReturn(aReturn([person([planned()])])),
    ]);
    expect(issues.map((each) => `${placed(each)} ${each.args.other ?? ''}`)).toEqual([
      'plans.csv file-twice - - exports/sen2',
      'sen2 file-twice - - data/plans.csv',
    ]);
    expect(unusable).toEqual(['plans']);
    expect(tables.plans).toBeUndefined();
  });

  it('names the three tables of a return it cannot use', () => {
    const { unusable, issues, accounts } = read([returnOf(new Map([['a.xlsx', 'PK\u0003\u0004']]))]);
    expect(unusable).toEqual(['requests', 'plans', 'placements']);
    expect(issues.map(placed)).toEqual(['a.xlsx return-workbook - -']);
    expect(accounts).toEqual([]);
  });

  it('queries a return of another census than figures are on', () => {
    const { issues } = read([bladeReturn(aReturn([person([planned()])]))], '2025-03-31');
    const [differs] = issues.filter(({ code }) => code === 'return-year-differs');
    expect(differs).toMatchObject({ file: 'exports/sen2', args: { year: '2026', census: '2025' } });
  });

  it('accounts for its files part by part, and for other files beside them', () => {
    const { accounts } = read([
      source('population', 'year,age,population\n2025,7,1000\n2025,8,many\n'),
      xmlReturn(aReturn([person([planned()])])),
    ]);
    expect(accounts).toHaveLength(10);
    expect(accounts.filter(({ file }) => file === 'exports/sen2/sen2.xml').map(({ read: rows }) => rows)).toEqual(
      Array(9).fill(1),
    );
    expect(accounts.at(-1)).toEqual({
      table: 'population',
      file: 'data/population.csv',
      bytes: 44,
      sha256: 'abc',
      read: 2,
      used: 1,
      setAside: [{ reason: 'number-unreadable', count: 1 }],
    });
  });

  it('holds no direct identifier in anything', () => {
    for (const shape of [bladeReturn, xmlReturn]) {
      const data = read([
        shape(
          aReturn([person([planned({ placements: TWO_AT_ONCE })]), person([planned({ plan: { StartDate: 'x' } })])]),
        ),
      ]);
      expect(JSON.stringify(data)).not.toMatch(CANARIES);
    }
  });
});
