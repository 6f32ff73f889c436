import type { TableView } from '../../../src/render/view/table.ts';

/** The cells of a table as text, row by row, whatever body they stand in. */
export function rowsOf({ bodies }: TableView): string[][] {
  return bodies.flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ text, detail }) => (detail === '' ? text : `${text} ${detail}`))),
  );
}
