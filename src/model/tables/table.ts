import type { Column } from '../cells.ts';
import type { Issue, IssueCode } from '../issues.ts';

type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

export type Columns = Readonly<Record<string, Column<unknown>>>;

type CellOf<C> = C extends { readonly required: true } & Column<infer Value>
  ? Value
  : C extends Column<infer Value>
    ? Value | undefined
    : never;

/** A validated row: the columns in camelCase, and the line of the file it came from. */
export type RowOf<C extends Columns> = { readonly [Name in keyof C & string as Camel<Name>]: CellOf<C[Name]> } & {
  readonly line: number;
};

/** What a row rule found: an issue code, the column it points at, and the arguments of its sentence. */
export interface RowFault {
  readonly code: IssueCode;
  readonly column?: string;
  readonly args?: Readonly<Record<string, string>>;
}

/** The definition of one table. */
export interface TableSpec<Name extends string, C extends Columns> {
  readonly name: Name;
  /** The folder of the area it lives in. */
  readonly folder: 'data' | 'plan' | 'answers';
  readonly title: string;
  readonly description: string;
  /** What its rows make possible, for the line that says what is not done without it. */
  readonly enables: string;
  /** A diagnosis cannot be made without it. */
  readonly needed: boolean;
  readonly columns: C;
  /** Groups of optional columns of which the header must have at least one. */
  readonly atLeastOne?: readonly (readonly (keyof C & string)[])[];
  /** The column whose values may not repeat. */
  readonly key?: keyof C & string;
  /** Checks of one row by itself. An error sets the row aside. */
  readonly rules?: readonly ((row: RowOf<C>) => RowFault | undefined)[];
}

/** Declares a table; exists so that its columns' types are inferred. */
export function tableSpec<const Name extends string, const C extends Columns>(
  spec: TableSpec<Name, C>,
): TableSpec<Name, C> {
  return spec;
}

/** Why rows of a file were set aside, and where. */
export interface SetAside {
  readonly reason: IssueCode;
  readonly lines: readonly number[];
}

/** A no-data mark in a number column, kept apart from blank and from nought. */
export interface NoDataMark {
  readonly line: number;
  readonly column: string;
  readonly mark: string;
}

/** A table as read: the rows that can be used, and the account of the file: read = used + set aside. */
export interface Table<Row> {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: readonly Row[];
  readonly read: number;
  readonly setAside: readonly SetAside[];
  readonly noData: readonly NoDataMark[];
}

/** What reading one file gives: the table, absent where the file as a whole cannot be used, and every issue. */
export interface ReadResult<Row> {
  readonly table?: Table<Row>;
  readonly issues: readonly Issue[];
}

/** `leaving_date` → `leavingDate`. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The account of one file, or of one part of it that is a table of its own: read = used + set aside. */
export interface FileAccount {
  readonly table: string;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly read: number;
  readonly used: number;
  readonly setAside: readonly { readonly reason: string; readonly count: number }[];
}
