import { stringify } from 'csv-stringify/sync';
import { caseReviews } from '../../model/tables/case-reviews.ts';
import type { KitCase } from './kit-cases.ts';

/** Columns that are filled in before a case is reviewed. */
export const PREFILLED: readonly string[] = ['case_id', 'stratum', 'population'];

/** A spreadsheet takes the file for UTF-8 by this. */
const BYTE_ORDER_MARK = '\ufeff';

/** The spreadsheet of a workshop as CSV: a row for each case, with what is known of it before; the rest is blank. */
export function caseReviewSheet(cases: readonly KitCase[]): string {
  const columns = Object.keys(caseReviews.columns);
  const rows = cases.map(({ caseId, stratum, population }) => ({ case_id: caseId, stratum, population }));
  return BYTE_ORDER_MARK + stringify(rows, { header: true, columns, record_delimiter: '\n', escape_formulas: true });
}
