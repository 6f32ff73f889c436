import path from 'node:path';
import { isInside, realPlace } from '../../io/places.ts';
import { UserError } from '../../model/errors.ts';
import { TABLE_NAMES, TABLES } from '../../model/tables/index.ts';

/** The folders of an area that hold its records. */
const RECORDS = [...new Set(TABLE_NAMES.map((name) => TABLES[name].folder))];

/**
 * Refuses to write to the folder of an area, to one that holds it, or to one of its records: what is there would be
 * replaced. `what` begins the sentence: "The report".
 *
 * Errors: `UserError` where the place is one of these.
 */
export async function refuseRecords(what: string, out: string, folder: string): Promise<void> {
  const [place, area] = await Promise.all([realPlace(out), realPlace(folder)]);
  if (!isInside(place, area) && !RECORDS.some((name) => isInside(path.join(area, name), place))) return;
  throw new UserError(`${what} cannot be written to ${out}: the records it is made from are there.`, {
    hint: 'Choose another folder with --out.',
  });
}
