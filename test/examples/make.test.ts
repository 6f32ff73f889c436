import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLE_NAMES, TABLES, type TableName } from '../../src/model/tables/index.ts';
import { EXAMPLES } from './example-area.ts';

const AREAS = ['northshire', 'southmere'];
const DATA_FOLDERS = ['data', 'plan', 'answers'];

/** Tables that need a key of the area's own, or a second workshop. */
const LOCAL: readonly TableName[] = ['sample', 'second-reviews'];

/** The CSV files of an area, by path below its folder. */
function csvFiles(area: string): string[] {
  return readdirSync(area, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.csv') && DATA_FOLDERS.includes(name.split('/')[0]!))
    .sort();
}

function make(folder: string): void {
  execFileSync(process.execPath, [path.join(EXAMPLES, 'make.js'), '--out', folder]);
}

describe('examples/make.js', () => {
  let made: string;
  let again: string;
  beforeAll(() => {
    made = mkdtempSync(path.join(tmpdir(), 'examples-'));
    again = mkdtempSync(path.join(tmpdir(), 'examples-'));
    make(made);
    make(again);
  });
  afterAll(() => {
    rmSync(made, { recursive: true });
    rmSync(again, { recursive: true });
  });

  it.each(AREAS)('makes the files of %s that are in the repository, and no others', (area) => {
    expect(csvFiles(path.join(made, area))).toEqual(csvFiles(path.join(EXAMPLES, area)));
  });

  it.each(AREAS)('makes %s byte for byte as it is in the repository, every time', (area) => {
    for (const file of csvFiles(path.join(made, area))) {
      const bytes = readFileSync(path.join(made, area, file));
      expect(bytes.equals(readFileSync(path.join(EXAMPLES, area, file))), file).toBe(true);
      expect(bytes.equals(readFileSync(path.join(again, area, file))), file).toBe(true);
    }
  });

  it('keeps both examples small enough to read', () => {
    const sizes = AREAS.flatMap((area) =>
      csvFiles(path.join(made, area)).map((file) => statSync(path.join(made, area, file)).size),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
  });

  it('fills every table of the data contract, in its folder', () => {
    const expected = TABLE_NAMES.filter((name) => !LOCAL.includes(name))
      .map((name) => `${TABLES[name].folder}/${name}.csv`)
      .sort();
    expect(csvFiles(path.join(made, 'northshire'))).toEqual(expected);
  });

  it('writes only columns of the data contract in the full example', () => {
    for (const file of csvFiles(path.join(made, 'northshire'))) {
      const table = path.basename(file, '.csv') as TableName;
      const header = readFileSync(path.join(made, 'northshire', file), 'utf8')
        .split('\n', 1)[0]!
        .split(',');
      expect(
        header.filter((column) => !Object.hasOwn(TABLES[table].columns, column)),
        file,
      ).toEqual([]);
    }
  });
});
