import { type Issue, type IssueCode, issue } from '../../model/issues.ts';
import type { Row } from '../../model/tables/index.ts';
import type { ReadResult, SetAside } from '../../model/tables/table.ts';
import { decode } from '../decode.ts';
import type { SourceFile } from '../read-table.ts';
import { addSetAside } from '../set-aside.ts';
import { GIAS_COLUMNS, GIAS_HEADINGS, GIAS_NEEDED, type GiasColumn, giasPositions } from './header.ts';
import { type CellPlaces, type Scan, scanColumns, textAt } from './scan-columns.ts';

type Establishment = Row<'establishments'>;

/** What the register holds. read = rows + set aside. */
export interface GiasReading {
  readonly rows: readonly Establishment[];
  readonly read: number;
  readonly setAside: readonly SetAside[];
  readonly issues: readonly Issue[];
  /** Whether the file as a whole can be used. */
  readonly usable: boolean;
}

/** A reader of the register that takes the file in pieces. */
export interface GiasReader {
  /** Reads what is whole, and says how much of the bytes that was: the next piece begins with the rest. */
  readonly read: Scan;
  /** What was read, after the last piece. */
  readonly result: () => GiasReading;
}

/** The establishments table out of the register's own download, or an extract of it. */
export function giasTable(source: Omit<SourceFile, 'table'>): ReadResult<Establishment> {
  const { file, bytes, size, sha256 } = source;
  const { rows, read, setAside, issues, usable } = readGias(bytes, file);
  if (!usable) return { issues };
  return { table: { file, bytes: size ?? bytes.length, sha256, rows, read, setAside, noData: [] }, issues };
}

/** Reads the register from all its bytes. */
export function readGias(bytes: Uint8Array, file: string): GiasReading {
  const reader = giasReader(file);
  reader.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), true);
  return reader.result();
}

/**
 * Reads the few columns of the register that are needed; nothing of its other hundred and more becomes text. Names of
 * establishments are in Windows-1252, or in UTF-8 where someone has saved the file again.
 */
export function giasReader(file: string): GiasReader {
  const rows: Establishment[] = [];
  const issues: Issue[] = [];
  const setAside: { reason: IssueCode; line: number }[] = [];
  let usable = false;
  let headerWidth = 0;
  let readRow: ((places: CellPlaces) => Establishment) | undefined;

  const refuse = (code: IssueCode, line: number, args: Readonly<Record<string, string>> = {}) => {
    issues.push(issue(code, file, { line }, args));
    setAside.push({ reason: code, line });
  };
  const scan = scanColumns({
    header: (names) => {
      const positions = giasPositions(names);
      const missing = GIAS_NEEDED.filter((column) => !positions.has(column));
      issues.push(
        ...missing.map((column) => issue('header-missing', file, { line: 1 }, { name: GIAS_HEADINGS[column] })),
      );
      usable = missing.length === 0;
      headerWidth = names.length;
      readRow = rowReader([...positions.keys()], (line, column) =>
        issues.push(issue('number-unreadable', file, { line, column })),
      );
      return usable ? [...positions.values()] : undefined;
    },
    record: (places) => {
      const { width, line } = places;
      if (width !== headerWidth) refuse('row-ragged', line, { found: String(width), expected: String(headerWidth) });
      else rows.push(readRow!(places));
    },
    stray: (line) => refuse('file-quote-stray', line),
    unclosed: (line) => {
      issues.push(issue('file-quote-unclosed', file, { line }));
      usable = false;
    },
  });
  return {
    read: scan,
    result: () => {
      if (headerWidth === 0) issues.push(issue('file-empty', file));
      else if (usable && rows.length === 0) issues.push(issue('file-header-only', file));
      return { rows, read: rows.length + setAside.length, setAside: addSetAside([], setAside), issues, usable };
    },
  };
}

/** A function from the wanted cells of a record, in the order of their columns, to a row. */
function rowReader(
  columns: readonly GiasColumn[],
  unreadable: (line: number, column: string) => void,
): (places: CellPlaces) => Establishment {
  const slotOf = Object.fromEntries(GIAS_COLUMNS.map((column) => [column, columns.indexOf(column)])) as Slots;
  const once = textOnce();
  return ({ bytes, starts, ends, line }) => {
    const raw = (slot: number) => (slot === -1 ? '' : textAt(bytes, starts[slot]!, ends[slot]!));
    const cell = (slot: number) => raw(slot).trim();
    const text = (slot: number) => cell(slot) || undefined;
    const shared = (slot: number) => once(cell(slot)) || undefined;
    const places = (slot: number, column: string) => {
      const digits = cell(slot);
      if (digits === '' || /^\d{1,6}$/.test(digits)) return digits === '' ? undefined : Number(digits);
      unreadable(line, column);
      return undefined;
    };
    return {
      urn: text(slotOf.urn),
      ukprn: text(slotOf.ukprn),
      // Trimmed as text: a byte of a letter may be that of a space.
      name: readable(raw(slotOf.name)).trim() || undefined,
      typeCode: shared(slotOf.typeCode),
      phaseCode: shared(slotOf.phaseCode),
      laCode: shared(slotOf.laCode),
      senUnitCapacity: places(slotOf.senUnitCapacity, GIAS_HEADINGS.senUnitCapacity),
      resourcedCapacity: places(slotOf.resourcedCapacity, GIAS_HEADINGS.resourcedCapacity),
      status: shared(slotOf.status),
      line,
    };
  };
}

type Slots = Readonly<Record<GiasColumn, number>>;

/** One text for all that are the same: tens of thousands of rows share a few codes. */
function textOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found === undefined) known.set(text, text);
    return found ?? text;
  };
}

/** Characters that are each a byte, as the text those bytes stand for. */
function readable(characters: string): string {
  if (!/[\x80-\xff]/.test(characters)) return characters;
  const decoded = decode(Buffer.from(characters, 'latin1'));
  return 'text' in decoded ? decoded.text : '';
}
