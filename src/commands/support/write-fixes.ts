import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { hasOtherKey } from '../../ingest/fixes/corrections.ts';
import { FIX_COLUMNS, type FixFile } from '../../ingest/fixes/fix-file.ts';
import { fixRows } from '../../ingest/fixes/fix-rows.ts';
import { tableOptions } from '../../ingest/table-options.ts';
import { kindOf, shownPath } from '../../io/files.ts';
import { keyFilePlace, readKey, readOrMakeKey } from '../../io/key-file.ts';
import { replaceFile } from '../../io/replace-file.ts';
import { UserError } from '../../model/errors.ts';
import type { KeyedHash } from '../../model/pseudonym.ts';
import { findTables, type LoadedArea } from './load-area.ts';
import { findFixFile, fixFilePlace, isTableFile, type KeySource } from './load-fixes.ts';

/** What was written. */
export interface FixesWritten {
  readonly file: string;
  readonly rows: number;
  readonly filledIn: number;
  /** The key file, where it was made just now. */
  readonly keyMade?: string;
  /** Whether the next run reads corrections from it. */
  readonly isRead: boolean;
}

/** A spreadsheet takes the file for UTF-8 by this. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes the file of fixes of an area, keeping what a person has filled in before.
 *
 * Errors: `UserError` where it cannot be written, or what stands there cannot be read and would be lost.
 *
 * @param named where to write it, relative to where the command was given; the place `dbv.yaml` names where not given
 */
export async function writeFixes(data: LoadedArea, named: string | undefined, keys: KeySource): Promise<FixesWritten> {
  const { folder, area } = data;
  const usual = fixFilePlace(folder, area);
  const file = named === undefined ? usual : path.resolve(keys.cwd, named);
  if ((await kindOf(file)) === 'folder') {
    throw new UserError(`${named ?? file} is a folder, and fixes are written to a file.`, {
      hint: `If it is the area, put it before the option: dbv check ${named ?? ''} --fixes`,
    });
  }
  const before = await findFixFile(folder, file);
  const keyFile = keyFilePlace(keys, keys.keyFile);
  const apartFrom = [folder, path.dirname(file)];
  if (before) refuseToLose(before, (await readKey(keyFile, apartFrom))?.hash);
  const key = await readOrMakeKey(keyFile, apartFrom);
  const { files } = await findTables(folder, area);
  const rows = fixRows(
    data.issues.filter((issue) => issue.file !== shownPath(folder, usual)),
    {
      files: files.filter(isTableFile),
      optionsOf: ({ table }) => tableOptions(area, table),
      hash: key.hash,
    },
    before,
  );
  const csv = stringify(rows, { header: true, columns: [...FIX_COLUMNS], record_delimiter: '\n' });
  await replaceFile(file, `${BYTE_ORDER_MARK}${csv}`);
  return {
    file: shownPath(keys.cwd, file),
    rows: rows.length,
    filledIn: rows.filter(({ correction }) => correction !== '').length,
    ...(key.made && { keyMade: key.file }),
    isRead: file === usual,
  };
}

/** What a person has filled in must be read whole, and be found again by the key that the other rows get. */
function refuseToLose(before: FixFile, hash: KeyedHash | undefined): void {
  const faults = before.issues.filter(({ code }) => code !== 'file-empty');
  if (faults.length > 0) {
    throw new UserError(`${before.file} cannot be read whole (${faults.map(({ code }) => code).join(', ')}).`, {
      hint: 'Writing it anew would lose what was filled in. Mend it, or take it away.',
    });
  }
  if (hasOtherKey(before, hash)) {
    throw new UserError(`Corrections in ${before.file} were written with a key that is not here.`, {
      hint: 'Name its file with --key-file or as DBV_KEY_FILE; or take the corrections out, and start again.',
    });
  }
}
