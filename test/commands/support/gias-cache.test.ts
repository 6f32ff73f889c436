import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../../src/commands/support/content.ts';
import { establishmentsFile } from '../../../src/commands/support/gias-cache.ts';
import { loadArea } from '../../../src/commands/support/load-area.ts';
import { giasExtract } from '../../../src/ingest/gias/extract.ts';
import { giasTable } from '../../../src/ingest/gias/read-gias.ts';
import { sha256 } from '../../../src/io/files.ts';
import { copyOfExample, ROOT, temporaryFolder } from '../../world.ts';

const ROWS = 1000;

/** A download of the real width. */
function writeGias(file: string, rows: number): void {
  execFileSync(process.execPath, [path.join(ROOT, 'bench', 'gias.js'), file, String(rows)]);
}

function areaWithDownload(rows = ROWS) {
  const folder = temporaryFolder();
  const file = path.join(folder, 'edubasealldata.csv');
  writeGias(file, rows);
  return { folder, file, cache: path.join(folder, '.dbv') };
}

const without = (rows: readonly { readonly line: number }[]) => rows.map(({ line: _, ...row }) => row);

describe('establishmentsFile', () => {
  it('keeps an extract of the download beside the area, under its hash, and out of git', async () => {
    const { folder, file, cache } = areaWithDownload();
    const download = readFileSync(file);
    const found = await establishmentsFile(folder, file);
    expect(found).toMatchObject({
      table: 'establishments',
      file: 'edubasealldata.csv',
      sha256: sha256(download),
      size: download.length,
    });
    expect(found!.bytes.length).toBeLessThan(download.length / 10);
    expect(readdirSync(cache)).toEqual(['.gitignore', `establishments-${sha256(download)}.csv`]);
    expect(readFileSync(path.join(cache, '.gitignore'), 'utf8')).toBe('*\n');
    const whole = giasTable({ file: 'x', bytes: download, sha256: 'x' }).table!.rows;
    expect(whole).toHaveLength(ROWS);
    expect(without(giasTable(found!).table!.rows)).toEqual(without(whole));
  });

  it('takes the extract while the download is the same, and makes another when it is not', async () => {
    const { folder, file, cache } = areaWithDownload();
    const first = await establishmentsFile(folder, file);
    const kept = path.join(cache, `establishments-${first!.sha256}.csv`);
    writeFileSync(kept, 'as it was kept');
    expect(Buffer.from((await establishmentsFile(folder, file))!.bytes).toString()).toBe('as it was kept');
    writeGias(file, ROWS + 1);
    const second = await establishmentsFile(folder, file);
    expect(giasTable(second!).table!.rows).toHaveLength(ROWS + 1);
    expect(readdirSync(cache).filter((name) => name.endsWith('.csv'))).toEqual([
      `establishments-${second!.sha256}.csv`,
    ]);
  });

  it('leaves a download with a fault, and any other file, as it is', async () => {
    const { folder, file } = areaWithDownload();
    writeFileSync(file, `${readFileSync(file, 'latin1')}1,2\r\n`, 'latin1');
    const broken = await establishmentsFile(folder, file);
    expect(broken!.size).toBeUndefined();
    expect(giasTable(broken!).issues.map(({ code, line }) => [code, line])).toEqual([['row-ragged', ROWS + 2]]);
    const own = path.join(folder, 'establishments.csv');
    for (const text of ['urn,type_code\n1,34\n', giasExtract([])]) {
      writeFileSync(own, text);
      expect((await establishmentsFile(folder, own))!.bytes).toEqual(readFileSync(own));
    }
    expect(readdirSync(folder)).not.toContain('.dbv');
  });

  it('goes on without a cache where it cannot be written', async () => {
    const { folder, file, cache } = areaWithDownload();
    writeFileSync(cache, 'a file is in the way');
    expect(giasTable((await establishmentsFile(folder, file))!).table!.rows).toHaveLength(ROWS);
  });

  it('says so where there is no file, or none that can be read', async () => {
    const { folder, cache } = areaWithDownload();
    expect(await establishmentsFile(folder, path.join(folder, 'none.csv'))).toBeUndefined();
    mkdirSync(cache);
    await expect(establishmentsFile(folder, cache)).rejects.toThrow('is a folder');
  });
});

describe('an area whose dbv.yaml names the download', () => {
  it('has its establishments from it, whatever stands in data/', async () => {
    const playbook = await shippedPlaybook({ root: ROOT, version: '1' });
    const folder = copyOfExample('southmere');
    writeGias(path.join(folder, 'edubasealldata.csv'), ROWS);
    writeFileSync(path.join(folder, 'data', 'establishments.csv'), 'urn,ukprn,type_code\n');
    const config = path.join(folder, 'dbv.yaml');
    writeFileSync(config, 'name: S\nreference_date: 2026-01-31\nsources: { gias: edubasealldata.csv }\n');
    const { tables } = await loadArea(folder, playbook);
    expect(tables.establishments).toMatchObject({ file: 'edubasealldata.csv', read: ROWS });
    writeFileSync(config, 'name: S\nreference_date: 2026-01-31\nsources: { gias: none.csv }\n');
    await expect(loadArea(folder, playbook)).rejects.toThrow(
      /names none\.csv for establishments, and there is no such/,
    );
  });
});
