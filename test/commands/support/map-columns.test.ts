import { describe, expect, it } from 'vitest';
import { settleColumns } from '../../../src/commands/support/map-columns.ts';
import { readFlags } from '../../../src/commands/support/map-flags.ts';
import { contextOf, exported } from '../../ingest/map/content.ts';
import { NO_FLAGS, scripted } from './map-area.ts';

const context = contextOf('capacity');
const FILE =
  'Type of place,from_date,Number,UPN,School forename\nspecial_state,2024-09-01,40,x,y\nresourced,2024-09-01,12,x,y\n';
const file = exported(FILE);
const sets = (...set: string[]) => readFlags({ set });
const headers = (columns: ReadonlyMap<string, { header: string }>) =>
  Object.fromEntries([...columns].map(([column, { header }]) => [column, header]));

describe('settleColumns', () => {
  it('takes what is certain, and what flags say, in whatever case', async () => {
    expect(headers((await settleColumns(file, context, NO_FLAGS, undefined)).columns)).toEqual({
      from_date: 'from_date',
    });
    const { columns, settled } = await settleColumns(file, context, sets('places=number', 'phase='), undefined);
    expect(headers(columns)).toEqual({ from_date: 'from_date', places: 'Number' });
    expect(settled.get('phase')).toBeUndefined();
    expect(settled.has('phase')).toBe(true);
  });

  it('takes a column of our own name, whatever stands in it', async () => {
    const odd = exported('provision,from_date,places\nelsewhere than here,soon,many\n');
    expect([...(await settleColumns(odd, context, NO_FLAGS, undefined)).columns.keys()]).toEqual([
      'provision',
      'from_date',
      'places',
    ]);
  });

  it('refuses a column that is not there, or that identifies', async () => {
    await expect(settleColumns(file, context, sets('places=Numbr'), undefined)).rejects.toMatchObject({
      hint: 'Nearest is "Number".',
    });
    await expect(settleColumns(file, context, sets('places=Elsewhere'), undefined)).rejects.toThrow('has no column');
    await expect(settleColumns(file, context, sets('provision=UPN'), undefined)).rejects.toThrow('never read');
  });

  it('asks a person for what is suggested and for what is needed, and never offers what identifies', async () => {
    const { dialogue, asked, shown } = scripted([/^provision/, 'Type of place'], [/^places/, 'Number']);
    const { columns, answers } = await settleColumns(file, context, NO_FLAGS, dialogue);
    expect(headers(columns)).toEqual({ from_date: 'from_date', provision: 'Type of place', places: 'Number' });
    expect(answers).toEqual(['--set "capacity.provision=Type of place"', '--set capacity.places=Number']);
    expect(asked.map(({ message }) => message.split(' ')[0])).toEqual(['provision', 'places', 'Is']);
    expect(JSON.stringify(asked)).not.toMatch(/UPN|forename/);
    expect(asked[1]?.choices[0].name).toContain('without it the table cannot be read');
    expect(shown.join('')).toContain('from_date: from_date');
  });

  it('lets the person change a column again and again, and stop', async () => {
    const { dialogue, left } = scripted(
      [/^provision/, '(none)'],
      [/^places/, '(none)'],
      [/^Is this/, 'change'],
      [/^Which column\?/, 'places'],
      [/^places/, 'Number'],
      [/^Is this/, 'change'],
      [/^Which column\?/, 'provision'],
      [/^provision/, 'Type of place'],
    );
    const { columns, answers } = await settleColumns(file, context, NO_FLAGS, dialogue);
    expect(left).toEqual([]);
    expect(headers(columns)).toMatchObject({ provision: 'Type of place', places: 'Number' });
    // The last answer about a column counts.
    expect(answers.filter((each) => each.includes('places'))).toEqual([
      '--set capacity.places=',
      '--set capacity.places=Number',
    ]);
    const stop = scripted([/^provision/, '(none)'], [/^Is this/, 'stop']).dialogue;
    await expect(settleColumns(file, context, NO_FLAGS, stop)).rejects.toMatchObject({ exitCode: 130 });
  });
});
