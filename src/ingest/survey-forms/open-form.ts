import { type Issue, issue } from '../../model/issues.ts';
import { isEmptyRecord } from '../csv-records.ts';
import type { NoExport } from '../map/export.ts';
import { looksLikeRecord } from '../map/first-row.ts';
import { type OpenCsv, openCsv } from '../open-csv.ts';
import { shapeCheck } from '../row-shape.ts';

/** A column of a form's export. Its cells are read only once it is settled what it is. */
export interface FormColumn {
  /** As the header has it, on one line; numbered where the same text stands there before. */
  readonly name: string;
  readonly position: number;
}

/** The export of a form, told apart into rows. No cell of it has been read. */
export interface FormFile {
  readonly file: string;
  readonly columns: readonly FormColumn[];
  /** The rows that can be read. */
  readonly rows: readonly FormRow[];
  /** How many rows there are, with those that are set aside for their shape. */
  readonly read: number;
  readonly misshapen: readonly Issue[];
  /** How the file was told apart, where that is worth a word. */
  readonly notes: readonly Issue[];
}

export interface FormRow {
  readonly line: number;
  /** A cell as it stands in the file, trimmed. */
  readonly cell: (position: number) => string;
}

/** Opens the export of a form; or says why it cannot be read at all. */
export function openForm(bytes: Uint8Array, file: string): FormFile | NoExport {
  const open = openCsv(bytes, file);
  if ('unusable' in open) return open;
  return looksLikeRecord(open.names) ? { headless: { line: open.line } } : formOf(open, file);
}

function formOf({ csv, top, line, names, notes, strays }: OpenCsv, file: string): FormFile {
  const checkShape = shapeCheck(csv, names, file);
  const below = csv.lines.flatMap((_, record) => (record > top && !isEmptyRecord(csv, record) ? [record] : []));
  const faults = new Map(
    below.flatMap((record) => {
      const fault = checkShape(record);
      return fault ? [[record, fault] as const] : [];
    }),
  );
  const nameless = names.flatMap((name, position) =>
    name.trim() === '' && below.some((record) => csv.cell(record, position).trim() !== '') ? [position] : [],
  );
  return {
    file,
    columns: numbered(names.map((name) => name.trim().replace(/\s+/g, ' '))).filter(({ name }) => name !== ''),
    rows: below
      .filter((record) => !faults.has(record))
      .map((record) => ({ line: csv.lines[record]!, cell: (position) => csv.cell(record, position).trim() })),
    read: below.length + strays.length,
    misshapen: [...strays, ...faults.values()],
    notes: [
      ...notes,
      ...nameless.map((position) => issue('header-blank', file, { line }, { position: String(position + 1) })),
    ],
  };
}

/** Names with those that stand there a second time told apart, as Excel and Microsoft Forms do: `Name2`. */
function numbered(names: readonly string[]): FormColumn[] {
  const counts = new Map<string, number>();
  return names.map((name, position) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { name: count === 1 || name === '' ? name : `${name}${count}`, position };
  });
}
