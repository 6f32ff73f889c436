import { addRows } from '../../ingest/append/add-rows.ts';
import { replaceRows } from '../../ingest/append/replace-rows.ts';
import { type TableOptions, tableOptions } from '../../ingest/table-options.ts';
import type { KeptReviews, Merged, TableChange } from '../../ingest/workshops/merge-reviews.ts';
import { reviewText } from '../../ingest/workshops/review-text.ts';
import type { Area } from '../../model/area.ts';
import { UserError } from '../../model/errors.ts';
import { issueRemedy, issueText, severityOf } from '../../model/issues.ts';
import { type OneTable, readOneTable } from './read-one-table.ts';

/** What an area has of case reviews. */
export interface ReviewTables {
  readonly first: OneTable<'case-reviews'>;
  readonly second: OneTable<'second-reviews'>;
  readonly sample: OneTable<'sample'>;
}

/**
 * Reads the reviews that an area has, and its sample.
 *
 * Errors: `UserError` where a file is there and cannot be used: what it holds could not be told from what is new.
 */
export async function readReviewTables(folder: string, area: Area): Promise<ReviewTables> {
  const [first, second, sample] = await Promise.all([
    readOneTable(folder, area, 'case-reviews'),
    readOneTable(folder, area, 'second-reviews'),
    readOneTable(folder, area, 'sample'),
  ]);
  for (const { file, reading, table } of [first, second, sample]) {
    if (!reading || table || reading.issues.some(({ code }) => code === 'file-empty')) continue;
    const errors = reading.issues.filter(({ code }) => severityOf(code) === 'error');
    const lines = errors.map(
      (each) => `  ${each.line === undefined ? '' : `line ${each.line}: `}${issueText(each)} ${issueRemedy(each)}`,
    );
    throw new UserError(`${file} cannot be used, so nothing was written:\n${lines.join('\n')}`, {
      hint: 'Mend it first; dbv check shows all its faults.',
    });
  }
  return { first, second, sample };
}

/** The reviews of a table, and the cases of its rows that cannot be used. */
export function keptReviews({ table, reading }: OneTable<'case-reviews'> | OneTable<'second-reviews'>): KeptReviews {
  const rows = table?.rows ?? [];
  const sound = new Set(rows.map(({ caseId }) => caseId));
  const faulty = [...(reading?.keys.keys() ?? [])].filter(
    (id): id is string => typeof id === 'string' && !sound.has(id),
  );
  return { rows, faulty: new Set(faulty) };
}

/** The files that change, by full path, with what they will hold. */
export function changedFiles(
  { first, second }: ReviewTables,
  merged: Pick<Merged, 'first' | 'second'>,
  area: Area,
): Map<string, Uint8Array> {
  return new Map([
    ...changedFile(first, 'case-reviews', merged.first, area),
    ...changedFile(second, 'second-reviews', merged.second, area),
  ]);
}

function changedFile(
  { place, file, bytes, table }: OneTable<'case-reviews'> | OneTable<'second-reviews'>,
  name: 'case-reviews' | 'second-reviews',
  { added, changed }: TableChange,
  area: Area,
): [string, Uint8Array][] {
  if (added.length === 0 && changed.length === 0) return [];
  const known = tableOptions(area, name);
  // The form that dates are declared in is that of rows that are there; a file without any takes them as they are.
  const options: TableOptions = table && table.read > 0 ? known : { ...known, dateForm: () => undefined };
  const growing = { table: name, file, bytes };
  const replaced =
    bytes &&
    replaceRows(
      { ...growing, bytes },
      options,
      changed.map(({ line, review }) => ({ line, row: reviewText(review) })),
    );
  const grown =
    added.length === 0 ? replaced : addRows({ ...growing, bytes: replaced }, options, added.map(reviewText));
  return grown ? [[place, grown]] : [];
}
