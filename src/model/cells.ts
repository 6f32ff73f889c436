import * as z from 'zod';
import { type Day, dayFrom, dayFromIso } from './day.ts';
import type { IssueCode } from './issues.ts';
import type { Treatment } from './pseudonym.ts';

/**
 * The only text → value conversions. A cell's schema takes trimmed, non-blank text; blanks, DfE's no-data marks and
 * date formats other than ISO are dealt with by the reader before a cell reaches its schema.
 */

export type ColumnKind =
  | 'id'
  | 'text'
  | 'date'
  | 'month'
  | 'code'
  | 'codes'
  | 'flag'
  | 'money'
  | 'number'
  | 'count'
  | 'year';

/** A column of a table: how its cells are read, and what a data dictionary says of it. */
export interface Column<Value> {
  readonly kind: ColumnKind;
  readonly description: string;
  readonly schema: z.ZodType<Value, string>;
  /** The column must be in the header and its cell filled. */
  readonly required: boolean;
  /** `row`: a faulty cell sets its row aside. `cell`: the cell is left out and the row is used. */
  readonly faultCosts: 'row' | 'cell';
  readonly codes?: Readonly<Record<string, string>>;
  readonly example: string;
  /** What becomes of it in files fit to be checked in, where its kind does not settle that. */
  readonly treatment?: Treatment;
}
export interface RequiredColumn<Value> extends Column<Value> {
  readonly required: true;
}

/** What a cell schema reports of a faulty cell: an issue code and what its sentence needs. */
export interface CellFault {
  readonly code: IssueCode;
  readonly args: Readonly<Record<string, string>>;
}

function cell<Value>(parse: (text: string) => Value | CellFault): z.ZodType<Value, string> {
  return z.string().transform((text, context): Value => {
    const result = parse(text);
    if (isFault(result)) {
      context.addIssue({ code: 'custom', message: result.code, params: { fault: result } });
      return z.NEVER;
    }
    return result;
  });
}

const FAULT = Symbol('fault');

/** A fault of one cell. */
export function fault(code: IssueCode, args: Record<string, string> = {}): CellFault {
  return { code, args, [FAULT]: true } as CellFault;
}

/** Whether a cell reader's result is a fault. */
export function isFault(value: unknown): value is CellFault {
  return typeof value === 'object' && value !== null && FAULT in value;
}

/** Cells after which compiling a schema has paid for itself. */
const WORTH_COMPILING = 2000;

/** A column's text → value function. Takes trimmed, non-blank text. */
export function cellReader<Value>({ schema }: Pick<Column<Value>, 'schema'>): (text: string) => Value | CellFault {
  let ready = schema;
  let cells = 0;
  return (text) => {
    if (++cells === WORTH_COMPILING) ready = z.compile(schema);
    const result = ready.safeParse(text);
    return result.success ? result.data : faultOf(result.error);
  };
}

/** The fault a cell schema reported, out of a failed parse. */
export function faultOf(error: z.ZodError): CellFault {
  const issue = error.issues[0];
  const params = issue?.code === 'custom' ? (issue.params as { fault?: CellFault } | undefined) : undefined;
  return params?.fault ?? fault('cell-unreadable');
}

/** Marks a column as required. */
export function required<Value>(column: Column<Value>): RequiredColumn<Value> {
  return { ...column, required: true, faultCosts: 'row' };
}

/** Marks a column whose faulty cell is left out while its row is used: the column describes, it does not decide. */
export function lenient<Value>(column: Column<Value>): Column<Value> {
  return { ...column, faultCosts: 'cell' };
}

function column<Value>(
  kind: ColumnKind,
  description: string,
  example: string,
  schema: z.ZodType<Value, string>,
  codes?: Readonly<Record<string, string>>,
): Column<Value> {
  const base = { kind, description, example, schema, required: false, faultCosts: 'row' } as const;
  return codes === undefined ? base : { ...base, codes };
}

