import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openExport } from '../../../src/commands/support/map-open.ts';
import { areaWith } from './map-area.ts';

async function open(text: string | Uint8Array, dryRun = false) {
  const cwd = areaWith('x.csv', text);
  let said = '';
  const say = (each: string) => {
    said += each;
  };
  const opened = await openExport(path.join(cwd, 'a/data/x.csv'), path.join(cwd, 'a'), dryRun, { say });
  return { ...opened, said };
}

describe('openExport', () => {
  it('gives the export and its place in the area', async () => {
    expect(await open('Plan ID\nP1\n')).toMatchObject({ place: 'data/x.csv', exported: { rows: 1 }, said: '' });
  });

  it('says where a map is not what the file needs', async () => {
    const { said } = await open('requeststableid,persontableid,receiveddate\n1,1,2025-01-01\n');
    expect(said).toContain('dbv import sen2');
    await expect(open('<Message></Message>')).rejects.toMatchObject({ hint: 'Read a return with: dbv import sen2' });
  });

  it('refuses what cannot be read, naming the line', async () => {
    await expect(open('PK\u0003\u0004\0\0')).rejects.toThrow('not CSV text');
    await expect(open('a,b\n1,"2\n')).rejects.toThrow('x.csv, line 2: ');
    await expect(open('1 Fake Street,01/02/2015\n')).rejects.toThrow('Line 1 of');
  });

  it('refuses a file that is not there, or not in the area unless only to show', async () => {
    const cwd = areaWith('x.csv', 'Plan ID\n');
    const area = path.join(cwd, 'a');
    const say = () => {};
    await expect(openExport(path.join(cwd, 'none.csv'), area, false, { say })).rejects.toThrow('There is no file');
    mkdirSync(path.join(cwd, 'b'));
    writeFileSync(path.join(cwd, 'b', 'x.csv'), 'Plan ID\nP1\n');
    await expect(openExport(path.join(cwd, 'b/x.csv'), area, false, { say })).rejects.toThrow('outside the area');
    expect(await openExport(path.join(cwd, 'b/x.csv'), area, true, { say })).toMatchObject({ place: '../b/x.csv' });
  });
});
