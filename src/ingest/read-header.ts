import { type Issue, type IssueCode, issue } from '../model/issues.ts';
import type { AnyTableSpec } from '../model/tables/index.ts';
import { plainName, shownName } from './header-names.ts';
import { mayIdentify } from './map/may-show.ts';
import { mayShowHeader } from './may-show-header.ts';
import { nearest } from './nearest.ts';
import { isPersonalName } from './personal-names.ts';

/** A header, matched to the columns of a table. */
export interface Header {
  /** Where each column found stands in a record. */
  readonly positions: ReadonlyMap<string, number>;
  /** Whether rows can be made: every column the table cannot do without was found, once. */
  readonly usable: boolean;
  readonly issues: readonly Issue[];
}

/** The header row of a file, and what is needed to judge it. */
export interface HeaderRow {
  readonly file: string;
  readonly line: number;
  readonly names: readonly string[];
  /** Our column → the column in the file, from `dbv.yaml`. */
  readonly mapped: ReadonlyMap<string, string>;
  /** Whether any row has something in the column at a position. */
  readonly isFilled: (position: number) => boolean;
}

/**
 * Matches a header to a table's columns: by the map of `dbv.yaml`, else by name, whatever its case, spaces, underscores
 * and hyphens. Never by likeness. Columns that hold direct identifiers match nothing.
 */
export function readHeader(spec: AnyTableSpec, row: HeaderRow): Header {
  const found = locate(spec, row);
  const report = (code: IssueCode, column: string | undefined, args: Record<string, string>) =>
    issue(code, row.file, { line: row.line, column }, args);
  if (found.positions.size === 0 && found.lost.length === 0 && found.twice.length === 0) {
    return { positions: found.positions, usable: false, issues: [unrecognised(spec, row, report)] };
  }
  const missing = missingColumns(spec, found, row);
  return {
    positions: found.positions,
    usable:
      missing.length === 0 && found.twice.length === 0 && found.lost.every((name) => !spec.columns[name]!.required),
    issues: [
      ...found.twice.map((column) => report('header-duplicate', column, { name: row.mapped.get(column) ?? column })),
      ...found.lost.map((column) =>
        report('header-mapped-missing', column, { name: column, source: shownName(row.mapped.get(column)!) }),
      ),
      ...missing.map(({ column, args }) => report('header-missing', column, { ...args, file: row.file })),
      ...found.unread
        .map((position) => unreadColumn(spec, found, row, position, report))
        .filter((each) => each !== undefined),
    ],
  };
}

type Report = (code: IssueCode, column: string | undefined, args: Record<string, string>) => Issue;

interface Located {
  readonly positions: Map<string, number>;
  /** Columns that stand in the header more than once. */
  readonly twice: string[];
  /** Columns mapped to a name that is not in the header. */
  readonly lost: string[];
  /** Positions that match no column. */
  readonly unread: readonly number[];
}

function locate(spec: AnyTableSpec, { names, mapped }: HeaderRow): Located {
  const places = placesByName(names);
  const located = { positions: new Map<string, number>(), twice: [] as string[], lost: [] as string[] };
  const matched = new Set<number>();
  for (const column of Object.keys(spec.columns)) {
    const source = mapped.get(column);
    const standing = places.get(plainName(source ?? column)) ?? [];
    const at = standing.filter((place) => mayHold(spec, column, names[place]!));
    for (const place of at) matched.add(place);
    if (at.length > 1) located.twice.push(column);
    else if (at.length === 1) located.positions.set(column, at[0]!);
    else if (source !== undefined && standing.length === 0) located.lost.push(column);
  }
  return { ...located, unread: names.map((_, position) => position).filter((position) => !matched.has(position)) };
}

/** A column of identifiers is read for nothing, mapped or not. The name of a school is no person's. */
function mayHold(spec: AnyTableSpec, column: string, name: string): boolean {
  return !isPersonalName(name) || (spec.name === 'establishments' && column === 'name');
}

function placesByName(names: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  names.forEach((name, position) => {
    const plain = plainName(name);
    if (plain === '') return;
    const known = places.get(plain);
    if (known) known.push(position);
    else places.set(plain, [position]);
  });
  return places;
}

/**
 * Nothing in the header is known. It may be the first row of data, or the file of another program: no name in it is
 * repeated, because it may be a child's.
 */
function unrecognised(spec: AnyTableSpec, row: HeaderRow, report: Report): Issue {
  if (row.names.length === 1) return report('file-delimiter-unknown', undefined, {});
  const required = Object.keys(spec.columns).filter((column) => spec.columns[column]!.required);
  const groups = (spec.atLeastOne ?? []).map((group) => inWords(group));
  return report('header-unrecognised', undefined, { required: [...required, ...groups].join(', ') });
}

function missingColumns(spec: AnyTableSpec, { positions, twice, lost, unread }: Located, { names }: HeaderRow) {
  const spoken = new Set([...positions.keys(), ...twice, ...lost]);
  const unreadNames = unread
    .map((position) => names[position]!.trim())
    .filter((name) => name !== '' && !isPersonalName(name) && mayShowHeader(name));
  const required = Object.keys(spec.columns).filter((column) => spec.columns[column]!.required);
  const wanted: (readonly string[])[] = [...required.map((column) => [column]), ...(spec.atLeastOne ?? [])];
  return wanted
    .filter((group) => !group.some((column) => spoken.has(column)))
    .map((group) => {
      const near = group.map((column) => nearest(column, unreadNames)).find((name) => name !== undefined);
      return {
        column: group.length === 1 ? group[0] : undefined,
        args: { name: inWords(group), ...(near === undefined ? {} : { nearest: shownName(near) }) },
      };
    });
}

function inWords(group: readonly string[]): string {
  return group.length === 1 ? group[0]! : `${group.slice(0, -1).join(', ')} or ${group.at(-1)}`;
}

/** What to say of a header cell that matches no column. Blank names with nothing below them are no columns at all. */
function unreadColumn(spec: AnyTableSpec, { positions }: Located, row: HeaderRow, position: number, report: Report) {
  const name = shownName(row.names[position]!);
  const plain = plainName(name);
  if (plain === '') {
    return row.isFilled(position) ? report('header-blank', undefined, { position: String(position + 1) }) : undefined;
  }
  if (row.names.findIndex((other) => plainName(other) === plain) !== position) return undefined;
  if (isPersonalName(row.names[position]!)) {
    return mayIdentify(name)
      ? report('header-personal', undefined, { position: String(position + 1) })
      : report('header-personal', name, { name });
  }
  const shadowed = Object.keys(spec.columns).find((column) => plainName(column) === plain);
  if (shadowed) return report('header-shadowed', name, { name, source: shownName(row.mapped.get(shadowed)!) });
  if (!mayShowHeader(row.names[position]!)) {
    return report('header-unknown', undefined, { position: String(position + 1) });
  }
  const near = nearest(
    name,
    Object.keys(spec.columns).filter((column) => !positions.has(column)),
  );
  return report('header-unknown', name, { name, ...(near === undefined ? {} : { nearest: near }) });
}