// The sign is part of how spreadsheets and R write it; `2E10` without one may be a real id.
const SCIENTIFIC = /^[+-]?\d+(\.\d+)?e[+-]\d+$/i;
// A letter and twelve digits, or, for a temporary number, a letter, eleven digits and a letter. Source: DfE, UPN guide.
const UNIQUE_PUPIL_NUMBER = /^[A-Z]\d{11}[A-Z\d]$/i;

/**
 * An identifier: text, kept as written. Refuses a unique pupil number, which must never reach the model, and what a
 * spreadsheet has turned into scientific notation.
 */
export function id(description: string, example = 'P0001'): Column<string> {
  return column('id', description, example, cell(readId));
}

function readId(value: string): string | CellFault {
  if (SCIENTIFIC.test(value)) return fault('id-scientific');
  return UNIQUE_PUPIL_NUMBER.test(value) ? fault('id-personal') : value;
}

/** The id of an element, in whatever case: the value is in capitals, as elements are named. Which exist is for the caller. */
export function elementId(description: string, example: string): Column<string> {
  const read = (value: string) => {
    const result = readId(value);
    return typeof result === 'string' ? result.toUpperCase() : result;
  };
  return column('id', description, example, cell(read));
}

/** A word of the program's own, such as the id of a step, matching a pattern. What does not match may be anything. */
export function word(description: string, pattern: RegExp, example: string): Column<string> {
  return column(
    'id',
    description,
    example,
    cell((value) => (pattern.test(value) ? value : fault('cell-unreadable'))),
  );
}

/** Free text. */
export function text(description: string, example = ''): Column<string> {
  return column(
    'text',
    description,
    example,
    cell((value) => value),
  );
}

/** A date, `YYYY-MM-DD`, as a day number. */
export function date(description: string, example = '2024-09-01'): Column<Day> {
  return column('date', description, example, cell(readDate));
}

function readDate(value: string): Day | CellFault {
  const day = dayFromIso(value);
  if (day !== undefined) return day;
  if (/^\d{5}(\.\d+)?$/.test(value)) return fault('date-excel-serial');
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? fault('date-impossible') : fault('date-unreadable');
}

/** A month, `YYYY-MM`, as the day number of its first day. */
export function month(description: string, example = '2015-03'): Column<Day> {
  return column('month', description, example, cell(readMonth));
}

function readMonth(value: string): Day | CellFault {
  const match = /^(\d{4})-(\d{2})$/.exec(value);
  const first = match ? dayFrom(Number(match[1]), Number(match[2]), 1) : undefined;
  return first ?? fault('month-unreadable');
}

/** A code from a closed list, matched without regard to case. The value is the code as the list spells it. */
export function code<const Codes extends Readonly<Record<string, string>>>(
  description: string,
  codes: Codes,
): Column<Extract<keyof Codes, string>> {
  const exact = new Map(Object.keys(codes).map((key) => [key.toLowerCase(), key]));
  const read = (value: string) =>
    exact.get(value.toLowerCase().replaceAll('\u2013', '-')) ??
    fault('code-unknown', { codes: listed(Object.keys(codes)) });
  return column(
    'code',
    description,
    Object.keys(codes)[0] ?? '',
    cell((value) => read(value) as Extract<keyof Codes, string>),
    codes,
  );
}

/** A list short enough for a sentence. */
function listed(codes: readonly string[]): string {
  return codes.length > 15 ? `${codes.slice(0, 15).join(' ')} …` : codes.join(' ');
}

/** A code from a list of plain names. */
export function oneOf<const Name extends string>(description: string, names: readonly Name[]): Column<Name> {
  return code(description, Object.fromEntries(names.map((name) => [name, ''])) as Record<Name, string>) as Column<Name>;
}

/** Ids separated by `;`, each matching a pattern. Which ids exist is for the caller to check. */
export function ids(description: string, pattern: RegExp, example: string): Column<readonly string[]> {
  return column(
    'codes',
    description,
    example,
    cell((value) => {
      const parts = [...new Set(value.split(';').map((part) => part.trim()))].filter((part) => part !== '');
      const readable = parts.length > 0 && parts.every((part) => pattern.test(part));
      return readable ? parts : fault('list-unreadable', { example });
    }),
  );
}

