import type { Area } from '../../model/area.ts';
import { type Issue, issue } from '../../model/issues.ts';
import { FIRST_RETURN_YEAR, LAST_RETURN_YEAR, returnCodes } from '../../model/sen2/years.ts';
import { type AnyTableSpec, TABLES, type Tables } from '../../model/tables/index.ts';
import type { FileAccount } from '../../model/tables/table.ts';
import { readyColumns } from '../read-columns.ts';
import { readRows } from '../read-rows.ts';
import type { TableReading } from '../read-table.ts';
import { type TableOptions, tableOptions } from '../table-options.ts';
import { accountant } from './accounts.ts';
import { checkCodes } from './check-codes.ts';
import { RETURN_TABLES, type ReturnTable, WORDS } from './columns.ts';
import type { Modules, ReturnFile } from './modules.ts';
import { type ModulesRead, missingColumns, readBlade } from './read-blade.ts';
import { readXml } from './read-xml.ts';
import { recogniseReturn } from './recognise.ts';
import { columnLocator, columnsOf, type Locate, locator, numbering, recordsOf } from './records.ts';
import { joinStrands, type Strands } from './strands.ts';

/** A SEN2 return as a source of an area: a file, or the files of a folder. */
export interface ReturnSource {
  readonly kind: 'sen2';
  /** The path of the file or folder, as shown to people. */
  readonly file: string;
  readonly files: readonly ReturnFile[];
}

/** What a return says, as the three tables it is the source of. */
export interface ReturnReading {
  /** The year of the return; absent where it says none, or could not be read. */
  readonly year?: number;
  /** Empty where the return cannot be used. */
  readonly tables: ReadonlyMap<ReturnTable, TableReading>;
  /** Issues of the files themselves; those of records are in the readings. */
  readonly issues: readonly Issue[];
  /** Puts an issue about a record where it stands in the files. */
  readonly locate: Locate;
  /** The account of every module once it is settled which records are used: read = used + set aside. */
  readonly accounts: (tables: Tables) => readonly FileAccount[];
}

/**
 * Reads a SEN2 return, whatever its shape, into requests, plans and placements. A record is put together from rows of
 * several modules and goes through the same reading of cells and the same rules as a row of a table's own file.
 */
export function readReturn(source: ReturnSource, area: Pick<Area, 'la_code' | 'dates'>): ReturnReading {
  const recognised = recogniseReturn(source.files);
  if (recognised.kind === 'refused') return unread(recognised.issues);
  const read = recognised.kind === 'xml' ? readXml(recognised.file) : readBlade(recognised.modules);
  const issues = [...recognised.strays, ...read.issues];
  const header = readHeader(read, area, source);
  for (const each of header.issues) issues.push(each);
  if (!read.usable || header.refused) return unread(issues);
  const year = header.year ?? LAST_RETURN_YEAR;
  const codes = returnCodes(year);
  if (recognised.kind === 'blade') for (const each of missingColumns(read.modules, codes)) issues.push(each);
  for (const each of checkCodes(read.modules, year, codes)) issues.push(each);
  const tables = readTables(source, read.modules, area);
  return { ...(header.year === undefined ? {} : { year: header.year }), issues, ...tables };
}

function unread(issues: readonly Issue[]): ReturnReading {
  return { tables: new Map(), issues, locate: (found) => found, accounts: () => [] };
}

