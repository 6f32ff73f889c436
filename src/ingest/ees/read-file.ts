import { UserError } from '../../model/errors.ts';
import { cellsOf } from '../csv-records.ts';
import { decode } from '../decode.ts';
import { type CsvText, splitCsv } from '../split-csv.ts';
import { type FileKind, kindOf } from './kinds.ts';
import { type CellAt, type EesRow, rowReader, typeAt } from './rows.ts';

/** A published file, as bytes. */
export interface EesFile {
  /** The path as shown to people. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A published file, read as far as it is used. */
export interface EesTable {
  readonly kind: FileKind;
  readonly file: string;
  /** Every column, in lower case; of types of establishment, the types. */
  readonly columns: ReadonlySet<string>;
  /** The year of the release it belongs to. */
  readonly release: number;
  /** The year of its latest period. */
  readonly year: number;
  /** `England`, regions by code, authorities by number. In order. */
  readonly places: readonly Place[];
  /** The rows of a place in the latest period, or in the one before it. */
  readonly rows: (place: string, yearsBack: 0 | 1) => readonly EesRow[];
}

export interface Place {
  /** `England`, a region's code, or `LA` and the authority's number: two codes of one authority share its number. */
  readonly id: string;
  readonly name: string;
  readonly region: string | undefined;
}

/**
 * Reads a published file; undefined for one that is of no kind that is used.
 *
 * Errors: `UserError` for a file that cannot be told apart into rows, or has none.
 */
export function readEesFile({ file, bytes }: EesFile): EesTable | undefined {
  // The first line alone tells, and most files of a release are large.
  const columns = columnsOf(splitText(bytes.subarray(0, bytes.indexOf(NEW_LINE) + 1), file));
  const kind = kindOf(new Set(columns.keys()));
  if (!kind) return undefined;
  const csv = splitText(bytes, file);
  return isWanted(csv, columns, kind) ? tableOf(csv, columns, kind, file) : undefined;
}

const NEW_LINE = 10;

function splitText(bytes: Uint8Array, file: string): CsvText {
  const decoded = decode(bytes);
  const csv = splitCsv('text' in decoded ? decoded.text : '', ',');
  if (!csv.broken && csv.strayQuotes.length === 0) return csv;
  throw new UserError(`${file} has a quotation mark out of place on line ${csv.broken?.line ?? csv.strayQuotes[0]}.`, {
    hint: 'Download the file again, and do not save it from a spreadsheet.',
  });
}

/** Where each column stands, by its name in lower case. Of a name that stands twice the first counts. */
function columnsOf(csv: CsvText): ReadonlyMap<string, number> {
  const names = csv.lines.length === 0 ? [] : cellsOf(csv, 0).map((name) => name.trim().toLowerCase());
  return new Map([...names.entries()].reverse().map(([position, name]) => [name, position]));
}

/** The need of new plans has the columns of the need of all plans, and periods of another sort. */
function isWanted(csv: CsvText, columns: ReadonlyMap<string, number>, kind: FileKind): boolean {
  if (!kind.subjects.includes('needs')) return true;
  const sort = columns.get('time_identifier');
  return sort !== undefined && csv.cell(1, sort) === 'Academic year';
}

function tableOf(csv: CsvText, header: ReadonlyMap<string, number>, kind: FileKind, file: string): EesTable {
  const at: CellAt = (record, column) => {
    const position = header.get(column);
    return position === undefined ? '' : csv.cell(record, position);
  };
  const records = csv.lines.map((_, record) => record).slice(1);
  const periods = [...new Set(records.map((record) => at(record, 'time_period')))].filter(isPeriod).sort();
  const latest = periods.at(-1);
  if (latest === undefined) throw new UserError(`${file} has no rows.`, { hint: 'Download the file again.' });
  const before = periods.at(-2);

  const places = new Map<string, Place>();
  const rows = [new Map<string, EesRow[]>(), new Map<string, EesRow[]>()] as const;
  const columns = new Set(kind.breakdown.by === 'type' ? [] : header.keys());
  const addRow = rowReader(kind.breakdown, at);
  for (const record of records) {
    const period = at(record, 'time_period');
    const place = period === latest || period === before ? placeOf(record, at) : undefined;
    if (!place) continue;
    const ofYear = rows[period === latest ? 0 : 1];
    const known = ofYear.get(place.id) ?? [];
    addRow(known, record);
    ofYear.set(place.id, known);
    if (period !== latest) continue;
    places.set(place.id, place);
    if (kind.breakdown.by === 'type') columns.add(typeAt(record, kind.breakdown, at));
  }
  const year = yearOf(latest);
  return {
    kind,
    file,
    columns,
    release: kind.isStock ? year : year + 1,
    year,
    places: [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    rows: (place, back) => rows[back].get(place) ?? [],
  };
}

function isPeriod(text: string): boolean {
  return /^\d{4}(\d{2})?$/.test(text);
}

/** `2024` is a calendar year; `202425` an academic one, in whose January plans are counted. */
function yearOf(period: string): number {
  return period.length === 4 ? Number(period) : Number(period.slice(0, 2)) * 100 + Number(period.slice(4));
}

function placeOf(record: number, at: CellAt): Place | undefined {
  const level = at(record, 'geographic_level');
  const region = at(record, 'region_code');
  if (level === 'National') return { id: 'England', name: 'England', region: undefined };
  if (level === 'Regional') return { id: region, name: at(record, 'region_name'), region };
  const number = at(record, 'old_la_code');
  return /^\d{3}$/.test(number) ? { id: `LA${number}`, name: at(record, 'la_name'), region } : undefined;
}
