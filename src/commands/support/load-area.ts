import path from 'node:path';
import { acknowledge, expiredAcknowledgements } from '../../ingest/acknowledge.ts';
import { type AreaData, type AreaSource, readArea, type SourceFile } from '../../ingest/read-area.ts';
import { readConfig } from '../../ingest/read-config.ts';
import { RETURN_TABLES } from '../../ingest/sen2/columns.ts';
import { listFolder, readRegular, readText, refuseIrregular, sha256, shownPath } from '../../io/files.ts';
import type { Area } from '../../model/area.ts';
import { type Day, dayFromIso } from '../../model/day.ts';
import { UserError } from '../../model/errors.ts';
import { type Issue, issue } from '../../model/issues.ts';
import type { Playbook } from '../../model/playbook.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../../model/tables/index.ts';
import { establishmentsFile } from './gias-cache.ts';
import { type KeySource, withFixes } from './load-fixes.ts';
import { returnSource } from './return-files.ts';

/** An area folder, read. */
export interface LoadedArea extends AreaData {
  readonly folder: string;
  readonly area: Area;
}

/**
 * Reads an area folder: `dbv.yaml`, every table in it, and the corrections of the area's own.
 *
 * @param keys where to look for the key that finds the cells of corrections; without it none is applied, and that is said
 *
 * Errors: `UserError` where the folder or `dbv.yaml` cannot be used. Faults in the data are issues, not errors.
 */
export async function loadArea(
  folder: string,
  playbook: Playbook,
  asOf?: string,
  keys?: KeySource,
): Promise<LoadedArea> {
  const area = await readAreaConfig(folder);
  const reference = referenceDay(area, asOf);
  const found = await findTables(folder, area);
  const { files, issues } = await withFixes(found.files, folder, area, keys);
  const data = readArea(
    files,
    area,
    {
      provision: playbook.provision,
      elementIds: playbook.elements.map((element) => element.id),
      quality: playbook.streams.quality,
    },
    reference,
  );
  const all = [...neededTables(data), ...found.issues, ...data.issues, ...issues];
  const judged = [...acknowledge(all, area, reference), ...expiredAcknowledgements(area, reference)];
  return { ...data, issues: judged, folder, area };
}

/** Reads and checks `dbv.yaml`. */
export async function readAreaConfig(folder: string): Promise<Area> {
  const config = path.join(folder, 'dbv.yaml');
  await refuseIrregular(config);
  const text = await readText(config);
  if (text !== undefined) return readConfig(text, 'dbv.yaml');
  if ((await listFolder(folder)) === undefined) {
    throw new UserError(`There is no folder ${folder}.`, { hint: `Make one with: dbv init ${shownName(folder)}` });
  }
  throw new UserError(`${folder} is not an area: it has no dbv.yaml.`, {
    hint: `Make one with: dbv init ${shownName(folder)}`,
  });
}

function shownName(folder: string): string {
  return /\s/.test(folder) ? `"${folder}"` : folder;
}

function referenceDay(area: Area, asOf: string | undefined): Day {
  const stated = asOf ?? area.reference_date;
  if (stated === undefined) {
    throw new UserError('No reference date is set, and dbv never takes today for one.', {
      hint: 'Add reference_date: 2026-01-31 to dbv.yaml, or give --as-of 2026-01-31.',
    });
  }
  const day = dayFromIso(stated);
  if (day === undefined) throw new UserError(`${stated} is not a date.`, { hint: 'Write it as 2026-01-31.' });
  return day;
}

/** The files of an area's tables, and issues of files that are none. */
export async function findTables(folder: string, area: Area): Promise<{ files: AreaSource[]; issues: Issue[] }> {
  const files: AreaSource[] = [];
  const issues: Issue[] = [];
  for (const table of TABLE_NAMES) {
    for (const file of candidates(folder, area, table)) {
      const found = await tableFile(folder, file, table);
      const named = sourceOf(area, table);
      if (found) files.push(found);
      else if (named !== undefined) {
        throw new UserError(`dbv.yaml names ${named} for ${table}, and there is no such file.`, {
          hint: 'Mend sources: in dbv.yaml.',
        });
      }
    }
  }
  const sen2 = area.sources?.sen2;
  if (sen2 !== undefined) files.push(await returnSource([insideArea(folder, sen2, 'sen2')], folder));
  for (const name of await strayFiles(folder, area)) issues.push(issue('file-unknown', name));
  return { files, issues };
}

async function tableFile(folder: string, file: string, table: TableName): Promise<SourceFile | undefined> {
  if (table === 'establishments') return establishmentsFile(folder, file);
  const bytes = await readRegular(file);
  return bytes && { table, file: shownPath(folder, file), bytes, sha256: sha256(bytes) };
}

/** The file that `dbv.yaml` names for a table. The download of GIAS is one of establishments. */
function sourceOf({ sources }: Area, table: TableName): string | undefined {
  return sources?.[table] ?? (table === 'establishments' ? sources?.gias : undefined);
}

/** Where a table may stand: a source named in `dbv.yaml`, else any of the three folders. */
export function candidates(folder: string, area: Area, table: TableName): string[] {
  const source = sourceOf(area, table);
  if (source !== undefined) return [insideArea(folder, source, table)];
  // A return stands instead of the files of its tables.
  if (area.sources?.sen2 !== undefined && RETURN_TABLES.some((each) => each === table)) return [];
  return ['data', 'plan', 'answers'].map((place) => path.join(folder, place, `${table}.csv`));
}

/** The full path of a source. Errors where it is outside the area folder. */
function insideArea(folder: string, source: string, name: string): string {
  const file = path.resolve(folder, source);
  if (shownPath(folder, file).startsWith('..')) {
    throw new UserError(`dbv.yaml names ${source} for ${name}, outside the area folder.`, {
      hint: 'Copy the file into the area folder, or link to a file inside it.',
    });
  }
  return file;
}

/** CSV files in `data/` that are no table and that `dbv.yaml` does not name. */
async function strayFiles(folder: string, { sources = {} }: Area): Promise<string[]> {
  const names = (await listFolder(path.join(folder, 'data'))) ?? [];
  const known = new Set(TABLE_NAMES.map((table) => `${table}.csv`));
  const named = new Set(Object.values(sources).map((source) => shownPath(folder, path.resolve(folder, source))));
  return names
    .filter((name) => name.toLowerCase().endsWith('.csv') && !known.has(name))
    .map((name) => `data/${name}`)
    .filter((name) => !named.has(name));
}

/** Tables that a diagnosis cannot do without and that are missing, or have no row that can be used. */
function neededTables({ tables, unusable }: AreaData): Issue[] {
  return TABLE_NAMES.filter((name) => TABLES[name].needed && !unusable.includes(name)).flatMap((name) => {
    const table = tables[name];
    if (!table)
      return [issue('table-needed', `${TABLES[name].folder}/${name}.csv`, {}, { why: 'there is no such file' })];
    return table.rows.length > 0
      ? []
      : [issue('table-needed', table.file, {}, { why: 'the file has no row that can be used' })];
  });
}

/** Errors where a table that a diagnosis cannot do without is missing, or has no row that can be used. */
export function requireTables(data: AreaData): void {
  const missing = neededTables(data);
  if (missing.length === 0) return;
  throw new UserError(missing.map(({ file, args }) => `A diagnosis needs ${file}: ${args.why}.`).join('\n'), {
    hint: 'Add the files, or name yours under sources: in dbv.yaml. dbv check says what is wrong with each row.',
  });
}
