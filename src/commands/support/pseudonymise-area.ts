import path from 'node:path';
import { stringify as csv } from 'csv-stringify/sync';
import { stringify as yaml } from 'yaml';
import { pseudonymise } from '../../ingest/pseudonymise/pseudonymise.ts';
import type { PseudonymousTable } from '../../ingest/pseudonymise/pseudonymise-table.ts';
import { type RemainingRisk, remainingRisk } from '../../ingest/pseudonymise/remaining-risk.ts';
import { readText } from '../../io/files.ts';
import { keyFilePlace, readOrMakeKey } from '../../io/key-file.ts';
import { replaceFolder } from '../../io/replace-folder.ts';
import type { World } from '../../io/world.ts';
import type { Area } from '../../model/area.ts';
import { isoDay } from '../../model/day.ts';
import { UserError } from '../../model/errors.ts';
import { TABLE_NAMES, TABLES } from '../../model/tables/index.ts';
import { OVERLAY_FOLDER } from '../../playbook/file-names.ts';
import { areaPlaybook, ownContent } from './content.ts';
import { type LoadedArea, loadArea } from './load-area.ts';
import { refuseRecords } from './refuse-records.ts';

/** What was written, how, and what risk remains. */
export interface PseudonymiseAccount {
  readonly out: string;
  readonly key: { readonly file: string; readonly made: boolean };
  readonly tables: readonly PseudonymousTable[];
  readonly risk: readonly RemainingRisk[];
}

export interface PseudonymiseOptions {
  readonly out: string;
  readonly keyFile?: string;
  readonly asOf?: string;
}

/** The first line of the `dbv.yaml` of a folder that may be written anew. */
const MARK = '# Written by dbv pseudonymise: change the records it was made from, not these.';
const OURS: ReadonlySet<string> = new Set([
  'dbv.yaml',
  ...TABLE_NAMES.map((name) => `${TABLES[name].folder}/${name}.csv`),
]);

/**
 * Writes the pseudonymised copy of an area, all of it or nothing.
 *
 * Errors: `UserError` where the copy would lie among the records or on another area, where the key is in danger, and
 * where a table cannot be used: a copy without it would have other figures.
 */
export async function pseudonymiseArea(
  folder: string,
  { out: named, keyFile, asOf }: PseudonymiseOptions,
  world: World,
): Promise<PseudonymiseAccount> {
  const out = path.resolve(world.cwd, named);
  await refusePlace(out, folder);
  const data = await loadArea(folder, await areaPlaybook(folder, world), asOf, { ...world, keyFile });
  refuseUnusable(data);
  const { file, hash, made } = await readOrMakeKey(keyFilePlace(world, keyFile), [folder, out]);
  const tables = pseudonymise(data, hash);
  const files = new Map([
    ['dbv.yaml', configOf(data)],
    ...tables.map((table) => [table.file, csv([table.header, ...table.rows], { record_delimiter: '\n' })] as const),
    // Judgements of the area's own go with its records: without them the copy would have other figures.
    ...[...(await ownContent(folder))].map(([name, text]) => [`${OVERLAY_FOLDER}/${name}`, text] as const),
  ]);
  await replaceFolder(out, files, (name) => OURS.has(name) || name.startsWith(`${OVERLAY_FOLDER}/`));
  return { out, key: { file, made }, tables, risk: remainingRisk(data.caseload) };
}

/** The copy may not lie where its records do, nor take the place of what it is not a copy of. */
async function refusePlace(out: string, folder: string): Promise<void> {
  await refuseRecords('The copy', out, folder);
  const config = await readText(path.join(out, 'dbv.yaml'));
  if (config !== undefined && !config.startsWith(MARK)) {
    throw new UserError(`${out} is an area that dbv pseudonymise has not written.`, {
      hint: 'Choose another folder with --out: what is there would be replaced.',
    });
  }
}

function refuseUnusable({ unusable, tables }: LoadedArea): void {
  if (unusable.length > 0) {
    throw new UserError(`Nothing was written: ${unusable.join(', ')} cannot be used.`, {
      hint: 'Mend the errors that dbv check reports, or take the file out of the folder.',
      exitCode: 1,
    });
  }
  if (Object.keys(tables).length === 0) {
    throw new UserError('Nothing was written: the area has no records.', { hint: 'Put them into its data folder.' });
  }
}

/** The `dbv.yaml` of the copy: what the area says of itself, without what it says of files that are not there. */
function configOf(data: LoadedArea): string {
  const { columns, values, dates, sources, surveys, fixes, acknowledged, ...rest } = data.area;
  const area: Area = {
    ...rest,
    reference_date: isoDay(data.calendar.reference),
    ...(acknowledged && { acknowledged: acknowledged.map((each) => inCopy(each, data)) }),
  };
  return `${MARK}\n${yaml(area)}`;
}

type Acknowledged = NonNullable<Area['acknowledged']>[number];

/** An acknowledgement as the copy has it: its file by the name it has there, and without the free note. */
function inCopy({ note, file, ...rest }: Acknowledged, { tables }: LoadedArea): Acknowledged {
  if (file === undefined) return rest;
  const table = TABLE_NAMES.find((name) => tables[name]?.file === file);
  return { ...rest, file: table === undefined ? file : `${TABLES[table].folder}/${table}.csv` };
}
