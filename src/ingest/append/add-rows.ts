import { stringify } from 'csv-stringify/sync';
import type { DateForm } from '../../model/area.ts';
import { UserError } from '../../model/errors.ts';
import { type Issue, issue, issueRemedy, issueText, severityOf } from '../../model/issues.ts';
import { type AnyTableSpec, TABLES, type TableName } from '../../model/tables/index.ts';
import { dateColumnOf } from '../date-column.ts';
import { decode } from '../decode.ts';
import { sniffDelimiter } from '../delimiter.ts';
import { dateInForm } from '../fixes/date-in-form.ts';
import { type OpenCsv, openCsv } from '../open-csv.ts';
import { readHeader } from '../read-header.ts';
import { readyDates } from '../ready-dates.ts';
import type { TableOptions } from '../table-options.ts';
import { withText } from './file-encoding.ts';
import { lineEndOf } from './line-end.ts';
import { type GivenRow, type SettledRow, settleRows } from './settle-rows.ts';

/** The file of a table, as it stands; no bytes where there is none yet. */
export interface GrowingFile {
  readonly table: TableName;
  /** The path as shown to people. */
  readonly file: string;
  readonly bytes: Uint8Array | undefined;
}

/**
 * A file with rows added at its end. What stands in it stays as it is to the byte; the rows are written in its encoding,
 * with its delimiter, line end, order of columns and form of dates, and as `dbv.yaml` says of it. A file that is not
 * there, or has nothing in it, begins with a header.
 *
 * Errors: `UserError` that names every value that cannot be taken; or why the file cannot be added to.
 */
export function addRows(
  { table, file, bytes }: GrowingFile,
  options: TableOptions,
  given: readonly GivenRow[],
): Uint8Array {
  const spec = TABLES[table] as unknown as AnyTableSpec;
  const rows = settleRows(spec, given);
  if (bytes === undefined || isEmpty(bytes)) return newFile(spec, options, rows);
  const text = textOf(bytes);
  const lineEnd = lineEndOf(text);
  const added = stringify(recordsIn(file, bytes, spec, options, rows), {
    delimiter: sniffDelimiter(text),
    record_delimiter: lineEnd,
  });
  const grown = withText(bytes, /[\r\n]$/.test(text) ? added : `${lineEnd}${added}`);
  if (grown) return grown;
  throw new UserError(`${file} is in an encoding that cannot hold what was to be added.`, {
    hint: 'Nothing was written. Save it as "CSV UTF-8" from the program that made it, then try again.',
  });
}

function isEmpty(bytes: Uint8Array): boolean {
  const decoded = decode(bytes);
  return 'fault' in decoded && decoded.fault === 'file-empty';
}

/** A file as text; blank where it is none. */
export function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : '';
}

function newFile(spec: AnyTableSpec, options: TableOptions, rows: readonly SettledRow[]): Uint8Array {
  const names = Object.keys(spec.columns);
  const header = names.map((name) => options.columns.get(name) ?? name);
  const records = rows.map((row) =>
    names.map((name) => inFileWords(spec, name, row.get(name)!, options, options.dateForm(name))),
  );
  return new TextEncoder().encode(stringify([header, ...records], { record_delimiter: '\n' }));
}

/** The rows as records of a file: each cell where the file has its column, and nothing in columns of others. */
export function recordsIn(
  file: string,
  bytes: Uint8Array,
  spec: AnyTableSpec,
  options: TableOptions,
  rows: readonly SettledRow[],
): string[][] {
  const open = openCsv(bytes, file);
  if ('unusable' in open) throw cannotGrow(open.unusable, file);
  const { line, names, strays } = open;
  const header = readHeader(spec, { file, line, names, mapped: options.columns, isFilled: () => false });
  if (!header.usable || strays.length > 0) throw cannotGrow([...header.issues, ...strays], file);
  const filled = Object.keys(spec.columns).filter((name) => rows.some((row) => row.get(name) !== ''));
  const absent = filled.filter((name) => !header.positions.has(name));
  if (absent.length > 0) throw withoutColumns(absent, file);

  const places = filled.map((name) => {
    const position = header.positions.get(name)!;
    return {
      name,
      position,
      form: spec.columns[name]!.kind === 'date' ? formIn(open, position, name, options, file) : undefined,
    };
  });
  return rows.map((row) => {
    const record = names.map(() => '');
    for (const { name, position, form } of places) {
      record[position] = inFileWords(spec, name, row.get(name)!, options, form);
    }
    return record;
  });
}

/** The form in which a column of a file writes its dates. */
function formIn({ csv, top }: OpenCsv, position: number, name: string, options: TableOptions, file: string): DateForm {
  const declared = options.dateForm(name);
  const settled = dateColumnOf(csv, top, position, declared);
  if ('form' in settled) return settled.form;
  const { fault } = readyDates(csv, top, position, declared);
  throw cannotGrow([issue(fault!.code, file, { column: name }, { column: name, ...fault!.args })], file);
}

/** A value as the file writes it: dates in its form, and a word of its own where the code stands for another there. */
function inFileWords(
  spec: AnyTableSpec,
  name: string,
  text: string,
  options: TableOptions,
  form: DateForm | undefined,
): string {
  if (text === '') return '';
  if (form !== undefined && spec.columns[name]!.kind === 'date') return dateInForm(text, form);
  const words = options.values(name);
  if ((words.get(text.toLowerCase()) ?? text) === text) return text;
  const word = [...words].find(([, code]) => code === text)?.[0];
  if (word !== undefined) return word;
  throw new UserError(`dbv.yaml gives ${text} another meaning in ${name} of ${spec.name}, so it cannot be written.`, {
    hint: `Mend values: in dbv.yaml, so that some word stands for ${text}.`,
  });
}

function cannotGrow(issues: readonly Issue[], file: string): UserError {
  const lines = issues
    .filter(({ code }) => severityOf(code) === 'error')
    .map((each) => `  ${each.line === undefined ? '' : `line ${each.line}: `}${issueText(each)} ${issueRemedy(each)}`);
  return new UserError(`${file} cannot be added to, and was left as it is:\n${lines.join('\n')}`, {
    hint: 'Mend it first; dbv check shows all its faults.',
  });
}

function withoutColumns(names: readonly string[], file: string): UserError {
  return new UserError(`${file} has no column for ${names.join(', ')}; nothing was written.`, {
    hint: `Add ${names.join(', ')} to its header, or map the column that holds it under columns: in dbv.yaml.`,
  });
}
