import type { Export } from '../../ingest/map/export.ts';
import { jsonText } from '../../io/json.ts';
import { issueText } from '../../model/issues.ts';
import { exportLines, type Looks, tableJson, tableLines, unusedLine } from './map-report.ts';
import type { TableMap } from './map-table.ts';

/** What a run found and did. */
export interface Outcome {
  readonly exported: Export;
  readonly maps: readonly TableMap[];
  /** What `dbv.yaml` has to say anew, as it will stand there; blank where it says all of it already. */
  readonly changes: string;
  readonly written: boolean;
}

/** For a person: what the file is, the map with its reasons, and what was written. */
export function outcomeText(
  { exported, maps, changes, written }: Outcome,
  area: string,
  looks: Looks,
  replay: string | undefined,
): string {
  return [
    ...exportLines(exported, looks),
    '',
    ...maps.flatMap((map) => [...tableLines(map, looks), '']),
    ...unusedLine(exported, maps, looks),
    ...endLines({ maps, changes, written }, area, looks),
    ...(replay === undefined ? [] : ['', 'The same without questions:', replay]),
    '',
  ].join('\n');
}

function endLines({ maps, changes, written }: Omit<Outcome, 'exported'>, area: string, { style }: Looks): string[] {
  if (maps.some(({ open }) => open.length > 0)) {
    return [style.bad('Nothing was written: what is open above has to be settled first.')];
  }
  if (changes === '') return [`${area}/dbv.yaml says all of this already.`];
  const heading = written
    ? style.good(`Written to ${area}/dbv.yaml:`)
    : style.heading(`Not written to ${area}/dbv.yaml:`);
  return [heading, changes.trimEnd(), ...(written ? ['', `Next: dbv check ${area}`] : [])];
}

/** For a script: the same as data. No cell is in it but words that stand for codes. */
export function outcomeJson({ exported, maps, changes, written }: Outcome): string {
  const { file, rows, columns, notes } = exported;
  return jsonText({
    file,
    rows,
    notes: notes.map((note) => ({
      code: note.code,
      ...(note.line === undefined ? {} : { line: note.line }),
      message: issueText(note),
    })),
    directIdentifiers: columns.flatMap(({ name, identifies }) =>
      identifies ? [{ column: name, knownBy: identifies }] : [],
    ),
    tables: maps.map(tableJson),
    changes,
    written,
  });
}
