import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type Export, type ExportColumn, readExport } from '../../../src/ingest/map/export.ts';
import { type TableContext, tableContexts } from '../../../src/ingest/map/table-context.ts';
import type { Area } from '../../../src/model/area.ts';
import type { ProvisionContent } from '../../../src/model/playbook.ts';
import type { TableName } from '../../../src/model/tables/index.ts';

/** What the playbook says of provision. */
export const provision = parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../playbook/provision.yaml'), 'utf8'),
) as ProvisionContent;

/** The context of a table of an area that says nothing yet, or what is given. */
export function contextOf(table: TableName, area: Partial<Area> = {}, file = 'data/export.csv'): TableContext {
  return tableContexts({ name: 'Ours', ...area }, file, provision)(table);
}

/** A column of an export in which each text stands as often as it is given. */
export function column(name: string, ...cells: readonly string[]): ExportColumn {
  const texts = new Map<string, number>();
  for (const cell of cells) texts.set(cell, (texts.get(cell) ?? 0) + 1);
  return { name, texts };
}

/** An export that can be read. */
export function exported(content: string | Uint8Array): Export {
  const read = readExport(typeof content === 'string' ? new TextEncoder().encode(content) : content, 'data/export.csv');
  if (!('columns' in read)) throw new Error('the export cannot be read');
  return read;
}
