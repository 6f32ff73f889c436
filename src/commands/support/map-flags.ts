import { specOf } from '../../ingest/map/table-context.ts';
import { DATE_FORMS, type DateForm } from '../../model/area.ts';
import { UserError } from '../../model/errors.ts';
import { TABLE_NAMES, type TableName } from '../../model/tables/index.ts';

/** Which of our columns a flag is about: of one table, or of each chosen table that has it. */
interface About {
  readonly table?: TableName;
  readonly column: string;
}

/** `--set column=Header`; without a header the column is left out. */
export interface ColumnFlag extends About {
  readonly header: string | undefined;
}

/** `--date column=DD/MM/YYYY`, or a form alone for every column that needs one. */
export interface DateFlag extends Partial<About> {
  readonly form: DateForm;
}

/** `--value column:word=code`; without a code the word stands for a blank. */
export interface ValueFlag extends About {
  readonly word: string;
  readonly code: string;
}

/** Answers given as flags. */
export interface MapFlags {
  readonly columns: readonly ColumnFlag[];
  readonly dates: readonly DateFlag[];
  readonly values: readonly ValueFlag[];
}

/** The flags that are about one table. */
export function flagsFor({ columns, dates, values }: MapFlags, table: TableName): MapFlags {
  const concerns = ({ table: named, column }: Partial<About>) =>
    (named === undefined || named === table) && (column === undefined || Object.hasOwn(specOf(table).columns, column));
  return { columns: columns.filter(concerns), dates: dates.filter(concerns), values: values.filter(concerns) };
}

/** Flags as they come from the command line, each as often as it was given. */
export interface RawFlags {
  readonly table?: string;
  readonly set?: readonly string[];
  readonly date?: readonly string[];
  readonly value?: readonly string[];
}

/**
 * Reads flags.
 *
 * Errors: `UserError` where one is not of its form, or names a table, column, form or code that there is not.
 */
export function readFlags({ table, set = [], date = [], value = [] }: RawFlags): MapFlags & { tables?: TableName[] } {
  return {
    ...(table !== undefined && { tables: tablesNamed(table) }),
    columns: set.map(columnFlag),
    dates: date.map(dateFlag),
    values: value.map(valueFlag),
  };
}

function tablesNamed(list: string): TableName[] {
  return [...new Set(list.split(','))].map((part) => {
    const table = TABLE_NAMES.find((name) => name === part.trim());
    return (
      table ?? refuse(`--table ${list}`, `There is no table ${part.trim()}. Tables are ${TABLE_NAMES.join(', ')}.`)
    );
  });
}

function columnFlag(value: string): ColumnFlag {
  const flag = `--set ${value}`;
  const [about, header] = splitAt(value, value.indexOf('='), flag, 'column=Header, such as plan_id="EHCP ref"');
  return { ...aboutOf(about, flag), header: header.trim() || undefined };
}

function dateFlag(value: string): DateFlag {
  const flag = `--date ${value}`;
  const at = value.indexOf('=');
  const form = DATE_FORMS.find((each) => each === value.slice(at + 1).trim());
  if (!form) return refuse(flag, `Choose a form from ${DATE_FORMS.join(', ')}.`);
  return at === -1 ? { form } : { ...aboutOf(value.slice(0, at), flag), form };
}

/** A word may have an equals sign in it; a code has none. */
function valueFlag(value: string): ValueFlag {
  const flag = `--value ${value}`;
  const form = 'column:word=code, such as primary_need:Autism=ASD';
  const [about, rest] = splitAt(value, value.indexOf(':'), flag, form);
  const [word, code] = splitAt(rest, rest.lastIndexOf('='), flag, form);
  const read = { ...aboutOf(about, flag), word: word.trim(), code: code.trim() };
  const codes = new Set(
    tablesWith(read).flatMap((table) => Object.keys(specOf(table).columns[read.column]?.codes ?? {})),
  );
  if (codes.size === 0) return refuse(flag, `${read.column} has no codes.`);
  // A word may also stand for a blank.
  if (read.code === '' || codes.has(read.code)) return read;
  return refuse(flag, `The codes of ${read.column} are ${[...codes].join(' ')}.`);
}

function splitAt(text: string, at: number, flag: string, form: string): [string, string] {
  return at > 0 ? [text.slice(0, at), text.slice(at + 1)] : refuse(flag, `Write it as ${form}.`);
}

/** `plans.plan_id` or `plan_id`. */
function aboutOf(text: string, flag: string): About {
  const [first, second] = text.trim().split('.');
  const table = TABLE_NAMES.find((name) => name === first);
  if (second !== undefined && !table) {
    return refuse(flag, `There is no table ${first}. Tables are ${TABLE_NAMES.join(', ')}.`);
  }
  const about = { ...(second !== undefined && table && { table }), column: second ?? first! };
  if (tablesWith(about).length > 0) return about;
  return refuse(flag, `There is no column ${about.column}${about.table ? ` in ${about.table}` : ''}.`);
}

function tablesWith({ table, column }: About): TableName[] {
  return TABLE_NAMES.filter(
    (name) => (table === undefined || table === name) && Object.hasOwn(specOf(name).columns, column),
  );
}

function refuse(flag: string, why: string): never {
  throw new UserError(`${flag}: ${why}`, { hint: 'The data dictionary has every table, column and code.' });
}

/** Flags as they are typed again. */
export function typedFlags({ columns, dates, values }: MapFlags): string[] {
  return [
    ...columns.map((flag) => typed('--set', `${nameOf(flag)}=${flag.header ?? ''}`)),
    ...dates.map((flag) => typed('--date', flag.column === undefined ? flag.form : `${nameOf(flag)}=${flag.form}`)),
    ...values.map((flag) => typed('--value', `${nameOf(flag)}:${flag.word}=${flag.code}`)),
  ];
}

function nameOf({ table, column }: Partial<About>): string {
  return table === undefined ? `${column}` : `${table}.${column}`;
}

/** A flag as it is typed on a command line. */
export function typed(flag: '--table' | '--set' | '--date' | '--value', value: string): string {
  return `${flag} ${quoted(value)}`;
}

/** A text as it is typed on a command line, in quotation marks where it needs them. */
export function quoted(text: string): string {
  if (/^[\w./:=-]+$/.test(text)) return text;
  return /["$`\\]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}
