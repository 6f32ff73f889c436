import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../../src/commands/support/content.ts';
import { loadArea } from '../../../src/commands/support/load-area.ts';
import { writeFixes } from '../../../src/commands/support/write-fixes.ts';
import { copyOfExample, fakeWorld, temporaryFolder } from '../../world.ts';

async function southmere() {
  const folder = copyOfExample('southmere');
  const keys = { ...fakeWorld(folder), keyFile: path.join(temporaryFolder(), 'dbv.key') };
  const data = await loadArea(folder, await shippedPlaybook(keys), undefined, keys);
  return { folder, keys, data, file: path.join(folder, 'answers', 'issues.csv') };
}

function rowsOf(file: string): Record<string, string>[] {
  return parse(readFileSync(file), { columns: true, bom: true });
}

describe('writeFixes', () => {
  it('writes a row for each fault, for a spreadsheet to open, and makes the key', async () => {
    const { data, keys, file } = await southmere();
    const written = await writeFixes(data, undefined, keys);
    expect(written).toEqual({
      file: 'answers/issues.csv',
      rows: rowsOf(file).length,
      filledIn: 0,
      keyMade: keys.keyFile,
      isRead: true,
    });
    expect(readFileSync(file, 'utf8').startsWith('\ufeffkey,file,line,column,code,')).toBe(true);
    expect(await writeFixes(data, undefined, keys)).not.toHaveProperty('keyMade');
  });

  it('shows neither an id nor a cell', async () => {
    const { data, keys, file } = await southmere();
    await writeFixes(data, undefined, keys);
    expect(readFileSync(file, 'utf8')).not.toMatch(/\b[PCK]\d{3,5}\b|Example-\d|\d{4}-\d{2}-\d{2}|£/);
  });

  it('writes where it is told, and says whether it is read from there', async () => {
    const { folder, data, keys } = await southmere();
    expect(await writeFixes(data, 'fixes.csv', keys)).toMatchObject({ file: 'fixes.csv', isRead: false });
    expect(existsSync(path.join(folder, 'fixes.csv'))).toBe(true);
    const named = { ...data, area: { ...data.area, fixes: 'fixes.csv' } };
    expect(await writeFixes(named, 'fixes.csv', keys)).toMatchObject({ isRead: true });
    expect(await writeFixes(named, undefined, keys)).toMatchObject({ file: 'fixes.csv', isRead: true });
  });

  it('does not take the area for the file', async () => {
    const { folder, data, keys } = await southmere();
    const above = { ...keys, cwd: path.dirname(folder) };
    await expect(writeFixes(data, 'southmere', above)).rejects.toMatchObject({
      message: expect.stringContaining('is a folder'),
      hint: expect.stringContaining('dbv check southmere --fixes'),
    });
  });

  it('refuses to lose what was filled in', async () => {
    const { data, keys, file } = await southmere();
    await writeFixes(data, undefined, keys);
    const filled = readFileSync(file, 'utf8').replace(/^(plans\..*),,,$/m, '$1,2024-07-30,,');
    writeFileSync(file, filled);
    const otherKey = { ...keys, keyFile: `${keys.keyFile}2` };
    await expect(writeFixes(data, undefined, otherKey)).rejects.toThrow(/a key that is not here/);
    expect(existsSync(otherKey.keyFile)).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe(filled);

    writeFileSync(file, filled.replace('correction', 'corrected'));
    await expect(writeFixes(data, undefined, keys)).rejects.toThrow(/cannot be read whole \(fix-columns-missing\)/);
  });
});