/** What the header says of the return as a whole, and whether it is one that can be read. */
function readHeader({ modules }: ModulesRead, area: Pick<Area, 'la_code'>, source: ReturnSource) {
  const { sen2, person } = modules;
  const file = sen2?.file ?? person?.file ?? source.file;
  const line = sen2?.lines[0];
  const text = (item: string) => (sen2 && sen2.lines.length > 0 ? (sen2.items.get(item)?.text(0).trim() ?? '') : '');
  const issues: Issue[] = [];
  const say = (code: Issue['code'], column: string, args: Record<string, string>) =>
    issues.push(issue(code, file, { line, column: sen2?.items.get(column)?.shown }, args));

  const collection = text('collection');
  const isOther = collection !== '' && collection.toUpperCase() !== 'SEN2';
  if (isOther) say('return-other-collection', 'collection', {});
  const year = /^\d{4}$/.test(text('year')) ? Number(text('year')) : undefined;
  const years = { first: String(FIRST_RETURN_YEAR), last: String(LAST_RETURN_YEAR) };
  const isEarly = year !== undefined && year < FIRST_RETURN_YEAR;
  if (isEarly) say('return-year-early', 'year', years);
  else if (year === undefined) say('return-year-missing', 'year', years);
  else if (year > LAST_RETURN_YEAR) say('return-year-new', 'year', { year: String(year), ...years });
  const authority = text('lea');
  if (area.la_code !== undefined && authority !== '' && authority !== area.la_code) {
    say('return-other-authority', 'lea', { ours: area.la_code });
  }
  return { year, refused: isOther || isEarly, issues };
}

function readTables(source: ReturnSource, modules: Modules, area: Pick<Area, 'dates'>) {
  const strands = joinStrands(modules);
  const { numbered, firsts, count } = numbering(strands);
  const locate = locator(source.file, numbered, modules);
  const readings = RETURN_TABLES.map((table): [ReturnTable, TableReading] => {
    const reading = readRecords(table, strands[table], firsts.get(table)!, modules, source, area);
    return [table, { ...reading, issues: reading.issues.map(locate) }];
  });
  return { tables: new Map(readings), locate, accounts: accountant(modules, numbered, count) };
}

function readRecords(
  table: ReturnTable,
  strands: Strands,
  first: number,
  modules: Modules,
  { file, files }: ReturnSource,
  area: Pick<Area, 'dates'>,
): TableReading {
  const spec = TABLES[table] as unknown as AnyTableSpec;
  const names = columnsOf(table, modules).map(({ column }) => column);
  const records = recordsOf(table, strands, modules, first);
  const positions = new Map(names.map((name, position) => [name, position]));
  // No record is a header: the first one is below record -1.
  const top = -1;
  const options = optionsOf(table, modules, area);
  const columns = readyColumns(spec.columns, positions, records, top, { file, options });
  const readers = columns.readers;
  const rows = readRows(records, { file, spec, top, header: names, readers, complete: columns.usable });
  const issues = [...columns.issues.filter(isWorthSaying).map(columnLocator(table, modules)), ...rows.issues];
  if (!columns.usable) return { issues, keys: rows.keys };
  const bytes = files.reduce((sum, each) => sum + each.bytes.length, 0);
  const { sha256 } = files[0]!;
  const { read, setAside, noData } = rows;
  return { table: { file, bytes, sha256, rows: rows.rows, read, setAside, noData }, issues, keys: rows.keys };
}

/** The form in which COLLECT writes every date. */
const BLADE_DATES = 'YYYY-MMM-DD 00:00:00';

function isWorthSaying({ code, args }: Issue): boolean {
  return !(code === 'date-form-noted' && args.form === BLADE_DATES);
}

/**
 * Columns and codes are the return's own. The form of dates may be declared for a file that was saved again: a return as
 * it is has the year first, whatever dbv.yaml says of other files.
 */
function optionsOf(table: ReturnTable, { person }: Modules, { dates }: Pick<Area, 'dates'>): TableOptions {
  const births = person?.items.get('personbirthdate');
  const birth = person?.lines.findIndex((_, row) => births?.text(row).trim()) ?? -1;
  const isAsItIs = birth !== -1 && /^\d{4}/.test(births!.text(birth).trim());
  const declared = tableOptions(dates === undefined || isAsItIs ? {} : { dates }, table);
  return { ...declared, values: (column) => new Map(Object.entries(WORDS[table]?.[column] ?? {})) };
}
