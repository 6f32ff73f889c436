import { describe, expect, it } from 'vitest';
import { readFlags } from '../../../src/commands/support/map-flags.ts';
import { settleTable } from '../../../src/commands/support/map-table.ts';
import { contextOf, exported } from '../../ingest/map/content.ts';
import { annexA, one, placements } from '../../ingest/map/exports.ts';
import { NO_FLAGS, scripted } from './map-area.ts';

describe('settleTable', () => {
  it('is whole where all that the table needs is certain', async () => {
    const map = await settleTable(exported(placements()), contextOf('placements'), NO_FLAGS);
    expect([...map.columns].map(([column, { header }]) => `${column}=${header}`)).toEqual([
      'plan_id=EHC plan reference',
      'entry_date=Placement Start',
      'leaving_date=Placement End',
      'ukprn=Provider UKPRN',
      'provision=Setting type',
      'residential=Residential Setting',
      'annual_cost=Cost per annum',
    ]);
    expect(map).toMatchObject({ table: 'placements', open: [], answers: [] });
    expect(map.dates.size).toBe(0);
    expect(Object.fromEntries(map.values.get('provision')!)).toEqual({
      'Independent special school': 'special_independent',
      'Mainstream primary': 'mainstream',
      'Maintained special school': 'special_state',
      'Specialist college': 'post16_specialist',
    });
  });

  it('leaves open what it needs and is not certain of, with the flag that settles it', async () => {
    const map = await settleTable(exported(one()), contextOf('plans'), NO_FLAGS);
    expect(map.open.map(({ remedy }) => remedy)).toEqual(['--set "plans.primary_need=SEN Need (1)"']);
    expect([...map.left.keys()]).toEqual(['primary_need']);
    const none = await settleTable(exported('Plan ID\nP1\n'), contextOf('placements'), NO_FLAGS);
    expect(none.open).toEqual([
      {
        what: 'entry_date is needed, and no column of the file is like it.',
        remedy: '--set placements.entry_date=Header',
      },
      {
        what: 'urn or ukprn or sen_setting or provision is needed, and no column of the file is like it.',
        remedy: '--set placements.urn=Header',
      },
    ]);
  });

  it('leaves open a column of our own name that is to be left out, because it would be read', async () => {
    const file = exported('provision,from_date,places,phase\nspecial_state,2024-09-01,4,x\n');
    const flags = readFlags({ set: ['phase='] });
    const { open } = await settleTable(file, contextOf('capacity'), flags);
    expect(open.map(({ what }) => what)).toEqual([expect.stringContaining('a column named phase')]);
  });

  it('takes a person\u2019s answers, and leaves out columns whose dates nobody knows', async () => {
    const { dialogue } = scripted([/\(birth_date\)/, 'DD/MM/YYYY'], [/\(start_date\)/, '(none)']);
    const map = await settleTable(exported(annexA()), contextOf('plans'), NO_FLAGS, dialogue);
    expect(map.columns.has('start_date')).toBe(false);
    expect(map.open.map(({ what }) => what)).toEqual([expect.stringContaining('start_date is needed')]);
    expect(map.answers).toContain('--date plans.birth_date=DD/MM/YYYY');
    expect(map.left.size).toBe(0);
  });
});
