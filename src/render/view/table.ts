/** A table as templates see it: text and marks of layout, nothing to work out. */
export interface TableView {
  /** Empty strings are falsy in templates: absent parts are empty, never missing. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly ColumnView[];
  readonly bodies: readonly BodyView[];
  readonly notes: readonly string[];
  /** Whether there are rows to show. */
  readonly hasRows: boolean;
  /** Few columns, and figures in all but the first: it need not fill the page. */
  readonly isNarrow: boolean;
}

interface ColumnView {
  readonly text: string;
  readonly isNumeric: boolean;
}

/** Rows under a heading of their own, or under none. */
interface BodyView {
  readonly title: string;
  /** How many columns the heading spans, and an empty cell for each column after the first where it cannot span. */
  readonly span: string;
  readonly blanks: readonly string[];
  readonly rows: readonly { readonly cells: readonly CellView[] }[];
}

interface CellView {
  readonly text: string;
  /** The bracket after a figure, `(31% to 41%)`, which may stand on a line of its own. */
  readonly detail: string;
  /** The cell that names its row. */
  readonly isHeader: boolean;
  readonly isNumeric: boolean;
  /** A figure short enough to stay on one line. */
  readonly isShort: boolean;
  /** The id of a heading in this report that the text leads to. */
  readonly anchor: string;
  /** An address outside. */
  readonly href: string;
  /** A step of shading, `0` to `5`; the text says the same. */
  readonly shade: string;
  /** Length of a bar in twentieths, `0` to `20`; the text says the same. */
  readonly bar: string;
}

/** A cell as the sections write it: text alone, or text with marks. */
export type CellInput =
  | string
  | (Pick<CellView, 'text'> & Partial<Pick<CellView, 'anchor' | 'href' | 'shade' | 'bar'>>);

export interface TableInput {
  readonly id: string;
  readonly caption: string;
  /** Names of columns; the first names the rows, and those with figures begin with `#`. */
  readonly columns: readonly string[];
  readonly rows?: readonly (readonly CellInput[])[];
  readonly bodies?: readonly { readonly title: string; readonly rows: readonly (readonly CellInput[])[] }[];
  readonly notes?: readonly string[];
  /** What the mark of a withheld figure means; said under a table that has one. */
  readonly withheldNote: string;
}

/** A table for the templates. Bodies without rows are left out. */
export function tableView({
  id,
  caption,
  columns: names,
  rows = [],
  bodies = [],
  notes = [],
  withheldNote,
}: TableInput): TableView {
  const columns = names.map((name) => ({ text: name.replace(/^#/, ''), isNumeric: name.startsWith('#') }));
  const filled = [{ title: '', rows }, ...bodies].filter((body) => body.rows.length > 0);
  const shown = filled.map((body) => ({
    title: body.title,
    span: String(columns.length),
    blanks: columns.slice(1).map(() => ''),
    rows: body.rows.map((cells) => ({
      cells: cells.map((cell, index) => cellView(cell, columns[index]?.isNumeric ?? false, index === 0)),
    })),
  }));
  const withheld = shown.some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ text, detail }) => WITHHELD.test(text) || WITHHELD.test(detail))),
  );
  return {
    id,
    caption,
    columns,
    bodies: shown,
    notes: withheld ? [...notes, withheldNote] : notes,
    hasRows: shown.length > 0,
    isNarrow: columns.length <= NARROW && columns.slice(1).every(({ isNumeric }) => isNumeric),
  };
}

/** Most columns of a table that need not fill the page. */
const NARROW = 4;

/** The mark of a withheld figure, standing alone. */
const WITHHELD = /(?<![\p{L}\p{N}])c(?![\p{L}\p{N}])/u;

/** Most characters of a figure that stays on one line, and so may widen its column. */
const SHORT = 18;

/** A figure and the bracket after it. */
const BRACKET = /^([^()]+) (\([^()]+\))$/;

function cellView(cell: CellInput, isNumeric: boolean, isHeader: boolean): CellView {
  const { text: all, anchor = '', href = '', shade = '', bar = '' } = typeof cell === 'string' ? { text: cell } : cell;
  const [, text = all, detail = ''] = isNumeric ? (BRACKET.exec(all) ?? []) : [];
  const isShort = isNumeric && text.length <= SHORT;
  return { text, detail, isHeader, isShort, isNumeric, anchor, href, shade, bar };
}
