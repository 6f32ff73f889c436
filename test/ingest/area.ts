import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type AreaData, type ReadingContent, readArea } from '../../src/ingest/read-area.ts';
import { readTable, type SourceFile, type TableReading } from '../../src/ingest/read-table.ts';
import { tableOptions } from '../../src/ingest/table-options.ts';
import type { Area } from '../../src/model/area.ts';
import { type Day, dayFromIso } from '../../src/model/day.ts';
import { type Issue, issueRemedy, issueText } from '../../src/model/issues.ts';
import type { ProvisionContent } from '../../src/model/playbook.ts';
import { type AnyTableSpec, type Row, TABLES, type TableName } from '../../src/model/tables/index.ts';

/** Small builders for tests of reading: files are written as the text that stands in them. */

/** The day of a date known to exist. */
export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === undefined) throw new Error(`no such day: ${iso}`);
  return found;
}

/** A file of an area. */
export function source(table: TableName, content: string | Uint8Array, file = `data/${table}.csv`): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { table, file, bytes, sha256: 'abc' };
}

type Config = Pick<Area, 'columns' | 'values' | 'dates'>;

/** Reads one file by itself. */
export function readOne(table: TableName, content: string | Uint8Array, config: Config = {}): TableReading {
  return readTable(source(table, content), TABLES[table] as unknown as AnyTableSpec, tableOptions(config, table));
}

/** The rows of one file. */
export function rowsOf<Name extends TableName>(
  table: Name,
  content: string | Uint8Array,
  config?: Config,
): readonly Row<Name>[] {
  return (readOne(table, content, config).table?.rows ?? []) as unknown as readonly Row<Name>[];
}

const PROVISION = parse(
  readFileSync(path.resolve(import.meta.dirname, '../../playbook/provision.yaml'), 'utf8'),
) as ProvisionContent;

export const CONTENT: ReadingContent = {
  provision: PROVISION,
  elementIds: ['E01', 'E02', 'E09', 'E14'],
  quality: { gapDays: 62, costCeiling: 500_000, reason: 'for tests' },
};

/** Reads an area from the texts of its files, at 31 January 2026: the census is on 15 January. */
export function readTexts(
  texts: Partial<Record<TableName, string>>,
  area: Partial<Area> = {},
  reference = day('2026-01-31'),
): AreaData {
  const files = Object.entries(texts).map(([table, text]) => source(table as TableName, text));
  return readArea(files, { name: 'Northshire', ...area }, CONTENT, reference);
}

/** An issue as `code line column`, with a dash for what it has not. */
export function located({ code, line, column }: Issue): string {
  return `${code} ${line ?? '-'} ${column ?? '-'}`;
}

/** Everything an issue says. */
export function spoken(issues: readonly Issue[]): string {
  return issues.map((each) => `${issueText(each)} ${issueRemedy(each)} ${JSON.stringify(each)}`).join('\n');
}

export const PLANS = 'plan_id,person_id,birth_date,primary_need,start_date';
export const PLACEMENTS = 'plan_id,entry_date,leaving_date,provision';
