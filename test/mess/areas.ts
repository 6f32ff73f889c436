import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import type { TableName } from '../../src/model/tables/index.ts';
import { dbv, ROOT, temporaryFolder } from '../world.ts';
import type { Cells } from './writing.ts';

/** An area folder in memory. */
export interface SmallArea {
  readonly config: string;
  readonly tables: readonly SmallTable[];
}

interface SmallTable {
  readonly folder: string;
  readonly table: TableName;
  readonly cells: Cells;
}

/** An example area, with only the rows that are wanted. */
export function exampleArea(name: string, wanted: (table: TableName, row: readonly string[]) => boolean): SmallArea {
  const root = path.join(ROOT, 'examples', name);
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    config: readFileSync(path.join(root, 'dbv.yaml'), 'utf8'),
    tables: folders.flatMap(({ name: folder }) =>
      readdirSync(path.join(root, folder)).map((file) => {
        const table = file.replace(/\.csv$/, '') as TableName;
        const [header = [], ...rows] = cellsOf(readFileSync(path.join(root, folder, file), 'utf8'));
        return { folder, table, cells: [header, ...rows.filter((row) => wanted(table, row))] };
      }),
    ),
  };
}

/** One in eight of the records of the larger example, and every plan that was reviewed. */
export function smallNorthshire(): SmallArea {
  const reviewed = new Set<string>();
  exampleArea('northshire', (table, row) => {
    if (table === 'case-reviews') reviewed.add(row[1]!);
    return false;
  });
  const one = (id: string) => Number(id.replace(/\D/g, '')) % 8 === 0;
  return exampleArea('northshire', (table, row) => {
    if (table === 'plans' || table === 'placements') return one(row[0]!) || reviewed.has(row[0]!);
    return table === 'requests' || table === 'surveys' ? one(row[0]!) : true;
  });
}

/** The cells of a CSV text, by csv-parse alone. */
function cellsOf(text: string): string[][] {
  return parse(text, { bom: true, delimiter: [',', ';'].find((each) => /^[^\n]*/.exec(text)![0].includes(each))! });
}

/** Writes an area to a folder of its own, each table as bytes or text. Returns the folder. */
export function areaOnDisk(area: SmallArea, write: (table: SmallTable) => Uint8Array | string): string {
  const root = temporaryFolder();
  writeFileSync(path.join(root, 'dbv.yaml'), area.config);
  for (const each of area.tables) {
    mkdirSync(path.join(root, each.folder), { recursive: true });
    writeFileSync(path.join(root, each.folder, `${each.table}.csv`), write(each));
  }
  return root;
}

interface Read {
  readonly table: string;
  readonly read: number;
  readonly used: number;
  readonly setAside: readonly { readonly reason: string; readonly count: number }[];
}

/** What a diagnosis comes to: every figure as text, what was read of each table, and the codes of all issues. */
export interface Figures {
  readonly figures: string;
  readonly read: readonly Read[];
  readonly issues: readonly string[];
}

/** Diagnoses an area with exact counts. */
export async function figuresOf(folder: string): Promise<Figures> {
  const { code, err } = await dbv(
    folder,
    'diagnose',
    ...['--audience', 'internal', '--format', 'json', '--out', 'figures'],
  );
  expect([code, err]).toEqual([0, '']);
  const { inputs, issues, ...figures } = JSON.parse(
    readFileSync(path.join(folder, 'figures', 'diagnosis.json'), 'utf8'),
  );
  return {
    figures: JSON.stringify(figures, undefined, 1),
    read: inputs.map(({ table, read, used, setAside }: Read) => ({
      table,
      read,
      used,
      setAside: [...setAside].sort((a, b) => (a.reason < b.reason ? -1 : 1)),
    })),
    issues: issues.map(({ code, column, count }: { code: string; column?: string; count: number }) =>
      [code, column, count].join(' '),
    ),
  };
}
