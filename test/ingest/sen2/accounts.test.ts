import { describe, expect, it } from 'vitest';
import { type ReturnReading, readReturn } from '../../../src/ingest/sen2/read-return.ts';
import type { Tables } from '../../../src/model/tables/index.ts';
import type { Person } from '../../sen2-returns/return.ts';
import { bladeReturn, xmlReturn } from '../../sen2-returns/sources.ts';
import { aReturn, person, planned } from './returns.ts';

function tablesOf({ tables }: ReturnReading): Tables {
  return Object.fromEntries([...tables].map(([name, { table }]) => [name, table])) as Tables;
}

/** Each module that has something to tell as `module: read = used + set aside for …`. */
function accounts(...persons: readonly Person[]): string[][] {
  return [bladeReturn(aReturn(persons)), xmlReturn(aReturn(persons))].map((source) => {
    const reading = readReturn(source, {});
    return reading.accounts(tablesOf(reading)).map(({ table, read, used, setAside }) => {
      expect(read).toBe(used + setAside.reduce((sum, { count }) => sum + count, 0));
      return `${table}: ${read} = ${used}${setAside.map(({ reason, count }) => ` + ${count} ${reason}`).join('')}`;
    });
  });
}

describe('accountant', () => {
  it('accounts for every module, in both shapes alike', () => {
    const [blade, xml] = accounts(person([planned()]), person([planned()]));
    expect(blade).toEqual([
      'SEN2 header: 1 = 1',
      'SEN2 person: 2 = 2',
      'SEN2 requests: 2 = 2',
      'SEN2 assessment: 2 = 2',
      'SEN2 namedplan: 2 = 2',
      'SEN2 plandetail: 2 = 0 + 2 return-named-placement',
      'SEN2 activeplans: 2 = 2',
      'SEN2 placementdetail: 2 = 2',
      'SEN2 senneed: 2 = 2',
    ]);
    expect(xml).toEqual(blade);
  });

  it('gives a row the reason of the record it is part of, and uses one that is part of any that is used', () => {
    const [blade] = accounts(person([planned({ plan: { StartDate: '' } })]), person([planned()]));
    expect(blade).toContain('SEN2 namedplan: 2 = 1 + 1 cell-required');
    expect(blade).toContain('SEN2 senneed: 2 = 1 + 1 cell-required');
    // The request and the placement are records of their own, in which these rows are used.
    expect(blade).toContain('SEN2 assessment: 2 = 2');
    expect(blade).toContain('SEN2 activeplans: 2 = 2');
  });

  it('sets aside what leads to nothing that is counted', () => {
    const before = { items: { RequestOutcome: 'H' }, assessment: { items: { AssessmentOutcome: 'H' } } };
    const [blade] = accounts(person([]), person([before]), person([planned()]));
    expect(blade!.slice(1, 4)).toEqual([
      'SEN2 person: 3 = 1 + 2 return-row-unneeded',
      'SEN2 requests: 2 = 1 + 1 return-row-unneeded',
      'SEN2 assessment: 2 = 1 + 1 return-row-unneeded',
    ]);
  });
});
