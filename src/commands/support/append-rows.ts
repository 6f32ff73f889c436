import { addRows } from '../../ingest/append/add-rows.ts';
import type { GivenRow } from '../../ingest/append/settle-rows.ts';
import { withoutRows } from '../../ingest/append/without-rows.ts';
import { tableOptions } from '../../ingest/table-options.ts';
import { realPlace } from '../../io/places.ts';
import { replaceFile } from '../../io/replace-file.ts';
import type { TableName } from '../../model/tables/index.ts';
import { readAreaConfig } from './load-area.ts';
import { readOneTable } from './read-one-table.ts';

/** What was added, and to what. */
export interface RowsAppended {
  /** The path in the area folder, with forward slashes. */
  readonly file: string;
  readonly rows: number;
  /** Rows that were taken out before. */
  readonly takenOut: number;
  /** The file was made for them. */
  readonly made: boolean;
}

/**
 * Adds rows to the file of a table of an area, at its end; all of them or none. The file that `dbv.yaml` names is
 * followed, and so are its maps of columns, words and dates. A file that is not there is made, with its header.
 *
 * Errors: `UserError` that names every value that cannot be taken, or why the file cannot be added to. What stood there
 * is as it was then.
 *
 * @param without a column and a value: rows that hold it are taken out first
 */
export async function appendRows(
  folder: string,
  table: TableName,
  rows: readonly GivenRow[],
  without?: { readonly column: string; readonly value: unknown },
): Promise<RowsAppended> {
  const area = await readAreaConfig(folder);
  const { place, file, bytes } = await readOneTable(folder, area, table);
  const options = tableOptions(area, table);
  const left =
    bytes && without ? withoutRows({ table, file, bytes }, options, without.column, without.value) : undefined;
  const content = addRows({ table, file, bytes: left?.bytes ?? bytes }, options, rows);
  // The file itself, where a link to it lies in the folder.
  await replaceFile(await realPlace(place), content);
  return { file, rows: rows.length, takenOut: left?.rows ?? 0, made: bytes === undefined };
}
