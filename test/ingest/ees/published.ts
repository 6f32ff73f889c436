import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Definition, Tables } from '../../../src/ingest/ees/definition.ts';
import { sum } from '../../../src/ingest/ees/definition.ts';
import { type EesFile, type EesTable, readEesFile } from '../../../src/ingest/ees/read-file.ts';
import { readTables } from '../../../src/ingest/ees/read-tables.ts';
import { CONTENT } from '../area.ts';

/** Published files in miniature. See fixtures/README.md. */

export const FIXTURES = path.join(import.meta.dirname, 'fixtures');
export const SETTINGS = CONTENT.provision.settings;

export type Layout = '2022' | '2025' | '2026';
export const LAYOUTS: readonly Layout[] = ['2022', '2025', '2026'];

/** All files of one layout. */
export function published(layout: Layout): EesFile[] {
  const folder = path.join(FIXTURES, layout);
  return readdirSync(folder).map((file) => ({ file, bytes: readFileSync(path.join(folder, file)) }));
}

/** One file of a layout. */
export function publishedFile(layout: Layout, name: string): EesFile {
  return { file: name, bytes: readFileSync(path.join(FIXTURES, layout, name)) };
}

export function publishedTable(layout: Layout, name: string): EesTable {
  const table = readEesFile(publishedFile(layout, name));
  if (!table) throw new Error(`${name} of ${layout} was not recognised`);
  return table;
}

export function publishedTables(layout: Layout): Tables {
  return readTables(published(layout)).tables;
}

const GEOGRAPHY =
  'time_period,time_identifier,geographic_level,region_code,region_name,new_la_code,old_la_code,la_name';
/** The first cells of a row of England, or of an authority by number. */
export function place(where: 'England' | number, period: string, sort = 'Calendar year'): string {
  return where === 'England'
    ? `${period},${sort},National,,,,,`
    : `${period},${sort},Local authority,E12000009,Region A,E9,${where},Authority ${where}`;
}

/** A file of headline rows, in the way of 2025: for each place one row of numbers. */
export function headlineFile(file: string, columns: string, rows: readonly string[]): EesFile {
  const header = `${GEOGRAPHY},breakdown_topic,breakdown,${columns}`;
  return { file, bytes: new TextEncoder().encode([header, ...rows, ''].join('\n')) };
}

/** Requests of places, each as received and refused. */
export function requestsFile(places: Readonly<Record<string, readonly [received: number, refused: number | string]>>) {
  const rows = Object.entries(places).map(([where, [received, refused]]) => {
    const at = place(where === 'England' ? where : Number(where), '2024');
    return `${at},All requests,All requests,${received},${refused},z`;
  });
  return headlineFile(
    'requests.csv',
    'requests_received_in_year,requests_decided_not_to_assess,request_not_assess_pc',
    rows,
  );
}

/** The share of requests refused. */
export const REFUSED: Definition = {
  indicator: 'refused-to-assess-share',
  numerator: [sum('requests', ['requests_decided_not_to_assess'])],
  denominator: [sum('requests', ['requests_received_in_year'])],
  published: 'request_not_assess_pc',
};
