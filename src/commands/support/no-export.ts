import type { NoExport } from '../../ingest/map/export.ts';
import { UserError } from '../../model/errors.ts';
import { issueRemedy, issueText } from '../../model/issues.ts';

/** The error of a file that cannot be read as CSV with a header. */
export function noExportError(found: NoExport, file: string): UserError {
  if ('headless' in found) {
    return new UserError(`Line ${found.headless.line} of ${file} looks like a record, not like a header.`, {
      hint: 'Put the names of the columns into the first row.',
    });
  }
  const fault = found.unusable.at(-1)!;
  const where = fault.line === undefined ? '' : `, line ${fault.line}`;
  return new UserError(`${file}${where}: ${issueText(fault)}`, { hint: issueRemedy(fault) });
}
