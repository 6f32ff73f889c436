import { type Issue, issue } from '../../model/issues.ts';
import { isEmptyRecord } from '../csv-records.ts';
import { plainName } from '../header-names.ts';
import { type OpenCsv, openCsv } from '../open-csv.ts';
import { shapeCheck } from '../row-shape.ts';
import { type DirectIdentifier, directIdentifier } from './direct-identifiers.ts';
import { looksLikeRecord } from './first-row.ts';

/** A column of an export, with how often each text stands in it. No cell of it may be shown but through `mayShow`. */
export interface ExportColumn {
  readonly name: string;
  /** Trimmed texts that are not blank → the rows they stand in, in the order they first come up. */
  readonly texts: ReadonlyMap<string, number>;
  /** Why it is dropped on reading. */
  readonly identifies?: DirectIdentifier;
}

/** A file of another program, as far as suggesting a map needs it. */
export interface Export {
  readonly file: string;
  readonly rows: number;
  /** Columns that have a name of their own, in the order of the file. */
  readonly columns: readonly ExportColumn[];
  /** What reading it noticed: its encoding, its delimiter, rows that cannot be used, names twice, columns without one. */
  readonly notes: readonly Issue[];
}

/** Why a file is no export: it is no CSV text, or its first row looks like a record. */
export type NoExport = { readonly unusable: readonly Issue[] } | { readonly headless: { readonly line: number } };

/** Reads an export; or why it cannot be read at all. */
export function readExport(bytes: Uint8Array, file: string): Export | NoExport {
  const open = openCsv(bytes, file);
  if ('unusable' in open) return open;
  return looksLikeRecord(open.names) ? { headless: { line: open.line } } : withColumns(open, file);
}

function withColumns({ csv, top, line, names: written, notes, strays }: OpenCsv, file: string): Export {
  const names = written.map((name) => name.trim());
  const misshapen = shapeCheck(csv, names, file);
  const below = csv.lines.flatMap((_, record) => (record > top && !isEmptyRecord(csv, record) ? [record] : []));
  const faults = below.map(misshapen);
  const rows = below.filter((_, index) => !faults[index]);
  const texts = names.map((_, position) => textsOf(rows.map((record) => csv.cell(record, position))));
  const isOnce = (name: string) => names.filter((other) => plainName(other) === plainName(name)).length === 1;
  const twice = names.filter(
    (name, position) => plainName(name) !== '' && !isOnce(name) && names.indexOf(name) === position,
  );
  const nameless = names.flatMap((name, position) =>
    plainName(name) === '' && texts[position]!.size > 0 ? [String(position + 1)] : [],
  );
  return {
    file,
    rows: rows.length,
    columns: names.flatMap((name, position) => {
      if (plainName(name) === '' || !isOnce(name)) return [];
      const identifies = directIdentifier(name, texts[position]!);
      return [{ name, texts: texts[position]!, ...(identifies && { identifies }) }];
    }),
    notes: [
      ...notes,
      ...twice.map((name) => issue('header-duplicate', file, { line }, { name })),
      ...nameless.map((position) => issue('header-blank', file, { line }, { position })),
      ...strays,
      ...faults.filter((fault) => fault !== undefined),
    ],
  };
}

function textsOf(cells: readonly string[]): Map<string, number> {
  const texts = new Map<string, number>();
  for (const cell of cells) {
    const text = cell.trim();
    if (text !== '') texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  return texts;
}
