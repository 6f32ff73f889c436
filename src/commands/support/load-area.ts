import path from 'node:path';
import { type AreaData, readArea, type SourceFile } from '../../ingest/read-area.ts';
import { readConfig } from '../../ingest/read-config.ts';
import { listFolder, readBytes, readText, sha256, shownPath } from '../../io/files.ts';
import type { Area } from '../../model/area.ts';
import { type Day, dayFromIso } from '../../model/day.ts';
import { UserError } from '../../model/errors.ts';
import { type Issue, issue } from '../../model/issues.ts';
import type { Playbook } from '../../model/playbook.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../../model/tables/index.ts';

/** An area folder, read. */
export interface LoadedArea extends AreaData {
  readonly folder: string;
  readonly area: Area;
}

/**
 * Reads an area folder: `dbv.yaml` and every table in it.
 *
 * Errors: `UserError` where the folder or `dbv.yaml` cannot be used. Faults in the data are issues, not errors.
 */
export async function loadArea(folder: string, playbook: Playbook, asOf?: string): Promise<LoadedArea> {
  const area = await readAreaConfig(folder);
  const reference = referenceDay(area, asOf);
  const { files, issues } = await findTables(folder, area);
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
  return { ...data, issues: [...issues, ...data.issues], folder, area };
}

/** Reads and checks `dbv.yaml`. */
export async function readAreaConfig(folder: string): Promise<Area> {
  const text = await readText(path.join(folder, 'dbv.yaml'));
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

async function findTables(folder: string, area: Area): Promise<{ files: SourceFile[]; issues: Issue[] }> {
  const files: SourceFile[] = [];
  const issues: Issue[] = [];
  for (const table of TABLE_NAMES) {
    for (const file of candidates(folder, area, table)) {
      const bytes = await readBytes(file);
      if (bytes) files.push({ table, file: shownPath(folder, file), bytes, sha256: sha256(bytes) });
      else if (area.sources?.[table]) {
        throw new UserError(`dbv.yaml names ${area.sources[table]} for ${table}, and there is no such file.`, {
          hint: 'Mend sources: in dbv.yaml.',
        });
      }
    }
  }
  for (const name of await strayFiles(folder)) issues.push(issue('file-unknown', name));
  return { files, issues };
}

/** Where a table may stand: a source named in `dbv.yaml`, else any of the three folders. */
function candidates(folder: string, area: Area, table: TableName): string[] {
  const source = area.sources?.[table];
  if (source === undefined) return ['data', 'plan', 'answers'].map((place) => path.join(folder, place, `${table}.csv`));
  const file = path.resolve(folder, source);
  if (shownPath(folder, file).startsWith('..')) {
    throw new UserError(`dbv.yaml names ${source} for ${table}, outside the area folder.`, {
      hint: 'Copy the file into the area folder, or link to a file inside it.',
    });
  }
  return [file];
}

/** CSV files in `data/` that are no table. */
async function strayFiles(folder: string): Promise<string[]> {
  const names = (await listFolder(path.join(folder, 'data'))) ?? [];
  const known = new Set(TABLE_NAMES.map((table) => `${table}.csv`));
  return names.filter((name) => name.toLowerCase().endsWith('.csv') && !known.has(name)).map((name) => `data/${name}`);
}

/** Errors where a table that a diagnosis cannot do without is missing or cannot be used. */
export function requireTables({ tables, unusable }: AreaData): void {
  const missing = TABLE_NAMES.filter((name) => TABLES[name].needed && !tables[name] && !unusable.includes(name));
  if (missing.length === 0) return;
  throw new UserError(`A diagnosis needs ${missing.map((name) => `${TABLES[name].folder}/${name}.csv`).join(', ')}.`, {
    hint: 'Add the files, or name yours under sources: in dbv.yaml. dbv init writes headed templates.',
  });
}
