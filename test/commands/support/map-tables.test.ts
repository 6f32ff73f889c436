import { describe, expect, it } from 'vitest';
import { askForTables, settleTables } from '../../../src/commands/support/map-tables.ts';
import { tableContexts } from '../../../src/ingest/map/table-context.ts';
import type { TableName } from '../../../src/model/tables/index.ts';
import { exported, provision } from '../../ingest/map/content.ts';
import { annexA, one, synergy } from '../../ingest/map/exports.ts';
import { NO_FLAGS, scripted } from './map-area.ts';

const choice = (bytes: Uint8Array, named?: readonly TableName[]) => ({
  exported: exported(bytes),
  contextOf: tableContexts({ name: 'A' }, 'data/export.csv', provision),
  flags: NO_FLAGS,
  named,
});
const tables = (maps: readonly { readonly table: TableName }[]) => maps.map(({ table }) => table);

describe('settleTables', () => {
  it('maps the tables that were named, whole or not', async () => {
    const maps = await settleTables(choice(one(), ['plans', 'placements']));
    expect(tables(maps)).toEqual(['plans', 'placements']);
    expect(maps.map(({ open }) => open.length)).toEqual([1, 0]);
  });

  it('else maps every table that can be read, or the likeliest one with what stays open', async () => {
    expect(tables(await settleTables(choice(one())))).toEqual(['placements']);
    expect(tables(await settleTables(choice(synergy())))).toEqual(['requests']);
    const [annex, ...others] = await settleTables(choice(annexA()));
    expect(others).toEqual([]);
    expect(annex).toMatchObject({ table: 'plans' });
    expect(annex?.open.length).toBeGreaterThan(0);
  });

  it('refuses a file that is like no table', async () => {
    const bytes = new TextEncoder().encode('Apples,Pears\n1,2\n');
    await expect(settleTables(choice(bytes))).rejects.toThrow('None of the columns');
    await expect(askForTables(choice(bytes), scripted().dialogue)).rejects.toThrow('None of the columns');
  });
});

describe('askForTables', () => {
  it('asks which table it is, with what each would lack, and whether it is another as well', async () => {
    const { dialogue, asked } = scripted([/^Which table/, 'plans'], [/another table/, 'placements']);
    const maps = await askForTables(choice(one()), dialogue);
    expect(tables(maps)).toEqual(['plans', 'placements']);
    const [first] = asked;
    expect(first?.choices.map(({ value }) => value).slice(0, 2)).toEqual(['placements', 'plans']);
    expect(first?.choices[0].name).toContain('all that it needs is certain');
    expect(first?.choices[1]?.name).toContain('all that it needs may be there');
    expect(first?.choices.at(-1)?.name).toContain('nothing for');
  });

  it('asks for no table where it was named', async () => {
    const { dialogue, asked } = scripted();
    expect(tables(await askForTables(choice(synergy(), ['requests']), dialogue))).toEqual(['requests']);
    expect(asked.some(({ message }) => message.includes('table is it'))).toBe(false);
  });
});