/** Yes or no: `0/1`, `Y/N`, `true/false`. */
export function flag(description: string): Column<boolean> {
  const values: Readonly<Record<string, boolean>> = {
    '0': false,
    '1': true,
    n: false,
    y: true,
    no: false,
    yes: true,
    false: false,
    true: true,
  };
  return column(
    'flag',
    description,
    '0',
    cell((value) => {
      const key = value.toLowerCase();
      return Object.hasOwn(values, key) ? values[key]! : fault('flag-unreadable');
    }),
    { '0': 'No', '1': 'Yes' },
  );
}

const DIGITS = '(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?';
const MONEY = new RegExp(`^(?:-£? ?|£? ?-?)(${DIGITS})$`);
const NUMBER = new RegExp(`^[+-]?${DIGITS}$`);

function readMoney(value: string): number | CellFault {
  const bracketed = /^\(([^-]*)\)$/.exec(value);
  const match = MONEY.exec(bracketed?.[1] ?? value);
  const amount = match ? plainNumber(match[1]!) : undefined;
  if (amount === undefined) return fault('money-unreadable');
  return bracketed || value.includes('-') ? 0 - amount : amount;
}

/** Digits with thousands commas as a number; undefined where there are more of them than a number can hold. */
function plainNumber(digits: string): number | undefined {
  const parsed = Number(digits.replaceAll(',', ''));
  // Adding nought makes -0 into 0.
  return Number.isFinite(parsed) ? parsed + 0 : undefined;
}

/** Pounds: plain, `£1,234.50`, or `(1,234)` for a negative. */
export function money(description: string, example = '12500'): Column<number> {
  return column('money', description, example, cell(readMoney));
}

/** Pounds that cannot be negative. */
export function cost(description: string, example = '12500'): Column<number> {
  const read = (value: string) => {
    const amount = readMoney(value);
    return typeof amount === 'number' && amount < 0 ? fault('money-negative') : amount;
  };
  return column('money', description, example, cell(read));
}

/** A number between two limits, both allowed. */
export function number(
  description: string,
  limits: { min?: number; max?: number } = {},
  example = '0.5',
): Column<number> {
  return column(
    'number',
    description,
    example,
    cell((value) => readNumber(value, limits)),
  );
}

function readNumber(
  value: string,
  { min = -Infinity, max = Infinity }: { min?: number; max?: number },
): number | CellFault {
  const parsed = NUMBER.test(value) ? plainNumber(value) : undefined;
  if (parsed === undefined) return fault('number-unreadable');
  return parsed < min || parsed > max ? fault('number-out-of-range', { range: rangeText(min, max) }) : parsed;
}

function rangeText(min: number, max: number): string {
  if (min === -Infinity) return `${max} or less`;
  return max === Infinity ? `${min} or more` : `${min} to ${max}`;
}

/** A whole number between two limits, both allowed. */
export function count(
  description: string,
  limits: { min?: number; max?: number } = { min: 0 },
  example = '12',
): Column<number> {
  return column(
    'count',
    description,
    example,
    cell((value) => {
      const parsed = readNumber(value, limits);
      return typeof parsed === 'number' && !Number.isInteger(parsed) ? fault('number-not-whole') : parsed;
    }),
  );
}

/** A financial year, `2024-25`, as the calendar year in which it begins. */
export function financialYear(description: string): Column<number> {
  return column(
    'year',
    description,
    '2024-25',
    cell((value) => {
      const match = /^(\d{4})[-/\u2013](\d{2}|\d{4})$/.exec(value);
      const to = String(Number(match?.[1]) + 1);
      return match && (match[2] === to || match[2] === to.slice(2))
        ? Number(match[1])
        : fault('financial-year-unreadable');
    }),
  );
}
